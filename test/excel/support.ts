import type { Book, Sheet } from '../../src/emulator/workbook';
import type { CellValue } from '../../src/domain/model';

/** Types a block of values into a sheet, its first cell at (top, left). Text beginning with "=" is a formula. */
export function fill(sheet: Sheet, rows: readonly (readonly CellValue[])[], top = 0, left = 0): void {
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === null) return;
      const cell = sheet.edit(top + r, left + c);
      if (typeof value === 'string' && value.startsWith('=')) cell.formula = value;
      else cell.value = value;
    }),
  );
}

export const never = new AbortController().signal;

/** Everything a cell is, for comparing before and after. */
export const cellsOf = (book: Book): unknown =>
  book.sheets.map((sheet) => ({
    name: sheet.name,
    cells: sheet.rows.flatMap((row, r) =>
      (row ?? []).flatMap((cell, c) =>
        cell && (cell.value !== null || cell.formula !== null)
          ? [[r, c, cell.value, cell.formula, book.styles.get(cell.style)]]
          : [],
      ),
    ),
    tables: sheet.tables.map(({ name, range, columns }) => ({ name, range, columns: columns.map((one) => one.name) })),
  }));
