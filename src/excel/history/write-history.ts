import type { CellAddress, NamingCell } from '../../domain/model';
import type { AddedRows } from '../../domain/planning/take';
import type { Work } from '../../domain/work';
import { type CellState, type CellStates, cellStates, EMPTY_STATE, isFree } from '../before-state';
import { type Growth, queueRows, removeRows } from '../added-rows';
import { breathing, filtered } from '../breathe';
import { CellMap } from '../cell-map';
import { ExcelError } from '../errors';
import { LastLook } from '../last-look';
import { recordOf } from '../plan-record';
import { asBefore, asSeen } from '../put-back';
import { asReadBack } from '../safe-text';
import type { FileSettings } from '../settings-schema';
import type { UndoRecord } from '../undo-record';
import { watched } from '../watchdog';
import { type CellContent, writeCells } from '../write-blocks';
import type { CellWrite } from '../write-plan';
import { dressNew, newCells, newRecord, type NewHistory } from './new-history';
import type { HistoryPlan } from './plan-history';
import type { StandingHistory } from './read-history';

/** What a run does with *Historik*. */
export type HistoryWrite =
  | { readonly kind: 'new'; readonly history: NewHistory }
  | { readonly kind: 'standing'; readonly standing: StandingHistory; readonly plan: HistoryPlan };

/** *Historik* right before it is written. */
export interface HistoryBefore {
  readonly states: CellStates;
  readonly grown: AddedRows | null;
  /** Null: the sheet is a new one. */
  readonly lastLook: LastLook | null;
  /** What the writing left to know, once it has begun. */
  readonly begun: { growth: Growth | null; wrote: boolean };
}

export const sheetOf = (write: HistoryWrite): string =>
  write.kind === 'new' ? write.history.name : write.standing.sheet.name;

export const changesNothing = (write: HistoryWrite): boolean =>
  write.kind === 'standing' && write.plan.cells.length === 0;

const isAdded =
  ({ added }: HistoryPlan) =>
  ({ row }: CellAddress): boolean =>
    row >= added.top;

/** The rows its table grows by; null where it does not, or is no table any more. */
function grownBy({ sheet, table }: StandingHistory, { added }: HistoryPlan): AddedRows | null {
  if (table === null || added.rows === 0) return null;
  const { name, top, left, columns } = table;
  const { top: first, rows: count, makeRoom } = added;
  return { sheet: sheet.name, table: name, top, first, count, left, columns, makeRoom };
}

/** The headings of our columns, and the keys of the rows that change. */
function namesOf({ sheet, headingRow, columns, keyColumn }: StandingHistory): NamingCell[] {
  return [...columns.values(), keyColumn].map((column) => ({
    ...{ sheet: sheet.name, row: headingRow, column },
    value: sheet.values[headingRow - sheet.top]?.[column - sheet.left] ?? null,
  }));
}

function lastLookAt(standing: StandingHistory, plan: HistoryPlan): LastLook {
  const fresh = isAdded(plan);
  const olds = new CellMap<CellWrite>();
  for (const write of plan.cells) olds.set(write.cell, write);
  return new LastLook(
    (cell) => {
      const write = olds.get(cell);
      if (write === undefined) return null;
      // Rows for which room is made come with what they are to hold.
      if (fresh(cell) && plan.added.makeRoom) return write.new === null ? null : asReadBack(write.new);
      return write.old;
    },
    namesOf(standing),
    new CellMap<true>(),
  );
}

const changed = (sheet: string, cells: readonly CellAddress[] = []): ExcelError =>
  new ExcelError('CellsChanged', null, cells, sheet);

/** The table must stand where it was read: two people may be adding rows. One round trip. */
async function checkTable(context: Excel.RequestContext, { sheet, table }: StandingHistory): Promise<void> {
  const found = context.workbook.worksheets.getItemOrNullObject(sheet.name);
  found.load({ name: true, protection: { protected: true } });
  const range = table && found.tables.getItemOrNullObject(table.name).getRange();
  range?.load('rowIndex, columnIndex, rowCount, columnCount');
  await watched(context.sync());
  if (found.isNullObject) throw changed(sheet.name);
  if (found.protection.protected) throw new ExcelError('SheetProtected', null, [], sheet.name);
  if (!table || !range) return;
  const same =
    !range.isNullObject &&
    range.rowIndex === table.top &&
    range.columnIndex === table.left &&
    range.rowCount === table.rows &&
    range.columnCount === table.columns;
  if (!same) throw changed(sheet.name);
}

const nothing = (): HistoryBefore => ({
  states: new CellMap<CellState>(),
  grown: null,
  lastLook: null,
  begun: { growth: null, wrote: false },
});

/**
 * Looks at what is about to be changed: two round trips, none for a new sheet.
 * @throws ExcelError `CellsChanged` when it is no longer what the plan was made from, `SheetProtected`
 */
