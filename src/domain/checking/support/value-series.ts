import type { Indicator, OccasionKind, Outcome } from '../../model';
import { isTotal, sameSeries } from '../../judging/series';

const PARTS: readonly OccasionKind[] = ['year', 'interim', 't1'];

/**
 * Values of the whole of one part of the year, in time order, one a year (the first in the workbook), of one definition
 * (*Jämförbar från*).
 */
export function valueSeries(indicator: Indicator, part: OccasionKind): Outcome[] {
  const values = indicator.outcomes.filter(
    (outcome) =>
      outcome.value !== null &&
      outcome.period.part === part &&
      !outcome.unreadable &&
      isTotal(outcome) &&
      sameSeries(indicator, outcome.period.year),
  );
  const isLater = (outcome: Outcome, at: number): boolean =>
    at === 0 || outcome.period.year > values[at - 1]!.period.year;
  if (values.every(isLater)) return values;
  values.sort((a, b) => a.period.year - b.period.year);
  return values.filter((outcome, index) => outcome.period.year !== values[index - 1]?.period.year);
}

/** The series of each part of the year that has values. */
export const allSeries = (indicator: Indicator): readonly (readonly Outcome[])[] =>
  PARTS.filter((part) => indicator.outcomes.some(({ period }) => period.part === part))
    .map((part) => valueSeries(indicator, part))
    .filter((series) => series.length > 0);
