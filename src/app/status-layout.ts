import type { CellAddress } from '../domain/model';
import { layOutStatusColumns, type StatusLayout } from '../domain/reporting/status-columns';
import type { Work } from '../domain/work';
import { CellMap, ExcelError, takenCells } from '../excel';
import { runSliced } from './slices';
import type { Judged } from './workbook';
import type { UnmarkedColumn } from './options';

/** Places tried: each stands a few columns further to the right. */
const MOST_TRIES = 12;

const CELLS_PER_SLICE = 500;

/**
 * Cells that the layout takes for empty: where columns will be added or taken into use, unless the user has said that they
 * are `ours`.
 */
function* presumedEmpty(
  { cells, newColumns, adopted }: StatusLayout,
  ours: readonly UnmarkedColumn[],
): Work<CellAddress[]> {
  const fresh = new Map<string, Set<number>>();
  const isOurs = ({ sheet, column }: UnmarkedColumn): boolean =>
    ours.some((one) => one.sheet === sheet && one.column === column);
  for (const { sheet, column } of [...newColumns, ...adopted.filter((one) => !isOurs(one))]) {
    fresh.set(sheet, (fresh.get(sheet) ?? new Set<number>()).add(column));
  }
  const found = newColumns.map(({ sheet, headingRow, column }): CellAddress => ({ sheet, row: headingRow, column }));
  for (const [index, { cell }] of cells.entries()) {
    if (fresh.get(cell.sheet)?.has(cell.column)) found.push(cell);
    if (index % CELLS_PER_SLICE === 0) yield;
  }
  return found;
}

/**
 * Lays out the status columns clear of `refusing`, and looks whether the cells they take for empty really are: a
 * formula that shows nothing is a controller's own, and so is a cell somebody has given a name. One round trip where
 * columns are new and one more for each place that turned out to be taken, none where they stand.
 * @throws ExcelError `NoRoom` when every place that was tried is somebody's
 */
export async function layOutStatus(
  judged: Judged,
  ours: readonly UnmarkedColumn[],
  refusing: readonly CellAddress[],
  signal: AbortSignal,
): Promise<StatusLayout> {
  const { model, judgements, cells, stored } = judged;
  const occupied = new CellMap<true>();
  for (const cell of refusing) occupied.set(cell, true);
  for (let attempt = 1; ; attempt++) {
    const layout = await runSliced(
      layOutStatusColumns(model, judgements, cells, {
        marks: stored.settings.columns,
        claimed: ours,
        occupied: (cell) => occupied.has(cell),
      }),
      signal,
    );
    const found = await takenCells(await runSliced(presumedEmpty(layout, ours), signal), layout.newColumns);
    if (found.length === 0) return layout;
    if (attempt === MOST_TRIES) throw new ExcelError('NoRoom', null, found);
    for (const cell of found) occupied.set(cell, true);
  }
}
