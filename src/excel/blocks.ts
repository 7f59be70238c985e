import type { CellAddress } from '../domain/model';

/** A rectangle of one sheet with one entry per cell; undefined where the cell is nobody's business. */
export interface Block<T> {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly (T | undefined)[])[];
}

/** Rows further apart than this are two blocks: empty entries cost less than another range, up to here. */
const LARGEST_GAP = 24;

type Placed<T> = readonly [T, CellAddress];

/** Cuts a sorted list where the step from one to the next is larger than `step`. */
function runs<T>(sorted: readonly T[], position: (item: T) => number, step: number): T[][] {
  const found: T[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const item of sorted) {
    if (position(item) - last > step) found.push([]);
    found.at(-1)!.push(item);
    last = position(item);
  }
  return found;
}

function block<T>(sheet: string, cells: readonly Placed<T>[]): Block<T> {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const [, { row, column }] of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  const grid = Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, (): T | undefined => undefined),
  );
  for (const [item, { row, column }] of cells) grid[row - top]![column - left] = item;
  return { sheet, top, left, cells: grid };
}

/** Few rectangles that hold all the cells: one per stretch of neighbouring columns and of rows close to each other. */
export function toBlocks<T>(items: readonly T[], address: (item: T) => CellAddress): Block<T>[] {
  const sheets = new Map<string, Placed<T>[]>();
  for (const item of items) {
    const cell = address(item);
    const placed = sheets.get(cell.sheet);
    if (placed) placed.push([item, cell]);
    else sheets.set(cell.sheet, [[item, cell]]);
  }
  return [...sheets].flatMap(([sheet, placed]) => {
    const byRow = [...placed].sort((a, b) => a[1].row - b[1].row);
    return runs(byRow, ([, cell]) => cell.row, LARGEST_GAP).flatMap((rows) => {
      const byColumn = [...rows].sort((a, b) => a[1].column - b[1].column);
      return runs(byColumn, ([, cell]) => cell.column, 1).map((cells) => block(sheet, cells));
    });
  });
}

/** The entries of a block, each with its address. */
export const entries = <T>(of: Block<T>): { item: T; cell: CellAddress }[] =>
  of.cells.flatMap((row, i) =>
    row.flatMap((item, j) =>
      item === undefined ? [] : [{ item, cell: { sheet: of.sheet, row: of.top + i, column: of.left + j } }],
    ),
  );
