import type { Indicator, IndicatorJudgement, Outcome, Settings, TargetRule, Trend } from '../model';
import { compare, exact, magnitude, minus, negate, sign, type Exact } from './exact';
import { keepsBetter } from './kinds/keep';
import { distance, type Region } from './kinds/region';
import { noiseBand } from './noise';
import { previousOutcome } from './series';

/** What counts as better: up, down, nearer to the target's limits, or neither (every move is worse). */
type Better = 'up' | 'down' | 'still' | Region;

/** What a valued trend rests on, for the sentence that tells it. */
export interface TrendBasis {
  readonly previous: Outcome;
  /** `nearer`: nearer to the target's limits is better. */
  readonly better: 'up' | 'down' | 'still' | 'nearer';
  readonly band: Exact;
}

/** The trend, and the numbers' own way beside it; `basis` null where the way isn't valued. */
export interface FoundTrend extends Pick<IndicatorJudgement, 'trend' | 'rawDirection'> {
  readonly basis: TrendBasis | null;
}

export const NO_TREND: FoundTrend = { trend: 'none', rawDirection: null, basis: null };

/**
 * *Riktning* values the trend; without one the target's words do. An interval needs its target; a yes/no
 * indicator and one that is only followed have no trend.
 */
function betterFor(indicator: Indicator, rule: TargetRule | null): Better | null {
  switch (indicator.direction) {
    case 'higher':
      return 'up';
    case 'lower':
    case 'rank':
      return 'down';
    case 'keep':
      return (rule?.kind === 'keep' ? rule.better : null) ?? 'still';
    case 'interval':
      return rule === null ? null : regionOf(rule);
    case 'yesNo':
    case 'none':
      return null;
    case null:
      return rule === null ? null : saidBy(rule, indicator);
  }
}

function regionOf(rule: TargetRule): Region | null {
  switch (rule.kind) {
    case 'atLeast':
      return { low: rule.low, high: null, strict: rule.strict };
    case 'atMost':
      return { low: null, high: rule.high, strict: rule.strict };
    case 'interval':
      return { low: rule.low, high: rule.high, strict: false };
    case 'equals':
      return { low: rule.value, high: rule.value, strict: false };
    default:
      return null;
  }
}

function saidBy(rule: TargetRule, indicator: Indicator): Better | null {
  switch (rule.kind) {
    case 'atLeast':
    case 'increase':
      return 'up';
    case 'atMost':
    case 'decrease':
    case 'rank':
    case 'rankShare':
      return 'down';
    case 'interval':
    case 'equals':
      return regionOf(rule);
    case 'keep':
      return keepsBetter(rule, indicator) ?? 'still';
    case 'change':
      return rule.amount < 0 ? 'down' : 'up';
    case 'comparison':
      return rule.better ?? null;
    case 'yesNo':
    case 'text':
      return null;
  }
}

/** The number a trend is read from; of a rank in several populations the first, and the same one before (O-12). */
function numbers(now: Outcome, before: Outcome): readonly [number, number] | null {
  const first = now.ranks[0];
  const current = first?.place ?? now.value;
  if (current === null) return null;
  const same = before.ranks.find((one) => one.population === (first?.population ?? null));
  const unnamed = (first?.population ?? null) === null || before.ranks.every((one) => one.population === null);
  const earlier = same?.place ?? (unnamed ? (before.value ?? before.ranks[0]?.place) : null) ?? null;
  return earlier === null ? null : [current, earlier];
}

/** How much better (above zero) or worse the newer value is. */
function gain(better: Better, now: Exact, before: Exact): Exact {
  if (better === 'up') return minus(now, before);
  if (better === 'down') return minus(before, now);
  if (better === 'still') return negate(magnitude(minus(now, before)));
  return minus(distance(better, before), distance(better, now));
}

/**
 * Trend from the judged outcome and the comparable one before it (judging.md section 5; A-20, A-21, A-28, A-29), with
 * the numbers' own way beside it. `rule` is the target that is shown, if any: words that aren't used yet still say a way.
 */
export function trendOf(
  indicator: Indicator,
  settings: Settings,
  outcome: Outcome,
  rule: TargetRule | null,
): FoundTrend {
  const previous = previousOutcome(indicator, outcome, 'places');
  const pair = previous === null ? null : numbers(outcome, previous);
  if (previous === null || pair === null) return NO_TREND;
  const [now, before] = [exact(pair[0]), exact(pair[1])];
  const band = noiseBand(indicator, settings);
  const moved = minus(now, before);
  const still = compare(magnitude(moved), band) <= 0;
  const rawDirection = still ? 'flat' : sign(moved) > 0 ? 'up' : 'down';

  const better = betterFor(indicator, rule);
  if (better === null) return { trend: 'none', rawDirection, basis: null };
  const basis = { previous, better: typeof better === 'string' ? better : 'nearer', band } as const;
  return { trend: valued(gain(better, now, before), band), rawDirection, basis };
}

function valued(gained: Exact, band: Exact): Trend {
  if (compare(magnitude(gained), band) <= 0) return 'unchanged';
  return sign(gained) > 0 ? 'improving' : 'worsening';
}
