import type { CellAddress } from '../../model';
import type { Grid } from '../grid';
import type { HeadingReader } from '../heading';
import { linkMatrix } from './link-matrix';
import { yearRowHeading } from './year-rows';

/** Why a sheet that looks as if it had goals or indicators is not read. */
export interface UnreadSheet {
  readonly reason: 'transposed' | 'noTitle' | 'yearRows' | 'crosses';
  readonly cell: CellAddress;
}

const LOOKED_AT = { rows: 30, columns: 4, below: 10 };

/** What a sheet without any region seems to hold; null for sheets that are about something else. */
export const unreadSheet = (
  grid: Grid,
  reader: HeadingReader,
  hasIndicators: boolean,
  goalIds: ReadonlySet<string>,
): UnreadSheet | null =>
  untitled(grid, reader) ??
  transposed(grid, reader) ??
  crosses(grid, goalIds) ??
  (hasIndicators ? null : yearsOnRows(grid));

/** Links between goals as crosses where a goal's row meets another's column. */
function crosses(grid: Grid, goalIds: ReadonlySet<string>): UnreadSheet | null {
  const cell = goalIds.size === 0 ? null : linkMatrix(grid, goalIds);
  return cell === null ? null : { reason: 'crosses', cell };
}

/** Years on the rows where the workbook has no indicators that the columns could be of. */
function yearsOnRows(grid: Grid): UnreadSheet | null {
  const cell = yearRowHeading(grid, grid.top + LOOKED_AT.rows);
  return cell === null ? null : { reason: 'yearRows', cell };
}

const fieldsAt = (grid: Grid, row: number, column: number, kind: 'goals' | 'indicators', reader: HeadingReader) =>
  typeof grid.value(row, column) === 'string' ? reader.match(kind, grid.text(row, column)) : [];

/** Headings of goals with an empty one among or beside them, over a column of texts: the goals' own heading is missing. */
function untitled(grid: Grid, reader: HeadingReader): UnreadSheet | null {
  for (let row = grid.top; row < Math.min(grid.bottom - 1, grid.top + LOOKED_AT.rows); row++) {
    const columns = [...Array(grid.right - grid.left).keys()].map((at) => grid.left + at);
    const filled = columns.filter((column) => !grid.blank(row, column));
    if (filled.length < 2 || filled.some((column) => typeof grid.value(row, column) !== 'string')) continue;
    const known = filled.map((column) => fieldsAt(grid, row, column, 'goals', reader).map(({ field }) => field));
    const fields = new Set(known.flat());
    const hits = known.filter((found) => found.length > 0).length;
    if (fields.has('title') || !fields.has('id') || fields.size < 2 || hits * 2 < filled.length) continue;
    // Between the headings rather than at their edge, where a note may stand too.
    const [first, last] = [filled[0]!, filled.at(-1)!];
    const beside = columns.filter((column) => column > first && column < last).concat(first - 1, last + 1);
    const blank = beside.find(
      (column) => columns.includes(column) && grid.blank(row, column) && holdsTexts(grid, row + 1, column),
    );
    if (blank !== undefined) return { reason: 'noTitle', cell: grid.address(row, blank) };
  }
  return null;
}

function holdsTexts(grid: Grid, from: number, column: number): boolean {
  const rows = [...Array(Math.max(0, Math.min(grid.bottom, from + LOOKED_AT.below) - from)).keys()].map(
    (at) => from + at,
  );
  const filled = rows.filter((row) => !grid.blank(row, column));
  return filled.length > 0 && filled.every((row) => /\p{L}{3}/u.test(grid.text(row, column)));
}

/** Headings of indicators below each other, each with its values to the right: rows and columns have changed places. */
function transposed(grid: Grid, reader: HeadingReader): UnreadSheet | null {
  for (let column = grid.left; column < Math.min(grid.right - 1, grid.left + LOOKED_AT.columns); column++) {
    const fields = new Set<string>();
    let first = -1;
    let hits = 0;
    for (let row = grid.top; row < Math.min(grid.bottom, grid.top + LOOKED_AT.rows); row++) {
      const found = fieldsAt(grid, row, column, 'indicators', reader);
      if (found.length === 0 || grid.blank(row, column + 1)) continue;
      if (first < 0) first = row;
      hits++;
      for (const { field } of found) fields.add(field);
    }
    if (hits >= 4 && fields.has('title') && fields.has('outcome') && fields.has('target'))
      return { reason: 'transposed', cell: grid.address(first, column) };
  }
  return null;
}
