import type { WorkbookCells } from '../domain/model';
import { isReportSheet } from '../excel';

/** Names of the sheets that are reports of the add-in's own: never read for goals and indicators. */
export const ownSheets = (cells: WorkbookCells): readonly string[] =>
  cells.sheets.filter(isReportSheet).map(({ name }) => name);
