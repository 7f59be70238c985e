import { z } from 'zod/mini';
import { speaks } from '../session';
import { watched } from '../watchdog';

/** A table that got rows below its own: what it takes to take them away again. */
export const grownSchema = z.object({
  sheet: z.string(),
  table: z.string(),
  /** Rows before, heading and totals included. */
  rows: z.number(),
  /** First row of those added, from 0, and how many. */
  top: z.number(),
  added: z.number(),
  /** Others' cells, or the total row, were moved down for them. */
  madeRoom: z.boolean(),
});

export type GrownTable = Readonly<z.infer<typeof grownSchema>>;

/** `Table.resize` */
const RESIZING = '1.13';

const tableOf = (context: Excel.RequestContext, { sheet, table }: GrownTable): Excel.Table =>
  context.workbook.worksheets.getItem(sheet).tables.getItem(table);

function resize(context: Excel.RequestContext, grown: GrownTable, place: Place, rows: number): void {
  const { rowIndex, columnIndex, columnCount } = place;
  const sheet = context.workbook.worksheets.getItem(grown.sheet);
  tableOf(context, grown).resize(sheet.getRangeByIndexes(rowIndex, columnIndex, rows, columnCount));
}

interface Place {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly columnCount: number;
}

/**
 * Queues the growing. Before ExcelApi 1.13 a table without anything below takes in by itself what is written right below
 * it (Microsoft's own advice for co-authoring, where `rows.add` makes conflicts).
 */
export function queueGrowth(context: Excel.RequestContext, grown: GrownTable, place: Place): void {
  if (grown.madeRoom) {
    const blank = Array.from({ length: grown.added }, () => Array.from({ length: place.columnCount }, () => ''));
    tableOf(context, grown).rows.add(undefined, blank);
  } else if (speaks(RESIZING)) resize(context, grown, place, grown.rows + grown.added);
}

/**
 * Tables that should have made room and have not: the run ended before. What stands where their rows would be is still
 * somebody else's. One round trip, none where no room was to be made.
 */
export async function withoutTheirRows(
  context: Excel.RequestContext,
  tables: readonly GrownTable[],
): Promise<readonly GrownTable[]> {
  const looked = tables
    .filter(({ madeRoom }) => madeRoom)
    .map((grown) => {
      const { tables: ofSheet } = context.workbook.worksheets.getItemOrNullObject(grown.sheet);
      const range = ofSheet.getItemOrNullObject(grown.table).getRange();
      range.load('rowCount');
      return { grown, range };
    });
  if (looked.length === 0) return [];
  await watched(context.sync());
  return looked
    .filter(({ grown, range }) => range.isNullObject || range.rowCount < grown.rows + grown.added)
    .map(({ grown }) => grown);
}

/**
 * Takes the added rows away where they stand empty at the end of the table. Two round trips, none without tables.
 * Rows somebody has written in stay, with all above them.
 * @param written rows that hold something go too: the run that wrote them has just failed
 */
export async function shrinkTables(
  context: Excel.RequestContext,
  tables: readonly GrownTable[],
  written = false,
): Promise<void> {
  if (tables.length === 0) return;
  const looked = tables.map((grown) => {
    const table = context.workbook.worksheets.getItemOrNullObject(grown.sheet).tables.getItemOrNullObject(grown.table);
    const whole = table.getRange();
    whole.load('rowIndex, columnIndex, rowCount, columnCount, formulas');
    table.load('showTotals');
    return { grown, table, whole };
  });
  await watched(context.sync());
  for (const { grown, table, whole } of looked) {
    if (table.isNullObject) continue;
    const body = whole.formulas.slice(1, table.showTotals ? -1 : undefined);
    const filled = written ? -1 : body.findLastIndex((row) => row.some((cell) => cell !== ''));
    const extra = Math.min(whole.rowCount - grown.rows, body.length - Math.max(filled + 1, 1));
    if (extra <= 0) continue;
    if (grown.madeRoom || table.showTotals || !speaks(RESIZING)) {
      for (let row = body.length - 1; row >= body.length - extra; row--) table.rows.getItemAt(row).delete();
    } else resize(context, grown, whole, whole.rowCount - extra);
  }
  await watched(context.sync());
}
