/** A rectangle of cells, counted from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export { MAX_COLUMNS, MAX_ROWS } from '../../xlsx-reading/sheet/size';

export const overlaps = (a: CellRange, b: CellRange): boolean =>
  a.top < b.top + b.rows && b.top < a.top + a.rows && a.left < b.left + b.columns && b.left < a.left + a.columns;

export const contains = (range: CellRange, row: number, column: number): boolean =>
  row >= range.top && row < range.top + range.rows && column >= range.left && column < range.left + range.columns;

/** Cells both have; null when none. */
export function intersect(a: CellRange, b: CellRange): CellRange | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const rows = Math.min(a.top + a.rows, b.top + b.rows) - top;
  const columns = Math.min(a.left + a.columns, b.left + b.columns) - left;
  return rows > 0 && columns > 0 ? { top, left, rows, columns } : null;
}

/** Smallest rectangle that holds both. */
export function bounding(a: CellRange, b: CellRange): CellRange {
  const top = Math.min(a.top, b.top);
  const left = Math.min(a.left, b.left);
  return {
    top,
    left,
    rows: Math.max(a.top + a.rows, b.top + b.rows) - top,
    columns: Math.max(a.left + a.columns, b.left + b.columns) - left,
  };
}

/** What is left of `a` without the cells of `b`: up to four rectangles. */
export function subtract(a: CellRange, b: CellRange): CellRange[] {
  const shared = intersect(a, b);
  if (!shared) return [a];
  const below = shared.top + shared.rows;
  const right = shared.left + shared.columns;
  return [
    { top: a.top, left: a.left, rows: shared.top - a.top, columns: a.columns },
    { top: below, left: a.left, rows: a.top + a.rows - below, columns: a.columns },
    { top: shared.top, left: a.left, rows: shared.rows, columns: shared.left - a.left },
    { top: shared.top, left: right, rows: shared.rows, columns: a.left + a.columns - right },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
}

export const sameRange = (a: CellRange, b: CellRange): boolean =>
  a.top === b.top && a.left === b.left && a.rows === b.rows && a.columns === b.columns;

export const within = (inner: CellRange, outer: CellRange): boolean =>
  inner.top >= outer.top &&
  inner.left >= outer.left &&
  inner.top + inner.rows <= outer.top + outer.rows &&
  inner.left + inner.columns <= outer.left + outer.columns;
