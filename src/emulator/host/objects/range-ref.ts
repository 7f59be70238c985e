import {
  type Book,
  bounding,
  type Cell,
  type CellRange,
  intersect,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRange,
  quoteSheet,
  rangeAddress,
  type Sheet,
  splitSheet,
} from '../../workbook';
import type { Environment } from '../environment';
import { invalidArgument, itemNotFound } from '../host-error';
import { isHostObject } from './define';

/** A rectangle of cells on a sheet: what Excel.Range stands for. */
export class RangeRef implements CellRange {
  constructor(
    readonly sheet: Sheet,
    readonly top: number,
    readonly left: number,
    readonly rows: number,
    readonly columns: number,
  ) {}

  static of(sheet: Sheet, range: CellRange): RangeRef {
    return new RangeRef(sheet, range.top, range.left, range.rows, range.columns);
  }

  get isEntireColumn(): boolean {
    return this.rows === MAX_ROWS;
  }

  get isEntireRow(): boolean {
    return this.columns === MAX_COLUMNS;
  }

  get cellCount(): number {
    return this.rows * this.columns;
  }

  /** "Blad1!A1:B2" */
  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${rangeAddress(this)}`;
  }

  /** The rectangle with these edges; InvalidArgument outside the sheet. */
  to(top: number, left: number, rows: number, columns: number): RangeRef {
    const whole = [top, left, rows, columns].every(Number.isInteger);
    const inside = top >= 0 && left >= 0 && rows > 0 && columns > 0;
    if (!whole || !inside || top + rows > MAX_ROWS || left + columns > MAX_COLUMNS) throw invalidArgument();
    return new RangeRef(this.sheet, top, left, rows, columns);
  }

  intersection(other: RangeRef): RangeRef | null {
    const shared = this.sheet === other.sheet ? intersect(this, other) : null;
    return shared && RangeRef.of(this.sheet, shared);
  }

  bounding(other: RangeRef): RangeRef {
    if (this.sheet !== other.sheet) throw invalidArgument();
    return RangeRef.of(this.sheet, bounding(this, other));
  }
}

/** Calls `visit` for each cell that exists in the range, row by row. */
export function eachCell(
  sheet: Sheet,
  range: CellRange,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  const lastRow = Math.min(range.top + range.rows, sheet.rows.length);
  for (let row = range.top; row < lastRow; row++) {
    const cells = sheet.rows[row];
    if (!cells) continue;
    const lastColumn = Math.min(range.left + range.columns, cells.length);
    for (let column = range.left; column < lastColumn; column++) {
      const cell = cells[column];
      if (cell) visit(cell, row, column);
    }
  }
}

/** Smallest rectangle with everything in use: values, and unless `valuesOnly` also formats. Null when empty. */
export function usedRange(sheet: Sheet, valuesOnly: boolean, inside: CellRange | null = null): CellRange | null {
  const all = inside ?? { top: 0, left: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  eachCell(sheet, all, (cell, row, column) => {
    if (valuesOnly ? isBlank(cell) : isBlank(cell) && cell.style === 0) return;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  });
  return bottom < 0 ? null : { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

export const isBlank = (cell: Cell | undefined): boolean => !cell || (cell.value === null && cell.formula === null);

/** A range given as "A1:B2", "Blad1!A1", a defined name, or nothing (the whole sheet). */
export function rangeAt(book: Book, sheet: Sheet, address: string | null): RangeRef {
  if (address === null || address === '') return new RangeRef(sheet, 0, 0, MAX_ROWS, MAX_COLUMNS);
  const { sheet: name, rest } = splitSheet(address);
  const on = name === null ? sheet : book.sheet(name);
  if (!on) throw itemNotFound();
  const range = parseRange(rest);
  if (range) return RangeRef.of(on, range);
  const wanted = rest.toLowerCase();
  const named = [...on.names, ...book.names].find((item) => item.name.toLowerCase() === wanted);
  const found = named && rangeOfFormula(book, on, named.formula);
  if (!found) throw invalidArgument();
  return found;
}

/** "=Blad1!$A$1:$B$4" → its cells; null when the formula is not a plain reference. */
export function rangeOfFormula(book: Book, sheet: Sheet | null, formula: string): RangeRef | null {
  const { sheet: name, rest } = splitSheet(formula.replace(/^=/, ''));
  const on = name === null ? sheet : book.sheet(name);
  const range = parseRange(rest);
  return on && range ? RangeRef.of(on, range) : null;
}

/** "=Blad1!$A$1:$B$4" */
export const referenceFormula = (range: RangeRef): string =>
  `=${quoteSheet(range.sheet.name)}!${rangeAddress(range, true)}`;

/** An argument that is a Range, or an address on `sheet`. */
export function rangeArgument(value: unknown, sheet: Sheet, env: Environment): RangeRef {
  if (typeof value === 'string') return rangeAt(env.book, sheet, value);
  if (isHostObject(value) && value.self instanceof RangeRef) return value.self;
  throw invalidArgument();
}
