import type { ChosenFile } from '../../src/app';
import type { CellValue } from '../../src/domain/model';
import { newBook, saveXlsx } from '../../src/emulator/xlsx';

export const chosen = (bytes: Uint8Array, name: string): ChosenFile => ({
  name,
  size: bytes.length,
  arrayBuffer: async () => new Uint8Array(bytes).buffer,
});

/** A small workbook of sheets written from A1, as a file the user chooses. */
export function smallFile(
  name: string,
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
): ChosenFile {
  const book = newBook();
  for (const [sheet, rows] of Object.entries(sheets)) {
    const made = book.addSheet(sheet);
    rows.forEach((row, at) => row.forEach((value, column) => (made.edit(at, column).value = value)));
  }
  return chosen(saveXlsx(book), name);
}
