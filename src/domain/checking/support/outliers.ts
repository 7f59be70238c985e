/** Fewer values than this are no history. */
const SMALLEST_HISTORY = 3;
/** How many robust standard deviations are "far outside". */
const FAR = 5;
/** Makes the median of absolute deviations a standard deviation for normal data. */
const TO_SIGMA = 1.4826;
/** A series that hardly moves still may move by this share of its level. */
const LEAST_SHARE = 0.05;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * Positions of values far outside the others of their series: each is held against the median and the spread of the
 * *other* values (robust z above 5). A new level of several values is no outlier.
 */
export function outliers(values: readonly number[]): number[] {
  if (values.length <= SMALLEST_HISTORY) return [];
  return values.flatMap((value, index) => {
    const others = values.filter((_, other) => other !== index);
    const centre = median(others);
    const spread = median(others.map((other) => Math.abs(other - centre))) * TO_SIGMA;
    const scale = Math.max(spread, Math.abs(centre) * LEAST_SHARE);
    return scale > 0 && Math.abs(value - centre) > FAR * scale ? [index] : [];
  });
}
