import type { Gender, Period, RegionColumn } from '../../model';
import { parseGender, takeGender } from '../gender';
import type { Grid } from '../grid';
import { parsePeriod } from '../period';
import { LEAD } from '../regions/gender-rows';
import { squeeze } from '../text';

/** Whose values of which time a row holds. */
export interface YearRow {
  /** Null: the row says no time that is understood. */
  readonly period: Period | null;
  /** Null: the total's. */
  readonly gender: Gender | null | 'unknown';
  /** The row that says the period. */
  readonly of: number;
}

/** Where periods and genders stand. */
export interface YearRowPlace {
  readonly grid: Grid;
  readonly period: number;
  readonly gender: number | null;
}

/**
 * "2023"; "2023 kvinnor"; "kvinnor" or "varav män" below its year; or what the column *Kön* says. Null for a row that
 * has no period and is not of the one above. A lone "Totalt" is the year's where its own row has no number; else it is a sum.
 */
export function yearRow(
  { grid, period: at, gender: beside }: YearRowPlace,
  row: number,
  above: YearRow | null,
): YearRow | null {
  const said = grid.meaning(row, at);
  const period = parsePeriod(said, grid.format(row, at));
  if (beside !== null) {
    const gender = parseGender(squeeze(String(grid.meaning(row, beside) ?? '')));
    if (period !== null) return { period, gender, of: row };
    return above !== null && grid.blank(row, at) && !grid.blank(row, beside) ? { ...above, gender } : null;
  }
  if (period !== null) return { period, gender: null, of: row };
  if (typeof said !== 'string') return null;
  const text = squeeze(said).replace(LEAD, '');
  const gender = /\p{L}/u.test(text) ? parseGender(text) : 'unknown';
  if (gender !== 'unknown')
    return above === null || (gender === null && hasNumber(grid, above.of, at)) ? null : { ...above, gender };
  const taken = takeGender(text);
  const own = taken.rest === text ? null : parsePeriod(taken.rest);
  return own === null ? null : { period: own, gender: taken.gender, of: row };
}

const hasNumber = (grid: Grid, row: number, from: number): boolean =>
  grid.row(row).some((value, at) => grid.left + at > from && typeof value === 'number');

/** The rows from `top` on that hold values of a time: up to the first that says none. */
export function yearRowsBelow(
  grid: Grid,
  fields: readonly RegionColumn[],
  top: number,
  end: number,
): readonly number[] {
  const column = (field: string) => fields.find((one) => one.field === field)?.column;
  const place = { grid, period: column('period')!, gender: column('gender') ?? null };
  const rows: number[] = [];
  let above: YearRow | null = null;
  for (let row = top; row < end; row++) {
    above = yearRow(place, row, above);
    if (above === null) break;
    rows.push(row);
  }
  return rows;
}
