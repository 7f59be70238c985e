import type { HeadingReader } from '../heading';
import { readId, readReferences } from '../ids';
import { type Block, fieldOf } from './block';
import { rowsOfList } from './list-rows';
import { as } from './split-lists';

/** Goals may name their indicators ("Indikatorer": "I1, I2") where the indicators have a table of their own. */
export const LINKS = 'indicators';

/** Ids of the indicators of all blocks but the goals' own. */
export function indicatorIds(blocks: readonly Block[]): ReadonlyMap<Block, ReadonlySet<string>> {
  const ids = new Map<Block, ReadonlySet<string>>();
  for (const block of blocks) {
    const column = block.kind === 'indicators' ? fieldOf(block, 'id')?.column : undefined;
    if (column === undefined) continue;
    ids.set(
      block,
      new Set(
        block.rows.flatMap((row) => readId(block.grid.value(row, column), block.grid.format(row, column)).id ?? []),
      ),
    );
  }
  return ids;
}

/**
 * The goals that a block of "indicators" really is: every indicator it names is the id of one that stands in another
 * block. Null for any other block.
 */
export function goalsWithLinks(
  block: Block,
  ids: ReadonlyMap<Block, ReadonlySet<string>>,
  reader: HeadingReader,
): Block | null {
  const title = block.kind === 'indicators' ? fieldOf(block, 'title') : null;
  if (title === null) return null;
  const known = new Set([...ids].flatMap(([other, own]) => (other === block ? [] : [...own])));
  const named = block.rows.flatMap((row) => readReferences(block.grid, row, title.column, null));
  if (known.size === 0 || named.length === 0 || !named.every(({ id }) => known.has(id))) return null;
  const goals = as(block, 'goals', reader);
  if (!fieldOf(goals, 'title')) return null;
  return {
    ...goals,
    // A goal without indicators was taken for a row that holds a goal alone.
    rows: rowsOfList(block),
    goalRows: [],
    fields: [...goals.fields, { ...title, field: LINKS }].sort((a, b) => a.column - b.column),
    ignored: goals.ignored.filter((heading) => heading !== title.heading),
  };
}
