import type { Indicator, Occasion, Outcome } from '../model';

/** What a kind of target compares: a number, a yes/no word, or one or several places. `any`: no target says which. */
export type Measure = 'number' | 'word' | 'places' | 'any';

/** A unit's value or one of K and M is never the total. */
export const isTotal = (outcome: Outcome): boolean => outcome.gender === null && outcome.organisation === null;

/** Whether an outcome holds a value of the wanted sort. */
export function hasValue(outcome: Outcome, measure: Measure): boolean {
  if (outcome.missing !== null || outcome.unreadable || outcome.mixedPercent || outcome.otherUnit) return false;
  switch (measure) {
    case 'number':
      return outcome.value !== null;
    case 'word':
      return outcome.word !== null;
    case 'places':
      return outcome.value !== null || outcome.ranks.length > 0;
    case 'any':
      return outcome.value !== null || outcome.word !== null || outcome.ranks.length > 0;
  }
}

const ORDER = { t1: 0, interim: 1, year: 2 } as const;

/**
 * A period's place in time as read at an occasion, or null when it lies after it. A bare year column at T1 or Delår of
 * its own year is the value known so far: it counts, after a T1 or Delår value of that year.
 */
function place({ period }: Outcome, occasion: Occasion): number | null {
  if (period.year > occasion.year) return null;
  const within = ORDER[period.part];
  if (period.year === occasion.year && within > ORDER[occasion.kind]) {
    return period.bare && period.part === 'year' ? period.year * 4 : null;
  }
  return period.year * 4 + 1 + within;
}

/** The totals at or before the occasion, newest first; of equals the first in the workbook comes first. */
export function newestFirst(indicator: Indicator, occasion: Occasion): Outcome[] {
  const placed: { readonly outcome: Outcome; readonly at: number }[] = [];
  for (const outcome of indicator.outcomes) {
    if (!isTotal(outcome)) continue;
    const at = place(outcome, occasion);
    if (at !== null) placed.push({ outcome, at });
  }
  return placed.sort((a, b) => b.at - a.at).map((item) => item.outcome);
}

/** False when a break in the definition (*Jämförbar från*, A-2b) puts the year in another series. */
export const sameSeries = (indicator: Indicator, year: number): boolean =>
  indicator.comparableFrom === null || year >= indicator.comparableFrom;

/** The outcome before `outcome` of the same kind of period and the same series; a year without value is stepped over. */
export function previousOutcome(indicator: Indicator, outcome: Outcome, measure: Measure): Outcome | null {
  const { year, part } = outcome.period;
  if (!sameSeries(indicator, year)) return null;
  let found: Outcome | null = null;
  for (const other of indicator.outcomes) {
    if (other.period.part !== part || other.period.year >= year || !isTotal(other)) continue;
    if (!hasValue(other, measure) || !sameSeries(indicator, other.period.year)) continue;
    if (found === null || other.period.year > found.period.year) found = other;
  }
  return found;
}
