/** Fewer other values than this are no history. */
const SMALLEST_HISTORY = 3;
/** How many robust standard deviations are "far outside". */
const FAR = 5;
/** Make the median of absolute deviations, and the distance between the quartiles, a standard deviation of normal data. */
const FROM_DEVIATIONS = 1.4826;
const FROM_QUARTILES = 0.7413;
/** A series that hardly moves still may move by this share of its level. */
const LEAST_SHARE = 0.05;

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[below + 1] ?? low;
  return low + (high - low) * (place - below);
}

const inOrder = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

/** The larger of two robust spreads: one alone is fooled by half of the values being alike. */
function spread(sorted: readonly number[], centre: number): number {
  const deviations = inOrder(sorted.map((value) => Math.abs(value - centre)));
  const quartiles = quantile(sorted, 0.75) - quantile(sorted, 0.25);
  return Math.max(
    quantile(deviations, 0.5) * FROM_DEVIATIONS,
    quartiles * FROM_QUARTILES,
    Math.abs(centre) * LEAST_SHARE,
  );
}

/**
 * Positions of values far outside the others of their series: each is held against the median and the spread of the
 * *other* values (robust z above 5). A new level of several values is no outlier.
 */
export function outliers(values: readonly number[]): number[] {
  if (values.length <= SMALLEST_HISTORY) return [];
  return values.flatMap((value, index) => {
    const others = inOrder(values.filter((_, other) => other !== index));
    const centre = quantile(others, 0.5);
    const scale = spread(others, centre);
    return scale > 0 && Math.abs(value - centre) > FAR * scale ? [index] : [];
  });
}
