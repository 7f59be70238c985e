import type { Indicator, Outcome } from '../../model';
import {
  compare,
  exact,
  HUNDRED,
  isZero,
  magnitude,
  minus,
  ONE,
  over,
  round,
  sign,
  times,
  toNumber,
  writtenDecimals,
  ZERO,
  type Exact,
} from '../exact';
import { sameSeries } from '../series';
import type { Assessment, Evidence } from './kind';

/** The values that are met: from `low` to `high`, open where null; `strict` leaves the limits themselves out. */
export interface Region {
  readonly low: number | null;
  readonly high: number | null;
  readonly strict: boolean;
}

/** How far outside the limits a value lies; zero inside and on them. */
export function distance(region: Region, value: Exact): Exact {
  const below = region.low === null ? ZERO : minus(exact(region.low), value);
  if (sign(below) > 0) return below;
  const above = region.high === null ? ZERO : minus(value, exact(region.high));
  return sign(above) > 0 ? above : ZERO;
}

/** The limit a value lies nearest to; the lower one when they are equally near. */
function nearestLimit({ low, high }: Region, value: Exact): Exact {
  if (low === null) return exact(high!);
  if (high === null) return exact(low);
  const toLow = magnitude(minus(value, exact(low)));
  const toHigh = magnitude(minus(value, exact(high)));
  return compare(toHigh, toLow) < 0 ? exact(high) : exact(low);
}

/** Inside at the given number of decimals (null: as they stand). */
export function isInside(region: Region, value: Exact, decimals: number | null): boolean {
  const at = (number: Exact): Exact => (decimals === null ? number : round(number, decimals));
  const compared = at(value);
  const aboveLow = region.low === null ? 1 : compare(compared, at(exact(region.low)));
  const belowHigh = region.high === null ? 1 : compare(at(exact(region.high)), compared);
  return region.strict ? aboveLow > 0 && belowHigh > 0 : aboveLow >= 0 && belowHigh >= 0;
}

/** The limits as they are printed. */
function rounded({ low, high, strict }: Region, decimals: number): Region {
  const at = (limit: number | null): number | null => (limit === null ? null : toNumber(round(exact(limit), decimals)));
  return { low: at(low), high: at(high), strict };
}

/** The baseline's value, where it belongs to the outcome's series (O-09). */
function comparableBaseline(indicator: Indicator, outcomeYear: number): Exact | null {
  const { baseline } = indicator;
  if (baseline === null || baseline.value === null) return null;
  if (!sameSeries(indicator, outcomeYear)) return null;
  if (baseline.year !== null && !sameSeries(indicator, baseline.year)) return null;
  return exact(baseline.value);
}

/** (outcome − baseline) / (target − baseline) to the limit nearest the baseline; none from inside an interval. */
function movementTo(region: Region, baseline: Exact, value: Exact): Exact | null {
  const closed = region.low !== null && region.high !== null;
  if (closed && isZero(distance(region, baseline))) return null;
  const whole = minus(nearestLimit(region, baseline), baseline);
  return isZero(whole) ? null : over(minus(value, baseline), whole);
}

/** An outcome's number; of a rank in several populations the first (O-12). */
const valueOf = (outcome: Outcome): number | null => outcome.value ?? outcome.ranks[0]?.place ?? null;

/** What the kinds with limits have in common: everything but the sentence, and at how many decimals to print the value. */
export interface RegionAssessment extends Omit<Assessment, 'claim'> {
  /** Decimals of the compared value, where the value as written would not show why the status is what it is. */
  readonly roundedTo: number | null;
  /** Decimals to print the outcome with. */
  readonly printedTo: number;
}

/** More decimals than a person writes: a computed number, as Kolada delivers them. */
const MOST_WRITTEN_DECIMALS = 2;

/**
 * Computed numbers are printed with two decimals (or as many as the target is written with), unless the shorter number
 * would tell another story than the comparison did; then as they stand.
 */
function legibleDecimals(
  region: Region,
  value: number,
  {
    met,
    decimals,
    before,
  }: { readonly met: boolean; readonly decimals: number | null; readonly before: number | null },
): number {
  const written = writtenDecimals(value);
  const few = Math.max(MOST_WRITTEN_DECIMALS, decimals ?? 0);
  if (written <= few) return written;
  const shorter = round(exact(value), few);
  const same =
    isInside(region, shorter, decimals) === met &&
    (before === null || isBetter(region, shorter, before) === isBetter(region, exact(value), before));
  return same ? few : written;
}

/** Nearer to the limits than the value before. */
const isBetter = (region: Region, now: Exact, before: number): boolean =>
  compare(distance(region, now), distance(region, exact(before))) < 0;

/** `decimals` null compares exactly. */
export function assessRegion(
  region: Region,
  evidence: Evidence,
  value: number,
  decimals: number | null,
): RegionAssessment {
  const { indicator, outcome, previous } = evidence;
  const judged = exact(value);
  const met = isInside(region, judged, decimals);
  const miss = distance(region, judged);
  const baseline = comparableBaseline(indicator, outcome.period.year);
  const start = baseline === null ? ZERO : distance(region, baseline);
  const movement = baseline === null ? null : movementTo(region, baseline, judged);
  const now = outcome.value ?? value;
  const before = previous === null ? null : valueOf(previous);
  return {
    met,
    roundedTo: decimals !== null && isInside(rounded(region, decimals), judged, null) !== met ? decimals : null,
    printedTo: legibleDecimals(region, value, { met, decimals, before }),
    deviation: toNumber(minus(judged, nearestLimit(region, judged))),
    miss,
    gone: isZero(start) ? null : minus(ONE, over(miss, start)),
    movement: movement === null ? null : toNumber(times(movement, HUNDRED)),
    improved: before === null ? null : isBetter(region, exact(now), before),
    from: null,
    attained: null,
  };
}
