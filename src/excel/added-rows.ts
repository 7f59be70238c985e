import type { AddedRows } from '../domain/planning/take';
import type { CellAddress } from '../domain/model';
import { ExcelError, isConflict, toExcelError } from './errors';
import { forWriting } from './safe-text';
import { watched } from './watchdog';
import type { CellWrite } from './write-plan';

/** Every cell of rows that a run adds. */
export const rowCells = ({ sheet, first, count, left, columns }: AddedRows): CellAddress[] =>
  Array.from({ length: count * columns }, (_, at) => ({
    sheet,
    row: first + Math.floor(at / columns),
    column: left + (at % columns),
  }));

const tableOf = (context: Excel.RequestContext, { sheet, table }: AddedRows): Excel.Table =>
  context.workbook.worksheets.getItem(sheet).tables.getItem(table);

/** The rows as they are to be, since rows of nothing may come to stand outside the table (office-js #3191). */
function gridOf(
  { sheet, first, count, left, columns }: AddedRows,
  cells: readonly CellWrite[],
): (string | number | boolean)[][] {
  const grid = Array.from({ length: count }, () => Array<string | number | boolean>(columns).fill(''));
  for (const { cell, new: value } of cells) {
    const row = cell.sheet === sheet ? grid[cell.row - first] : undefined;
    if (row) row[cell.column - left] = forWriting(value);
  }
  return grid;
}

/** Where the tables' bodies end, once the context is synced: the row after the last. */
function queueEnds(context: Excel.RequestContext, rows: readonly AddedRows[]) {
  const bodies = rows.map((added) => {
    const body = tableOf(context, added).getDataBodyRange();
    body.load({ rowIndex: true, rowCount: true });
    return { added, body };
  });
  return (): CellAddress[] =>
    bodies.map(({ added: { sheet, left }, body }) => ({ sheet, row: body.rowIndex + body.rowCount, column: left }));
}

/**
 * Adds the rows at the end of their tables, `cells` being what they are to hold: two round trips, none without rows.
 * What stands below makes way.
 * @throws ExcelError `CellsChanged` when a table does not end where the plan says (nothing is added), `NoRoom` when there
 * is no way to make (merged cells, another table), `ReadBackDiffers` when not all rows came to be in the table
 */
export async function growRows(
  context: Excel.RequestContext,
  rows: readonly AddedRows[],
  cells: readonly CellWrite[],
): Promise<void> {
  if (rows.length === 0) return;
  const before = queueEnds(context, rows);
  await watched(context.sync());
  const moved = before().filter(({ row }, index) => row !== rows[index]!.first);
  if (moved.length > 0) throw new ExcelError('CellsChanged', null, moved);
  for (const added of rows) tableOf(context, added).rows.add(undefined, gridOf(added, cells));
  const after = queueEnds(context, rows);
  try {
    await watched(context.sync());
  } catch (error) {
    if (!isConflict(error)) throw error;
    throw new ExcelError('NoRoom', toExcelError(error).details, rows.flatMap(rowCells));
  }
  const outside = after().filter(({ row }, index) => row !== rows[index]!.first + rows[index]!.count);
  if (outside.length > 0) throw new ExcelError('ReadBackDiffers', null, outside);
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
