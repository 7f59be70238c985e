import type { CellAddress } from '../domain/model';
import { removeAdded, type SheetIds } from './added-sheets';
import { removeRows } from './added-rows';
import { queueWidthsBack } from './added-widths';
import type { CellState, CellStates } from './before-state';
import { removeInserted } from './inserted-columns';
import type { LastLook } from './last-look';
import type { IsNew } from './plan-record';
import { removeColumns } from './remove-columns';
import { writing } from './session';
import { addedNow, type NameNow, renamed, type SheetNames, sheetNamesNow } from './sheet-names-now';
import { type CellContent, writeCells } from './write-blocks';
import type { AddedColumn, WritePlan } from './write-plan';

/** What a write had seen when it failed. */
export interface Before {
  /** The plan's cells as they stood when it was checked. */
  readonly states: CellStates;
  readonly isNew: IsNew;
  readonly lastLook: LastLook;
  /** The writing of cells had begun. */
  readonly wrote: boolean;
  /** The sheets by the ids they had then. */
  readonly sheets: SheetNames;
  /** Ids of the sheets that the run has added, as far as Excel has told them. */
  readonly added: () => SheetIds;
}

export const asBefore = (
  cell: CellAddress,
  { value, formula, numberFormat, fill, font, bold }: CellState,
  looks: boolean,
): CellContent => ({
  cell,
  content: formula === null ? { value } : { formula },
  look: looks ? { numberFormat, fill, font, bold } : null,
});

/** Where rows or columns had moved: every cell that was written, as it stood at that moment. */
export const asSeen = ({ seen, written }: LastLook): CellContent[] =>
  written.map(({ cell, withLook }) => asBefore(cell, seen.get(cell)!, withLook));

const asChecked = ({ cells }: WritePlan, { states, isNew }: Before): CellContent[] =>
  cells.filter(({ cell }) => !isNew(cell)).map(({ cell, look }) => asBefore(cell, states.get(cell)!, look !== null));

const renamedCells = <T extends { readonly cell: CellAddress }>(contents: readonly T[], now: NameNow): T[] =>
  contents.flatMap((content) => renamed([content.cell], now).map((cell) => ({ ...content, cell })));

/** Puts everything back: cells as they were, added columns gone. Used when writing failed half-way. */
export async function putBack(plan: WritePlan, before: Before): Promise<void> {
  await writing(async (context) => {
    const { lastLook, states } = before;
    const moved = lastLook.moved.length > 0;
    const now = await sheetNamesNow(context, before.sheets);
    const { columns, inserted, rows } = addedNow(plan, now);
    await removeAdded(context, plan.sheets ?? [], before.added());
    await removeInserted(context, inserted, plan.inserted ?? [], { states, moved });
    const cells = !before.wrote ? [] : moved ? asSeen(lastLook) : asChecked(plan, before);
    await writeCells(context, renamedCells(cells, now));
    await removeRows(context, rows, renamedCells(plan.cells, now));
    // Beside a plain block that has moved, what stood there has just been put back: no column of ours is left.
    const isBack = ({ table }: AddedColumn): boolean => moved && table === null;
    queueWidthsBack(context, columns.filter(isBack));
    await removeColumns(
      context,
      columns.filter((column) => !isBack(column)),
    );
  });
}
