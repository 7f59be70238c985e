import { fnv1a } from '../../fingerprint';
import { type CellValue, heldValue } from '../../model';
import type { RowValues } from './other-workbook';

/**
 * What was last fetched into a row, so that a cell changed by hand since is told from one that is as it came. Kept in the
 * document settings: a few letters a cell, never the contents.
 */
export type RowMarks = Readonly<Record<string, string>>;

/** Letters of a mark. One in sixty million changed cells has the mark of what stood there. */
const LENGTH = 5;
const NONE = '.'.repeat(LENGTH);
/** Of a cell of which nothing is known. */
const UNKNOWN = '?'.repeat(LENGTH);

/** Of the value and its type: the number 1 is not the text "1". */
function markOf(value: CellValue): string {
  if (value === null) return NONE;
  const text = `${typeof value}:${String(heldValue(value))}`;
  return (fnv1a(text) % 36 ** LENGTH).toString(36).padStart(LENGTH, '0');
}

/** Marks of values in the order of `headings`, as one text; a heading that the row does not have is as an empty cell. */
export const packMarks = (headings: readonly string[], values: RowValues): string =>
  headings.map((heading) => markOf(values[heading] ?? null)).join('');

/** The mark that a row has for a heading; null when nothing is known of the cell. */
export function markAt(headings: readonly string[], marks: string | undefined, heading: string): string | null {
  const at = headings.indexOf(heading);
  return at < 0 || marks === undefined ? null : marks.slice(at * LENGTH, (at + 1) * LENGTH);
}

/** True when the value is what was fetched; null when nothing is known of the cell. */
export function isAsFetched(
  headings: readonly string[],
  marks: string | undefined,
  heading: string,
  value: CellValue,
): boolean | null {
  const mark = markAt(headings, marks, heading);
  return mark === null || mark === UNKNOWN ? null : mark === markOf(value);
}

/** Marks that have been taken out one by one, as one text again. */
export const joinMarks = (marks: readonly (string | null)[]): string => marks.map((mark) => mark ?? UNKNOWN).join('');
