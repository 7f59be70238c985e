import type { CellAddress } from '../domain/model';
import { layOutStatusColumns, type StatusLayout } from '../domain/reporting/status-columns';
import { cellKey, hiddenFormulas } from '../excel';
import { runSliced } from './slices';
import type { Judged } from './workbook';
import type { UnmarkedColumn } from './options';

const MOST_TRIES = 3;

/** Cells that the layout takes for empty: where columns will be added or taken into use. */
function presumedEmpty(layout: StatusLayout): CellAddress[] {
  const fresh = new Set([...layout.newColumns, ...layout.adopted].map(({ sheet, column }) => `${column},${sheet}`));
  const body = layout.cells.map(({ cell }) => cell).filter(({ sheet, column }) => fresh.has(`${column},${sheet}`));
  const headings = layout.newColumns.map(({ sheet, headingRow, column }) => ({ sheet, row: headingRow, column }));
  return [...body, ...headings];
}

/**
 * Lays out the status columns, and looks whether the cells they take for empty really are: a formula that shows
 * nothing is a controller's own. One round trip where columns are new, none where they stand.
 */
export async function layOutStatus(
  judged: Judged,
  ours: readonly UnmarkedColumn[],
  signal: AbortSignal,
): Promise<StatusLayout> {
  const { model, judgements, cells, stored } = judged;
  const occupied = new Set<string>();
  for (let attempt = 1; ; attempt++) {
    const layout = await runSliced(
      layOutStatusColumns(model, judgements, cells, {
        marks: stored.settings.columns,
        claimed: ours,
        occupied: (cell) => occupied.has(cellKey(cell)),
      }),
      signal,
    );
    const found = await hiddenFormulas(presumedEmpty(layout));
    if (found.size === 0 || attempt === MOST_TRIES) return layout;
    for (const cell of found) occupied.add(cell);
  }
}
