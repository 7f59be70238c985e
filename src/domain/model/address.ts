/** A cell. Row and column count from 0 at A1. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells. Top and left count from 0 at A1. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** Whether a cell of the same sheet lies in the range. */
export const covers = (
  { top, left, rows, columns }: CellRange,
  { row, column }: Pick<CellAddress, 'row' | 'column'>,
): boolean => row >= top && row < top + rows && column >= left && column < left + columns;

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "AA" → 26. The text must be letters only. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** (6, 2) → "C7". */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** The cell as people write it, "Mål!C7". No two cells share it: it is also a cell's key in sets and maps. */
export const addressText = ({ sheet, row, column }: CellAddress): string => `${sheet}!${cellName(row, column)}`;

/** A row's key in sets and maps. */
export const rowKey = ({ sheet, row }: Pick<CellAddress, 'sheet' | 'row'>): string => `${row}|${sheet}`;

/** (2, 0, 3, 4) (top, left, rows, columns) → "A3:D5"; one cell → "A3". */
export function rangeName(top: number, left: number, rows: number, columns: number): string {
  const first = cellName(top, left);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(top + rows - 1, left + columns - 1)}`;
}

/** "C7" → {row: 6, column: 2}; "$C$7" likewise; null when it is no cell name. */
export function parseCellName(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  return match ? { row: Number(match[2]) - 1, column: columnIndex(match[1]!) } : null;
}

/** "A3:D5" → {top, left, rows, columns}; a single cell is a 1 × 1 range; null when it is no range name. */
export function parseRangeName(text: string): CellRange | null {
  const [first, second] = text.split(':');
  const from = parseCellName(first ?? '');
  const to = second === undefined ? from : parseCellName(second);
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    rows: Math.abs(to.row - from.row) + 1,
    columns: Math.abs(to.column - from.column) + 1,
  };
}
