import type { CellAddress } from '../../domain/model';
import type { Work } from '../../domain/work';
import { type CellState, type CellStates, cellStates, EMPTY_STATE, isFree } from '../before-state';
import { breathing, filtered } from '../breathe';
import { CellMap } from '../cell-map';
import { ExcelError } from '../errors';
import { recordOf } from '../plan-record';
import type { FileSettings } from '../settings-schema';
import type { UndoRecord } from '../undo-record';
import { watched } from '../watchdog';
import { type CellContent, writeCells } from '../write-blocks';
import type { CellWrite } from '../write-plan';
import { type GrownTable, queueGrowth, shrinkTables } from './grown-table';
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
  readonly grown: GrownTable | null;
}

export const sheetOf = (write: HistoryWrite): string =>
  write.kind === 'new' ? write.history.name : write.standing.sheet.name;

export const changesNothing = (write: HistoryWrite): boolean =>
  write.kind === 'standing' && write.plan.cells.length === 0;

const isAdded =
  ({ added }: HistoryPlan) =>
  ({ row }: CellAddress): boolean =>
    row >= added.top;

function grownBy({ sheet, table }: StandingHistory, { added }: HistoryPlan): GrownTable | null {
  if (table === null || added.rows === 0) return null;
  const { name, rows } = table;
  return { sheet: sheet.name, table: name, rows, top: added.top, added: added.rows, madeRoom: added.makeRoom };
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

const NOTHING: HistoryBefore = { states: new CellMap<CellState>(), grown: null };

/**
 * Looks at what is about to be changed: two round trips, none for a new sheet.
 * @throws ExcelError `CellsChanged` when it is no longer what the plan was made from, `SheetProtected`
 */
export async function lookAtHistory(context: Excel.RequestContext, write: HistoryWrite): Promise<HistoryBefore> {
  if (write.kind === 'new') return NOTHING;
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
  return { states, grown: grownBy(standing, plan) };
}

/** What *Ångra* needs to know of it. */
export function* historyRecord(
  write: HistoryWrite,
  before: HistoryBefore,
  settings: FileSettings,
): Work<Pick<UndoRecord, 'sheets' | 'added' | 'grown'>> {
  if (write.kind === 'new') return { sheets: [], added: [yield* newRecord(write.history)] };
  const { cells, anchors } = write.plan;
  const fresh = isAdded(write.plan);
  const plan = { cells: cells.filter(({ cell, new: value }) => value !== null || !fresh(cell)), columns: [], anchors };
  const { sheets } = yield* recordOf(plan, before.states, fresh, settings);
  return { sheets, added: [], ...(before.grown && { grown: [before.grown] }) };
}

const contentOf = ({ cell, new: value, look }: CellWrite): CellContent => ({ cell, content: { value }, look });

/**
 * Writes, and reads back what stands: one round trip, two for a new sheet, more only where the rows are many.
 * @returns Excel's id of the sheet
 * @throws ExcelError `ReadBackDiffers`
 */
export async function writeHistory(
  context: Excel.RequestContext,
  write: HistoryWrite,
  { grown }: HistoryBefore,
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
  const { table } = standing;
  if (grown && table) {
    queueGrowth(context, grown, { rowIndex: table.top, columnIndex: table.left, columnCount: table.columns });
  }
  check(await writeCells(context, plan.cells.map(contentOf)));
  return standing.sheet.id ?? '';
}

const asBefore = ({ cell }: CellWrite, { value, formula, numberFormat, fill, font, bold }: CellState): CellContent => ({
  cell,
  content: formula === null ? { value } : { formula },
  look: { numberFormat, fill, font, bold },
});

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
  { states, grown }: HistoryBefore,
): Promise<void> {
  if (write.kind === 'new') return removeNew(context, write.history);
  const { cells, added } = write.plan;
  const fresh = isAdded(write.plan);
  // Where room was to be made, the places of added rows may still be somebody else's: their rows go as a whole.
  const mine = cells.filter(({ cell }) => !(added.makeRoom && fresh(cell)));
  await writeCells(
    context,
    mine.map((write) => asBefore(write, fresh(write.cell) ? EMPTY_STATE : states.get(write.cell)!)),
  );
  if (grown) await shrinkTables(context, [grown], added.makeRoom);
}
