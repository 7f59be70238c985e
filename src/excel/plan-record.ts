import type { CellAddress } from '../domain/model';
import { type InsertedColumn, moved } from '../domain/planning/new-year/inserted-column';
import type { Work } from '../domain/work';
import { addedRecord } from './added-sheets';
import type { CellStates } from './before-state';
import { eachOf } from './breathe';
import { insertedRecord } from './inserted-columns';
import { asReadBack } from './safe-text';
import type { FileSettings } from './settings-schema';
import { type FreshCell, type SheetRecord, type UndoCell, type UndoRecord, writtenMark } from './undo-record';
import type { CellWrite, WritePlan } from './write-plan';

/** True for the cells of columns that the run adds. */
export type IsNew = (cell: CellAddress) => boolean;

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

/** What *Ångra* needs to know of a plan that is about to be written; `states` are its cells as they stand. */
export function* recordOf(plan: WritePlan, states: CellStates, isNew: IsNew, before: FileSettings): Work<UndoRecord> {
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
      ...plan.columns.map(({ sheet, table, heading, headingRow, column, lastRow, widthBefore, looksBefore }) => ({
        sheet,
        table,
        heading,
        headingRow,
        column,
        lastRow,
        ...(widthBefore !== undefined && { widthBefore }),
        ...(looksBefore !== undefined && { looksBefore }),
      })),
      ...insertedRecord(inserted),
    ],
    ...(inserted.length > 0 && { mapping: before.mapping ?? null }),
    ...(plan.rows && plan.rows.length > 0 && { rows: [...plan.rows] }),
    ...(plan.takes === true && { taken: before.taken ?? null }),
    marks: before.columns,
    added: yield* addedRecord(plan.sheets ?? []),
    refreshed: [],
    reports: null,
  };
}
