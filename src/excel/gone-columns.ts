import type { RemovableColumn } from './remove-columns';
import { watched } from './watchdog';

/** A heading and where it stands. */
type Heading = Pick<RemovableColumn, 'sheet' | 'heading' | 'headingRow' | 'column'>;

/** As far to the right of its place as a heading is looked for, and the last column of a sheet. */
const LOOKED = 100;
const LAST_COLUMN = 16_383;

const isThere = (known: readonly Heading[], { sheet, heading, headingRow }: Heading, column: number): boolean =>
  known.some(
    (one) => one.sheet === sheet && one.headingRow === headingRow && one.column === column && one.heading === heading,
  );

/**
 * Added columns that are not there any more: an undoing that ended on the way took them. Beside a plain block nothing
 * stands in their place, and their heading nowhere else in its row: else they have moved. One round trip, none for no
 * columns.
 * @param known headings of ours and where they stood, before the run too: those are no moved ones
 */
export async function goneColumns<T extends RemovableColumn>(
  context: Excel.RequestContext,
  columns: readonly T[],
  known: readonly Heading[],
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
    const width = Math.min(column.column + LOOKED, LAST_COLUMN) + 1;
    const row = sheet.getRangeByIndexes(headingRow, 0, 1, width);
    if (!inTable) {
      cells.load('formulas');
      row.load('values');
    }
    return { column, inTable, cells, row };
  });
  await watched(context.sync());
  const isGone = ({ column, inTable, cells, row }: (typeof looked)[number]): boolean => {
    if (inTable) return inTable.isNullObject;
    const hasMoved = (value: unknown, at: number): boolean => value === column.heading && !isThere(known, column, at);
    return cells.formulas.every(([formula]) => formula === '') && !(row.values[0] as unknown[]).some(hasMoved);
  };
  return new Set(looked.filter(isGone).map(({ column }) => column));
}
