import { quoteSheet } from '../../workbook';
import { tokenize } from './tokens';

/** What became of a book's sheets: old name (in lower case) → new name, or null when the sheet is gone. */
export type SheetChanges = ReadonlyMap<string, string | null>;

/** A formula with its references to sheets brought up to date; those to a sheet that is gone point at #REF!, as in Excel. */
export function withSheets(formula: string, changes: SheetChanges): string {
  return tokenize(formula)
    .map(({ kind, text }) => {
      const next = kind === 'sheet' ? changes.get(sheetName(text).toLowerCase()) : undefined;
      return next === undefined ? text : next === null ? '#REF!' : `${quoteSheet(next)}!`;
    })
    .join('');
}

/** "'Mål 1'!" → "Mål 1" */
function sheetName(token: string): string {
  const name = token.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
