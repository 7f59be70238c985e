import { type SheetCells, valueAt, type WorkbookCells } from '../domain/model';
import { isNamedAsCopy, type OwnColumn, type StoredSettings } from '../excel';

/** In its cell, or in that row or column still: rows and columns may have been put in. */
const stands = (sheet: SheetCells, { headingRow, column, heading }: OwnColumn): boolean =>
  valueAt(sheet, headingRow, column) === heading ||
  (sheet.values[headingRow - sheet.top] ?? []).includes(heading) ||
  sheet.values.some((row) => row[column - sheet.left] === heading);

interface Candidates {
  readonly marks: readonly OwnColumn[];
  readonly byName: SheetCells | null;
  readonly byId: SheetCells | null;
}

function candidatesOf(sheets: readonly SheetCells[], marks: readonly OwnColumn[]): Candidates {
  const { sheet: name, sheetId } = marks[0]!;
  const byName = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  const byId = sheetId === undefined ? byName : (sheets.find(({ id }) => id === sheetId) ?? null);
  return { marks, byName, byId };
}

const held = (sheet: SheetCells | null, marks: readonly OwnColumn[]): number =>
  sheet ? marks.filter((mark) => stands(sheet, mark)).length : 0;

/** Half of the marked headings stand there. */
const holds = (sheet: SheetCells | null, marks: readonly OwnColumn[]): boolean =>
  held(sheet, marks) * 2 >= marks.length;

/** Their name is still there with their headings, but with another id. */
const hasNewId = ({ marks, byName, byId }: Candidates): boolean =>
  byName !== byId && holds(byName, marks) && held(byName, marks) >= held(byId, marks);

/**
 * The sheet that marked columns stand in now. Excel's own id survives renaming, but some Excels give all sheets new ones
 * when the file is opened again (docs/assumed-host-behaviour.md): where id and name disagree, half of the marked headings
 * must stand there, and the sheet with most of them has it, of equals that of the id. But an id says nothing where another
 * marked sheet has got a new one too, or where it leads to a sheet that is named as Excel names copies of this one.
 * @returns null where it is none of the workbook's: it is deleted, and a sheet of its old name is somebody's own
 */
function sheetOf(own: Candidates, all: readonly Candidates[]): SheetCells | null {
  const { marks, byName, byId } = own;
  if (byName === byId) return byName;
  const [ofName, ofId] = [held(byName, marks), held(byId, marks)];
  const isCopy = byName && byId && isNamedAsCopy(byId.name, byName.name);
  const idSays = !isCopy && !all.some((other) => other !== own && hasNewId(other));
  const sheet = ofId < ofName || (!idSays && holds(byName, marks)) ? byName : byId;
  return holds(sheet, marks) ? sheet : null;
}

/**
 * The add-in's own columns by the names their sheets have now. Columns in an Excel table are known by the table's name.
 * Marks of a sheet that is gone are kept as they are, unless another sheet has got its name since: they would be taken for
 * that one's.
 */
export function ownColumnsNow({ sheets }: Pick<WorkbookCells, 'sheets'>, columns: readonly OwnColumn[]): OwnColumn[] {
  const together = new Map<string, OwnColumn[]>();
  for (const mark of columns) {
    const key = JSON.stringify([mark.sheet, mark.sheetId]);
    together.set(key, [...(together.get(key) ?? []), mark]);
  }
  const all = [...together.values()].map((marks) => candidatesOf(sheets, marks));
  return all.flatMap((own) => {
    const { marks, byName } = own;
    const sheet = sheetOf(own, all);
    if (sheet) return marks.map((mark) => ({ ...mark, sheet: sheet.name }));
    return byName ? marks.filter(({ table }) => table !== null) : marks;
  });
}

/** Settings whose own columns are named as their sheets are now. */
export const withColumnsNow = (cells: WorkbookCells, stored: StoredSettings): StoredSettings => ({
  ...stored,
  settings: { ...stored.settings, columns: ownColumnsNow(cells, stored.settings.columns) },
});
