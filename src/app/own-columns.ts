import { type SheetCells, valueAt, type WorkbookCells } from '../domain/model';
import type { OwnColumn, StoredSettings } from '../excel';

/** In its cell, or in that row or column still: rows and columns may have been put in. */
const stands = (sheet: SheetCells, { headingRow, column, heading }: OwnColumn): boolean =>
  valueAt(sheet, headingRow, column) === heading ||
  (sheet.values[headingRow - sheet.top] ?? []).includes(heading) ||
  sheet.values.some((row) => row[column - sheet.left] === heading);

/**
 * The sheet that marked columns stand in now. Excel's own id survives renaming, but some Excels give all sheets new ones
 * when the file is opened again (docs/assumed-host-behaviour.md): where id and name disagree, half of the marked headings
 * must stand there, and the sheet with most of them has it.
 * @returns null where it is none of the workbook's: it is deleted, and a sheet of its old name is somebody's own
 */
function sheetOf(sheets: readonly SheetCells[], marks: readonly OwnColumn[]): SheetCells | null {
  const { sheet: name, sheetId } = marks[0]!;
  const byName = sheets.find((sheet) => sheet.name === name) ?? null;
  if (sheetId === undefined || byName?.id === sheetId) return byName;
  const byId = sheets.find(({ id }) => id === sheetId) ?? null;
  const held = (sheet: SheetCells | null): number => (sheet ? marks.filter((mark) => stands(sheet, mark)).length : 0);
  const [sheet, count] = held(byId) >= held(byName) ? [byId, held(byId)] : [byName, held(byName)];
  return count * 2 >= marks.length ? sheet : null;
}

/**
 * The add-in's own columns by the names their sheets have now. Columns in an Excel table are known by the table's name.
 * Marks of a sheet that is gone are kept as they are, unless another sheet has got its name since: they would be taken for
 * that one's.
 */
export function ownColumnsNow({ sheets }: WorkbookCells, columns: readonly OwnColumn[]): OwnColumn[] {
  const together = new Map<string, OwnColumn[]>();
  for (const mark of columns) {
    const key = JSON.stringify([mark.sheet, mark.sheetId]);
    together.set(key, [...(together.get(key) ?? []), mark]);
  }
  return [...together.values()].flatMap((marks) => {
    const sheet = sheetOf(sheets, marks);
    if (sheet) return marks.map((mark) => ({ ...mark, sheet: sheet.name }));
    return sheets.some(({ name }) => name === marks[0]!.sheet) ? marks.filter(({ table }) => table !== null) : marks;
  });
}

/** Settings whose own columns are named as their sheets are now. */
export const withColumnsNow = (cells: WorkbookCells, stored: StoredSettings): StoredSettings => ({
  ...stored,
  settings: { ...stored.settings, columns: ownColumnsNow(cells, stored.settings.columns) },
});
