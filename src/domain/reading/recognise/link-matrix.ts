import type { CellAddress } from '../../model';
import type { Grid } from '../grid';
import { lower } from '../text';

const CROSS = /^(?:x|✓|✔|√|☒|☑)$/u;
const LEAST = 2;
const LOOKED_AT = { rows: 30, columns: 4 };

/**
 * Goals on the rows and goals on the columns with crosses where they meet: links that are not read. The first column's
 * cell above them; null for any other sheet. `ids` are the workbook's goals; every cell but theirs is a cross or blank.
 */
export function linkMatrix(grid: Grid, ids: ReadonlySet<string>): CellAddress | null {
  const isGoal = (row: number, column: number): boolean => ids.has(grid.text(row, column));
  for (let top = grid.top; top < Math.min(grid.bottom - 1, grid.top + LOOKED_AT.rows); top++) {
    for (let left = grid.left; left < Math.min(grid.right - 1, grid.left + LOOKED_AT.columns); left++) {
      const columns = until(left + 1, grid.right, (column) => isGoal(top, column));
      const rows = until(top + 1, grid.bottom, (row) => isGoal(row, left));
      if (columns.length === 0 || rows.length === 0 || columns.length * rows.length < LEAST) continue;
      const cells = rows.flatMap((row) => columns.map((column) => lower(grid.text(row, column))));
      const crosses = cells.filter((text) => CROSS.test(text)).length;
      if (crosses > 0 && cells.every((text) => text === '' || CROSS.test(text))) return grid.address(top, left);
    }
  }
  return null;
}

/** The places from `from` on for which it holds, up to the first for which it does not. */
function until(from: number, end: number, holds: (at: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < end && holds(at); at++) found.push(at);
  return found;
}
