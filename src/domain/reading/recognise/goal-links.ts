import type { HeadingReader } from '../heading';
import { type Block, fieldOf } from './block';
import { shareOfOthers } from './indicator-links';
import { as } from './split-lists';

/** What a table of links may have beside the two goals. */
const BESIDE: ReadonlySet<string> = new Set(['comment', 'owner']);

/** More than this share of the goals must stand elsewhere: one mistyped id does not make all of them goals anew. */
const MOST = 0.5;

/**
 * The links that a block of "goals" really is: *Mål* and *KF-mål* side by side, most of the former ids of goals that
 * stand in other blocks, and nothing that a goal has of its own. What either names and is no goal is told (H03). Null
 * for any other block.
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
  if (shareOfOthers(block, child, ids) <= MOST) return null;
  return {
    ...as(block, 'links', reader),
    fields: [
      { ...parents, field: 'goal' },
      { ...child, field: 'answeredBy' },
    ].sort((a, b) => a.column - b.column),
  };
}
