import type { Sheet } from './sheet';
import type { StyleTable } from './style';

/*
 * Widths as Excel computes them for its default font (Calibri 11: 7 pixels a digit, 5 pixels of padding) on a 96 dpi
 * screen: 8.43 characters = 64 pixels = 48 points. Row heights without a height of their own are estimated as Excel's
 * automatic height would be.
 */
const DIGIT = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;
const LINE = 15 / 11;

const round = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;

/** Width in characters (as Excel's dialog shows it) → pixels. */
export const widthToPixels = (width: number): number =>
  Math.round(width < 1 ? width * (DIGIT + PADDING) : width * DIGIT + PADDING);

/** Pixels → width in characters. */
export const pixelsToWidth = (pixels: number): number =>
  round(pixels < DIGIT + PADDING ? pixels / (DIGIT + PADDING) : (pixels - PADDING) / DIGIT, 2);

const widthToPoints = (width: number): number => widthToPixels(width) * POINTS_PER_PIXEL;

export const pointsToWidth = (points: number): number => pixelsToWidth(points / POINTS_PER_PIXEL);

/** Width of a column in points; 0 when hidden. */
export const columnPoints = (sheet: Sheet, column: number): number =>
  sheet.hiddenColumns.has(column) ? 0 : widthToPoints(sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth);

/** Height of a row in points, estimated when it has none of its own; 0 when hidden. */
export function rowPoints(sheet: Sheet, row: number, styles: StyleTable): number {
  if (sheet.hiddenRows.has(row)) return 0;
  const own = sheet.rowHeights.get(row);
  if (own !== undefined) return own;
  let height = sheet.defaultRowHeight;
  for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
    if (!cell || cell.value === null) continue;
    const style = styles.get(cell.style);
    const width = sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth;
    const lines = style.wrap ? lineCount(String(cell.value), (width * 11) / style.fontSize) : 1;
    height = Math.max(height, round(lines * style.fontSize * LINE, 2));
  }
  return height;
}

/** Lines a text takes when broken between words at `width` characters. */
function lineCount(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > width) {
        lines += 1;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(word.length / Math.max(width, 1)) - 1);
      used += (used > 0 ? 1 : 0) + word.length;
    }
  }
  return lines;
}

/** Points from the sheet's left edge to the column's. */
export function columnLeft(sheet: Sheet, column: number): number {
  let left = column * widthToPoints(sheet.defaultColumnWidth);
  const special = new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns]);
  for (const at of special) {
    if (at < column) left += columnPoints(sheet, at) - widthToPoints(sheet.defaultColumnWidth);
  }
  return left;
}

/** Number of rows from the top after which every row has the default height. */
export function unusualRows(sheet: Sheet): number {
  let last = sheet.rows.length - 1;
  for (const row of sheet.rowHeights.keys()) last = Math.max(last, row);
  for (const row of sheet.hiddenRows) last = Math.max(last, row);
  return last + 1;
}

/** Points from the sheet's top edge to the row's. */
export function rowTop(sheet: Sheet, row: number, styles: StyleTable): number {
  let top = 0;
  const used = Math.min(row, unusualRows(sheet));
  for (let at = 0; at < used; at++) top += rowPoints(sheet, at, styles);
  return top + Math.max(0, row - used) * sheet.defaultRowHeight;
}
