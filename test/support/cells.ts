import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue, SheetCells, WorkbookCells } from '../../src/domain/model';
import type { Book, Sheet } from '../../src/emulator/workbook';
import { openXlsx } from '../../src/emulator/xlsx';

/** What Office.js would hand over of a book in memory: the used cells of each sheet, and its tables. */
export const cellsOfBook = (book: Book): WorkbookCells => ({
  sheets: book.sheets.map((sheet) => cellsOfSheet(book, sheet)),
});

function cellsOfSheet(book: Book, sheet: Sheet): SheetCells {
  const used = usedArea(sheet);
  const values: CellValue[][] = [];
  const formats: string[][] = [];
  for (let row = used.top; row < used.top + used.rows; row++) {
    const cells = sheet.rows[row];
    const line: CellValue[] = [];
    const codes: string[] = [];
    for (let column = used.left; column < used.left + used.columns; column++) {
      const value = cells?.[column]?.value ?? null;
      line.push(value === '' ? null : value);
      codes.push(book.styles.get(sheet.styleOf(row, column)).numberFormat);
    }
    values.push(line);
    formats.push(codes);
  }
  return {
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    protected: sheet.protection.on,
    top: used.top,
    left: used.left,
    values,
    formats,
    tables: sheet.tables.map(({ name, range, hasHeading, hasTotals }) => ({ name, ...range, hasHeading, hasTotals })),
  };
}

function usedArea(sheet: Sheet): { top: number; left: number; rows: number; columns: number } {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  sheet.rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (cell === undefined || cell.value === null || cell.value === '') return;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }),
  );
  return bottom < 0
    ? { top: 0, left: 0, rows: 0, columns: 0 }
    : { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** A sheet written as rows of plain values from A1; a cell `[value, format]` carries a number format. */
export function sheetOf(
  name: string,
  rows: readonly (readonly (CellValue | readonly [CellValue, string])[])[],
  more: Partial<SheetCells> = {},
): SheetCells {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const at = (row: readonly (CellValue | readonly [CellValue, string])[], column: number) => row[column] ?? null;
  const isPair = (cell: CellValue | readonly [CellValue, string]): cell is readonly [CellValue, string] =>
    Array.isArray(cell);
  const columns = [...Array(width).keys()];
  return {
    name,
    visible: true,
    protected: false,
    top: 0,
    left: 0,
    values: rows.map((row) => columns.map((column) => ((cell) => (isPair(cell) ? cell[0] : cell))(at(row, column)))),
    formats: rows.map((row) =>
      columns.map((column) => ((cell) => (isPair(cell) ? cell[1] : 'General'))(at(row, column))),
    ),
    tables: [],
    ...more,
  };
}

/** Cells of a workbook of `test/fixtures/workbooks`, through the project's own file reader. */
export async function fixtureCells(name: string): Promise<WorkbookCells> {
  const bytes = readFileSync(join(__dirname, '../fixtures/workbooks', `${name}.xlsx`));
  return cellsOfBook(await openFixture(bytes));
}

const openFixture = async (bytes: Uint8Array): Promise<Book> => openXlsx(bytes);
