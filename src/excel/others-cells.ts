import type { CellAddress } from '../domain/model';
import type { Work } from '../domain/work';
import { breathing, eachOf } from './breathe';
import type { RemovableColumn } from './remove-columns';
import { watched } from './watchdog';

/**
 * Cells of added columns that hold something the run did not write: notes beside rows without a result, rows added to a
 * table since. Taking the column away would take them along. One round trip.
 */
export async function othersCells(
  context: Excel.RequestContext,
  columns: readonly RemovableColumn[],
  isOurs: (cell: CellAddress) => boolean,
): Promise<ReadonlyMap<RemovableColumn, readonly CellAddress[]>> {
  const looked = columns.map((column) => {
    const sheet = context.workbook.worksheets.getItem(column.sheet);
    const range =
      column.table === null
        ? sheet.getRangeByIndexes(column.headingRow, column.column, column.lastRow - column.headingRow + 1, 1)
        : sheet.tables.getItemOrNullObject(column.table).columns.getItemOrNullObject(column.heading).getRange();
    range.load(['values', 'rowIndex', 'columnIndex']);
    return { column, range };
  });
  if (looked.length > 0) await watched(context.sync());
  const all = new Map<RemovableColumn, readonly CellAddress[]>();
  for (const { column, range } of looked) {
    all.set(column, range.isNullObject ? [] : await breathing(othersIn(column, range, isOurs)));
  }
  return all;
}

function* othersIn(
  { sheet, headingRow }: RemovableColumn,
  range: Excel.Range,
  isOurs: (cell: CellAddress) => boolean,
): Work<CellAddress[]> {
  // Office.js's own objects are slow to ask again and again.
  const { rowIndex, columnIndex } = range;
  const values: unknown[][] = range.values;
  const found: CellAddress[] = [];
  yield* eachOf(values.keys(), (index) => {
    const cell = { sheet, row: rowIndex + index, column: columnIndex };
    if (values[index]![0] !== '' && cell.row !== headingRow && !isOurs(cell)) found.push(cell);
  });
  return found;
}
