import type { CellAddress, CellValue, NamingCell } from '../domain/model';
import type { Work } from '../domain/work';
import { type CellState, bothStates, type CellStates, cellStates, isFree } from './before-state';
import { breathing, eachOf, filtered } from './breathe';
import { checkRoom, dressSheets, queueSheets, type SheetIds } from './added-sheets';
import { growRows, rowCells } from './added-rows';
import { isMotley, loadLooks, withLooks } from './added-looks';
import { loadWidths, queueWidths } from './added-widths';
import { CellMap } from './cell-map';
import { ExcelError, isConflict, toExcelError } from './errors';
import { type Expected, LastLook, queueNames } from './last-look';
import { asReadBack } from './safe-text';
import { writing } from './session';
import { changeSettings } from './settings';
import type { FileSettings, OwnColumn } from './settings-schema';
import { insertedHeadings, placesOf, queueInserted, rulesToCarry } from './inserted-columns';
import { newSheetCells } from './new-sheet';
import { type IsNew, recordOf } from './plan-record';
import { putBack } from './put-back';
import type { SheetNames } from './sheet-names-now';
import { type NamedIds, packRecord, type UndoRecord, withIds, withRecord } from './undo-record';
import { watched } from './watchdog';
import { type CellContent, writeCells } from './write-blocks';
import type { AddedColumn, CellWrite, WritePlan } from './write-plan';

/** What the file should remember of this run. */
export interface RunMarks {
  readonly columns: readonly OwnColumn[];
  readonly lastRun: FileSettings['lastRun'];
  /** What else the file should remember; `ids` are those of added sheets, empty until they are there. */
  readonly keep?: (settings: FileSettings, ids: SheetIds) => FileSettings;
}

export interface WriteResult {
  /** False: the previous contents were too many to keep in the file, so *Ångra* won't be there. */
  readonly undoable: boolean;
}

const headingCell = (column: AddedColumn): CellAddress => ({
  sheet: column.sheet,
  row: column.headingRow,
  column: column.column,
});

/** Every cell of an added column: heading, body, and the total row of a table. */
const columnCells = ({ sheet, headingRow, column, lastRow }: AddedColumn): CellAddress[] =>
  Array.from({ length: lastRow - headingRow + 1 }, (_, i) => ({ sheet, row: headingRow + i, column }));

/** @returns the sheets' names by their ids */
async function checkWritable(context: Excel.RequestContext, plan: WritePlan): Promise<SheetNames> {
  const names = [
    ...new Set(
      [...plan.cells.map(({ cell }) => cell), ...plan.columns, ...(plan.inserted ?? [])].map(({ sheet }) => sheet),
    ),
  ];
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load({ id: true, name: true, protection: { protected: true } });
  context.workbook.load({ readOnly: true });
  await watched(context.sync());
  if (context.workbook.readOnly) throw new ExcelError('WorkbookReadOnly');
  sheets.forEach((sheet, index) => {
    if (sheet.isNullObject) throw new ExcelError('CellsChanged', null, [], names[index]);
    if (sheet.protection.protected) throw new ExcelError('SheetProtected', null, [], names[index]);
  });
  return new Map(sheets.map(({ id }, index) => [id, names[index]!]));
}

/** The cells the plan was made from must still hold what it says, and the places of new columns must be free. */
function* checkUnchanged(plan: WritePlan, states: CellStates): Work<void> {
  const inNewRow = yield* oneOf((plan.rows ?? []).flatMap(rowCells));
  const changed = [
    ...(yield* filtered(plan.cells, ({ cell, old }) => !inNewRow(cell) && states.get(cell)!.value !== old)).map(
      ({ cell }) => cell,
    ),
    ...(yield* filtered(plan.columns.flatMap(columnCells), (cell) => !isFree(states.get(cell)!))),
    ...(yield* filtered(plan.anchors, (anchor) => states.get(anchor)!.value !== anchor.value)),
  ];
  if (changed.length > 0) throw new ExcelError('CellsChanged', null, changed);
}

/** What must still hold when writing begins. Cells of added rows came with their rows, and hold what they are to hold. */
function* lastLookAt(plan: WritePlan): Work<LastLook> {
  const rows = new CellMap<true>();
  yield* eachOf(plan.cells, ({ cell: { sheet, row } }) => rows.set({ sheet, row, column: 0 }, true));
  const olds = new CellMap<CellWrite>();
  yield* eachOf(plan.cells, (write) => olds.set(write.cell, write));
  const inNewRow = yield* oneOf((plan.rows ?? []).flatMap(rowCells));
  const fresh = new Set((plan.sheets ?? []).map(({ name }) => name));
  const expected: Expected = (cell) => {
    const write = olds.get(cell);
    if (write === undefined) return null;
    return inNewRow(cell) ? heldBy(write) : write.old;
  };
  // A table has its new columns by then: their headings say that they still stand where the plan has them.
  const headings = plan.columns
    .filter(({ table }) => table !== null)
    .map((column) => ({ ...headingCell(column), value: column.heading }));
  return new LastLook(expected, [...headings, ...plan.anchors], rows, fresh);
}

