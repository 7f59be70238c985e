import type {
  ForecastStatus,
  Indicator,
  IndicatorJudgement,
  JudgedTarget,
  Message,
  Occasion,
  Outcome,
  Settings,
  Status,
  TargetRule,
  Trend,
} from '../model';
import { genderValue } from './evidence';
import { judgedExplanation, unmeasuredExplanation, type Facts } from './explain/indicator';
import { printedUnit } from './explain/quantities';
import { cumulativeText, notYetText, outcomeReasonText, targetReasonText } from './explain/reason';
import { judgeValue, withLimits, type JudgedValue } from './judge-value';
import { boundsOf, measureOf } from './kinds';
import { comparisonFor } from './kinds/comparison';
import { outcomeInWindow, type ChosenOutcome, type NoOutcome } from './outcome-in-window';
import { isGroupName, peersOf } from './peers';
import { targetInForce, type NoTarget, type TargetInForce } from './target-in-force';
import { NO_TREND, trendOf } from './trend';

/** What an indicator is judged in. */
export interface JudgingContext {
  readonly settings: Settings;
  readonly occasion: Occasion;
}

const FORECAST: Readonly<Record<Status, ForecastStatus>> = {
  met: 'willBeMet',
  partly: 'willBePartlyMet',
  notMet: 'willNotBeMet',
  notMeasured: 'cannotJudge',
};

/** What the status rests on: the part of a judgement that differs between measured and not measured. */
type Decision = Pick<
  IndicatorJudgement,
  'status' | 'reason' | 'reasonText' | 'deviation' | 'movement' | 'partialRule' | 'explanation'
> & {
  /** The mean that was judged in place of the outcome's own value. */
  readonly mean: number | null;
};

/**
 * One indicator at an occasion: outcome and target in force → status, deviation, trend, movement, forecast, and the
 * sentence that explains it (judging.md sections 2–5 and 7). Reads nothing but its arguments.
 */
export function judgeIndicator(indicator: Indicator, context: JudgingContext): IndicatorJudgement {
  const { settings, occasion } = context;
  const found = targetInForce(indicator, settings, occasion);
  const target = found.kind === 'none' ? found : withLimits(indicator, found)[0];
  const rule = target.kind === 'none' ? null : target.rule;
  const measure = rule === null ? 'any' : measureOf(rule);
  const wholeYears = found.kind === 'inForce' && found.target.mean !== null;
  const choice = outcomeInWindow(indicator, settings, occasion, { measure, wholeYears });
  const outcome = choice.kind === 'chosen' ? choice.outcome : null;
  const { trend, rawDirection, basis } =
    outcome === null ? NO_TREND : trendOf(indicator, settings, outcome, rule ?? ruleWithoutTerm(target));
  const facts: Facts = {
    indicator,
    outcome,
    women: outcome === null ? null : genderValue(indicator, outcome, 'women'),
    men: outcome === null ? null : genderValue(indicator, outcome, 'men'),
    forecast: judgeForecast(indicator, settings, occasion, found),
    trend: basis,
  };
  const decided = decide(found, choice, trend, facts, context);
  return {
    indicator: indicator.key,
    status: decided.status,
    reason: decided.reason,
    reasonText: decided.reasonText,
    outcome: outcome === null ? null : shownOutcome(outcome, decided.mean),
    target: shownTarget(target),
    deviation: decided.deviation,
    trend,
    rawDirection,
    movement: decided.movement,
    forecast: facts.forecast?.status ?? null,
    partialRule: decided.partialRule,
    women: facts.women,
    men: facts.men,
    comparison: outcome === null ? null : comparisonOf(indicator, settings, outcome, found),
    peers: outcome === null ? null : peersOf(indicator, outcome, settings),
    explanation: decided.explanation,
  };
}

/** The target of a term the settings don't name: its words still say which way is better. */
const ruleWithoutTerm = (target: TargetInForce | NoTarget): TargetRule | null =>
  target.kind === 'none' && target.reason === 'mandatperiod saknas' ? (target.target?.rule ?? null) : null;

