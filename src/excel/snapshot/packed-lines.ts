import { z } from 'zod/mini';
import type { Work } from '../../domain/work';
import { cellMark } from '../report/cell-mark';
import { longKey, shortKey } from '../report/key-column';
import { type Content, lineSnapshotSchema, type LineSnapshot } from './schema';

/**
 * The rows of a snapshot as they are kept in the file: contents column by column, since what stands under each other is
 * alike, the keys of the hidden column without what follows from the row, and the looks of equal rows once.
 */
export interface PackedLines {
  readonly rows: number;
  /** "" where there is nothing; nothing at the end of a column is left out. */
  readonly cells: readonly (readonly Content[])[];
  /** Shortened; [content] where it could not be. */
  readonly keys: readonly (string | readonly [Content])[];
  readonly looks: readonly LineSnapshot['looks'][];
  /** Index in `looks`, and of how many rows. */
  readonly rowLooks: readonly (readonly [number, number])[];
}

const index = z.number().check(z.int(), z.nonnegative());

/** Without the many contents, which are checked some at a time. */
const packedSchema = z.object({
  rows: index,
  cells: z.array(z.unknown()),
  keys: z.array(z.unknown()),
  looks: z.array(lineSnapshotSchema.shape.looks),
  rowLooks: z.array(z.tuple([index, index])),
});

const ROWS_PER_STEP = 100;

const marksOf = (cells: readonly Content[]): readonly string[] =>
  cells.map((cell) => (Array.isArray(cell) ? '' : cellMark(cell as Exclude<Content, [string]>)));

/** `columns`: those of the report, the hidden one last. */
export function* packLines(lines: readonly LineSnapshot[], columns: number): Work<PackedLines> {
  const cells = Array.from({ length: columns - 1 }, (): Content[] => []);
  const keys: (string | [Content])[] = [];
  const looks: LineSnapshot['looks'][] = [];
  const rowLooks: [number, number][] = [];
  const known = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    line.cells.slice(0, columns - 1).forEach((cell, column) => {
      if (cell === '') return;
      const list = cells[column]!;
      while (list.length < at) list.push('');
      list.push(cell);
    });
    const key = line.cells[columns - 1] ?? '';
    const short = typeof key === 'string' ? shortKey(key, marksOf(line.cells.slice(0, columns - 1))) : null;
    keys.push(short ?? [key]);
    const name = JSON.stringify(line.looks);
    const look = known.get(name) ?? looks.push(line.looks) - 1;
    known.set(name, look);
    const last = rowLooks.at(-1);
    if (last?.[0] === look) last[1] += 1;
    else rowLooks.push([look, 1]);
    if (at % ROWS_PER_STEP === 0) yield;
  }
  return { rows: lines.length, cells, keys, looks, rowLooks };
}

const isContent = (value: unknown): value is Content =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (Array.isArray(value) && value.length === 1 && typeof value[0] === 'string');

/** Null when they are no rows of ours. */
export function* unpackLines(source: unknown): Work<LineSnapshot[] | null> {
  const parsed = packedSchema.safeParse(source);
  if (!parsed.success) return null;
  const { data: packed } = parsed;
  const looks = packed.rowLooks.flatMap(([look, times]) => Array.from({ length: times }, () => packed.looks[look]));
  const columns = packed.cells.filter((column): column is readonly unknown[] => Array.isArray(column));
  if ([looks.length, packed.keys.length].some((length) => length !== packed.rows)) return null;
  if (columns.length !== packed.cells.length) return null;
  const lines: LineSnapshot[] = [];
  for (let row = 0; row < packed.rows; row++) {
    const cells = columns.map((column) => column[row] ?? '');
    const key = packed.keys[row];
    const look = looks[row];
    if (!cells.every(isContent) || look === undefined) return null;
    const last: unknown = typeof key === 'string' ? longKey(key, marksOf(cells)) : Array.isArray(key) ? key[0] : null;
    if (!isContent(last)) return null;
    const all = [...cells, last];
    lines.push({ cells: all.slice(0, all.findLastIndex((cell) => cell !== '') + 1), looks: look });
    if (row % ROWS_PER_STEP === 0) yield;
  }
  return lines;
}
