import type { AddedRows } from '../domain/planning/take';
import type { CellAddress } from '../domain/model';
import { ExcelError, isConflict, toExcelError } from './errors';
import { watched } from './watchdog';

/** Every cell of rows that a run adds. */
export const rowCells = ({ sheet, first, count, left, columns }: AddedRows): CellAddress[] =>
  Array.from({ length: count * columns }, (_, at) => ({
    sheet,
    row: first + Math.floor(at / columns),
    column: left + (at % columns),
  }));

const tableOf = (context: Excel.RequestContext, { sheet, table }: AddedRows): Excel.Table =>
  context.workbook.worksheets.getItem(sheet).tables.getItem(table);

/**
 * Adds empty rows at the end of their tables: two round trips, none without rows. What stands below makes way.
 * @throws ExcelError `CellsChanged` when a table does not end where the plan says (nothing is added), `NoRoom` when there
 * is no way to make (merged cells, another table)
 */
export async function growRows(context: Excel.RequestContext, rows: readonly AddedRows[]): Promise<void> {
  if (rows.length === 0) return;
  const bodies = rows.map((added) => {
    const body = tableOf(context, added).getDataBodyRange();
    body.load({ rowIndex: true, rowCount: true });
    return { added, body };
  });
  await watched(context.sync());
  const moved = bodies.filter(({ added, body }) => body.rowIndex + body.rowCount !== added.first);
  if (moved.length > 0) {
    const cells = moved.map(({ added: { sheet, first, left } }) => ({ sheet, row: first, column: left }));
    throw new ExcelError('CellsChanged', null, cells);
  }
  for (const added of rows) {
    const empty = Array.from({ length: added.count }, () => Array<string>(added.columns).fill(''));
    tableOf(context, added).rows.add(undefined, empty);
  }
  try {
    await watched(context.sync());
  } catch (error) {
    if (!isConflict(error)) throw error;
    throw new ExcelError('NoRoom', toExcelError(error).details, rows.flatMap(rowCells));
  }
}

/**
 * Takes added rows away again where they are the last of their table. Two round trips, none without rows.
 * @param evenFilled false: only where they hold nothing, since somebody may have filled them in
 */
export async function removeRows(
  context: Excel.RequestContext,
  rows: readonly AddedRows[],
  evenFilled: boolean,
): Promise<void> {
  if (rows.length === 0) return;
  const found = rows.map((added) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(added.sheet);
    const table = sheet.tables.getItemOrNullObject(added.table);
    const body = table.getDataBodyRange();
    body.load({ rowIndex: true, rowCount: true, values: true });
    return { added, table, body };
  });
  await watched(context.sync());
  for (const { added, table, body } of found) {
    if (table.isNullObject || body.rowIndex + body.rowCount !== added.first + added.count) continue;
    const last: unknown[][] = body.values.slice(-added.count);
    if (!evenFilled && last.some((row) => row.some((value) => value !== ''))) continue;
    for (let index = body.rowCount - 1; index >= body.rowCount - added.count; index--) {
      table.rows.getItemAt(index).delete();
    }
  }
  await watched(context.sync());
}
