import type { RegionColumn } from '../../model';
import type { HeadingReader } from '../heading';
import { lower, squeeze } from '../text';
import { assignByWords } from './assign';
import { type Block, fieldOf } from './block';
import { isGoalOnly, isGoalText, listColumns } from './list-columns';
import { firstRows, isKnown, isPhrase, type KnownGoals, numbersGoals, rowsOfList } from './list-rows';

const INDICATOR_LEVEL =
  /^(?:indikator(?:er)?|mått|nyckeltal|resultatmått|mätetal|målindikator|resultatindikator|indicator|measure)$/;
const ACTIVITY_LEVEL = /^(?:aktivitet(?:er)?|åtgärd(?:er)?|insats(?:er)?|uppdrag|activity|action)$/;

/** A list of goals with their indicators or activities: the same rows as a region of each. */
export interface SplitList {
  /** From the uppermost level down; the rest of the list belongs to the goals of the last one. */
  readonly goals: readonly Block[];
  readonly indicators: Block | null;
  readonly activities: Block | null;
}

export const blocksOf = ({ goals, indicators, activities }: SplitList): readonly Block[] => [
  ...goals,
  ...(indicators === null ? [] : [indicators]),
  ...(activities === null ? [] : [activities]),
];

/** A heading that one of the regions reads is not left out. */
export function shared(list: SplitList): SplitList {
  const read = new Set(blocksOf(list).flatMap(({ fields }) => fields.map(({ heading }) => heading)));
  const rest = (block: Block): Block => ({ ...block, ignored: block.ignored.filter((text) => !read.has(text)) });
  return {
    goals: list.goals.map(rest),
    indicators: list.indicators && rest(list.indicators),
    activities: list.activities && rest(list.activities),
  };
}

const inOrder = (fields: readonly RegionColumn[]): readonly RegionColumn[] =>
  [...fields].sort((a, b) => a.column - b.column);

/** The same heading and rows as a block of another kind; what it found wrong is told once, by the first. */
export const as = (block: Block, kind: Block['kind'], reader: HeadingReader): Block =>
  kind === block.kind
    ? block
    : {
        ...block,
        ...assignByWords(kind, block.heading, block.grid.name, reader),
        kind,
        twice: [],
        ambiguous: [],
        undated: [],
        cuts: [],
      };

/** What the level cell says each row is. */
export function rowsByLevel(block: Block, level: RegionColumn, rows: readonly number[]) {
  const says = (row: number): string => lower(squeeze(block.grid.text(row, level.column)));
  const indicators = rows.filter((row) => INDICATOR_LEVEL.test(says(row)));
  const activities = rows.filter((row) => ACTIVITY_LEVEL.test(says(row)));
  const goals = rows.filter((row) => !indicators.includes(row) && !activities.includes(row));
  return goals.length === 0 || goals.length === rows.length ? null : { goals, indicators, activities };
}

/** Splits a list whose level column tells goals, indicators and activities apart; null where it does not. */
export function splitByLevel(block: Block, reader: HeadingReader): SplitList | null {
  if (block.kind !== 'goals' && block.kind !== 'indicators' && block.kind !== 'activities') return null;
  const goals = as(block, 'goals', reader);
  const indicators = as(block, 'indicators', reader);
  const level = fieldOf(goals, 'level') ?? fieldOf(indicators, 'level');
  const sorts = level && rowsByLevel(block, level, rowsOfList(block));
  if (!sorts) return null;
  const title = fieldOf(goals, 'title') ?? fieldOf(indicators, 'title') ?? fieldOf(block, 'title');
  if (!title) return null;
  const withTitle = (part: Block): Block =>
    fieldOf(part, 'title') ? part : { ...part, fields: inOrder([...part.fields, { ...title, field: 'title' }]) };
  const below = (part: Block, rows: readonly number[]): Block => ({
    ...withTitle({
      ...part,
      fields: part.fields.filter(({ field, column }) => field !== 'goals' || column !== title.column),
    }),
    rows,
    cuts: [],
  });
  return shared({
    goals: [{ ...withTitle(goals), rows: sorts.goals }],
    indicators: sorts.indicators.length === 0 ? null : below(indicators, sorts.indicators),
    activities: sorts.activities.length === 0 ? null : below(as(block, 'activities', reader), sorts.activities),
  });
}

