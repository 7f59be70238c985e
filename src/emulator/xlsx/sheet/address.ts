import { type CellRange, columnLetters, columnNumber, MAX_COLUMNS, parseRange } from '../../workbook';

const letters: string[] = [];

/** 0 → "A"; remembered, as saving asks once a cell. */
export const columnName = (column: number): string => (letters[column] ??= columnLetters(column));

/** "A" → 0; -1 when it is no column. */
export function columnIndex(name: string): number {
  const column = /^[A-Za-z]{1,3}$/.test(name) ? columnNumber(name) : -1;
  return column < MAX_COLUMNS ? column : -1;
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** "A1:B2", or "A1" for a single cell: what a ref of the file holds (never "A:B"). */
export function rangeName(range: CellRange): string {
  const first = cellName(range.top, range.left);
  const last = cellName(range.top + range.rows - 1, range.left + range.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The ranges of a sqref: "A1:B2 D4". Unreadable ones are left out. */
export function parseRanges(text: string): CellRange[] {
  return text
    .split(/\s+/)
    .filter((piece) => piece !== '')
    .flatMap((piece) => parseRange(piece) ?? []);
}
