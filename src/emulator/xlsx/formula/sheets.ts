import { quoteSheet } from '../../workbook';
import { tokenize } from './tokens';

/** What became of a book's sheets: old name (in lower case) → new name, or null when the sheet is gone. */
export type SheetChanges = ReadonlyMap<string, string | null>;

/** A formula with its references to sheets brought up to date; references to a sheet that is gone become #REF!. */
export function withSheets(formula: string, changes: SheetChanges): string {
  const tokens = tokenize(formula);
  let text = '';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const next = token.kind === 'sheet' ? changes.get(sheetName(token.text).toLowerCase()) : undefined;
    if (next === undefined) text += token.text;
    else if (next !== null) text += `${quoteSheet(next)}!`;
    else {
      text += '#REF!';
      // The reference that followed pointed nowhere else.
      while (
        tokens[at + 1]?.kind === 'reference' ||
        (tokens[at + 1]?.text === ':' && tokens[at + 2]?.kind === 'reference')
      )
        at++;
    }
  }
  return text;
}

/** "'Mål 1'!" → "Mål 1" */
function sheetName(token: string): string {
  const name = token.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
