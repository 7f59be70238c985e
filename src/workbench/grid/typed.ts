import { type Entry, readEntry } from '../../emulator/workbook';

const SWEDISH_NUMBER = /^([-+\u2212]?)(\d{1,3}(?:[ \u00a0]\d{3})+|\d+)(?:,(\d+))?\s?(%?)$/;

/**
 * What a cell holds after a Swede typed `text` into it: decimal comma, thin groups, SANT and FALSKT, ISO dates, formulas
 * with their English names. Anything else is text, "12.5" and "1/2" too: the workbench never makes a date of a goal's id.
 */
export function readTyped(text: string, context: { format: string; date1904: boolean; year: number }): Entry {
  if (context.format === '@' || text.startsWith("'") || text.startsWith('=')) return readEntry(text, context);
  const trimmed = text.trim();
  const number = SWEDISH_NUMBER.exec(trimmed);
  if (number) {
    const [, sign, whole, decimals, percent] = number;
    const english = `${sign === '\u2212' ? '-' : sign}${whole!.replace(/[ \u00a0]/g, '')}${decimals ? `.${decimals}` : ''}`;
    return readEntry(`${english}${percent}`, context);
  }
  if (/^(sant|falskt)$/i.test(trimmed)) return readEntry(/^s/i.test(trimmed) ? 'TRUE' : 'FALSE', context);
  if (/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) return readEntry(trimmed, context);
  return { value: text === '' ? null : text, formula: null, error: false, format: null, quotePrefix: false };
}
