import { type Block, fieldOf } from './block';

/** Fields of goals that people merge over the rows they hold for. */
const GROUPING = ['area', 'owner'] as const;

/**
 * Columns whose blank cells say what stands above them, as cells merged over several rows do: the first is filled, no
 * word stands twice, and at least as many cells are blank as filled. (Merged cells themselves can't be seen.)
 */
export function mergedColumns(block: Block): readonly number[] {
  if (block.kind !== 'goals' || block.table !== null) return [];
  return GROUPING.flatMap((field) => {
    const column = fieldOf(block, field)?.column;
    return column !== undefined && isGrouped(block, column) ? [column] : [];
  });
}

function isGrouped({ grid, rows }: Block, column: number): boolean {
  const filled = rows.filter((row) => !grid.blank(row, column));
  const words = new Set(filled.map((row) => grid.text(row, column)));
  return (
    filled[0] === rows[0] &&
    words.size > 1 &&
    words.size === filled.length &&
    rows.length - filled.length >= filled.length
  );
}
