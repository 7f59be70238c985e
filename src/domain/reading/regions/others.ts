import type { Activity, FinanceRow, Link, Reference, RegionColumn, Unit } from '../../model';
import { comparePeriods } from '../../model';
import { type GoalNames, readId, readReferences } from '../ids';
import { isPercentFormat, shiftDecimals } from '../number-format';
import { parseNumber } from '../number';
import type { Rows } from './row';
import { readOwnerKind } from './words';

/** *Aktiviteter*. */
export const readActivities = (
  rows: Rows,
  region: number,
  names: GoalNames,
  key: (id: string | null, address: string) => string,
  goalAbove: ((row: number) => Reference | null) | null = null,
): readonly Activity[] =>
  rows.block.rows.map((row) => {
    const { id } = readId(rows.value(row, 'id'), rows.format(row, 'id'));
    return {
      key: key(id, `${rows.block.grid.name}!${row + 1}`),
      id,
      title: rows.words(row, 'title'),
      goals: goalsOf(rows, row, names, goalAbove),
      owner: rows.text(row, 'owner'),
      start: rows.date(row, 'start', 'from'),
      end: rows.date(row, 'end', 'to'),
      status: rows.text(row, 'status'),
      performer: rows.text(row, 'performer'),
      row: { region, row },
    };
  });

function goalsOf(
  rows: Rows,
  row: number,
  names: GoalNames,
  goalAbove: ((row: number) => Reference | null) | null,
): readonly Reference[] {
  const own = readReferences(rows.block.grid, rows.rowOf(row, 'goals'), rows.column('goals'), names);
  const above = own.length === 0 ? goalAbove?.(row) : null;
  return above ? [above] : own;
}

/** *Organisation*. */
export const readUnits = (rows: Rows, region: number): readonly Unit[] =>
  rows.block.rows.flatMap((row) => {
    const name = rows.text(row, 'name');
    if (name === null) return [];
    const kindRaw = rows.text(row, 'kind');
    const kind = kindRaw === null ? null : readOwnerKind(rows.word(row, 'kind'));
    return [{ name, kind, kindRaw, parent: rows.text(row, 'parent'), row: { region, row } }];
  });

/** *Koppling*: a link for each goal that a row names. */
export const readLinks = (rows: Rows, region: number, names: GoalNames): readonly Link[] =>
  rows.block.rows.flatMap((row) => {
    const goals = readReferences(rows.block.grid, row, rows.column('goal'), names);
    const link = {
      unit: rows.text(row, 'unit'),
      directive: rows.words(row, 'directive'),
      answeredBy: readReferences(rows.block.grid, row, rows.column('answeredBy'), names).map(({ id }) => id),
      row: { region, row },
    };
    const ids = goals.length === 0 ? [null] : goals.map(({ id }) => id);
    return ids.map((goal) => ({ goal, ...link }));
  });

/** *Ekonomi*: of several periods the current year's, else the newest. */
export function readFinance(rows: Rows, region: number, currentYear: number | null): readonly FinanceRow[] {
  const column = (field: string): RegionColumn | null => {
    const columns = rows.block.fields.filter((candidate) => candidate.field === field);
    const current = columns.filter(({ period }) => period === null || period.year === currentYear);
    return (current.length > 0 ? current : columns).reduce<RegionColumn | null>(
      (best, next) =>
        best?.period && next.period && comparePeriods(next.period, best.period) > 0 ? next : (best ?? next),
      null,
    );
  };
  const columns = {
    budget: column('budget'),
    outcome: column('outcome'),
    forecast: column('forecast'),
    deviation: column('deviation'),
    rest: column('rest'),
  };
  const { grid } = rows.block;
  const amount = (row: number, field: keyof typeof columns): number | null => {
    const at = columns[field]?.column;
    if (at === undefined) return null;
    const value = grid.value(row, at);
    if (typeof value === 'number') return isPercentFormat(grid.format(row, at)) ? shiftDecimals(value, 2) : value;
    return typeof value === 'string' ? (parseNumber(value)?.value ?? null) : null;
  };
  return rows.block.rows.map((row) => ({
    subject: rows.text(row, 'subject'),
    budget: amount(row, 'budget'),
    outcome: amount(row, 'outcome'),
    forecast: amount(row, 'forecast'),
    deviation: amount(row, 'deviation'),
    rest: amount(row, 'rest'),
    row: { region, row },
  }));
}
