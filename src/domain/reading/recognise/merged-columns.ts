import type { RegionKind } from '../../model';
import type { Problems } from '../problems';
import { type Block, cellOf, fieldOf } from './block';

/** Fields that people merge over the rows they hold for. */
const GROUPING: Readonly<Partial<Record<RegionKind, readonly string[]>>> = {
  goals: ['area', 'owner'],
  indicators: ['goals'],
};

/**
 * Columns whose blank cells say what stands above them, as cells merged over several rows do: the first is filled, no
 * word stands twice, blanks follow at least two of them, and at least as many cells are blank as filled. (Merged cells
 * themselves can't be seen.)
 */
function mergedColumns(block: Block): readonly number[] {
  if (block.table !== null) return [];
  return (GROUPING[block.kind] ?? []).flatMap((field) => {
    const column = fieldOf(block, field)?.column;
    return column !== undefined && isGrouped(block, column) ? [column] : [];
  });
}

function isGrouped({ grid, rows }: Block, column: number): boolean {
  const filled = rows.filter((row) => !grid.blank(row, column));
  const words = new Set(filled.map((row) => grid.text(row, column)));
  const groups = rows.filter((row, at) => at > 0 && grid.blank(row, column) && !grid.blank(rows[at - 1]!, column));
  return (
    filled[0] === rows[0] &&
    words.size === filled.length &&
    groups.length > 1 &&
    rows.length - filled.length >= filled.length
  );
}

/** The block with what it says once for several rows carried down: goals' area or owner, indicators' goal. The carrying is told of. */
export function carryMerged(block: Block, problems: Problems): Block {
  const columns = mergedColumns(block);
  for (const cell of block.heading.cells.filter(({ column }) => columns.includes(column)))
    problems.add({ kind: 'cellsCarried', heading: cell.text, cell: cellOf(block.grid, cell) });
  return columns.length === 0 ? block : { ...block, carried: new Set([...block.carried, ...columns]) };
}
