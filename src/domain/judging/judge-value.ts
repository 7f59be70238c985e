import type { Indicator, Message, Occasion, Outcome, Settings, Status, Trend } from '../model';
import { evidenceFor } from './evidence';
import { assess, measureOf, type Assessment, type Evidence } from './kinds';
import { isYellow, limitRules, type LimitRules } from './limits';
import { meanOf, type Mean } from './mean';
import { say } from './messages';
import { middleRule, reachesMiddle, type ChosenRule } from './partial';
import type { TargetInForce } from './target-in-force';

/** An outcome judged against the target in force. */
export interface JudgedValue {
  readonly kind: 'judged';
  readonly status: Status;
  readonly assessment: Assessment;
  readonly evidence: Evidence;
  readonly limits: LimitRules | null;
  /** The middle-status rule in play; null where limits decide. */
  readonly middle: ChosenRule | null;
  /** What the status rests on besides the comparison. */
  readonly because: 'comparison' | 'noPartlyAtYearEnd' | 'waiting' | 'trend';
}

/** Something the comparison needs is missing. */
export interface Unjudged {
  readonly kind: 'lacking';
  readonly reason: string;
  readonly why: Message;
}

/** The rule to judge by: that of the colour limits, where there are any, in place of the target's own. */
export function withLimits(indicator: Indicator, force: TargetInForce): [TargetInForce, LimitRules | null] {
  const limits = limitRules(indicator, force.target, force.rule);
  return limits === null ? [force, null] : [{ ...force, rule: limits.green }, limits];
}

/**
 * Judges one outcome (judging.md sections 3 and 4). `trend` gives the trend when the setting *Före målåret* asks for it
 * a forecast has none.
 */
export function judgeValue(
  indicator: Indicator,
  settings: Settings,
  occasion: Occasion,
  target: TargetInForce,
  outcome: Outcome,
  trend: Trend,
): JudgedValue | Unjudged {
  const [force, limits] = withLimits(indicator, target);
  const measure = measureOf(force.rule);
  const mean = meanFor(indicator, settings, occasion, force, outcome);
  if (mean !== null && 'kind' in mean) return mean;

  const decimals = limits?.decimals ?? force.target.decimals;
  const evidence = evidenceFor(indicator, settings, occasion, force, outcome, measure, decimals, mean);
  const assessment = assess(force.rule, evidence);
  if ('lack' in assessment) return { kind: 'lacking', reason: assessment.lack, why: assessment.why };

  const compared = settings.exact ? null : decimals;
  const middle = limits === null ? middleRule(indicator, settings, target.rule, assessment) : null;
  const judged = { kind: 'judged', assessment, evidence, limits, middle } as const;
  if (assessment.met) return { ...judged, status: 'met', because: 'comparison' };
  if (force.way === 'before') {
    const status = settings.beforeTargetYear === 'trend' ? BY_TREND[trend] : 'notMeasured';
    if (status === 'notMeasured') return { ...judged, status, because: 'waiting' };
    return status === 'partly' ? settled(judged, settings, occasion, 'trend') : { ...judged, status, because: 'trend' };
  }
  const value = evidence.value ?? evidence.places[0]?.place ?? null;
  const partly =
    limits === null
      ? reachesMiddle(middle!.rule, assessment, compared)
      : value !== null && isYellow(limits, value, compared);
  return partly
    ? settled(judged, settings, occasion, 'comparison')
    : { ...judged, status: 'notMet', because: 'comparison' };
}

const BY_TREND: Readonly<Record<Trend, Status>> = {
  improving: 'partly',
  worsening: 'notMet',
  unchanged: 'notMeasured',
  none: 'notMeasured',
};

/** Partly met, unless the workbook has no middle status at year end (O-02). */
function settled(
  judged: Omit<JudgedValue, 'status' | 'because'>,
  settings: Settings,
  occasion: Occasion,
  because: 'comparison' | 'trend',
): JudgedValue {
  return settings.noPartlyAtYearEnd && occasion.kind === 'year'
    ? { ...judged, status: 'notMet', because: 'noPartlyAtYearEnd' }
    : { ...judged, status: 'partly', because };
}

function meanFor(
  indicator: Indicator,
  settings: Settings,
  occasion: Occasion,
  { target, rule }: TargetInForce,
  outcome: Outcome,
): Mean | Unjudged | null {
  if (target.mean === null) return null;
  if (measureOf(rule) !== 'number') {
    const why = say('judging.reason.targetUnreadable', { text: String(target.raw ?? '') });
    return { kind: 'lacking', reason: 'målvärdet kan inte läsas', why };
  }
  if (target.mean === 'term' && settings.termFrom === null) {
    return { kind: 'lacking', reason: 'mandatperiod saknas', why: say('judging.reason.termMissing') };
  }
  const mean = meanOf(indicator, settings, occasion, target.mean, outcome);
  if ('value' in mean) return mean;
  return { kind: 'lacking', reason: 'för få utfall för medelvärdet', why: say('judging.reason.tooFew', { ...mean }) };
}