/** The headings that say where columns go in, and what else names things on their sheets and is not written itself. */
function namesOfInserted({ anchors, cells, inserted = [] }: WritePlan): readonly NamingCell[] {
  const written = new CellMap<true>();
  for (const { cell } of cells) written.set(cell, true);
  return anchors.filter((name) => inserted.some(({ sheet }) => sheet === name.sheet) && !written.has(name));
}

const heldBy = ({ new: value }: CellWrite): CellValue => (value === null ? null : asReadBack(value));

/** What a run has come to know, for putting things back. */
interface Run {
  columns: readonly AddedColumn[];
  states: CellStates;
  /** Cells of which nothing has to be remembered, since they were empty and looked like their column. */
  isNew: IsNew;
  sheets: SheetNames;
  added: () => SheetIds;
  wrote: boolean;
  record: UndoRecord | null;
  undoable: boolean;
}

/** Asks whether a cell is one of many. */
function* oneOf(many: readonly CellAddress[]): Work<IsNew> {
  const cells = new CellMap<true>();
  yield* eachOf(many, (cell) => cells.set(cell, true));
  return (cell) => cells.has(cell);
}

/** The cells of columns and rows that the run adds. */
const newCellsOf = (plan: WritePlan): Work<IsNew> =>
  oneOf([...plan.columns.flatMap(columnCells), ...(plan.rows ?? []).flatMap(rowCells)]);

/** New columns: a table grows by them, a plain block gets a heading that looks like its neighbour. */
function headings(plan: WritePlan, states: CellStates): CellContent[] {
  return plan.columns
    .filter(({ table }) => table === null)
    .map((column) => {
      const like = states.get({ ...headingCell(column), column: column.headingLike })!;
      return {
        cell: headingCell(column),
        content: { value: column.heading },
        look: { numberFormat: 'General', fill: like.fill, font: like.font, bold: like.bold },
      };
    });
}

/**
 * Adds the columns to their tables: one round trip, none for plain blocks.
 * @throws ExcelError `NoRoom` when something to the right can't give way (merged cells, another table)
 */
async function growTables(context: Excel.RequestContext, columns: readonly AddedColumn[]): Promise<void> {
  const inTables = columns.filter(({ table }) => table !== null);
  if (inTables.length === 0) return;
  for (const { sheet, table, heading } of inTables) {
    context.workbook.worksheets.getItem(sheet).tables.getItem(table!).columns.add(undefined, undefined, heading);
  }
  try {
    await watched(context.sync());
  } catch (error) {
    if (!isConflict(error)) throw error;
    throw new ExcelError('NoRoom', toExcelError(error).details, inTables.flatMap(columnCells));
  }
}

/** Cells that did not take what was written: of a column just added, its place is to blame (merged cells). */
const refusedBy = (wrong: readonly CellAddress[], isNew: IsNew): ExcelError =>
  new ExcelError(wrong.every(isNew) ? 'NoRoom' : 'ReadBackDiffers', null, wrong);

const contentOf = ({ cell, new: value, look }: CellWrite): CellContent => ({ cell, content: { value }, look });

const idsOf = (sheets: SheetNames): NamedIds => Object.fromEntries([...sheets].map(([id, name]) => [name, id]));

/** Marks and the undo record go into the file before the first cell is written, so that no crash can lose them. */
async function remember(record: UndoRecord, marks: RunMarks, ids: NamedIds): Promise<boolean> {
  let undoable = true;
  const packed = await breathing(packRecord(record));
  await changeSettings((settings): FileSettings => {
    const kept = withRecord(settings, packed, ids);
    undoable = kept !== null;
    const next = { ...settings, columns: [...marks.columns], ...(kept ?? { undo: [], undoSheets: [] }) };
    return marks.keep?.(next, new Map()) ?? next;
  });
  return undoable;
}

