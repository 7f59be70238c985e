import type { CellAddress } from './address';

/**
 * Cells as they come in from the workbook: one block a sheet, offset by `top`/`left`.
 * Error cells are their text ("#N/A"); dates are serial numbers with a date format, counted from 1900 whatever the workbook counts from; empty is null, never "".
 */
export type CellValue = string | number | boolean | null;

/** A cell that says which row or which column others stand in, as it stands. */
export interface NamingCell extends CellAddress {
  readonly value: CellValue;
}

export interface TableCells {
  readonly name: string;
  /** The whole table, heading and total rows included; counted from 0 at A1. */
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly hasHeading: boolean;
  readonly hasTotals: boolean;
}

export interface SheetCells {
  readonly name: string;
  /** The host's own id, which survives renaming and moving; absent where cells do not come from a host. */
  readonly id?: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** Position of values[0][0], counted from 0 at A1. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Excel number-format codes (en-US), same shape as `values`. */
  readonly formats: readonly (readonly string[])[];
  readonly tables: readonly TableCells[];
}

/** Sheets in workbook order. */
export interface WorkbookCells {
  readonly sheets: readonly SheetCells[];
  /** True: the workbook itself counts dates from 1904 (older Mac files). Absent: from 1900. */
  readonly date1904?: boolean;
}

/** A cell's value; null outside what is used. */
export const valueAt = (sheet: SheetCells, row: number, column: number): CellValue =>
  sheet.values[row - sheet.top]?.[column - sheet.left] ?? null;
