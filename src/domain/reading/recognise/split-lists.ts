import { lower, squeeze } from '../text';
import type { HeadingReader } from '../heading';
import { assignFields } from './assign';
import { type Block, fieldOf } from './block';

const INDICATOR_LEVEL = /^(?:indikator(?:er)?|mått|nyckeltal|resultatmått|mätetal|målindikator)$/;

/** A list of goals with their indicators in the rows below each: the same rows as two regions. */
export interface SplitList {
  readonly goals: Block;
  readonly indicators: Block;
}

const NO_CONTENT = () => ({ numeric: 0, goalIds: 0, filled: 0 });

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
  const indicatorRows = block.rows.filter(isIndicator);
  if (indicatorRows.length === 0 || indicatorRows.length === block.rows.length) return null;
  const goals = as(block, 'goals', reader);
  const indicators = as(block, 'indicators', reader);
  const title = fieldOf(goals, 'title') ?? fieldOf(indicators, 'title');
  if (!title) return null;
  const withTitle = (part: Block): Block =>
    fieldOf(part, 'title') ? part : { ...part, fields: [...part.fields, title].sort((a, b) => a.column - b.column) };
  return shared({
    goals: { ...withTitle(goals), rows: block.rows.filter((row) => !isIndicator(row)) },
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

/**
 * Splits a list with a goal column and an indicator column side by side, the goal named on its first row (merged cells)
 * or on every row. Only for workbooks that have no goals of their own.
 */
export function splitByColumns(block: Block, reader: HeadingReader): SplitList | null {
  if (block.kind !== 'indicators') return null;
  const title = fieldOf(block, 'title');
  const goals = as(block, 'goals', reader);
  const goalTitle = goals.fields.find(({ field, column }) => field === 'title' && column !== title?.column);
  if (!title || !goalTitle) return null;
  const own = new Set(
    block.fields.filter(({ field }) => field !== 'goals' && field !== 'level').map(({ column }) => column),
  );
  const number =
    goals.fields.find(
      ({ field, column, heading }) => field === 'id' && column !== fieldOf(block, 'id')?.column && /mål/i.test(heading),
    ) ?? null;
  const fields = goals.fields.filter(
    ({ column, field }) =>
      column === goalTitle.column ||
      column === number?.column ||
      (field !== 'id' && field !== 'title' && field !== 'comment' && !own.has(column)),
  );
  const seen = new Set<string>();
  const rows = block.rows.filter((row) => {
    const words = block.grid.text(row, goalTitle.column);
    const isNew = words !== '' && !seen.has(lower(words));
    seen.add(lower(words));
    return isNew;
  });
  const texts = rows.filter(
    (row) =>
      typeof block.grid.value(row, goalTitle.column) === 'string' &&
      /\p{L}{3}/u.test(block.grid.text(row, goalTitle.column)),
  );
  if (rows.length === 0 || texts.length * 2 < rows.length) return null;
  const goalsField = number ? { ...number, field: 'goals' } : { ...goalTitle, field: 'goals' };
  const indicatorFields = [
    ...block.fields.filter(
      ({ field, column }) => field !== 'goals' && column !== goalTitle.column && column !== number?.column,
    ),
    goalsField,
  ];
  return shared({
    goals: { ...goals, fields, rows, cuts: [], twice: [], ambiguous: [] },
    indicators: {
      ...block,
      fields: indicatorFields.sort((a, b) => a.column - b.column),
      ambiguous: block.ambiguous.filter(({ column }) => column !== goalTitle.column),
    },
  });
}

const as = (block: Block, kind: Block['kind'], reader: HeadingReader): Block => ({
  ...block,
  ...(kind === block.kind ? {} : assignFields(kind, block.heading, block.grid.name, reader, NO_CONTENT)),
  kind,
  ...(kind === block.kind ? {} : { twice: [], ambiguous: [] }),
});
