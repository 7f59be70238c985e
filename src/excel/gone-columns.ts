import type { RemovableColumn } from './remove-columns';
import { watched } from './watchdog';

/** Added columns that are not there any more: an undoing that ended on the way took them. One round trip, none for no columns. */
export async function goneColumns<T extends RemovableColumn>(
  context: Excel.RequestContext,
  columns: readonly T[],
): Promise<ReadonlySet<T>> {
  if (columns.length === 0) return new Set();
  const looked = columns.map((column) => {
    const sheet = context.workbook.worksheets.getItem(column.sheet);
    const inTable =
      column.table === null
        ? null
        : sheet.tables.getItemOrNullObject(column.table).columns.getItemOrNullObject(column.heading);
    inTable?.load('name');
    const { headingRow, lastRow } = column;
    const cells = sheet.getRangeByIndexes(headingRow, column.column, lastRow - headingRow + 1, 1);
    if (!inTable) cells.load('formulas');
    return { column, inTable, cells };
  });
  await watched(context.sync());
  const isGone = ({ inTable, cells }: (typeof looked)[number]): boolean =>
    inTable ? inTable.isNullObject : cells.formulas.every(([formula]) => formula === '');
  return new Set(looked.filter(isGone).map(({ column }) => column));
}
