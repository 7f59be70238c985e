import type { CopiedSheet } from '../domain/planning/open-example';
import type { TemplateSheet } from '../domain/template';
import { copiedCells, dressCopy, rowsOfCopy } from './copied-sheet';
import { dressTable, rowsOfTable, tableCells } from './table-sheet';
import type { CellContent } from './write-blocks';

/** A sheet that a run adds: one table of ours, or a copy of a sheet of another workbook. */
export type NewSheet = TemplateSheet | CopiedSheet;

const isCopy = (sheet: NewSheet): sheet is CopiedSheet => 'lists' in sheet;

/** Names of the tables it will have. */
export const tableNamesOf = (sheet: NewSheet): readonly string[] =>
  isCopy(sheet) ? sheet.tables.map(({ name }) => name) : [sheet.table];

export const newSheetCells = (sheet: NewSheet): CellContent[] =>
  isCopy(sheet) ? copiedCells(sheet) : tableCells(sheet);

export const newSheetRows = (sheet: NewSheet): readonly (readonly (string | number | boolean)[])[] =>
  isCopy(sheet) ? rowsOfCopy(sheet) : rowsOfTable(sheet);

/** Queues all but its cells, which are there. */
export function dressNewSheet(place: Excel.Worksheet, sheet: NewSheet): void {
  if (isCopy(sheet)) dressCopy(place, sheet);
  else dressTable(place, sheet);
}