/**
 * Splits a list with a goal column and an indicator column side by side, the goal named on its first row (merged cells),
 * on every row, or on a row of its own above its indicators. Where the workbook has goals elsewhere, a list is split
 * only if it is plainly a list of goals and names none of those: else it refers to them.
 */
export function splitByColumns(block: Block, reader: HeadingReader, known: KnownGoals): SplitList | null {
  if (block.kind === 'goals') return splitGoals(block, reader, known);
  if (block.kind === 'activities') return splitActivities(block, reader, known);
  if (block.kind !== 'indicators') return null;
  const goals = as(block, 'goals', reader);
  const list = listColumns(block.fields, goals.fields);
  if (!list) return null;
  const { goalTitle } = list;
  const all = rowsOfList(block);
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
    block.fields
      .filter(({ field }) => field !== 'goals' && field !== 'level' && field !== 'status')
      .map(({ column }) => column),
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
  const indicators: Block = {
    ...block,
    fields: inOrder(indicatorFields),
    rows: block.rows.filter((row) => !alone.has(row)),
    ambiguous: block.ambiguous.filter(({ column }) => column !== goalTitle.column),
  };
  const levels = withUpperLevels({ ...goals, fields, rows, ambiguous: [] }, all, reader, known);
  const taken = [...levels, indicators].flatMap((part) => part.fields.map(({ column }) => column));
  return shared({ goals: levels, indicators, activities: activitiesIn(block, goalsField, taken, reader) });
}

/** A table of activities that names the goal of each in words: the goals are its own where they stand nowhere else. */
function splitActivities(block: Block, reader: HeadingReader, known: KnownGoals): SplitList | null {
  const goal = fieldOf(block, 'goals');
  if (!goal || !reader.match('goals', goal.heading).some(({ field }) => field === 'title')) return null;
  const all = rowsOfList(block);
  const rows = firstRows(block, all, goal, null);
  const phrases = rows.filter((row) => isPhrase(block, row, goal));
  if (phrases.length * 2 <= rows.length || rows.some((row) => isKnown(block, row, goal, null, known))) return null;
  const goals = { ...as(block, 'goals', reader), fields: [{ ...goal, field: 'title' }], rows };
  const levels = withUpperLevels(goals, all, reader, known);
  return shared({ goals: levels, indicators: null, activities: { ...block, carried: columnOf(goal) } });
}

/** A table of goals whose upper level, values or activities stand in columns of their own. */
function splitGoals(block: Block, reader: HeadingReader, known: KnownGoals): SplitList | null {
  const title = fieldOf(block, 'title');
  if (!title) return null;
  const all = rowsOfList(block);
  const goal = { ...(fieldOf(block, 'id') ?? title), field: 'goals' };
  const indicators = measuredGoals(block, title, goal, reader);
  const taken = [block, ...(indicators === null ? [] : [indicators])].flatMap(({ fields }) => fields);
  const activities = activitiesIn(
    block,
    goal,
    taken.map(({ column }) => column),
    reader,
  );
  const rows = firstRows(block, all, title, fieldOf(block, 'id'));
  const repeats = activities !== null && rows.length < all.length;
  const levels = withUpperLevels(repeats ? { ...block, rows, cuts: [] } : block, all, reader, known);
  const lowest = levels.at(-1)!;
  return levels.length === 1 &&
    lowest.fields.length === block.fields.length &&
    activities === null &&
    indicators === null
    ? null
    : shared({ goals: levels, indicators, activities });
}

/** A row with an outcome or a target. */
export const hasValues = ({ fields, grid }: Block, row: number): boolean =>
  fields.some(({ field, column }) => (field === 'outcome' || field === 'target') && !grid.blank(row, column));

