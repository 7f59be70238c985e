import type { CellAddress } from '../domain/model';
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
  return new Map(
    looked.map(({ column, range }) => {
      if (range.isNullObject) return [column, []];
      const cells = range.values.flatMap(([value], index): CellAddress[] =>
        value === '' ? [] : [{ sheet: column.sheet, row: range.rowIndex + index, column: range.columnIndex }],
      );
      return [column, cells.filter((cell) => cell.row !== column.headingRow && !isOurs(cell))];
    }),
  );
}
