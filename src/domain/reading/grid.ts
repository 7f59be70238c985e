import type { CellAddress, CellValue, SheetCells } from '../model';
import type { Spoken } from './spoken';
import { squeeze } from './text';

const NO_CELLS: readonly CellValue[] = [];
const NO_FORMATS: readonly string[] = [];

/** A sheet's cells by absolute row and column, counted from 0 at A1. Cells outside the used area are empty. */
export class Grid {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  /** First row and column after the used area. */
  readonly bottom: number;
  readonly right: number;

  constructor(
    readonly sheet: SheetCells,
    private readonly spoken: Spoken | null = null,
  ) {
    this.name = sheet.name;
    this.top = sheet.top;
    this.left = sheet.left;
    this.bottom = sheet.top + sheet.values.length;
    this.right = sheet.left + sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  }

  /** The row's values from column `left` on. */
  row(row: number): readonly CellValue[] {
    return this.sheet.values[row - this.top] ?? NO_CELLS;
  }

  value(row: number, column: number): CellValue {
    return this.sheet.values[row - this.top]?.[column - this.left] ?? null;
  }

  /** The value to be read for its meaning: English words in Swedish. */
  meaning(row: number, column: number): CellValue {
    const value = this.value(row, column);
    return typeof value === 'string' ? this.swedish(value) : value;
  }

  /** English words of a text in Swedish; Swedish as it is. */
  swedish(text: string): string {
    return this.spoken === null ? text : this.spoken.swedish(text);
  }

  format(row: number, column: number): string {
    return (this.sheet.formats[row - this.top] ?? NO_FORMATS)[column - this.left] ?? 'General';
  }

  /** The cell's text without surrounding blanks; "" when it is empty. Numbers in their shortest form. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    return value === null ? '' : typeof value === 'string' ? squeeze(value) : String(value);
  }

  blank(row: number, column: number): boolean {
    const value = this.value(row, column);
    return (
      value === null || (typeof value === 'string' && (value === '' || (value.length < 8 && squeeze(value) === '')))
    );
  }

  address(row: number, column: number): CellAddress {
    return { sheet: this.name, row, column };
  }
}
