import type { HeadingReader } from '../heading';
import { type Block, fieldOf } from './block';
import { isGoalOnly, isGoalText, listColumns } from './list-columns';
import { firstRows, type KnownGoals, rowsOfList } from './list-rows';
import { splitByLabels } from './split-labels';
import { columnOf, hasValues, rowsByLevel, shared, type SplitList } from './split-lists';

const NO_GOALS: KnownGoals = { ids: new Set(), titles: new Set() };

/**
 * Regions of a stored mapping that stand under one heading are one list: who belongs to whom is told by the rows, as when
 * the list was recognised. Null where they are not a list of goals with something below them.
 */
export function joinMapped(blocks: readonly Block[], reader: HeadingReader): SplitList | null {
  const goals = blocks.filter(({ kind }) => kind === 'goals').sort((a, b) => depth(a, reader) - depth(b, reader));
  const lowest = goals.at(-1);
  const indicators = blocks.find(({ kind }) => kind === 'indicators') ?? null;
  const activities = blocks.find(({ kind }) => kind === 'activities') ?? null;
  if (!lowest || blocks.length < 2) return null;
  const all = rowsOfList(...blocks);
  const level = fieldOf(lowest, 'level') ?? (indicators && fieldOf(indicators, 'level'));
  const sorts = level && rowsByLevel(lowest, level, all);
  if (sorts)
    return shared({
      goals: [{ ...lowest, rows: sorts.goals }],
      indicators: indicators && { ...indicators, rows: sorts.indicators, cuts: [] },
      activities: activities && { ...activities, rows: sorts.activities, cuts: [] },
    });

  const lines = indicators && fieldOf(indicators, 'title')?.column === fieldOf(lowest, 'title')?.column;
  if (indicators && lines && !fieldOf(indicators, 'goals')) return splitByLabels(indicators, reader, NO_GOALS);

  const titles = new Set(goals.flatMap((block) => fieldOf(block, 'title')?.column ?? []));
  const carried = (block: Block): ReadonlySet<number> => {
    const parents = fieldOf(block, 'parents');
    return parents !== null && titles.has(parents.column) ? columnOf(parents) : block.carried;
  };
  const named = goals.map((block): Block => {
    const title = fieldOf(block, 'title');
    const rows = title ? firstRows(block, all, title, fieldOf(block, 'id')) : block.rows;
    return { ...block, rows, cuts: [], carried: carried(block) };
  });
  const list = indicators && listColumns(indicators.fields, lowest.fields);
  const alone = new Set(
    list ? all.filter((row) => isGoalText(lowest.grid, row, list) && isGoalOnly(lowest.grid, row, list)) : [],
  );
  const goalOf = activities && fieldOf(activities, 'goals');
  return shared({
    goals: named,
    indicators: indicators && {
      ...indicators,
      rows: indicators.rows.filter((row) => !alone.has(row) && (!lines || hasValues(indicators, row))),
    },
    activities: activities && { ...activities, cuts: [], carried: columnOf(goalOf) },
  });
}

/** Upper levels first: a goal's own parents stand in the column of the level above. */
const depth = (block: Block, reader: HeadingReader): number => {
  const title = fieldOf(block, 'title');
  return title === null ? 0 : (reader.levelOrder(title.heading) ?? 10) * 1000 + title.column;
};