export async function lookAtHistory(context: Excel.RequestContext, write: HistoryWrite): Promise<HistoryBefore> {
  if (write.kind === 'new') return nothing();
  const { standing, plan } = write;
  await checkTable(context, standing);
  const fresh = isAdded(plan);
  const [added, there] = [
    await breathing(filtered(plan.cells, ({ cell }) => fresh(cell))),
    await breathing(filtered(plan.cells, ({ cell }) => !fresh(cell))),
  ];
  const states = await cellStates(context, {
    states: there.map(({ cell }) => cell),
    // Where room is made, what stands there moves down.
    contents: plan.added.makeRoom ? [] : added.map(({ cell }) => cell),
  });
  const wrong = [
    ...(await breathing(filtered(there, ({ cell, old }) => states.get(cell)!.value !== old))),
    ...(plan.added.makeRoom ? [] : await breathing(filtered(added, ({ cell }) => !isFree(states.get(cell)!)))),
  ];
  if (wrong.length > 0) {
    throw changed(
      standing.sheet.name,
      wrong.map(({ cell }) => cell),
    );
  }
  return { ...nothing(), states, grown: grownBy(standing, plan), lastLook: lastLookAt(standing, plan) };
}

/** What *Ångra* needs to know of it. */
export function* historyRecord(
  write: HistoryWrite,
  before: HistoryBefore,
  settings: FileSettings,
): Work<Pick<UndoRecord, 'sheets' | 'added' | 'rows'>> {
  if (write.kind === 'new') return { sheets: [], added: [yield* newRecord(write.history)] };
  const { cells, anchors } = write.plan;
  const fresh = isAdded(write.plan);
  const plan = { cells: cells.filter(({ cell, new: value }) => value !== null || !fresh(cell)), columns: [], anchors };
  const { sheets } = yield* recordOf(plan, before.states, fresh, settings);
  return { sheets, added: [], ...(before.grown && { rows: [before.grown] }) };
}

const contentOf = ({ cell, new: value, look }: CellWrite): CellContent => ({ cell, content: { value }, look });

/**
 * Writes, and reads back what stands: one round trip, two for a new sheet, more only where the rows are many.
 * @returns Excel's id of the sheet
 * @throws ExcelError `NoRoom` (merged cells below), `CellsChanged`, `ReadBackDiffers`
 */
export async function writeHistory(
  context: Excel.RequestContext,
  write: HistoryWrite,
  { grown, lastLook, begun }: HistoryBefore,
): Promise<string> {
  const check = (wrong: readonly CellAddress[]): void => {
    if (wrong.length > 0) throw new ExcelError('ReadBackDiffers', null, wrong);
  };
  if (write.kind === 'new') {
    const cells = await breathing(newCells(write.history));
    const sheet = context.workbook.worksheets.add(write.history.name);
    sheet.load('id');
    check(await writeCells(context, cells));
    dressNew(sheet, write.history);
    await watched(context.sync());
    return sheet.id;
  }
  const { standing, plan } = write;
  begun.wrote = true;
  if (grown) begun.growth = queueRows(context, [grown], plan.cells);
  const wrong = await writeCells(context, plan.cells.map(contentOf), lastLook);
  // Cells below that do not take a row's words are merged with others.
  if (wrong.length > 0 && wrong.every(isAdded(plan))) throw new ExcelError('NoRoom', null, wrong);
  check(wrong);
  begun.growth?.check();
  return standing.sheet.id ?? '';
}

async function removeNew(context: Excel.RequestContext, { name }: NewHistory): Promise<void> {
  const made = context.workbook.worksheets.getItemOrNullObject(name);
  made.load('name');
  await watched(context.sync());
  if (made.isNullObject) return;
  made.delete();
  await watched(context.sync());
}

/** After a failure: a new sheet goes, and changed rows are as they were. */
export async function putHistoryBack(
  context: Excel.RequestContext,
  write: HistoryWrite,
  { states, grown, lastLook, begun }: HistoryBefore,
): Promise<void> {
  if (write.kind === 'new') return removeNew(context, write.history);
  if (!begun.wrote) return;
  const { cells, added } = write.plan;
  const fresh = isAdded(write.plan);
  const moved = lastLook !== null && lastLook.moved.length > 0;
  // Where room was to be made, the places of added rows may still be somebody else's: their rows go as a whole.
  const mine = cells.filter(({ cell }) => !(added.makeRoom && fresh(cell)));
  await writeCells(
    context,
    moved
      ? asSeen(lastLook)
      : mine.map(({ cell }) => asBefore(cell, fresh(cell) ? EMPTY_STATE : states.get(cell)!, true)),
  );
  if (grown) await removeRows(context, [grown], cells, moved ? begun.growth!.sizes() : null);
}
