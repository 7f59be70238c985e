import { type Book, type CellRange, contains, rowPoints, type Sheet, widthToPixels } from '../../emulator/workbook';

/** Sizes in px. */
export const HEADER_HEIGHT = 22;
export const ROW_HEADER_WIDTH = 46;

const PIXELS_PER_POINT = 4 / 3;
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 6;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 20;

export const columnWidth = (sheet: Sheet, column: number): number =>
  sheet.hiddenColumns.has(column) ? 0 : widthToPixels(sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth);

export const rowHeight = (book: Book, sheet: Sheet, row: number): number =>
  Math.round(rowPoints(sheet, row, book.styles) * PIXELS_PER_POINT);

/** How much of the sheet the grid shows: what is used, and some room to go on in. */
export function extent(sheet: Sheet): { readonly rows: number; readonly columns: number } {
  let columns = 0;
  for (const row of sheet.rows) if (row && row.length > columns) columns = row.length;
  return {
    rows: Math.max(LEAST_ROWS, sheet.rows.length + SPARE_ROWS),
    columns: Math.max(LEAST_COLUMNS, columns + SPARE_COLUMNS),
  };
}

/** The merged area a cell belongs to, or null. */
export const mergeAt = (sheet: Sheet, row: number, column: number): CellRange | null =>
  sheet.merges.length === 0 ? null : (sheet.merges.find((merge) => contains(merge, row, column)) ?? null);

/** Adds to `indexes` the first rows (or columns) of merged areas that reach into them, so that they can be drawn. */
export function withMergeStarts(
  sheet: Sheet,
  indexes: readonly number[],
  startOf: (merge: CellRange) => number,
  sizeOf: (merge: CellRange) => number,
): readonly number[] {
  if (sheet.merges.length === 0 || indexes.length === 0) return indexes;
  const first = indexes[0]!;
  const last = indexes[indexes.length - 1]!;
  const extra = sheet.merges
    .filter((merge) => startOf(merge) < first && startOf(merge) + sizeOf(merge) > first && startOf(merge) <= last)
    .map(startOf);
  return extra.length === 0 ? indexes : [...new Set([...extra, ...indexes])].sort((a, b) => a - b);
}
