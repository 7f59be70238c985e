import type { Book, Sheet } from '../../emulator/workbook';
import { readTyped } from './typed';

/** Puts what the user typed into a cell. Returns false where the sheet is protected and the cell locked: nothing changed. */
export function editCell(book: Book, sheet: Sheet, row: number, column: number, text: string): boolean {
  const before = book.styles.get(sheet.styleOf(row, column));
  if (book.readOnly || (sheet.protection.on && before.locked)) return false;
  const entry = readTyped(text, {
    format: before.numberFormat,
    date1904: book.date1904,
    year: new Date().getFullYear(),
  });
  const cell = sheet.edit(row, column);
  cell.value = entry.value;
  cell.formula = entry.formula;
  cell.error = entry.error;
  const numberFormat = entry.format !== null && before.numberFormat === 'General' ? entry.format : before.numberFormat;
  if (numberFormat !== before.numberFormat || entry.quotePrefix !== before.quotePrefix) {
    cell.style = book.styles.change(cell.style, { numberFormat, quotePrefix: entry.quotePrefix });
  }
  return true;
}
