import { type ExamplesPlan, planRemoveExamples } from '../domain/planning/remove-examples';
import { type CellWrite, type FileSettings, PLAIN_LOOK } from '../excel';
import type { Loaded } from './workbook';

/** Asks whether a column is the add-in's own. */
export const isOurs =
  ({ columns }: Pick<FileSettings, 'columns'>) =>
  (sheet: string, column: number): boolean =>
    columns.some((mark) => mark.sheet === sheet && mark.column === column);

/** The template's example rows that still stand, and what taking them away would change. */
export const examplesIn = ({ cells, stored }: Pick<Loaded, 'cells' | 'stored'>): ExamplesPlan =>
  planRemoveExamples(cells, stored.settings.examples ?? [], isOurs(stored.settings));

/** The cells to empty; those of our own columns lose their colours too. */
export function emptied({ changes }: ExamplesPlan, settings: FileSettings): readonly CellWrite[] {
  const ours = isOurs(settings);
  return changes.map((change) => ({
    ...change,
    look: ours(change.cell.sheet, change.cell.column) ? PLAIN_LOOK : null,
  }));
}
