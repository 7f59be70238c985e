import { additions, type FetchPlan, type NewColumn, type NewRow } from '../../domain/kolada';
import type { WorkbookCells } from '../../domain/model';
import { to1904 } from '../../domain/reading/calendar';
import { PLAIN_LOOK, type WritePlan } from '../../excel';
import type { ApplyFetchOptions } from '../kolada-options';

/** Columns and rows of a plan that are to be added. */
interface Chosen {
  readonly columns: readonly NewColumn[];
  readonly rows: readonly NewRow[];
}

/** By the keys that the user chose. */
export const chosenOf = (
  { newColumns, newRows }: FetchPlan,
  { columns, rows }: Pick<ApplyFetchOptions, 'columns' | 'rows'>,
): Chosen => ({
  columns: newColumns.filter(({ key }) => columns?.includes(key)),
  rows: newRows.filter(({ key }) => rows?.includes(key)),
});

/** The columns and rows that were chosen, as they are written: new cells in the look of those beside or above. */
export function added(
  chosen: Chosen,
  { date1904 }: WorkbookCells,
): Required<Pick<WritePlan, 'columns' | 'rows' | 'cells'>> {
  const { columns, rows, cells } = additions(chosen.columns, chosen.rows);
  return {
    columns: columns.map((column) => ({ ...column, width: null })),
    rows,
    cells: cells.map(({ cell, new: value, format, dressed }) => ({
      cell,
      old: null,
      new: date1904 ? to1904(value, format) : value,
      look: dressed ? { ...PLAIN_LOOK, numberFormat: format } : null,
    })),
  };
}
