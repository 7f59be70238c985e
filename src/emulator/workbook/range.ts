/** A rectangle of cells, counted from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

export const overlaps = (a: CellRange, b: CellRange): boolean =>
  a.top < b.top + b.rows && b.top < a.top + a.rows && a.left < b.left + b.columns && b.left < a.left + a.columns;

export const contains = (range: CellRange, row: number, column: number): boolean =>
  row >= range.top && row < range.top + range.rows && column >= range.left && column < range.left + range.columns;
