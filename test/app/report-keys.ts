import { parseRowKey } from '../../src/excel/report/key-column';
import type { Sheet } from '../../src/emulator/workbook';

/** The key in a report's hidden column of a row of the sheet; null where it has none. */
export function rowKeyOf(sheet: Sheet, row: number): string | null {
  for (const cell of sheet.rows[row] ?? []) {
    const key = typeof cell?.value === 'string' ? parseRowKey(cell.value) : null;
    if (key) return key.key;
  }
  return null;
}
