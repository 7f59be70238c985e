import type { Work } from '../domain/work';
import { ExcelError } from './errors';
import { dressNewSheet, type NewSheet, newSheetRows, tableNamesOf } from './new-sheet';
import { type AddedSheet, rowMarks } from './snapshot';
import { watched } from './watchdog';

/** Ids of added sheets, by name. */
export type SheetIds = ReadonlyMap<string, string>;

/**
 * The sheets' names must be free, and the workbook open for new ones. One round trip, none without sheets.
 * @throws ExcelError `SheetTaken`, `StructureProtected`
 */
export async function checkRoom(context: Excel.RequestContext, sheets: readonly NewSheet[]): Promise<void> {
  if (sheets.length === 0) return;
  const { worksheets, tables, protection } = context.workbook;
  const found = sheets.map((sheet) => ({
    name: sheet.name,
    places: [
      worksheets.getItemOrNullObject(sheet.name),
      ...tableNamesOf(sheet).map((table) => tables.getItemOrNullObject(table)),
    ],
  }));
  for (const { places } of found) for (const place of places) place.load('name');
  protection.load('protected');
  await watched(context.sync());
  if (protection.protected) throw new ExcelError('StructureProtected');
  const taken = found.find(({ places }) => places.some(({ isNullObject }) => !isNullObject));
  if (taken) throw new ExcelError('SheetTaken', null, [], taken.name);
}

/**
 * Queues the sheets, empty, after the others.
 * @returns their ids, none before the context is synced
 */
export function queueSheets(context: Excel.RequestContext, sheets: readonly NewSheet[]): () => SheetIds {
  const made = sheets.map(({ name }) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.load('id');
    return { name, sheet };
  });
  return () =>
    new Map(
      made.flatMap(({ name, sheet }): [string, string][] => {
        const { id } = sheet.toJSON();
        return id === undefined ? [] : [[name, id]];
      }),
    );
}

/** Dresses the cells that now stand in the sheets: tables, formats, widths. One round trip, none without sheets. */
export async function dressSheets(context: Excel.RequestContext, sheets: readonly NewSheet[]): Promise<SheetIds> {
  if (sheets.length === 0) return new Map();
  const made = sheets.map((planned) => {
    const sheet = context.workbook.worksheets.getItem(planned.name);
    dressNewSheet(sheet, planned);
    sheet.load('id');
    return { name: planned.name, sheet };
  });
  made[0]!.sheet.activate();
  await watched(context.sync());
  return new Map(made.map(({ name, sheet }) => [name, sheet.id]));
}

/** Nothing stands there but what the run was to write, or none of it yet. */
function holdsOnlyOurs(used: Excel.Range, planned: NewSheet): boolean {
  if (used.isNullObject) return true;
  const rows = newSheetRows(planned);
  return (used.values as unknown[][]).every((line, row) =>
    line.every((value, column) => value === '' || value === rows[used.rowIndex + row]?.[used.columnIndex + column]),
  );
}

/**
 * Takes the sheets away again, those that came to be. Two round trips, none without sheets.
 * @param ids of those that are known to be the run's own; a sheet that only has the name may be another's, made at the
 * same moment, and stays unless it holds nothing else than the run was to write
 */
export async function removeAdded(
  context: Excel.RequestContext,
  sheets: readonly NewSheet[],
  ids: SheetIds,
): Promise<void> {
  if (sheets.length === 0) return;
  const found = sheets.map((planned) => {
    const id = ids.get(planned.name);
    const sheet = context.workbook.worksheets.getItemOrNullObject(id ?? planned.name);
    sheet.load('name');
    const used = id === undefined ? sheet.getUsedRangeOrNullObject(true) : null;
    used?.load({ rowIndex: true, columnIndex: true, values: true });
    return { planned, sheet, used };
  });
  await watched(context.sync());
  for (const { planned, sheet, used } of found) {
    if (!sheet.isNullObject && (used === null || holdsOnlyOurs(used, planned))) sheet.delete();
  }
  await watched(context.sync());
}

/** What undoing needs to know of them: gone again unless someone has worked in them. */
export function* addedRecord(sheets: readonly NewSheet[]): Work<AddedSheet[]> {
  const added: AddedSheet[] = [];
  for (const sheet of sheets) {
    const rows = newSheetRows(sheet);
    const marks = yield* rowMarks(rows);
    added.push({ sheet: sheet.name, columns: rows[0]?.length ?? 0, hidden: 0, marks });
  }
  return added;
}