/**
 * Writes a plan: checks that nothing has moved since it was made, keeps what stood there, writes in blocks, reads back.
 * Whatever goes wrong, the previous contents are put back before this throws. Round trips: look, look, write; one more
 * where tables grow by columns, two where they grow by rows, two more for added sheets, two more for columns between others, and one to put back.
 * @throws ExcelError `WorkbookReadOnly`, `SheetProtected` (nothing written), `CellsChanged` (nothing written, `cells`
 * says which), `NoRoom` (put back; `cells` of new columns can't be written where the plan has them), `ReadBackDiffers`
 * (put back), `HalfWritten` (could not be put back: undo still can), and the host's own
 */
export async function writePlan(
  plan: WritePlan,
  marks: RunMarks,
  before: FileSettings,
  signal: AbortSignal,
): Promise<WriteResult> {
  const isNew = await breathing(newCellsOf(plan));
  const sheets = plan.sheets ?? [];
  const inserted = plan.inserted ?? [];
  const lastLook = await breathing(lastLookAt(plan));
  const run: Run = {
    columns: plan.columns,
    states: new CellMap<CellState>(),
    isNew,
    sheets: new Map(),
    added: () => new Map(),
    wrote: false,
    record: null,
    undoable: true,
  };
  try {
    await writing(async (context) => {
      run.sheets = await checkWritable(context, plan);
      await checkRoom(context, sheets);
      const rules = await rulesToCarry(context, inserted);
      const withWidths = loadWidths(context, plan.columns);
      const looks = loadLooks(context, plan.columns);
      run.states = await cellStates(context, {
        states: [
          ...(await breathing(filtered(plan.cells, ({ cell }) => !isNew(cell)))).map(({ cell }) => cell),
          ...plan.columns.map((column) => ({ ...headingCell(column), column: column.headingLike })),
        ],
        contents: [...plan.columns.flatMap(columnCells), ...plan.anchors, ...inserted.flatMap(placesOf)],
      });
      const looked = looks();
      run.columns = withLooks(withWidths(), looked);
      await breathing(checkUnchanged(plan, run.states));
      const motley = run.columns.filter(isMotley);
      if (motley.length > 0) {
        // Their cells are put back one by one, as those of columns that stood there.
        const inMotley = await breathing(oneOf(motley.flatMap(columnCells)));
        run.isNew = (cell) => isNew(cell) && !inMotley(cell);
        const cells = plan.cells.filter(({ cell }) => inMotley(cell)).map(({ cell }) => cell);
        run.states = bothStates(run.states, await cellStates(context, { states: cells, contents: [] }));
      }
      signal.throwIfAborted();
      const record = await breathing(recordOf({ ...plan, columns: run.columns }, run.states, run.isNew, before));
      run.undoable = await remember(record, marks, idsOf(run.sheets));
      run.record = record;
      await growTables(context, plan.columns);
      await growRows(context, plan.rows ?? [], plan.cells);
      const widthsNow = loadWidths(context, plan.columns);
      queueWidths(context, plan.columns);
      run.added = queueSheets(context, sheets);
      const cells = [...headings(plan, run.states), ...plan.cells.map(contentOf), ...sheets.flatMap(newSheetCells)];
      run.wrote = true;
      const wrong = await writeCells(context, cells, lastLook).catch((error: unknown) => {
        if (lastLook.moved.length > 0) run.columns = widthsNow();
        throw error;
      });
      if (wrong.length > 0) throw refusedBy(wrong, isNew);
      const ids = await dressSheets(context, sheets);
      if (inserted.length > 0) {
        const moved = await breathing(queueNames(context, namesOfInserted(plan)));
        queueInserted(context, inserted, rules);
        const unlike = await writeCells(context, insertedHeadings(inserted));
        lastLook.moved.push(...(await breathing(moved())));
        if (lastLook.moved.length > 0) throw new ExcelError('CellsChanged', null, lastLook.moved);
        if (unlike.length > 0) throw new ExcelError('ReadBackDiffers', null, unlike);
      }
      signal.throwIfAborted();
      await changeSettings((settings) => {
        const undoable = run.undoable ? withIds(settings, Object.fromEntries(ids)) : settings;
        const next = { ...undoable, lastRun: marks.lastRun };
        return marks.keep?.(next, ids) ?? next;
      });
    });
  } catch (error) {
    if (run.record === null) throw error;
    try {
      await putBack({ ...plan, columns: run.columns }, { ...run, lastLook });
      await changeSettings(() => before);
    } catch (second) {
      // The undo record stays in the file: *Ångra* can still put everything back.
      throw new ExcelError('HalfWritten', `${toExcelError(error).message}; ${toExcelError(second).message}`);
    }
    throw error;
  }
  return { undoable: run.undoable };
}
