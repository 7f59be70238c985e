import { parseRange } from './address';
import type { CellRange } from './range';

/** A cell or range a formula points at; sheet null = the formula's own. */
export interface FormulaReference {
  readonly sheet: string | null;
  readonly range: CellRange;
}

const REFERENCE =
  /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(!])/giu;

/** The A1 references of a formula. Text in quotes is no reference; structured references and names are not followed. */
export function referencesIn(formula: string): FormulaReference[] {
  const plain = formula.replace(/"[^"]*"/g, '""');
  return [...plain.matchAll(REFERENCE)].flatMap((match) => {
    const before = plain[match.index - 1] ?? '';
    const range = /[\p{L}\p{N}_.]/u.test(before) ? null : parseRange(match[2]!);
    if (!range) return [];
    const name = match[1] ?? null;
    return [{ sheet: name?.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name, range }];
  });
}
