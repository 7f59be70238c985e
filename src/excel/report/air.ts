import type { ReportBlock } from '../../domain/reporting';

/** What is said of several parts below their common heading belongs with the first of them: whether the block at `at` is so said. */
export function opens(blocks: readonly ReportBlock[], at: number): boolean {
  const [before, block, next] = [blocks[at - 1], blocks[at], blocks[at + 1]];
  return before?.kind === 'heading' && block?.kind === 'paragraph' && next?.kind === 'heading' && next.level === 2;
}

const CLOSE: readonly ReportBlock['kind'][] = ['title', 'subtitle', 'paragraph'];

/** A blank row before a table under running text, and before every heading. */
export function needsAir(block: ReportBlock, before: ReportBlock | undefined): boolean {
  if (!before) return false;
  if (block.kind === 'chart' && block.place === 'beside') return false;
  if (block.kind === 'paragraph' && before.kind === 'chart' && before.place === 'beside') return false;
  if (block.kind === 'table') return before.kind !== 'heading';
  if (block.kind === 'paragraph') return !CLOSE.includes(before.kind) && before.kind !== 'heading';
  return block.kind !== 'subtitle';
}
