import type { CellAddress } from '../domain/model';
import { type InsertedColumn, moved } from '../domain/planning/new-year/inserted-column';
import type { Work } from '../domain/work';
import { type CellState, type CellStates, cellStates, isFree } from './before-state';
import { breathing, eachOf, filtered } from './breathe';
import { addedRecord, checkRoom, dressSheets, queueSheets, removeAdded, type SheetIds } from './added-sheets';
import { CellMap } from './cell-map';
import { ExcelError, toExcelError } from './errors';
import { asReadBack } from './safe-text';
import { writing } from './session';
import { changeSettings } from './settings';
import type { FileSettings, OwnColumn } from './settings-schema';
import {
  type FreshCell,
  packRecord,
  type SheetRecord,
  type UndoCell,
  type UndoRecord,
  withRecord,
  writtenMark,
} from './undo-record';
import {
  insertedHeadings,
  insertedRecord,
  placesOf,
  queueInserted,
  removeInserted,
  rulesToCarry,
} from './inserted-columns';
import { watched } from './watchdog';
import { removeColumns } from './remove-columns';
import { tableCells } from './table-sheet';
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

async function checkWritable(context: Excel.RequestContext, plan: WritePlan): Promise<void> {
  const names = [
    ...new Set(
      [...plan.cells.map(({ cell }) => cell), ...plan.columns, ...(plan.inserted ?? [])].map(({ sheet }) => sheet),
    ),
  ];
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load({ name: true, protection: { protected: true } });
  context.workbook.load({ readOnly: true });
  await watched(context.sync());
  if (context.workbook.readOnly) throw new ExcelError('WorkbookReadOnly');
  sheets.forEach((sheet, index) => {
    if (sheet.isNullObject) throw new ExcelError('CellsChanged', null, [], names[index]);
    if (sheet.protection.protected) throw new ExcelError('SheetProtected', null, [], names[index]);
  });
}

/** The cells the plan was made from must still hold what it says, and the places of new columns must be free. */
function* checkUnchanged(plan: WritePlan, states: CellStates): Work<void> {
  const changed = [
    ...(yield* filtered(plan.cells, ({ cell, old }) => states.get(cell)!.value !== old)).map(({ cell }) => cell),
    ...(yield* filtered(plan.columns.flatMap(columnCells), (cell) => !isFree(states.get(cell)!))),
    ...(yield* filtered(plan.anchors, (anchor) => states.get(anchor)!.value !== anchor.value)),
  ];
  if (changed.length > 0) throw new ExcelError('CellsChanged', null, changed);
}

const markOf = ({ new: written }: CellWrite): string => writtenMark(written === null ? null : asReadBack(written));

/** Where the cell stands when the run is done is where undoing will look for it. */
function undoCell(write: CellWrite, states: CellStates, inserted: readonly InsertedColumn[]): UndoCell {
  const { value, formula, numberFormat, fill, font, bold } = states.get(write.cell)!;
  return [
    write.cell.row,
    moved(write.cell, inserted).column,
    value,
    formula,
    numberFormat,
    fill,
    font,
    bold,
    markOf(write),
  ];
}

interface OpenRecord {
  readonly cells: UndoCell[];
  readonly fresh: FreshCell[];
  readonly anchors: SheetRecord['anchors'][number][];
}

type IsNew = (cell: CellAddress) => boolean;

/** The cells of columns that the run adds. */
function* newCellsOf(plan: WritePlan): Work<IsNew> {
  const cells = new CellMap<true>();
  yield* eachOf(plan.columns.flatMap(columnCells), (cell) => cells.set(cell, true));
  return (cell) => cells.has(cell);
}

function* recordOf(plan: WritePlan, states: CellStates, isNew: IsNew, before: FileSettings): Work<UndoRecord> {
  const inserted = plan.inserted ?? [];
  const sheets = new Map<string, OpenRecord>();
  const of = (sheet: string): OpenRecord => {
    const known = sheets.get(sheet) ?? { cells: [], fresh: [], anchors: [] };
    sheets.set(sheet, known);
    return known;
  };
  yield* eachOf(plan.cells, (write) => {
    const { sheet, row, column } = write.cell;
    if (isNew(write.cell)) of(sheet).fresh.push([row, column, markOf(write)]);
    else of(sheet).cells.push(undoCell(write, states, inserted));
  });
  for (const { sheet, table } of inserted) if (table === null) of(sheet);
  yield* eachOf(plan.anchors, ({ sheet, row, column, value }) => {
    sheets.get(sheet)?.anchors.push({ row, column: moved({ sheet, row, column }, inserted).column, value });
  });
  return {
    version: 1,
    sheets: [...sheets].map(([sheet, record]) => ({ sheet, ...record })),
    columns: [
      ...plan.columns.map(({ sheet, table, heading, headingRow, column, lastRow }) => ({
        sheet,
        table,
        heading,
        headingRow,
        column,
        lastRow,
      })),
      ...insertedRecord(inserted),
    ],
    ...(inserted.length > 0 && { mapping: before.mapping ?? null }),
    marks: before.columns,
    added: addedRecord(plan.sheets ?? []),
  };
}

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

