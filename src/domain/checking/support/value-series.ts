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
      outcome.period.part === part &&
      outcome.value !== null &&
      !outcome.unreadable &&
      isTotal(outcome) &&
      sameSeries(indicator, outcome.period.year),
  );
  values.sort((a, b) => a.period.year - b.period.year);
  return values.filter((outcome, index) => outcome.period.year !== values[index - 1]?.period.year);
}

/** The series of each part of the year that has values. */
export function* allSeries(indicator: Indicator): Generator<Outcome[]> {
  for (const part of PARTS) {
    const series = valueSeries(indicator, part);
    if (series.length > 0) yield series;
  }
}