/** Goals with targets and outcomes on their own row: each is measured by an indicator of its name. Null without. */
function measuredGoals(block: Block, title: RegionColumn, goal: RegionColumn, reader: HeadingReader): Block | null {
  const indicators = as(block, 'indicators', reader);
  const has = (field: string): boolean => indicators.fields.some((column) => column.field === field);
  if (has('title') || !has('outcome') || !has('target')) return null;
  const own = new Set(block.fields.map(({ column }) => column));
  const fields = indicators.fields.filter(
    ({ column, field }) => field !== 'goals' && field !== 'id' && !own.has(column),
  );
  const measured = { ...indicators, fields: inOrder([...fields, { ...title, field: 'title' }, goal]) };
  const rows = block.rows.filter((row) => hasValues(measured, row));
  return rows.length === 0 ? null : { ...measured, rows };
}

/**
 * The goals of a list and, before them, those of the levels that stand in columns of their own ("Övergripande mål" beside
 * "Nämndmål"): a column of phrases gives goals, one of ids or of goals that stand elsewhere refers to them. Each level
 * has the one above as its parent.
 */
function withUpperLevels(
  lowest: Block,
  rows: readonly number[],
  reader: HeadingReader,
  known: KnownGoals,
): readonly Block[] {
  const title = fieldOf(lowest, 'title');
  if (!title || fieldOf(lowest, 'parents')) return [lowest];
  const order = reader.levelOrder(title.heading);
  const uppers = assignLevels(lowest, title, reader).filter(
    ({ column, heading }) => (reader.levelOrder(heading) ?? 0) < (order ?? (column < title.column ? Infinity : 0)),
  );
  const levels: Block[] = [];
  let parent: RegionColumn | null = null;
  for (const upper of uppers) {
    const first = firstRows(lowest, rows, upper, null);
    const phrases = first.filter((row) => isPhrase(lowest, row, upper));
    const refers = phrases.length * 2 < first.length || first.some((row) => isKnown(lowest, row, upper, null, known));
    if (first.length === 0) continue;
    if (!refers) {
      const fields = inOrder([upper, ...(parent === null ? [] : [parent])]);
      levels.push({ ...lowest, ambiguous: [], twice: [], cuts: [], fields, rows: first, carried: columnOf(parent) });
    }
    parent = { ...upper, field: 'parents' };
  }
  if (parent === null) return [lowest];
  const settled = new Set(uppers.map(({ column }) => column));
  return [
    ...levels,
    {
      ...lowest,
      fields: inOrder([...lowest.fields, parent]),
      ambiguous: lowest.ambiguous.filter(({ column }) => !settled.has(column)),
      carried: new Set([...lowest.carried, ...columnOf(parent)]),
    },
  ];
}

export const columnOf = (column: RegionColumn | null): ReadonlySet<number> =>
  new Set(column === null ? [] : [column.column]);

/** Headings that name a level, beside the title, from the top down. */
function assignLevels(block: Block, title: RegionColumn, reader: HeadingReader): readonly RegionColumn[] {
  const used = new Set(block.fields.map(({ column }) => column));
  return block.heading.cells
    .filter(
      ({ column, text }) =>
        column !== title.column &&
        !used.has(column) &&
        reader.namesLevel(text) &&
        reader.match('goals', text).some(({ field }) => field === 'title' || field === 'parents'),
    )
    .map(({ column, text }) => ({ ...title, field: 'title', heading: text, column, confidence: 0.7 }))
    .sort((a, b) => (reader.levelOrder(a.heading) ?? 0) - (reader.levelOrder(b.heading) ?? 0));
}

/** The activities that stand in a column of a list of goals, with the columns no other region of it reads; null without. */
function activitiesIn(block: Block, goal: RegionColumn, taken: readonly number[], reader: HeadingReader): Block | null {
  const activities = as(block, 'activities', reader);
  const title = fieldOf(activities, 'title');
  if (!title || taken.includes(title.column) || block.kind === 'activities') return null;
  const rows = rowsOfList(block).filter((row) => isPhrase(block, row, title));
  if (rows.length === 0) return null;
  const fields = activities.fields.filter(({ column, field }) => field !== 'goals' && !taken.includes(column));
  return { ...activities, fields: inOrder([...fields, goal]), rows, carried: columnOf(goal) };
}