function decide(
  found: TargetInForce | NoTarget,
  choice: ChosenOutcome | NoOutcome,
  trend: Trend,
  facts: Facts,
  { settings, occasion }: JudgingContext,
): Decision {
  const { indicator } = facts;
  if (found.kind === 'none') return unmeasured(found.reason, targetReasonText(found, occasion), facts);
  if (choice.kind === 'none') {
    return unmeasured(choice.reason, outcomeReasonText(choice, occasion, printedUnit(indicator)), facts);
  }
  if (choice.unjudged !== null) return unmeasured(choice.unjudged, cumulativeText(choice.outcome), facts);
  const judged = judgeValue(indicator, settings, occasion, found, choice.outcome, trend);
  if (judged.kind === 'lacking') return unmeasured(judged.reason, judged.why, facts);

  const { assessment, evidence, status } = judged;
  const waiting = judged.because === 'waiting';
  return {
    status,
    reason: waiting ? 'målvärdet gäller från senare år' : null,
    reasonText: waiting ? notYetText(found.year) : null,
    mean: evidence.meanOf === null ? null : evidence.value,
    deviation: found.way === 'before' ? null : assessment.deviation,
    movement: assessment.movement,
    partialRule: appliedRule(judged),
    explanation: judgedExplanation(judged, found, facts),
  };
}

const unmeasured = (reason: string, why: Message, facts: Facts): Decision => ({
  status: 'notMeasured',
  reason,
  reasonText: why,
  mean: null,
  deviation: null,
  movement: null,
  partialRule: null,
  explanation: unmeasuredExplanation(why, facts),
});

const shownOutcome = (outcome: Outcome, mean: number | null): IndicatorJudgement['outcome'] => ({
  period: outcome.period,
  value: mean ?? outcome.value ?? outcome.word,
  preliminary: outcome.preliminary,
});

/** The target as the JSON shows it; null where its kind is unknown (O-03). */
function shownTarget(target: TargetInForce | NoTarget): JudgedTarget | null {
  const source = target.target;
  const rule = target.kind === 'none' ? (source?.rule ?? null) : target.rule;
  if (source === null || rule === null) return null;
  const inForce = target.kind === 'inForce' ? target : null;
  return {
    year: inForce ? inForce.year : source.year,
    kind: rule.kind,
    ...boundsOf(rule),
    strict: 'strict' in rule && rule.strict,
    decimals: source.decimals,
    pathTo: inForce?.way === 'before' ? inForce.year : (inForce?.end?.year ?? null),
  };
}

function appliedRule({ status, because, limits, middle, assessment }: JudgedValue): IndicatorJudgement['partialRule'] {
  if (limits !== null) return 'limits';
  if (assessment.met || because === 'waiting' || because === 'trend' || status === 'notMeasured') return null;
  return middle === null || middle.rule.kind === 'none' ? null : middle.rule.kind;
}

/** *Prognos*, judged like an outcome of the occasion's full year. */
function judgeForecast(
  indicator: Indicator,
  settings: Settings,
  occasion: Occasion,
  target: TargetInForce | NoTarget,
): Facts['forecast'] {
  const { forecast } = indicator;
  if (forecast === null || forecast.missing !== null) return null;
  const unknown = { outcome: forecast, status: 'cannotJudge' } as const;
  if (target.kind === 'none' || forecast.unreadable || forecast.mixedPercent || forecast.otherUnit) return unknown;
  if (forecast.period.year !== occasion.year || target.target.mean !== null) return unknown;
  const measure = measureOf(withLimits(indicator, target)[0].rule);
  const comparable = measure === 'word' ? forecast.word !== null : forecast.value !== null || forecast.ranks.length > 0;
  if (!comparable || (measure === 'number' && forecast.value === null)) return unknown;
  const yearEnd: Occasion = { year: occasion.year, kind: 'year' };
  const whole: Outcome = { ...forecast, period: { year: occasion.year, part: 'year', bare: false } };
  const judged = judgeValue(indicator, settings, yearEnd, target, whole, 'none');
  return { outcome: forecast, status: judged.kind === 'lacking' ? 'cannotJudge' : FORECAST[judged.status] };
}

/** The comparison group's value of the outcome's period: the target's group, else the setting's, else the first column. */
function comparisonOf(
  indicator: Indicator,
  settings: Settings,
  { period }: Outcome,
  found: TargetInForce | NoTarget,
): IndicatorJudgement['comparison'] {
  if (indicator.comparisons.length === 0) return null;
  const named = found.kind === 'inForce' && found.rule.kind === 'comparison' ? found.rule.group : null;
  const names = indicator.comparisons.map(({ group }) => group);
  // One municipality among others stands for none but itself: a group before it.
  const isOne = (name: string): boolean => !isGroupName(name, settings);
  const groups = [named, settings.comparisonGroup, ...names.filter((name) => !isOne(name)), ...names.filter(isOne)];
  for (const group of groups) {
    const value = group === null ? null : comparisonFor(indicator, group, period, settings);
    if (value !== null) return { group: value.group, value: value.value!, period: value.period };
  }
  return null;
}
