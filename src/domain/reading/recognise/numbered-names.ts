import type { Grid } from '../grid';
import type { HeadingReader } from '../heading';
import type { HeadingCell } from './block';

const LOOKED_AT = 30;
const NUMBERED = [
  ['goals', 'Målnr'],
  ['indicators', 'Indikatornr'],
  ['activities', 'Aktivitetsnr'],
] as const;

/** A heading over two columns, the second without a text of its own ("Mål" over "1" and "Trygga äldre"): number and name. */
export function withNumbered(
  grid: Grid,
  cells: readonly HeadingCell[],
  bodyTop: number,
  to: number,
  reader: HeadingReader,
): readonly HeadingCell[] {
  const named = new Set(cells.map(({ column }) => column));
  return cells.flatMap((cell): readonly HeadingCell[] => {
    const beside = cell.column + 1;
    if (named.has(beside) || beside >= to) return [cell];
    const number = NUMBERED.find(([kind]) => reader.match(kind, cell.text).some(({ field }) => field === 'title'))?.[1];
    return number !== undefined &&
      !cells.some(({ text }) => text === number) &&
      numbersNames(grid, cell.column, bodyTop)
      ? [
          { ...cell, text: number },
          { ...cell, column: beside },
        ]
      : [cell];
  });
}

/** Numbers in a column, and words beside each of them. */
function numbersNames(grid: Grid, column: number, from: number): boolean {
  let numbers = 0;
  for (let row = from; row < Math.min(grid.bottom, from + LOOKED_AT); row++) {
    if (grid.blank(row, column)) continue;
    if (!/^\p{L}{0,4}[ .-]?\d[\d.:-]*\p{L}?$/u.test(grid.text(row, column))) {
      if (numbers > 0 && grid.blank(row, column + 1)) break;
      return false;
    }
    if (!/\p{L}{3}/u.test(grid.text(row, column + 1))) return false;
    numbers++;
  }
  return numbers > 0;
}
