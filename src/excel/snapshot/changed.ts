import type { Work } from '../../domain/work';
import type { Part } from '../read-plan';
import type { SheetValue } from '../report/cell-mark';
import { markAt, markedRows, rowMark } from './row-marks';
import type { AddedSheet, Content, SheetSnapshot } from './schema';
import type { SheetRows, Standing } from './standing';

const ROWS_PER_STEP = 100;

/** What is read of a sheet that was drawn anew, to see whether someone has worked in it since. */
export const partToCompare = ({ sheet, top, rows, columns, drawn, right }: SheetSnapshot): Part => ({
  sheet,
  top,
  left: 0,
  rows: Math.max(rows, drawn.rows, right?.after.length ?? 0),
  columns: Math.max(columns, drawn.columns) + (right?.after[0]?.length ?? 0),
});

const formulaOf = (cell: Content): SheetValue => (Array.isArray(cell) ? cell[0] : cell) as SheetValue;

const same = (a: readonly SheetValue[], b: readonly SheetValue[]): boolean => rowMark(a) === rowMark(b);

/**
 * True when someone has worked in a sheet since it was drawn anew. Each row must be as drawn, as before or empty: a run
 * or an undoing that ended on the way leaves rows of all three kinds.
 */
export function* wasChanged(snapshot: SheetSnapshot, standing: Standing, now: SheetRows): Work<boolean> {
  const { inserted, columns, drawn, right, marks, lines, rows } = snapshot;
  const moved = (used: number, before: number, room: number): boolean =>
    room > 0 && used !== before && used !== before + room;
  if (moved(standing.usedRows, inserted.usedRows, inserted.rows)) return true;
  if (moved(standing.usedColumns, inserted.usedColumns, inserted.columns)) return true;
  const down = inserted.rows > 0 && standing.usedRows === inserted.usedRows;
  for (const [at, cells] of now.entries()) {
    // Rows below the report are the user's as long as no room was made for more of ours.
    if (at < Math.max(rows, down ? 0 : drawn.rows)) {
      const old = cells.slice(0, columns - 1);
      const asDrawn = rowMark(cells.slice(0, drawn.columns - 1)) === markAt(marks, at);
      const before = rowMark((lines[at]?.cells ?? []).slice(0, columns - 1).map(formulaOf));
      const mark = rowMark(old);
      if (!asDrawn && mark !== before && mark !== '') return true;
    }
    const beside = right?.after[at];
    if (right && beside) {
      const here = cells.slice(drawn.columns, drawn.columns + beside.length);
      const place = inserted.columns > 0 ? cells.slice(columns, columns + beside.length) : here;
      const before = (right.before[at] ?? []).map(formulaOf);
      if (!same(here, beside) && !same(here, before) && !same(place, before)) return true;
    }
    if (at % ROWS_PER_STEP === 0) yield;
  }
  return false;
}

export const partOfAdded = ({ sheet, columns, marks }: AddedSheet): Part => ({
  sheet,
  top: 0,
  left: 0,
  rows: markedRows(marks),
  columns,
});

/** True when someone has worked in a sheet the run added: each row must be as drawn or empty. */
export function* wasWorkedIn(
  { columns, hidden, marks }: AddedSheet,
  standing: Standing,
  now: SheetRows,
): Work<boolean> {
  if (standing.usedRows > markedRows(marks) || standing.usedColumns > columns + hidden) return true;
  for (const [at, cells] of now.entries()) {
    const mark = rowMark(cells);
    if (mark !== '' && mark !== markAt(marks, at)) return true;
    if (at % ROWS_PER_STEP === 0) yield;
  }
  return false;
}

/** How many of the rows that were drawn stand as drawn, 0 to 1. */
export function* shareAsDrawn(marks: string, columns: number, now: SheetRows): Work<number> {
  let drawn = 0;
  let asDrawn = 0;
  for (let at = 0; at < markedRows(marks); at++) {
    const mark = markAt(marks, at);
    if (mark === '') continue;
    drawn += 1;
    if (rowMark((now[at] ?? []).slice(0, columns)) === mark) asDrawn += 1;
    if (at % ROWS_PER_STEP === 0) yield;
  }
  return drawn === 0 ? 0 : asDrawn / drawn;
}
