import type { RegionColumn } from '../../model';
import type { Grid } from '../grid';
import { isBlankMark } from '../missing';

/** Fields that only an indicator has: a row where one of them is filled is no goal's own row. */
const MEASURED = new Set([
  'title',
  'unit',
  'direction',
  'baseline',
  'target',
  'targetEnd',
  'outcome',
  'women',
  'men',
  'forecast',
  'comparison',
  'koladaId',
]);

/** Where the goals stand in a list of indicators that names each goal in a column of its own. */
export interface ListColumns {
  readonly goalTitle: RegionColumn;
  /** The goals' number; the indicators' own id column when a heading as "Nr" can be either's. */
  readonly goalId: RegionColumn | null;
  readonly sharesId: boolean;
  /** Columns that a goal's own row leaves blank. */
  readonly measured: readonly number[];
}

/** Finds the goal columns of a list of indicators, given the fields its headings have as either kind; null without. */
export function listColumns(indicators: readonly RegionColumn[], goals: readonly RegionColumn[]): ListColumns | null {
  const title = indicators.find(({ field }) => field === 'title');
  const id = indicators.find(({ field }) => field === 'id');
  const measured = indicators.filter(({ field }) => MEASURED.has(field)).map(({ column }) => column);
  const goalTitle = goals.find(({ field, column }) => field === 'title' && !measured.includes(column));
  if (!title || !goalTitle) return null;
  const goalId = goals.find(
    ({ field, column, heading }) => field === 'id' && (column === id?.column || /mål/i.test(heading)),
  );
  const sharesId = goalId !== undefined && goalId.column === id?.column;
  return {
    goalTitle,
    goalId: goalId ?? null,
    sharesId,
    measured: sharesId || !id ? measured : [...measured, id.column],
  };
}

/** A blank cell, or one that a dash says is left blank. */
export const isEmpty = (grid: Grid, row: number, column: number): boolean =>
  grid.blank(row, column) || isBlankMark(grid.text(row, column), true);

export const isGoalText = (grid: Grid, row: number, { goalTitle }: ListColumns): boolean =>
  typeof grid.value(row, goalTitle.column) === 'string' && /\p{L}{3}/u.test(grid.text(row, goalTitle.column));

/** A row that holds a goal and nothing of an indicator. */
export const isGoalOnly = (grid: Grid, row: number, list: ListColumns): boolean =>
  isGoalText(grid, row, list) && list.measured.every((column) => isEmpty(grid, row, column));
