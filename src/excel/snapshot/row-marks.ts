import type { Work } from '../../domain/work';
import { Fingerprint } from '../../domain/fingerprint';
import { markedValue, type SheetValue } from '../report/cell-mark';

/** Characters of a row's mark: sixty million of them. */
const LENGTH = 5;
const ROWS_PER_STEP = 100;

/** Mark of what a row's cells hold; empty cells at the end are left out. Of an empty row: "". */
export function rowMark(cells: readonly SheetValue[]): string {
  const last = cells.findLastIndex((cell) => cell !== '');
  if (last < 0) return '';
  const mark = new Fingerprint();
  mark.add(JSON.stringify(cells.slice(0, last + 1).map(markedValue)));
  return mark.toString().split(':')[1]!.padStart(LENGTH, '0').slice(-LENGTH);
}

const EMPTY = '.'.repeat(LENGTH);

/** The marks of many rows as one text of equal pieces. */
export function* rowMarks(rows: readonly (readonly SheetValue[])[]): Work<string> {
  const marks: string[] = [];
  for (const [at, cells] of rows.entries()) {
    marks.push(rowMark(cells) || EMPTY);
    if (at % ROWS_PER_STEP === 0) yield;
  }
  return marks.join('');
}

/** The mark of one row of `rowMarks`; "" for an empty one and beyond the end. */
export function markAt(marks: string, row: number): string {
  const mark = marks.slice(row * LENGTH, (row + 1) * LENGTH);
  return mark === EMPTY ? '' : mark;
}

export const markedRows = (marks: string): number => marks.length / LENGTH;
