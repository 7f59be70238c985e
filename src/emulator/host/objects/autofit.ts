import type { Environment } from '../environment';
import { textOf } from './cell-text';
import { requireAllowed } from './guards';
import { eachCell, type RangeRef } from './range-ref';

const LARGEST_WIDTH = 255;

/** Widths that hold the longest text of each column, counted in characters; wrapped cells don't count. */
export function autofitColumns(env: Environment, range: RangeRef): void {
  const { sheet } = range;
  requireAllowed(sheet, 'allowFormatColumns');
  const longest = new Map<number, number>();
  eachCell(sheet, range, (cell, _row, column) => {
    const style = env.book.styles.get(cell.style);
    if (cell.value === null || style.wrap) return;
    const length = Math.max(
      ...textOf(env, cell, cell.style)
        .split('\n')
        .map((line) => line.length),
    );
    const width = (length * style.fontSize * (style.bold ? 1.1 : 1)) / 11 + style.indent * 1.3;
    longest.set(column, Math.max(longest.get(column) ?? 0, width));
  });
  for (const [column, width] of longest) {
    sheet.columnWidths.set(column, Math.min(LARGEST_WIDTH, Math.round((width + 1.4) * 100) / 100));
    sheet.touch('columns');
  }
  env.book.dirty = true;
}

/** Rows without a height of their own: the program that shows the file fits them to their text. */
export function autofitRows(env: Environment, range: RangeRef): void {
  const { sheet } = range;
  requireAllowed(sheet, 'allowFormatRows');
  for (const row of [...sheet.rowHeights.keys()]) {
    if (row < range.top || row >= range.top + range.rows) continue;
    sheet.rowHeights.delete(row);
    sheet.dirtyRows.add(row);
    sheet.touch('rows');
  }
  env.book.dirty = true;
}
