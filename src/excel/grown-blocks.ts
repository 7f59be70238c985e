import type { RemovableColumn } from './remove-columns';
import { watched } from './watchdog';

/** As far to the right as rows are looked at: a column taken out moves all that stands there. */
const LOOKED = 200;

/**
 * Columns between others in a plain block that has got rows below since: taking them out would move the old rows and not
 * the new ones. One round trip, none where no column went in between others.
 */
export async function grownBlocks(
  context: Excel.RequestContext,
  columns: readonly RemovableColumn[],
): Promise<ReadonlySet<RemovableColumn>> {
  const looked = columns
    .filter(({ table, insertedFrom }) => table === null && insertedFrom !== undefined)
    .map((column) => {
      const below = context.workbook.worksheets
        .getItem(column.sheet)
        .getRangeByIndexes(column.lastRow + 1, column.column, 1, LOOKED);
      below.load('values');
      return { column, below };
    });
  if (looked.length > 0) await watched(context.sync());
  return new Set(
    looked.filter(({ below }) => below.values[0]!.some((value) => value !== '')).map(({ column }) => column),
  );
}
