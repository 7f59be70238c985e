import type { Message } from '../model';
import { asHeld, decimalComma } from '../model';

/** Null is what isn't known: an empty field. */
export type ExportCell = string | number | Message | null;

export interface ExportTable {
  readonly headings: readonly Message[];
  readonly rows: readonly (readonly ExportCell[])[];
}

export type Resolve = (message: Message) => string;

/** Tells programs that the text is UTF-8; without it Excel reads å, ä and ö wrong. */
export const BYTE_ORDER_MARK = '\ufeff';
export const LINE_END = '\r\n';
const SEPARATOR = ';';

/** What a spreadsheet program takes for a formula: one of these first, after blanks too; wide forms count. */
const FORMULA_START = /^(\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/;
/** Only a number: its minus or plus starts nothing. */
const NUMBER = /^[+-]?\d+([.,]\d+)?$/;

/** Text that would be a formula where the file is opened. */
export const looksLikeFormula = (text: string): boolean => FORMULA_START.test(text) && !NUMBER.test(text);

/**
 * A field of text. What would be a formula gets an apostrophe first (OWASP's advice against CSV injection): a CSV has no
 * other way to say "text", quotation marks do not stop Excel.
 */
function field(text: string): string {
  const safe = looksLikeFormula(text) ? `'${text}` : text;
  return /[";\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as Excel in Swedish opens it by a double click: semicolons, decimal commas, UTF-8 with its mark. */
export function csvText({ headings, rows }: ExportTable, resolve: Resolve): string {
  const cellText = (cell: ExportCell): string => {
    if (cell === null) return '';
    if (typeof cell === 'number') return decimalComma(asHeld(cell));
    return field(typeof cell === 'string' ? cell : resolve(cell));
  };
  const lines = [headings, ...rows].map((cells) => cells.map(cellText).join(SEPARATOR) + LINE_END);
  return BYTE_ORDER_MARK + lines.join('');
}
