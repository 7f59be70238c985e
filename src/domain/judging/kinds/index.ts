/**
 * The kinds of target (judging.md section 3), one file each: when it is met, its deviation, its movement, which middle
 * statuses it takes and its clause of the explanation. A new kind is one case in the union and one line here.
 */
import type { Bounds, Message, TargetKind, TargetRule } from '../../model';
import { atLeast } from './at-least';
import { atMost } from './at-most';
import { change } from './change';
import { decrease, increase } from './change-direction';
import { comparison } from './comparison';
import { equals } from './equals';
import { interval } from './interval';
import { keep } from './keep';
import type { Assessment, Evidence, Kind, Lack, Look } from './kind';
import { rank } from './rank';
import { rankShare } from './rank-share';
import { text } from './text';
import { yesNo } from './yes-no';

type KindTable = { readonly [K in TargetKind]: Kind<Extract<TargetRule, { kind: K }>> };

const KINDS: KindTable = {
  atLeast,
  atMost,
  interval,
  equals,
  yesNo,
  increase,
  decrease,
  keep,
  change,
  rank,
  rankShare,
  comparison,
  text,
};

// The table's type ties each kind to its rule; looked up by a rule's own kind the pair always fits.
const kindOf = (rule: TargetRule): Kind<TargetRule> => KINDS[rule.kind] as unknown as Kind<TargetRule>;

/** `low` and `high` of a rule as the JSON shows them. */
export const boundsOf = (rule: TargetRule): Bounds => kindOf(rule).bounds(rule);

/** Which middle-status rules the rule's kind takes. */
export const partialRulesOf = (rule: TargetRule): Kind<TargetRule>['partial'] => kindOf(rule).partial;

/** What the rule's kind compares. */
export const measureOf = (rule: TargetRule): Kind<TargetRule>['measure'] => kindOf(rule).measure;

/** "minst 86 %" */
export const phraseOf = (rule: TargetRule, look: Look): Message => kindOf(rule).phrase(rule, look);

/** An outcome against a rule. */
export const assess = (rule: TargetRule, evidence: Evidence): Assessment | Lack => kindOf(rule).assess(rule, evidence);

export type { Assessment, Evidence, Lack, Look };
