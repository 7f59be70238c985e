import { parseRange } from './address';
import type { CellRange } from './range';

/** A cell or range a formula points at. */
export interface FormulaReference {
  /** Null = the formula's own. */
  readonly sheet: string | null;
  /** Of a reference through several sheets ("Blad1:Blad3!A1") the last; absent: it is of one sheet. */
  readonly to?: string;
  readonly range: CellRange;
}

/** Text in quotes, which is passed over, or a reference: the workbook it is in, its sheet, its cells. */
const REFERENCE =
  /"(?:[^"]|"")*"|(\[[^\]]*\])?(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(!])/giu;

/**
 * The A1 references of a formula to its own workbook. Text in quotes is no reference; structured references and names are
 * not followed, nor what a function makes of text (INDIRECT) or of numbers (OFFSET).
 */
export function referencesIn(formula: string): FormulaReference[] {
  return [...formula.matchAll(REFERENCE)].flatMap((match): FormulaReference[] => {
    const [, workbook, sheet, cells] = match;
    const before = formula[match.index - 1] ?? '';
    const range = cells === undefined || /[\p{L}\p{N}_.]/u.test(before) ? null : parseRange(cells);
    if (!range || workbook !== undefined) return [];
    if (sheet === undefined) return [{ sheet: null, range }];
    const name = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
    // No sheet is called so: another workbook's, by its path or its number in the file.
    if (name.includes('[')) return [];
    const [from, to] = name.split(':') as [string, string?];
    return [{ sheet: from, ...(to !== undefined && { to }), range }];
  });
}
