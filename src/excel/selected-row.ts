import type { CellAddress, CellValue } from '../domain/model';
import { parseHistoryKey } from './history/history-key';
import { cellMark } from './report/cell-mark';
import { parseRowKey } from './report/key-column';
import { reading } from './session';
import { watched } from './watchdog';

/** The active cell, and what its row says it is. */
export interface SelectedRow {
  readonly cell: CellAddress;
  /** Of a row of our reports or of *Historik*: its key there; null elsewhere. */
  readonly rowKey: string | null;
}

/** A row of a report that was sorted away from its hidden key is none that can be told. */
function rowKeyIn(values: readonly CellValue[]): string | null {
  for (const value of values) {
    const history = parseHistoryKey(value);
    if (history) return history.key;
    const report = typeof value === 'string' ? parseRowKey(value) : null;
    if (report) return cellMark(values[0] ?? '') === report.cells[0] ? report.key : null;
  }
  return null;
}

/** Looks at where the user is in the grid, once. One round trip; nothing is selected or changed. */
export const selectedRow = (): Promise<SelectedRow> =>
  reading(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load({ rowIndex: true, columnIndex: true, worksheet: { name: true } });
    const row = cell.getEntireRow().getUsedRangeOrNullObject(true);
    row.load({ columnIndex: true, values: true });
    await watched(context.sync());
    const address = { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
    if (row.isNullObject) return { cell: address, rowKey: null };
    const filled = (row.values[0] ?? []) as CellValue[];
    return { cell: address, rowKey: rowKeyIn([...new Array<CellValue>(row.columnIndex).fill(''), ...filled]) };
  });
