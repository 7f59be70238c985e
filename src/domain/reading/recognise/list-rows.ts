import type { RegionColumn } from '../../model';
import { readId } from '../ids';
import { lower, squeeze } from '../text';
import type { Block } from './block';
import { isEmpty, isGoalText, type ListColumns } from './list-columns';

/** Ids and titles, in small letters, of the goals that have a region of their own. */
export interface KnownGoals {
  readonly ids: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
}

/** Every row of a list, top down, with those that hold a goal alone. */
export const rowsOfList = (...blocks: readonly Block[]): readonly number[] =>
  [...new Set(blocks.flatMap(({ rows, goalRows }) => [...rows, ...goalRows]))].sort((a, b) => a - b);

/** The first row of each goal: a new number or, where the number is blank, a new title. */
export function firstRows(
  block: Block,
  rows: readonly number[],
  title: RegionColumn,
  number: RegionColumn | null,
): readonly number[] {
  const titles = new Set<string>();
  const both = new Set<string>();
  return rows.filter((row) => {
    const words = lower(block.grid.text(row, title.column));
    const id = number ? lower(block.grid.text(row, number.column)) : '';
    const isNew = words !== '' && (id === '' ? !titles.has(words) : !both.has(`${id}|${words}`));
    titles.add(words);
    both.add(`${id}|${words}`);
    return isNew;
  });
}

/** A cell with words, not a number, a mark or an id. */
export const isPhrase = ({ grid }: Block, row: number, { column }: RegionColumn): boolean =>
  typeof grid.value(row, column) === 'string' && /\p{L}{3}/u.test(grid.text(row, column));

/**
 * "Nr" numbers the goals where it stands with each goal and is blank on the indicators below it, or where it stands right
 * before the goals and each row is a goal of its own.
 */
export function numbersGoals(block: Block, rows: readonly number[], list: ListColumns): boolean {
  const { goalTitle, goalId } = list;
  if (
    goalId!.column === goalTitle.column - 1 &&
    rows.every((row) => isGoalText(block.grid, row, list) && !isEmpty(block.grid, row, goalId!.column)) &&
    firstRows(block, rows, goalTitle, null).length === rows.length
  )
    return true;
  const numbered = rows.filter((row) => !isEmpty(block.grid, row, goalId!.column));
  return (
    numbered.length > 0 &&
    numbered.length < rows.length &&
    rows.every((row) => isEmpty(block.grid, row, goalId!.column) === isEmpty(block.grid, row, goalTitle.column))
  );
}

/** The row names a goal that has a region of its own. */
export const isKnown = (
  { grid }: Block,
  row: number,
  title: RegionColumn,
  number: RegionColumn | null,
  known: KnownGoals,
): boolean => {
  const words = lower(squeeze(grid.text(row, title.column)));
  return (
    known.titles.has(words) ||
    known.ids.has(words) ||
    (number !== null &&
      known.ids.has(lower(readId(grid.value(row, number.column), grid.format(row, number.column)).id ?? '')))
  );
};
