import type { WorkbookCells } from '../domain/model';
import { isHistorySheet, isReportSheet, readMarks, type StoredSettings } from '../excel';

/**
 * Names of the sheets that are the add-in's own: never read for goals and indicators. They say so themselves; where
 * somebody has taken that away, the document settings know them by id and name.
 */
export function ownSheets({ sheets }: WorkbookCells, { settings }: StoredSettings): readonly string[] {
  const marks = Object.values(readMarks(settings.reports));
  const isMarked = (id: string | undefined, name: string): boolean =>
    marks.some((mark) => mark.sheetId === id && mark.name === name);
  return sheets
    .filter((sheet) => isReportSheet(sheet) || isHistorySheet(sheet) || isMarked(sheet.id, sheet.name))
    .map(({ name }) => name);
}
