import { type LooksBefore, queueEmptied } from './added-looks';
import { queueWidthsBack } from './added-widths';
import { watched } from './watchdog';
import type { AddedColumn } from './write-plan';

/** What must be known of a column that was added. `insertedFrom`: the first heading row of one put between others. */
export interface RemovableColumn extends Pick<
  AddedColumn,
  'sheet' | 'table' | 'heading' | 'headingRow' | 'column' | 'lastRow'
> {
  readonly insertedFrom?: number | undefined;
  readonly widthBefore?: number | undefined;
  readonly looksBefore?: LooksBefore | undefined;
}

/** Takes added columns away again: out of their tables, or emptied beside a plain block, or out from between the others. Two round trips. */
export async function removeColumns(context: Excel.RequestContext, columns: readonly RemovableColumn[]): Promise<void> {
  // From the right: a column taken out of a table moves those to the right of it, which are then found no more.
  const fromTheRight = [...columns].sort((a, b) => b.column - a.column);
  const found = fromTheRight.map((column) => {
    const sheet = context.workbook.worksheets.getItem(column.sheet);
    const table = column.table === null ? null : sheet.tables.getItemOrNullObject(column.table);
    return { column, sheet, inTable: table?.columns.getItemOrNullObject(column.heading) ?? null };
  });
  for (const { inTable } of found) inTable?.load('name');
  await watched(context.sync());
  // Before the columns go: should this end on the way, a column that is gone has its width back.
  queueWidthsBack(context, columns);
  for (const { column, sheet, inTable } of found) {
    if (inTable) {
      if (!inTable.isNullObject) inTable.delete();
      continue;
    }
    const { headingRow, lastRow, insertedFrom } = column;
    if (insertedFrom !== undefined) {
      const whole = sheet.getRangeByIndexes(insertedFrom, column.column, lastRow - insertedFrom + 1, 1);
      whole.delete(Excel.DeleteShiftDirection.left);
      continue;
    }
    if (column.looksBefore) queueEmptied(context, column, column.looksBefore);
    // A record of an older version does not say how it looked.
    else sheet.getRangeByIndexes(headingRow, column.column, lastRow - headingRow + 1, 1).clear();
  }
  await watched(context.sync());
}