function queueColumns(context: Excel.RequestContext, columns: readonly AddedColumn[]): void {
  for (const { sheet, table, heading, column, width } of columns) {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    if (table !== null) worksheet.tables.getItem(table).columns.add(undefined, undefined, heading);
    if (width !== null) worksheet.getCell(0, column).getEntireColumn().format.columnWidth = width;
  }
}

const contentOf = ({ cell, new: value, look }: CellWrite): CellContent => ({ cell, content: { value }, look });

/** Puts everything back: cells as they were, added columns gone. Used when writing failed half-way. */
async function putBack(plan: WritePlan, states: CellStates, isNew: IsNew): Promise<void> {
  await writing(async (context) => {
    const cells = plan.cells
      .filter(({ cell }) => !isNew(cell))
      .map(({ cell, look }): CellContent => {
        const { value, formula, numberFormat, fill, font } = states.get(cell)!;
        return {
          cell,
          content: formula === null ? { value } : { formula },
          look: look && { numberFormat, fill, font },
        };
      });
    await removeAdded(context, plan.sheets ?? []);
    await removeInserted(context, plan.inserted ?? [], states);
    await writeCells(context, cells);
    await removeColumns(context, plan.columns);
  });
}

/** Marks and the undo record go into the file before the first cell is written, so that no crash can lose them. */
async function remember(record: UndoRecord, marks: RunMarks): Promise<boolean> {
  let undoable = true;
  const packed = await breathing(packRecord(record));
  await changeSettings((settings): FileSettings => {
    const undo = withRecord(settings.undo, packed);
    undoable = undo !== null;
    const next = { ...settings, columns: [...marks.columns], undo: undo ?? [] };
    return marks.keep?.(next, new Map()) ?? next;
  });
  return undoable;
}

/**
 * Writes a plan: checks that nothing has moved since it was made, keeps what stood there, writes in blocks, reads back.
 * Whatever goes wrong, the previous contents are put back before this throws. Round trips: look, look, write; one more
 * to put back, two more for added sheets.
 * @throws ExcelError `WorkbookReadOnly`, `SheetProtected` (nothing written), `CellsChanged` (nothing written, `cells`
 * says which), `ReadBackDiffers` (put back), `HalfWritten` (could not be put back: undo still can), and the host's own
 */
export async function writePlan(
  plan: WritePlan,
  marks: RunMarks,
  before: FileSettings,
  signal: AbortSignal,
): Promise<WriteResult> {
  const run: { states: CellStates; record: UndoRecord | null; undoable: boolean } = {
    states: new CellMap<CellState>(),
    record: null,
    undoable: true,
  };
  const isNew = await breathing(newCellsOf(plan));
  const sheets = plan.sheets ?? [];
  const inserted = plan.inserted ?? [];
  let ids: SheetIds = new Map();
  try {
    await writing(async (context) => {
      await checkWritable(context, plan);
      await checkRoom(context, sheets);
      const rules = await rulesToCarry(context, inserted);
      run.states = await cellStates(context, {
        states: [
          ...(await breathing(filtered(plan.cells, ({ cell }) => !isNew(cell)))).map(({ cell }) => cell),
          ...plan.columns.map((column) => ({ ...headingCell(column), column: column.headingLike })),
        ],
        contents: [...plan.columns.flatMap(columnCells), ...plan.anchors, ...inserted.flatMap(placesOf)],
      });
      await breathing(checkUnchanged(plan, run.states));
      signal.throwIfAborted();
      const record = await breathing(recordOf(plan, run.states, isNew, before));
      run.undoable = await remember(record, marks);
      run.record = record;
      queueColumns(context, plan.columns);
      queueSheets(context, sheets);
      const wrong = await writeCells(context, [
        ...headings(plan, run.states),
        ...plan.cells.map(contentOf),
        ...sheets.flatMap(tableCells),
      ]);
      if (wrong.length > 0) throw new ExcelError('ReadBackDiffers', null, wrong);
      ids = await dressSheets(context, sheets);
      if (inserted.length > 0) {
        queueInserted(context, inserted, rules);
        const unlike = await writeCells(context, insertedHeadings(inserted));
        if (unlike.length > 0) throw new ExcelError('ReadBackDiffers', null, unlike);
      }
    });
  } catch (error) {
    if (run.record === null) throw error;
    try {
      await putBack(plan, run.states, isNew);
      await changeSettings(() => before);
    } catch (second) {
      // The undo record stays in the file: *Ångra* can still put everything back.
      throw new ExcelError('HalfWritten', `${toExcelError(error).message}; ${toExcelError(second).message}`);
    }
    throw error;
  }
  await changeSettings((settings) => {
    const next = { ...settings, lastRun: marks.lastRun };
    return marks.keep?.(next, ids) ?? next;
  });
  return { undoable: run.undoable };
}
