import type { HeadingReader } from '../heading';
import { type Block, fieldOf } from './block';
import { namesOthers } from './indicator-links';
import { as } from './split-lists';

/** What a table of links may have beside the two goals. */
const BESIDE: ReadonlySet<string> = new Set(['comment', 'owner']);

/**
 * The links that a block of "goals" really is: *Mål* and *KF-mål* side by side, both of them ids of goals that stand in
 * other blocks, and nothing that a goal has of its own. Null for any other block.
 */
export function linksOfGoals(
  block: Block,
  ids: ReadonlyMap<Block, ReadonlySet<string>>,
  reader: HeadingReader,
): Block | null {
  const parents = block.kind === 'goals' ? fieldOf(block, 'parents') : null;
  const [child, ...others] = block.fields.filter(({ field }) => field !== 'parents' && !BESIDE.has(field));
  if (parents === null || child === undefined || others.length > 0) return null;
  if (child.field !== 'title' && child.field !== 'id') return null;
  if (!namesOthers(block, child, ids) || !namesOthers(block, parents, ids)) return null;
  return {
    ...as(block, 'links', reader),
    fields: [
      { ...parents, field: 'goal' },
      { ...child, field: 'answeredBy' },
    ].sort((a, b) => a.column - b.column),
  };
}
