import type { CellAddress } from '../domain/model';
import type { Work } from '../domain/work';
import { notAdded, shrinkRows } from './added-rows';
import { type CellState, type CellStates, cellStates, EMPTY_STATE } from './before-state';
import { breathing, eachOf, filtered, mapped } from './breathe';
import { CellMap } from './cell-map';
import { ExcelError } from './errors';
import { goneColumns } from './gone-columns';
import { grownBlocks } from './grown-blocks';
import { othersCells } from './others-cells';
import { type RemovableColumn, removeColumns } from './remove-columns';
import { readMarks } from './report/marks';
import { writing } from './session';
import { changeSettings, readSettings } from './settings';
import type { OwnColumn } from './settings-schema';
import { type FreshCell, type UndoCell, type UndoRecord, unpackRecord, writtenMark } from './undo-record';
import { type UndoneReports, undoReports } from './undo-reports';
import { watched } from './watchdog';
import { type CellContent, writeCells } from './write-blocks';

export interface UndoResult extends UndoneReports {
  readonly restored: number;
  /** Changed by someone since the run: left alone. */
  readonly leftAlone: readonly CellAddress[];
}

interface Placed extends CellAddress {
  readonly before: UndoCell;
}

const inColumn = (column: RemovableColumn, cell: CellAddress): boolean =>
  cell.sheet === column.sheet &&
  cell.column === column.column &&
  cell.row >= column.headingRow &&
  cell.row <= column.lastRow;

/** Sheets the record speaks of that are still there. */
async function presentSheets(context: Excel.RequestContext, record: UndoRecord): Promise<ReadonlySet<string>> {
  const { sheets: written, columns, added, refreshed } = record;
  const names = [...new Set([...written, ...columns, ...added, ...refreshed].map(({ sheet }) => sheet))];
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load({ name: true, protection: { protected: true } });
  await watched(context.sync());
  sheets.forEach((sheet, index) => {
    if (!sheet.isNullObject && sheet.protection.protected) {
      throw new ExcelError('SheetProtected', null, [], names[index]);
    }
  });
  return new Set(names.filter((_, index) => !sheets[index]!.isNullObject));
}

/** Rows that are no longer the rows they were: something was sorted, inserted or deleted above them. */
function* movedRows(record: UndoRecord, states: CellStates): Work<ReadonlyMap<string, ReadonlySet<number>>> {
  const moved = new Map<string, Set<number>>();
  for (const { sheet, anchors } of record.sheets) {
    const rows = new Set<number>();
    moved.set(sheet, rows);
    yield* eachOf(anchors, ({ row, column, value }) => {
      if (states.get({ sheet, row, column })?.value !== value) rows.add(row);
    });
  }
  return moved;
}

function restore({ sheet, row, column, before }: Placed): CellContent {
  const [, , value, formula, numberFormat, fill, font, bold] = before;
  return {
    cell: { sheet, row, column },
    content: formula === null ? { value } : { formula },
    look: { numberFormat, fill, font, bold },
  };
}

const asEmptyBefore = ([row, column, written]: FreshCell): UndoCell => {
  const { value, formula, numberFormat, fill, font, bold } = EMPTY_STATE;
  return [row, column, value, formula, numberFormat, fill, font, bold, written];
};

/** The cell holds what stood there before: an undoing that ended on the way has been here. */
const holdsBefore = ({ before }: Placed, { value, formula }: CellState): boolean =>
  formula === before[3] && (formula !== null || value === before[2]);

interface Undone extends UndoResult {
  /** Added columns that stay, since someone has worked in them. */
  readonly keptColumns: readonly RemovableColumn[];
}

