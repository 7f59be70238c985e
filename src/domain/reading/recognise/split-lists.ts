import type { RegionColumn } from '../../model';
import type { HeadingReader } from '../heading';
import { readId } from '../ids';
import { lower, squeeze } from '../text';
import { assignByWords } from './assign';
import { type Block, fieldOf } from './block';
import { isEmpty, isGoalOnly, isGoalText, listColumns, type ListColumns } from './list-columns';

const INDICATOR_LEVEL = /^(?:indikator(?:er)?|mått|nyckeltal|resultatmått|mätetal|målindikator)$/;

/** A list of goals with their indicators in the rows below each: the same rows as two regions. */
export interface SplitList {
  readonly goals: Block;
  readonly indicators: Block;
}

/** A heading that one of the two regions reads is not left out. */
function shared(list: SplitList): SplitList {
  const read = new Set([...list.goals.fields, ...list.indicators.fields].map(({ heading }) => heading));
  const rest = (block: Block): Block => ({ ...block, ignored: block.ignored.filter((text) => !read.has(text)) });
  return { goals: rest(list.goals), indicators: rest(list.indicators) };
}

/** Splits a list whose level column tells goals and indicators apart; null where it does not. */
export function splitByLevel(block: Block, reader: HeadingReader): SplitList | null {
  if (block.kind !== 'goals' && block.kind !== 'indicators') return null;
  const level = fieldOf(block, 'level');
  if (!level) return null;
  const isIndicator = (row: number): boolean =>
    INDICATOR_LEVEL.test(lower(squeeze(block.grid.text(row, level.column))));
  const all = [...block.rows, ...block.goalRows].sort((a, b) => a - b);
  const indicatorRows = all.filter(isIndicator);
  if (indicatorRows.length === 0 || indicatorRows.length === all.length) return null;
  const goals = as(block, 'goals', reader);
  const indicators = as(block, 'indicators', reader);
  const title = fieldOf(goals, 'title') ?? fieldOf(indicators, 'title');
  if (!title) return null;
  const withTitle = (part: Block): Block =>
    fieldOf(part, 'title') ? part : { ...part, fields: [...part.fields, title].sort((a, b) => a.column - b.column) };
  return shared({
    goals: { ...withTitle(goals), rows: all.filter((row) => !isIndicator(row)) },
    indicators: {
      ...withTitle({
        ...indicators,
        fields: indicators.fields.filter(({ field, column }) => field !== 'goals' || column !== title.column),
      }),
      rows: indicatorRows,
      cuts: [],
    },
  });
}

/** Ids and titles, in small letters, of the goals that have a region of their own. */
export interface KnownGoals {
  readonly ids: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
}

/**
 * Splits a list with a goal column and an indicator column side by side, the goal named on its first row (merged cells),
 * on every row, or on a row of its own above its indicators. Where the workbook has goals elsewhere, a list is split
 * only if it is plainly a list of goals and names none of those: else it refers to them.
 */
export function splitByColumns(block: Block, reader: HeadingReader, known: KnownGoals): SplitList | null {
  if (block.kind !== 'indicators') return null;
  const goals = as(block, 'goals', reader);
  const list = listColumns(block.fields, goals.fields);
  if (!list) return null;
  const { goalTitle } = list;
  const all = [...block.rows, ...block.goalRows].sort((a, b) => a - b);
  const number = list.sharesId && !numbersGoals(block, all, list) ? null : list.goalId;
  const rows = firstRows(block, all, goalTitle, number);
  const texts = rows.filter((row) => isGoalText(block.grid, row, list));
  if (rows.length === 0 || texts.length * 2 < rows.length) return null;
  if (known.ids.size + known.titles.size > 0) {
    const marked =
      (number !== null && !list.sharesId) ||
      reader.namesLevel(goalTitle.heading) ||
      goals.fields.some(({ field }) => field === 'level' || field === 'parents');
    if (!marked || rows.some((row) => isKnown(block, row, goalTitle, number, known))) return null;
  }
  const own = new Set(
    block.fields.filter(({ field }) => field !== 'goals' && field !== 'level').map(({ column }) => column),
  );
  const fields = goals.fields.filter(
    ({ column, field }) =>
      column === goalTitle.column ||
      column === number?.column ||
      (field !== 'id' && field !== 'title' && field !== 'comment' && !own.has(column)),
  );
  const goalsField = number ? { ...number, field: 'goals' } : { ...goalTitle, field: 'goals' };
  const indicatorFields = [
    ...block.fields.filter(
      ({ field, column }) => field !== 'goals' && column !== goalTitle.column && column !== number?.column,
    ),
    goalsField,
  ];
  const alone = new Set(all.filter((row) => isGoalOnly(block.grid, row, list)));
  return shared({
    goals: { ...goals, fields, rows, cuts: [], twice: [], ambiguous: [] },
    indicators: {
      ...block,
      fields: indicatorFields.sort((a, b) => a.column - b.column),
      rows: block.rows.filter((row) => !alone.has(row)),
      ambiguous: block.ambiguous.filter(({ column }) => column !== goalTitle.column),
    },
  });
}

/** The first row of each goal: a new number or, where the number is blank, a new title. */
function firstRows(
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

/** "Nr" numbers the goals where it stands with each goal and is blank on the indicators below it. */
function numbersGoals(block: Block, rows: readonly number[], { goalTitle, goalId }: ListColumns): boolean {
  const numbered = rows.filter((row) => !isEmpty(block.grid, row, goalId!.column));
  return (
    numbered.length > 0 &&
    numbered.length < rows.length &&
    rows.every((row) => isEmpty(block.grid, row, goalId!.column) === isEmpty(block.grid, row, goalTitle.column))
  );
}

const isKnown = (
  { grid }: Block,
  row: number,
  title: RegionColumn,
  number: RegionColumn | null,
  known: KnownGoals,
): boolean =>
  known.titles.has(lower(squeeze(grid.text(row, title.column)))) ||
  (number !== null &&
    known.ids.has(lower(readId(grid.value(row, number.column), grid.format(row, number.column)).id ?? '')));

const as = (block: Block, kind: Block['kind'], reader: HeadingReader): Block => ({
  ...block,
  ...(kind === block.kind ? {} : assignByWords(kind, block.heading, block.grid.name, reader)),
  kind,
  ...(kind === block.kind ? {} : { twice: [], ambiguous: [] }),
});
