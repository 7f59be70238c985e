import type { CellValue } from '../domain/model';

/** Excel cuts longer text off; a cell holds this many characters. */
export const LONGEST_TEXT = 32_767;

/** What Excel would take for a formula: one of these first (a tab or carriage return hides one from the eye). */
const FORMULA_START = /^[=+\-@\t\r\n'\u2212\uff1d\uff0b\uff0d\uff20]/;
/** What Excel would turn into a number, a date, a time, a truth value or an error value. */
const LOOKS_LIKE_A_VALUE = /^[\s\d.,:/\\%$€£¥()eE+\-\u00a0\u202f]+([ap]m)?$/i;
const MONTH = /^\d*[ .\-/]*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ .,\-/]*\d*$/i;
const WORD_VALUE = /^(true|false|sant|falskt|#.*)$/i;

/**
 * A value as it must be handed to `Range.values` so that the cell holds exactly it: text that Excel would read as
 * anything but text gets the apostrophe that says "text" and is no part of the value. Null clears the cell.
 */
export function forWriting(value: CellValue): string | number | boolean {
  if (value === null) return '';
  if (typeof value !== 'string') return value;
  const text = value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1)}…` : value;
  const trimmed = text.trim();
  const risky =
    FORMULA_START.test(text) ||
    FORMULA_START.test(trimmed) ||
    LOOKS_LIKE_A_VALUE.test(trimmed) ||
    MONTH.test(trimmed) ||
    WORD_VALUE.test(trimmed);
  return risky && text !== '' ? `'${text}` : text;
}

/** What `Range.values` must give back after `forWriting(value)` was written. */
export function asReadBack(value: CellValue): string | number | boolean {
  if (value === null) return '';
  if (typeof value === 'string' && value.length > LONGEST_TEXT) return `${value.slice(0, LONGEST_TEXT - 1)}…`;
  return value;
}
