/** A cell. Row and column count from 0 at A1. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

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
export function parseRangeName(text: string): { top: number; left: number; rows: number; columns: number } | null {
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
