import type {
  Bounds,
  Indicator,
  Message,
  Occasion,
  Outcome,
  PartialRule,
  RankPlace,
  Settings,
  TargetRule,
} from '../../model';
import type { Exact } from '../exact';
import type { OutcomeReason, TargetReason } from '../reasons';
import { say } from '../messages';
import type { Measure } from '../series';

/** How numbers of a target are printed. */
export interface Look {
  readonly decimals: number;
  /** As printed after a number; null prints none. */
  readonly unit: string | null;
}

/** What a kind of target is given: one outcome in its surroundings. */
export interface Evidence {
  readonly indicator: Indicator;
  readonly settings: Settings;
  readonly occasion: Occasion;
  readonly outcome: Outcome;
  /** What is compared: the outcome's value, or the mean; null for words and for several places. */
  readonly value: number | null;
  /** Years of the outcomes in a mean, oldest first; null when the outcome itself is judged. */
  readonly meanOf: readonly number[] | null;
  /** Places of a rank; the size of the population from the cell or *Antal i jämförelsen*. */
  readonly places: readonly RankPlace[];
  /** The comparable outcome before this one. */
  readonly previous: Outcome | null;
  /** How the target is written; comparison is at its decimals. */
  readonly look: Look;
  /** The target's year or path, to be printed after it. */
  readonly targetTime: Message | null;
}

/** An outcome against a target. Shares are fractions: 1 is all the way. */
export interface Assessment {
  readonly met: boolean;
  /** As in the JSON, without binary tail; null where the kind has none. */
  readonly deviation: number | null;
  /** How far from met, zero or more, for rule *tolerans*; null where it can't be told. */
  readonly miss: Exact | null;
  /** Share of the way from baseline for rule *väg*; null where the rule never applies. */
  readonly gone: Exact | null;
  /** Movement as in the JSON, in %. */
  readonly movement: number | null;
  /** Better than the previous outcome; null without one. */
  readonly improved: boolean | null;
  /** What `movement` counts from, where it isn't the baseline as it stands. */
  readonly from: Message | null;
  /** Degree of attainment for rule *grad*; null where it has no meaning. */
  readonly attained: Exact | null;
  /** The first clause of the explanation, without its full stop. */
  readonly claim: Message;
}

/** Something the comparison needs is missing: not measured. */
export interface Lack {
  readonly lack: OutcomeReason | TargetReason;
  readonly why: Message;
}

/** One kind of target (judging.md section 3). */
export interface Kind<R extends TargetRule> {
  readonly measure: Measure;
  /** Middle-status rules the kind takes. */
  readonly partial: readonly PartialRule[];
  /** `low` and `high` of the JSON. */
  bounds(rule: R): Bounds;
  /** "minst 86 %" */
  phrase(rule: R, look: Look): Message;
  assess(rule: R, evidence: Evidence): Assessment | Lack;
}

/** What only some kinds know, absent. */
export const PLAIN = {
  deviation: null,
  miss: null,
  gone: null,
  movement: null,
  improved: null,
  from: null,
  attained: null,
} as const;

/** Decimals to compare at: those the target is written with; null compares as it stands (setting *Jämför exakt*). */
export const comparedDecimals = ({ settings, look }: Evidence): number | null =>
  settings.exact ? null : look.decimals;

/** The target and when it applies: "minst 86 % (2025)". */
export const targetText = (phrase: Message, { targetTime }: Evidence): Message =>
  targetTime === null ? phrase : say('judging.target.timed', { target: phrase, time: targetTime });
