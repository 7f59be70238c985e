import type { CellAddress } from '../domain/model';
import { notAdded, shrinkRows } from './added-rows';
import { cellStates } from './before-state';
import { breathing, eachOf, filtered, mapped } from './breathe';
import { CellMap } from './cell-map';
import { ExcelError } from './errors';
import { goneColumns } from './gone-columns';
import { grownBlocks } from './grown-blocks';
import { othersCells } from './others-cells';
import { type RemovableColumn, removeColumns } from './remove-columns';
import { writing } from './session';
import { changeSettings, readSettings } from './settings';
import { namesIn, placedCells, restored, sortCells } from './undo-cells';
import { marksAfter } from './undo-marks';
import { type NamedIds, type UndoRecord, unpackRecord } from './undo-record';
import { type UndoneReports, undoReports } from './undo-reports';
import { type Located, locateSheets, recordNow } from './undo-sheets';
import { writeCells } from './write-blocks';

export interface UndoResult extends UndoneReports {
  readonly restored: number;
  /** Changed by someone since the run: left alone. */
  readonly leftAlone: readonly CellAddress[];
  /** Sheets that have another name now. */
  readonly renamedSheets: Located['renamed'];
  /** Sheets that are gone or not to be recognised: what the run wrote there, if anything, stands. */
  readonly missingSheets: readonly string[];
}

const inColumn = (column: RemovableColumn, cell: CellAddress): boolean =>
  cell.sheet === column.sheet &&
  cell.column === column.column &&
  cell.row >= column.headingRow &&
  cell.row <= column.lastRow;

interface Undone {
  readonly result: UndoResult;
  readonly located: Located;
  /** Added columns that stay, since someone has worked in them. */
  readonly keptColumns: readonly RemovableColumn[];
}

async function undoRecord(past: UndoRecord, ids: NamedIds): Promise<Undone> {
  return writing(async (context) => {
    const located = await locateSheets(context, past, ids);
    const record = recordNow(past, located);
    const gone = await goneColumns(context, record.columns, [...record.columns, ...(record.marks ?? [])]);
    const there = record.columns.filter((column) => !gone.has(column));
    const grown = record.rows ?? [];
    const unmade = await notAdded(context, grown);
    const cells = placedCells(record)
      .filter((cell) => ![...gone].some((column) => inColumn(column, cell)))
      .filter(({ sheet, row }) => !unmade.some((rows) => rows.sheet === sheet && row >= rows.first));
    const named = { ...record, columns: there };
    const states = await cellStates(context, { states: [], contents: [...cells, ...namesIn(named)] });

    const { back, leftAlone, rowMoved } = await breathing(sortCells(named, cells, states));
    const untouched = there.filter(
      (column) =>
        String(states.get({ ...column, row: column.headingRow })!.value ?? '') === column.heading &&
        !leftAlone.some((cell) => inColumn(column, cell)),
    );
    const written = new CellMap<true>();
    await breathing(eachOf(cells, (cell) => written.set(cell, true)));
    const others = await othersCells(context, untouched, (cell) => written.has(cell));
    const longer = await grownBlocks(context, untouched);
    const removable = untouched.filter(
      (column) =>
        others.get(column)!.length === 0 && !longer.has(column) && !rowMoved({ ...column, row: column.lastRow }),
    );
    // The looks of a column whose cells did not look alike are put back one by one.
    const whole = removable.filter(({ looksBefore }) => looksBefore?.body !== null);
    const remaining = await breathing(filtered(back, (cell) => !whole.some((column) => inColumn(column, cell))));
    const wrong = await writeCells(context, await breathing(mapped(remaining, restored)));
    if (wrong.length > 0) throw new ExcelError('ReadBackDiffers', null, wrong);
    await shrinkRows(context, grown);
    if (removable.length > 0) await removeColumns(context, removable);
    const reports = await undoReports(context, record);
    return {
      result: {
        restored: back.length,
        leftAlone: [
          ...leftAlone.map(({ sheet, row, column }) => ({ sheet, row, column })),
          ...[...others.values()].flat(),
          ...[...longer].map(({ sheet, headingRow, column }) => ({ sheet, row: headingRow, column })),
        ],
        ...reports,
        removedSheets: [...reports.removedSheets, ...located.away],
        renamedSheets: located.renamed,
        missingSheets: located.missing,
      },
      located,
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
  const { undo, undoSheets } = readSettings().settings;
  const record = undo[0] === undefined ? null : await breathing(unpackRecord(undo[0]));
  if (!record) throw new ExcelError('NothingToUndo');
  const { result, located, keptColumns } = await undoRecord(record, undoSheets?.[0] ?? {});
  const stays = { columns: keptColumns, reports: result.keptSheets };
  await changeSettings((settings) => ({
    ...settings,
    undo: settings.undo.slice(1),
    ...(settings.undoSheets && { undoSheets: settings.undoSheets.slice(1) }),
    lastRun: null,
    mapping: record.mapping === undefined ? settings.mapping : record.mapping,
    taken: record.taken === undefined ? settings.taken : (record.taken ?? undefined),
    ...marksAfter(settings, record, located, stays),
  }));
  return result;
}
