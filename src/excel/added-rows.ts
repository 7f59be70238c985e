import type { AddedRows } from '../domain/planning/take';
import type { CellAddress } from '../domain/model';
import { ExcelError, isConflict, toExcelError } from './errors';
import { asReadBack, forWriting } from './safe-text';
import { speaks } from './session';
import { watched } from './watchdog';
import type { CellWrite } from './write-plan';

/** Every cell of rows that a run adds. */
export const rowCells = ({ sheet, first, count, left, columns }: AddedRows): CellAddress[] =>
  Array.from({ length: count * columns }, (_, at) => ({
    sheet,
    row: first + Math.floor(at / columns),
    column: left + (at % columns),
  }));

/** `Table.resize` */
const RESIZING = '1.13';

const tableOf = (context: Excel.RequestContext, { sheet, table }: AddedRows): Excel.Table =>
  context.workbook.worksheets.getItem(sheet).tables.getItem(table);

const bodyEnd = ({ rowIndex, rowCount }: Excel.Range): number => rowIndex + rowCount;

/** What the rows are to hold, cell by cell, as `of` says it; "" where nothing. */
function gridOf<T>(
  { sheet, first, count, left, columns }: AddedRows,
  cells: readonly CellWrite[],
  of: (value: CellWrite['new']) => T,
): (T | '')[][] {
  const grid = Array.from({ length: count }, () => Array<T | ''>(columns).fill(''));
  for (const { cell, new: value } of cells) {
    const row = cell.sheet === sheet ? grid[cell.row - first] : undefined;
    if (row) row[cell.column - left] = of(value);
  }
  return grid;
}

type Size = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

function loadSize(range: Excel.Range): Excel.Range {
  range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return range;
}

/** A growth that is queued. */
export interface Growth {
  /** Called when the context is synced: all rows must have come to be in the table. @throws ExcelError `CellsChanged`, `ReadBackDiffers` */
  readonly check: () => void;
  /** The tables as they stood right before, in the order of the rows; readable once the context is synced. */
  readonly sizes: () => readonly Size[];
}

/**
 * Queues the growing of tables at the end, `cells` being what the rows are to hold. Where room is made, what stands below
 * makes way, and the rows come with their contents: rows of nothing may come to stand outside the table (office-js
 * #3191). Else the table is made longer over free cells (Microsoft's own advice for co-authoring, where `rows.add` makes
 * conflicts); before ExcelApi 1.13 it takes in by itself what is written right below it.
 */
export function queueRows(
  context: Excel.RequestContext,
  rows: readonly AddedRows[],
  cells: readonly CellWrite[],
): Growth {
  const grown = rows.map((added) => {
    const table = tableOf(context, added);
    const before = loadSize(table.getRange());
    const { first, count, left, columns, makeRoom } = added;
    if (makeRoom) {
      table.rows.add(undefined, gridOf<string | number | boolean>(added, cells, forWriting));
    } else if (speaks(RESIZING)) {
      const sheet = context.workbook.worksheets.getItem(added.sheet);
      table.resize(sheet.getRangeByIndexes(added.top, left, first + count - added.top, columns));
    }
    const body = makeRoom ? loadSize(table.getDataBodyRange()) : null;
    return { added, before, body };
  });
  return {
    sizes: () => grown.map(({ before }) => before),
    check: () => {
      for (const { added, body } of grown) {
        if (!body) continue;
        const { sheet, first, count, left } = added;
        const over = bodyEnd(body) - (first + count);
        const cell = { sheet, row: bodyEnd(body), column: left };
        if (over !== 0) throw new ExcelError(over > 0 ? 'CellsChanged' : 'ReadBackDiffers', null, [cell]);
      }
    },
  };
}

/**
 * Adds the rows: two round trips, none without rows.
 * @throws ExcelError `CellsChanged` when a table does not stand where the plan says (nothing is added), `NoRoom` when
 * there is no way to make (merged cells, another table), `ReadBackDiffers` when not all rows came to be in the table
 */
export async function growRows(
  context: Excel.RequestContext,
  rows: readonly AddedRows[],
  cells: readonly CellWrite[],
): Promise<void> {
  if (rows.length === 0) return;
  const bodies = rows.map((added) => loadSize(tableOf(context, added).getDataBodyRange()));
  await watched(context.sync());
  const moved = rows.filter(({ first, left, columns }, index) => {
    const body = bodies[index]!;
    return bodyEnd(body) !== first || body.columnIndex !== left || body.columnCount !== columns;
  });
  if (moved.length > 0) {
    const cellsOf = moved.map(({ sheet, first, left }) => ({ sheet, row: first, column: left }));
    throw new ExcelError('CellsChanged', null, cellsOf);
  }
  const growth = queueRows(context, rows, cells);
  try {
    await watched(context.sync());
  } catch (error) {
    if (!isConflict(error)) throw error;
    throw new ExcelError('NoRoom', toExcelError(error).details, rows.flatMap(rowCells));
  }
  growth.check();
}

