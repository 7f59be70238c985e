import { watched } from './watchdog';

export interface RemovableColumn {
  readonly sheet: string;
  readonly table: string | null;
  readonly heading: string;
  readonly headingRow: number;
  readonly column: number;
  readonly lastRow: number;
}

/** Takes added columns away again: out of their tables, or emptied beside a plain block. Two round trips. */
export async function removeColumns(context: Excel.RequestContext, columns: readonly RemovableColumn[]): Promise<void> {
  const found = columns.map((column) => {
    const sheet = context.workbook.worksheets.getItem(column.sheet);
    const table = column.table === null ? null : sheet.tables.getItemOrNullObject(column.table);
    return { column, sheet, inTable: table?.columns.getItemOrNullObject(column.heading) ?? null };
  });
  for (const { inTable } of found) inTable?.load('name');
  await watched(context.sync());
  for (const { column, sheet, inTable } of found) {
    if (inTable) {
      if (!inTable.isNullObject) inTable.delete();
      continue;
    }
    const { headingRow, lastRow } = column;
    sheet.getRangeByIndexes(headingRow, column.column, lastRow - headingRow + 1, 1).clear();
  }
  await watched(context.sync());
}
