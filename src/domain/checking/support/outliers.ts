import type { Outcome } from '../../model';

/** Fewer other values than this are no history. */
const SMALLEST_HISTORY = 3;
/** How many robust standard deviations are "far outside". */
const FAR = 5;
/** Make the median of absolute deviations, and the distance between the quartiles, a standard deviation of normal data. */
const FROM_DEVIATIONS = 1.4826;
const FROM_QUARTILES = 0.7413;
/** A series that hardly moves still may move by this share of its level. */
const LEAST_SHARE = 0.05;

/** Of `length` values in order from `from` on. */
function quantile(sorted: readonly number[], share: number, from = 0, length = sorted.length): number {
  const place = (length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[from + below]!;
  const high = below + 1 < length ? sorted[from + below + 1]! : low;
  return low + (high - low) * (place - below);
}

/**
 * True where no value can be far out, told without ordering them: all are positive and the largest is within a quarter of
 * the smallest, so none is 5 × 5 % from any centre.
 */
export function isSteady(outcomes: readonly Pick<Outcome, 'value'>[]): boolean {
  let smallest = Infinity;
  let largest = -Infinity;
  for (const { value } of outcomes) {
    if (value === null) continue;
    if (value < smallest) smallest = value;
    if (value > largest) largest = value;
  }
  return smallest > 0 && largest - smallest <= FAR * LEAST_SHARE * smallest;
}

const ascending = (a: number, b: number): number => a - b;

/** Whether the first (or the last) of values in order lies far from the others. */
function isFarOut(sorted: readonly number[], end: 'first' | 'last'): boolean {
  const from = end === 'first' ? 1 : 0;
  const length = sorted.length - 1;
  const value = sorted[end === 'first' ? 0 : length]!;
  const centre = quantile(sorted, 0.5, from, length);
  const away = Math.abs(value - centre);
  const quartiles = quantile(sorted, 0.75, from, length) - quantile(sorted, 0.25, from, length);
  // The larger of two robust spreads: one alone is fooled by half of the values being alike. The dear one comes last.
  const cheap = Math.max(quartiles * FROM_QUARTILES, Math.abs(centre) * LEAST_SHARE);
  if (cheap === 0 || away <= FAR * cheap) return false;
  const deviations = sorted.slice(from, from + length).map((other) => Math.abs(other - centre));
  return away > FAR * quantile(deviations.sort(ascending), 0.5) * FROM_DEVIATIONS;
}

/**
 * Positions of values far outside the others of their series: the largest and the smallest are each held against the
 * median and the spread of the *other* values (robust z above 5). A new level of several values is no outlier.
 */
export function outliers(values: readonly number[]): number[] {
  if (values.length <= SMALLEST_HISTORY) return [];
  const sorted = [...values].sort(ascending);
  const found: number[] = [];
  if (isFarOut(sorted, 'first')) found.push(values.indexOf(sorted[0]!));
  if (isFarOut(sorted, 'last')) found.push(values.indexOf(sorted[sorted.length - 1]!));
  return found.sort(ascending);
}