interface Found {
  readonly added: AddedRows;
  readonly table: Excel.Table;
  readonly whole: Excel.Range;
}

async function findTables(context: Excel.RequestContext, rows: readonly AddedRows[]): Promise<Found[]> {
  const found = rows.map((added) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(added.sheet);
    const table = sheet.tables.getItemOrNullObject(added.table);
    const whole = table.getRange();
    whole.load('rowIndex, columnIndex, rowCount, columnCount, values, formulas');
    table.load('showTotals');
    return { added, table, whole };
  });
  await watched(context.sync());
  return found.filter(({ table }) => !table.isNullObject);
}

function resize(context: Excel.RequestContext, { added, table }: Found, size: Size): void {
  const { rowIndex, columnIndex, rowCount, columnCount } = size;
  const sheet = context.workbook.worksheets.getItem(added.sheet);
  table.resize(sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount));
}

/** Takes rows of nothing away at the end of the table, at most those added. */
function queueShrink(context: Excel.RequestContext, found: Found): void {
  const { added, table, whole } = found;
  const body = whole.formulas.slice(1, table.showTotals ? -1 : undefined) as unknown[][];
  const filled = body.findLastIndex((row) => row.some((cell) => cell !== ''));
  const least = Math.max(filled + 1, added.first - whole.rowIndex - 1, 1);
  const extra = Math.min(added.count, body.length - least);
  if (extra <= 0) return;
  if (added.makeRoom || table.showTotals || !speaks(RESIZING)) {
    for (let row = body.length - 1; row >= body.length - extra; row--) table.rows.getItemAt(row).delete();
  } else resize(context, found, { ...sizeOf(whole), rowCount: whole.rowCount - extra });
}

const sizeOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Size): Size => ({
  ...{ rowIndex, columnIndex, rowCount, columnCount },
});

/**
 * Undoing: takes the added rows away where they stand empty at the end of their table. Rows somebody has written in stay,
 * with all above them. Two round trips, none without rows.
 */
export async function shrinkRows(context: Excel.RequestContext, rows: readonly AddedRows[]): Promise<void> {
  if (rows.length === 0) return;
  for (const found of await findTables(context, rows)) queueShrink(context, found);
  await watched(context.sync());
}

/** What a row holds, wherever columns of nothing may have come in between. */
const contentsOf = (row: readonly unknown[]): string => JSON.stringify(row.filter((value) => value !== ''));

/**
 * After a failure: takes away the rows that hold just what they were to hold, wherever they stand by now; another's row
 * is never one of them. A table that was made longer is as long again as it was. Two round trips, none without rows.
 * @param sizes the tables right before, where that is known
 */
export async function removeRows(
  context: Excel.RequestContext,
  rows: readonly AddedRows[],
  cells: readonly CellWrite[],
  sizes: readonly Size[] | null = null,
): Promise<void> {
  if (rows.length === 0) return;
  for (const found of await findTables(context, rows)) {
    const { added, table, whole } = found;
    if (!added.makeRoom) {
      const size = sizes?.[rows.indexOf(added)];
      if (size && speaks(RESIZING)) resize(context, found, sizeOf(size));
      else queueShrink(context, found);
      continue;
    }
    const wanted = gridOf(added, cells, (value) => (value === null ? '' : asReadBack(value))).map(contentsOf);
    const body = (whole.values as unknown[][]).slice(1, table.showTotals ? -1 : undefined).map(contentsOf);
    const ours: number[] = [];
    for (let at = body.length - 1; at >= 0 && wanted.length > 0; at--) {
      const index = wanted.lastIndexOf(body[at]!);
      if (index < 0) continue;
      wanted.splice(index, 1);
      ours.push(at);
    }
    for (const at of ours) table.rows.getItemAt(at).delete();
    // Rows that came to be and got nothing of what they were to hold.
    if (ours.length === 0) queueShrink(context, found);
  }
  await watched(context.sync());
}

/**
 * Rows that should have made room and have not: the run ended before. What stands where they would be is still somebody
 * else's. One round trip, none where no room was to be made.
 */
export async function notAdded(
  context: Excel.RequestContext,
  rows: readonly AddedRows[],
): Promise<readonly AddedRows[]> {
  const makeRoom = rows.filter((added) => added.makeRoom);
  const bodies = makeRoom.map(({ sheet, table }) => {
    const { tables } = context.workbook.worksheets.getItemOrNullObject(sheet);
    return loadSize(tables.getItemOrNullObject(table).getDataBodyRange());
  });
  if (bodies.length > 0) await watched(context.sync());
  return makeRoom.filter((added, index) => {
    const body = bodies[index]!;
    return body.isNullObject || bodyEnd(body) < added.first + added.count;
  });
}
