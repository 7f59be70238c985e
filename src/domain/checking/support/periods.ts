import {
  comparePeriods,
  type CellAddress,
  type Indicator,
  type Occasion,
  type OccasionKind,
  type Outcome,
  type Period,
} from '../../model';
import { isTotal } from '../../judging/series';
import type { Facts } from '../facts';
import { say, type CheckMessage } from '../rule';

/** "2025", "T1 2025", "Delår 2025". */
export function periodText(period: Pick<Period, 'year' | 'part'>): CheckMessage {
  const year = String(period.year);
  switch (period.part) {
    case 't1':
      return say('check.period.t1', { year });
    case 'interim':
      return say('check.period.interim', { year });
    case 'year':
      return say('check.period.year', { year });
  }
}

/** A stated reason ("mäts ej", "sekretess") explains a gap; an empty cell and an error value don't. */
export const isExplained = (outcome: Outcome): boolean =>
  outcome.missing !== null && outcome.missing !== 'tom' && outcome.missing !== 'felvärde';

export const isFilled = (outcome: Outcome): boolean => outcome.missing === null;

const FREQUENT: readonly (readonly [RegExp, readonly OccasionKind[]])[] = [
  [/månad|kvartal|löpande|vecko|daglig/i, ['t1', 'interim']],
  [/tertial/i, ['t1', 'interim']],
  [/\bt ?1\b/i, ['t1']],
  [/delår|halvår|\bt ?2\b/i, ['interim']],
];

const RARE: readonly (readonly [RegExp, number])[] = [
  [/vartannat|varannat|vart ?2|2:a år/i, 2],
  [/vart(?:eller)? ?(?:tredje|3)/i, 3],
  [/vart ?(?:fjärde|4)|mandatperiod/i, 4],
];

/** The occasions an indicator is followed at: those of its outcomes and of *Mätfrekvens*; Helår always. */
export function ownOccasions(indicator: Indicator): Set<OccasionKind> {
  const kinds = new Set<OccasionKind>(['year']);
  for (const outcome of indicator.outcomes) if (isTotal(outcome) && isFilled(outcome)) kinds.add(outcome.period.part);
  for (const [pattern, parts] of FREQUENT) {
    if (pattern.test(indicator.frequency ?? '')) for (const part of parts) kinds.add(part);
  }
  return kinds;
}

/** Years between measurements by *Mätfrekvens*: 1 unless it says otherwise. */
export const yearsBetween = (indicator: Indicator): number =>
  RARE.find(([pattern]) => pattern.test(indicator.frequency ?? ''))?.[1] ?? 1;

/** Whether a period lies after an occasion. A bare year column of the occasion's year is the value known so far. */
export function isFuture(period: Period, occasion: Occasion): boolean {
  if (period.bare) return period.year > occasion.year;
  return comparePeriods(period, { year: occasion.year, part: occasion.kind }) > 0;
}

/** The cell the occasion's outcome would stand in: its own column, else the year's, else the row's id. */
export function outcomeCell(facts: Facts, indicator: Indicator): CellAddress {
  const { year, kind } = facts.occasion;
  const columns = (facts.region(indicator.row)?.fields ?? []).filter(
    (column) => column.field === 'outcome' && column.gender === null && column.period?.year === year,
  );
  const own =
    columns.find(({ period }) => period?.part === kind) ?? columns.find(({ period }) => period?.part === 'year');
  const cell = facts.cell(indicator.row, 'id', 'title');
  return own === undefined ? cell : { ...cell, column: own.column };
}
