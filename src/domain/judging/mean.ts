import type { Indicator, Occasion, Outcome, Settings, Target } from '../model';
import { exact, over, plus, toNumber, ZERO } from './exact';
import { hasValue, newestFirst, sameSeries } from './series';

/** The mean of the newest yearly outcomes, and their years, oldest first (O-07). */
export interface Mean {
  readonly value: number;
  readonly years: readonly number[];
}

/** How many are needed and how many there are. */
export interface TooFew {
  readonly needed: number;
  readonly found: number;
}

/** `newest` is the judged outcome, the last of the mean; "över mandatperioden" takes every year of the term up to it. */
export function meanOf(
  indicator: Indicator,
  settings: Settings,
  occasion: Occasion,
  mean: NonNullable<Target['mean']>,
  newest: Outcome,
): Mean | TooFew {
  const yearly = new Map<number, number>();
  for (const outcome of newestFirst(indicator, occasion)) {
    const { year, part } = outcome.period;
    if (part !== 'year' || year > newest.period.year || yearly.has(year)) continue;
    if (hasValue(outcome, 'number') && sameSeries(indicator, year)) yearly.set(year, outcome.value!);
  }
  const from = mean === 'term' ? (settings.termFrom ?? newest.period.year) : -Infinity;
  const known = [...yearly.keys()].filter((year) => year >= from);
  const needed = mean === 'term' ? Math.max(1, newest.period.year - from + 1) : mean;
  if (known.length < needed) return { needed, found: known.length };
  const years = known.slice(0, needed).reverse();
  const sum = years.reduce((total, year) => plus(total, exact(yearly.get(year)!)), ZERO);
  return { value: toNumber(over(sum, exact(needed))), years };
}
