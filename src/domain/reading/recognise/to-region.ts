import type { Region, RegionColumn } from '../../model';
import type { Block } from './block';

/** What the rest of the house sees of a block: where it stands, its fields, and what was left out of it. */
export function toRegion(block: Block): Region {
  const last = block.table
    ? block.table.top + block.table.rows - (block.table.hasTotals ? 1 : 0) - 1
    : (block.rows.at(-1) ?? block.heading.bodyTop - 1);
  // A goal that is the title of its table, or a line in it, has no row of the table to write into.
  const isTitle = (block.rows[0] ?? block.heading.bodyTop) < block.heading.bodyTop;
  const top = isTitle ? block.rows[0]! : block.heading.top;
  return {
    kind: block.kind,
    sheet: block.grid.name,
    top,
    left: block.left,
    rows: Math.max(last, top) - top + 1,
    columns: block.right - block.left,
    bodyTop: block.heading.bodyTop,
    table: block.table?.name ?? null,
    fields: uniqueColumns(block.fields),
    ignored: block.ignored,
    ambiguous: block.ambiguous,
    confidence: block.confidence,
    blockLayout: isTitle || block.titles !== undefined,
  };
}

const uniqueColumns = (fields: readonly RegionColumn[]): readonly RegionColumn[] =>
  fields.filter(
    (field, at) => fields.findIndex((other) => other.field === field.field && other.column === field.column) === at,
  );
