import { type CellAddress, type CellValue, type WorkbookCells, cellReader } from '../domain/model';
import { namingCells } from '../domain/planning/naming-cells';
import { to1904 } from '../domain/reading/calendar';
import { type CellWrite, readSettings, type RunMarks, type WritePlan, writePlan } from '../excel';
import type { ChangeOptions } from './options';
import { CommandFailed } from './failures';
import type { Loaded } from './workbook';

/** What an action of the user's came to: shown with *Ångra* beside. */
export interface ActionValue {
  /** Cells that were changed, those of new sheets not counted. */
  readonly written: number;
  /** Sheets that were added. */
  readonly sheets: readonly string[];
  readonly undoable: boolean;
  /** Columns that went in between others; absent: none. */
  readonly columns?: number;
  /** Rows that were taken from another workbook; absent: the action was another. */
  readonly taken?: { readonly fresh: number; readonly changed: number; readonly gone: number };
}

/** Cells that keep their look. Days are counted as the workbook `cells` counts them. */
export function plainCells(
  changes: ChangeOptions['changes'],
  cells: WorkbookCells | null = null,
): readonly CellWrite[] {
  const { format } = cellReader(cells);
  const inCalendar = (value: CellValue, cell: CellAddress): CellValue =>
    cells?.date1904 ? to1904(value, format(cell) ?? '') : value;
  return changes.map(({ cell, old, new: value }) => ({
    cell,
    old: inCalendar(old, cell),
    new: inCalendar(value, cell),
    look: null,
  }));
}

/** What says that the cells are still those of the same rows and columns of the workbook that was read. */
export const namesOf = (changes: readonly { readonly cell: CellAddress }[], { model, cells }: Loaded) =>
  namingCells(
    changes.map(({ cell }) => cell),
    model,
    cellReader(cells),
  );

/**
 * Carries out what the user has seen and said yes to: checked against the workbook, all or nothing, read back, undoable.
 * The marks of own columns and the last run stay as they are.
 */
export async function runAction(
  plan: Partial<WritePlan>,
  signal: AbortSignal,
  keep?: RunMarks['keep'],
): Promise<ActionValue> {
  const { settings } = readSettings();
  const whole: WritePlan = { cells: [], columns: [], anchors: [], ...plan };
  const { undoable } = await writePlan(
    whole,
    { columns: settings.columns, lastRun: settings.lastRun, ...(keep && { keep }) },
    settings,
    signal,
  );
  return { written: whole.cells.length, sheets: (whole.sheets ?? []).map(({ name }) => name), undoable };
}

/** @throws CommandFailed `CellsChanged` when the workbook would give another plan than the one the user saw */
export function requireSeen(seen: unknown, now: unknown): void {
  if (JSON.stringify(seen) !== JSON.stringify(now)) throw new CommandFailed('CellsChanged');
}
