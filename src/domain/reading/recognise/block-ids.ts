import { readId } from '../ids';
import { lower, squeeze } from '../text';
import { type Block, fieldOf } from './block';
import type { KnownGoals } from './list-rows';

/** The ids that each block of the kind gives its rows; a block without a column of ids is not there. */
export function idsOfBlocks(
  blocks: readonly Block[],
  kind: 'goals' | 'indicators',
): ReadonlyMap<Block, ReadonlySet<string>> {
  const ids = new Map<Block, ReadonlySet<string>>();
  for (const block of blocks) {
    const column = block.kind === kind ? fieldOf(block, 'id')?.column : undefined;
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

/** The ids of all goals that the blocks hold. */
export const goalIdsOf = (blocks: readonly Block[]): ReadonlySet<string> =>
  new Set([...idsOfBlocks(blocks, 'goals').values()].flatMap((ids) => [...ids]));

/** Ids and titles, in small letters, of the goals that the blocks hold. */
export function knownGoals(blocks: readonly Block[]): KnownGoals {
  const titles = new Set<string>();
  for (const block of blocks) {
    const column = block.kind === 'goals' ? fieldOf(block, 'title')?.column : undefined;
    if (column === undefined) continue;
    for (const row of block.rows) titles.add(lower(squeeze(block.grid.text(row, column))));
  }
  return { ids: new Set([...goalIdsOf(blocks)].map(lower)), titles };
}
