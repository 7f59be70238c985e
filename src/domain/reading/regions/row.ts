import type { CellAddress, CellValue, IsoDate, RegionColumn } from '../../model';
import { type Edge, parseDate } from '../date';
import { isBlankMark } from '../missing';
import { parseNumber } from '../number';
import { isPercentFormat, shiftDecimals } from '../number-format';
import type { Problems } from '../problems';
import type { Block } from '../recognise/block';
import { squeeze } from '../text';
import { readYesNo } from './words';

/** Fields the add-in writes: recognised, never read as data. */
const WRITTEN = new Set(['status', 'deviation', 'trend', 'movement', 'basis', 'assessedPer', 'proposal']);

/** Reads the cells of a block's rows by field. */
export class Rows {
  private readonly columns = new Map<string, RegionColumn>();

  constructor(
    readonly block: Block,
    readonly problems: Problems,
  ) {
    for (const column of block.fields) if (!this.columns.has(column.field)) this.columns.set(column.field, column);
    this.noteErrors();
  }

  column(field: string): number | null {
    return this.columns.get(field)?.column ?? null;
  }

  has(field: string): boolean {
    return this.columns.has(field);
  }

  value(row: number, field: string): CellValue {
    const column = this.column(field);
    return column === null ? null : this.block.grid.value(row, column);
  }

  /** The value to be read for its meaning: English words in Swedish. */
  meaning(row: number, field: string): CellValue {
    const column = this.column(field);
    return column === null ? null : this.block.grid.meaning(row, column);
  }

  /** As `text`, for words with a meaning: a direction, a gender, a level's owner. */
  word(row: number, field: string): string | null {
    const meaning = this.text(row, field) === null ? null : this.meaning(row, field);
    return meaning === null ? null : squeeze(String(meaning));
  }

  /** The row whose cell says it for this one: the nearest filled row above where the column is of merged cells. */
  rowOf(row: number, field: string): number {
    const column = this.column(field);
    const { carried, grid, heading } = this.block;
    if (column === null || !carried.has(column)) return row;
    for (let at = row; at >= heading.bodyTop; at--) if (!grid.blank(at, column)) return at;
    return row;
  }

  format(row: number, field: string): string {
    const column = this.column(field);
    return column === null ? 'General' : this.block.grid.format(row, column);
  }

  address(row: number, field: string): CellAddress {
    return this.block.grid.address(row, this.column(field) ?? this.block.left);
  }

  /** The words of a cell as they stand; null when it is blank or, but for titles, an error value. */
  words(row: number, field: string): string | null {
    const named = field === 'title' ? this.block.titles?.get(row) : undefined;
    if (named !== undefined) return named;
    const value = this.value(row, field);
    if (value === null) return null;
    if (typeof value !== 'string') return String(value);
    return squeeze(value) === '' || (field !== 'title' && isBlankMark(value, false)) ? null : value;
  }

  /** A short text: names, units, levels. A lone dash is no name. */
  text(row: number, field: string): string | null {
    const words = this.words(row, field);
    if (words === null) return null;
    const text = squeeze(words);
    return isBlankMark(text, true) ? null : text;
  }

  /** A plain number; null when the cell is blank, a missing mark or no number. A percent format gives 85 for 0.85. */
  number(row: number, field: string): number | null {
    const value = this.value(row, field);
    if (typeof value === 'number') return isPercentFormat(this.format(row, field)) ? shiftDecimals(value, 2) : value;
    return typeof value === 'string' ? (parseNumber(value)?.value ?? null) : null;
  }

  yesNo(row: number, field: string): boolean | null {
    return readYesNo(this.meaning(row, field));
  }

  date(row: number, field: string, edge: Edge): IsoDate | null {
    const value = this.meaning(row, field);
    if (value === null || (typeof value === 'string' && (squeeze(value) === '' || isBlankMark(value, true))))
      return null;
    const date = parseDate(value, edge);
    if (date === null) this.problems.date(this.block.grid, row, this.column(field)!, field);
    return date;
  }

  private noteErrors(): void {
    const { grid } = this.block;
    const columns = this.block.fields.filter(({ field }) => !WRITTEN.has(field)).map(({ column }) => column);
    for (const row of this.block.rows) {
      for (const column of columns) {
        const value = grid.value(row, column);
        if (typeof value === 'string' && value.charCodeAt(0) === 35)
          this.problems.error(value, grid.address(row, column));
      }
    }
  }
}
