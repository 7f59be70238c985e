import type { CellAddress } from '../domain/model';
import type { Work } from '../domain/work';
import { eachOf } from './breathe';

/** A rectangle of one sheet with one entry per cell; undefined where the cell is nobody's business. */
export interface Block<T> {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly (T | undefined)[])[];
}

/** Rows further apart than this are two blocks: empty entries cost less than another range, up to here. */
const LARGEST_GAP = 24;

/** Items of one sheet: by row, then by column. */
type Rows<T> = Map<number, Map<number, T>>;

const ascending = (a: number, b: number): number => a - b;

/** Cuts numbers, sorted, where the step from one to the next is larger than `step`. */
function runs(numbers: Iterable<number>, step: number): number[][] {
  const found: number[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const number of [...numbers].sort(ascending)) {
    if (number - last > step) found.push([]);
    found.at(-1)!.push(number);
    last = number;
  }
  return found;
}

/** One block of a stretch of rows and of neighbouring columns, as small as holds its cells. */
function* block<T>(sheet: string, of: Rows<T>, rows: readonly number[], columns: readonly number[]): Work<Block<T>> {
  const left = columns[0]!;
  const width = columns.at(-1)! - left + 1;
  const used = rows.filter((row) => columns.some((column) => of.get(row)!.has(column)));
  const top = used[0]!;
  const cells: (T | undefined)[][] = [];
  for (let row = top; row <= used.at(-1)!; row++) {
    const items = of.get(row);
    cells.push(Array.from({ length: width }, (_, at) => items?.get(left + at)));
    if (cells.length % 100 === 0) yield;
  }
  return { sheet, top, left, cells };
}

/** Few rectangles that hold all the cells: one per stretch of neighbouring columns and of rows close to each other. */
export function* toBlocks<T>(items: Iterable<T>, address: (item: T) => CellAddress): Work<Block<T>[]> {
  const sheets = new Map<string, Rows<T>>();
  yield* eachOf(items, (item) => {
    const { sheet, row, column } = address(item);
    let rows = sheets.get(sheet);
    if (!rows) sheets.set(sheet, (rows = new Map<number, Map<number, T>>()));
    const cells = rows.get(row);
    if (cells) cells.set(column, item);
    else rows.set(row, new Map([[column, item]]));
  });
  const found: Block<T>[] = [];
  for (const [sheet, of] of sheets) {
    for (const rows of runs(of.keys(), LARGEST_GAP)) {
      yield;
      const columns = new Set<number>();
      yield* eachOf(rows, (row) => {
        for (const column of of.get(row)!.keys()) columns.add(column);
      });
      for (const stretch of runs(columns, 1)) found.push(yield* block(sheet, of, rows, stretch));
    }
  }
  return found;
}

/** Goes through the entries of a block, each with its address, yielding now and then. */
export function* eachEntry<T>(of: Block<T>, act: (item: T, cell: CellAddress) => void): Work<void> {
  for (const [i, row] of of.cells.entries()) {
    if (i % 100 === 99) yield;
    for (const [j, item] of row.entries()) {
      if (item !== undefined) act(item, { sheet: of.sheet, row: of.top + i, column: of.left + j });
    }
  }
}