async function undoRecord(record: UndoRecord): Promise<Undone> {
  return writing(async (context) => {
    const present = await presentSheets(context, record);
    const columns = record.columns.filter(({ sheet }) => present.has(sheet));
    const gone = await goneColumns(context, columns);
    const there = columns.filter((column) => !gone.has(column));
    const grown = (record.rows ?? []).filter(({ sheet }) => present.has(sheet));
    const unmade = await notAdded(context, grown);
    const cells = record.sheets
      .filter(({ sheet }) => present.has(sheet))
      .flatMap(({ sheet, cells: ofSheet, fresh }) =>
        [...ofSheet, ...fresh.map(asEmptyBefore)].map((before): Placed => ({
          sheet,
          row: before[0],
          column: before[1],
          before,
        })),
      )
      .filter((cell) => ![...gone].some((column) => inColumn(column, cell)))
      .filter(({ sheet, row }) => !unmade.some((rows) => rows.sheet === sheet && row >= rows.first));
    const anchors = record.sheets
      .filter(({ sheet }) => present.has(sheet))
      .flatMap(({ sheet, anchors: ofSheet }) => ofSheet.map((anchor) => ({ ...anchor, sheet })));
    const headings = there.map(({ sheet, headingRow, column }) => ({ sheet, row: headingRow, column }));
    const states = await cellStates(context, { states: [], contents: [...cells, ...anchors, ...headings] });

    const moved = await breathing(movedRows(record, states));
    const ours = (cell: Placed): boolean => {
      const state = states.get(cell)!;
      // An undoing that ended on the way has emptied the cell that names the row too.
      if (state === EMPTY_STATE && holdsBefore(cell, state)) return true;
      if (moved.get(cell.sheet)!.has(cell.row)) return false;
      return writtenMark(state.value) === cell.before[8] || holdsBefore(cell, state);
    };
    const leftAlone: Placed[] = [];
    const back: Placed[] = [];
    await breathing(eachOf(cells, (cell) => (ours(cell) ? back : leftAlone).push(cell)));
    const untouched = there.filter(
      (column, index) =>
        String(states.get(headings[index]!)!.value ?? '') === column.heading &&
        !leftAlone.some((cell) => inColumn(column, cell)),
    );
    const written = new CellMap<true>();
    await breathing(eachOf(cells, (cell) => written.set(cell, true)));
    const others = await othersCells(context, untouched, (cell) => written.has(cell));
    const longer = await grownBlocks(context, untouched);
    const removable = untouched.filter(
      (column) =>
        others.get(column)!.length === 0 && !longer.has(column) && !moved.get(column.sheet)?.has(column.lastRow),
    );
    const remaining = await breathing(filtered(back, (cell) => !removable.some((column) => inColumn(column, cell))));
    const wrong = await writeCells(context, await breathing(mapped(remaining, restore)));
    if (wrong.length > 0) throw new ExcelError('ReadBackDiffers', null, wrong);
    await shrinkRows(context, grown);
    if (removable.length > 0) await removeColumns(context, removable);
    const reports = await undoReports(context, record);
    return {
      restored: back.length,
      leftAlone: [
        ...leftAlone.map(({ sheet, row, column }) => ({ sheet, row, column })),
        ...[...others.values()].flat(),
        ...[...longer].map(({ sheet, headingRow, column }) => ({ sheet, row: headingRow, column })),
      ],
      ...reports,
      keptColumns: there.filter((column) => !removable.includes(column)),
    };
  });
}

/**
 * *Ångra*: puts back what the last run changed, except cells and sheets someone has changed since. The record is dropped
 * when it is done, and the marks of own columns and sheets are those from before the run. Should it end on the way, the
 * record stays, and the next *Ångra* finishes it.
 * @throws ExcelError `NothingToUndo`, `SheetProtected` (nothing changed), and the host's own
 */
export async function undoLastRun(): Promise<UndoResult> {
  const [last] = readSettings().settings.undo;
  const record = last === undefined ? null : await breathing(unpackRecord(last));
  if (!record) throw new ExcelError('NothingToUndo');
  const { keptColumns, ...result } = await undoRecord(record);
  const kept = (mark: OwnColumn): boolean =>
    keptColumns.some(
      ({ sheet, heading, column }) => mark.sheet === sheet && mark.heading === heading && mark.column === column,
    );
  await changeSettings((settings) => ({
    ...settings,
    undo: settings.undo.slice(1),
    lastRun: null,
    mapping: record.mapping === undefined ? settings.mapping : record.mapping,
    taken: record.taken === undefined ? settings.taken : (record.taken ?? undefined),
    reports: record.reports === null ? settings.reports : marksAfter(record.reports, settings.reports, result),
    columns: record.marks === null ? settings.columns : [...record.marks, ...settings.columns.filter(kept)],
  }));
  return result;
}

/** Marks of report sheets as before the run; those of sheets that stay as they were drawn are kept. */
function marksAfter(before: unknown, now: unknown, { keptSheets }: UndoneReports): unknown {
  const kept = Object.entries(readMarks(now)).filter(([, { name }]) => keptSheets.includes(name));
  return { ...readMarks(before), ...Object.fromEntries(kept) };
}
