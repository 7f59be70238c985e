import { type Cell, contains, isCountFormula, readEntry, type Sheet } from '../../workbook';
import type { Environment } from '../environment';
import { HostError, invalidArgument, sizeDiffers } from '../host-error';
import { requireUnlocked } from './guards';
import { eachCell, type RangeRef } from './range-ref';
import { StyleChange } from './styling';
import { followTables } from './table-growth';

type Input = string | number | boolean | null;

const isInput = (value: unknown): value is Input =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** A grid's cell (row, column from the range's top left); a single value stands for every cell. */
export type InputGrid = (row: number, column: number) => unknown;

/** Checks the shape of what was put into a property of a range: one value, or rows × columns. */
export function inputGrid(range: RangeRef, input: unknown): InputGrid {
  if (!Array.isArray(input)) return () => input;
  const rows: readonly unknown[] = input;
  const [first] = rows;
  if (rows.length === 1 && Array.isArray(first) && first.length === 1) return () => first[0] as unknown;
  const fits = rows.length === range.rows && rows.every((row) => Array.isArray(row) && row.length === range.columns);
  if (!fits) throw sizeDiffers();
  return (row, column) => (rows[row] as readonly unknown[])[column];
}

/**
 * `range.values = …` and `range.formulas = …`: null leaves a cell alone, "" empties it, the rest is read as typed
 * (readEntry). Cells hidden under a merged cell take nothing.
 */
export function writeCells(env: Environment, range: RangeRef, input: unknown): void {
  const { sheet } = range;
  if (input === null || input === undefined) throw invalidArgument();
  const grid = inputGrid(range, input);
  requireUnlocked(env, sheet, range);
  if (input === '' && range.cellCount > env.options.cellLimit) emptyCells(sheet, range);
  else {
    if (range.cellCount > env.options.cellLimit) throw invalidArgument();
    const writer = new CellWriter(env, sheet);
    for (let row = 0; row < range.rows; row++) {
      for (let column = 0; column < range.columns; column++) {
        const value = grid(row, column);
        if (!isInput(value)) throw invalidArgument();
        if (value !== null) writer.put(range.top + row, range.left + column, value);
      }
    }
  }
  followTables(env, sheet, range);
  env.contentsChanged(sheet, range);
}

export function emptyCells(sheet: Sheet, range: RangeRef): void {
  eachCell(sheet, range, (cell, row) => {
    if (cell.value === null && cell.formula === null) return;
    emptyCell(cell);
    sheet.dirtyRows.add(row);
  });
}

function emptyCell(cell: Cell): void {
  cell.value = null;
  cell.formula = null;
  cell.error = false;
}

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** Excel's limits of a cell; also text that begins like a formula must fit one (OfficeDev/office-js issue 3256). */
function requireFits(text: string): void {
  if (text.length <= LONGEST_FORMULA) return;
  if (/^[=+-]/.test(text)) {
    throw new HostError('GeneralException', 'There was an internal error while processing the request.');
  }
  if (text.length > LONGEST_TEXT) throw invalidArgument();
}

/** Puts values into cells of one sheet, one after another. */
class CellWriter {
  private readonly year: number;
  /** Row written last: marked dirty. */
  private row = -1;
  private readonly formats = new Map<string, StyleChange>();

  constructor(
    private readonly env: Environment,
    private readonly sheet: Sheet,
  ) {
    this.year = env.options.today().getFullYear();
  }

  put(row: number, column: number, input: string | number | boolean): void {
    const { sheet } = this;
    const { styles, date1904 } = this.env.book;
    if (sheet.merges.length > 0 && this.isCovered(row, column)) return;
    const known = sheet.cell(row, column);
    if (input === '') {
      if (!known || (known.value === null && known.formula === null)) return;
      emptyCell(known);
      sheet.dirtyRows.add(row);
      return;
    }
    const cell = known ?? sheet.edit(row, column);
    if (row !== this.row) sheet.dirtyRows.add((this.row = row));
    const style = styles.get(cell.style);
    if (typeof input === 'number' && style.numberFormat !== '@' && !style.quotePrefix) {
      cell.value = input;
      cell.formula = null;
      cell.error = false;
      return;
    }
    if (typeof input === 'string') requireFits(input);
    const entry = readEntry(input, { format: style.numberFormat, date1904, year: this.year });
    // A formula put back as it stood keeps its result; others have none until a program calculates them.
    if (entry.formula === null || entry.formula !== cell.formula) {
      cell.value = entry.value;
      cell.formula = entry.formula;
      cell.error = entry.error;
      if (entry.formula !== null && isCountFormula(entry.formula)) sheet.counts = true;
    }
    const format = entry.format !== null && style.numberFormat === 'General' ? entry.format : style.numberFormat;
    if (format !== style.numberFormat || entry.quotePrefix !== style.quotePrefix) {
      cell.style = this.restyled(cell.style, format, entry.quotePrefix);
    }
  }

  private restyled(style: number, numberFormat: string, quotePrefix: boolean): number {
    const key = `${quotePrefix} ${numberFormat}`;
    let change = this.formats.get(key);
    if (!change) {
      change = new StyleChange(this.env.book.styles, () => ({ numberFormat, quotePrefix }));
      this.formats.set(key, change);
    }
    return change.of(style);
  }

  private isCovered(row: number, column: number): boolean {
    return this.sheet.merges.some(
      (merge) => contains(merge, row, column) && (merge.top !== row || merge.left !== column),
    );
  }
}
