import { comparePeriods, type Model, type Occasion, type Period } from '../model';
import { hasValue } from './series';

/** The occasion to judge at, and whether it was assumed from the outcomes rather than said by the workbook. */
export interface DefaultOccasion {
  readonly occasion: Occasion;
  readonly assumed: boolean;
}

/** The newest period that has a value; of the year given, if any. A bare year is Helår. */
function newestPeriod(model: Model, year: number | null): Period | null {
  let newest: Period | null = null;
  for (const { outcomes } of model.indicators) {
    for (const outcome of outcomes) {
      const { period } = outcome;
      if (!hasValue(outcome, 'any') || (year !== null && period.year !== year)) continue;
      if (newest === null || comparePeriods(period, newest) > 0) newest = period;
    }
  }
  return newest;
}

/**
 * The workbook's *Uppföljning* and *År*; what is missing of them from the newest outcome period (cli.md). Null when
 * neither settings nor outcomes say anything.
 */
export function defaultOccasion(model: Model): DefaultOccasion | null {
  const { followUp, year } = model.settings;
  if (followUp !== null && year !== null) return { occasion: { year, kind: followUp }, assumed: false };
  const newest = newestPeriod(model, year);
  if (newest === null) return year === null ? null : { occasion: { year, kind: followUp ?? 'year' }, assumed: true };
  return { occasion: { year: year ?? newest.year, kind: followUp ?? newest.part }, assumed: true };
}
