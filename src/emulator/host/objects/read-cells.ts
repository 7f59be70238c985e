import type { Cell } from '../../workbook';
import type { Environment } from '../environment';
import type { RangeRef } from './range-ref';

/** A grid of something of each cell; null when the range has more cells than one read gives. */
export function readCells(
  env: Environment,
  range: RangeRef,
  pick: (cell: Cell | undefined, row: number, column: number) => unknown,
): unknown[][] | null {
  if (range.cellCount > env.options.cellLimit) return null;
  const grid: unknown[][] = new Array<unknown[]>(range.rows);
  for (let row = 0; row < range.rows; row++) {
    const cells = range.sheet.rows[range.top + row];
    const out: unknown[] = new Array<unknown>(range.columns);
    for (let column = 0; column < range.columns; column++) {
      out[column] = pick(cells?.[range.left + column], range.top + row, range.left + column);
    }
    grid[row] = out;
  }
  return grid;
}

export const valueOf = (cell: Cell | undefined): unknown => cell?.value ?? '';

export const formulaOf = (cell: Cell | undefined): unknown => cell?.formula ?? cell?.value ?? '';

/** Excel.RangeValueType */
export function valueTypeOf(cell: Cell | undefined): string {
  if (!cell || cell.value === null) return 'Empty';
  if (cell.error) return 'Error';
  if (typeof cell.value === 'number') return 'Double';
  return typeof cell.value === 'boolean' ? 'Boolean' : 'String';
}
