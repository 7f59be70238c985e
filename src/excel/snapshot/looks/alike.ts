import type { Work } from '../../../domain/work';
import type { Area } from '../../on-range';
import type { SheetValue } from '../../report/cell-mark';
import { parseRowKey } from '../../report/key-column';
import { type Rectangle, rectangles } from '../../report/rectangles';

/** A stretch of a report sheet, and what stands in it. Rows are the sheet's, from 0. */
export interface Stretch {
  readonly top: number;
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly SheetValue[])[];
  readonly keyColumn: number;
}

/** Texts that come back so often in a column that they are words of a scale, each with a look of its own. */
const MOST_WORDS = 12;
/** Kinds of rows with fewer rows than this are not told apart. */
const FEWEST_ROWS = 6;
const ROWS_PER_STEP = 100;

/** "m.KF1/i.I4" → "m./i.", "#text/counts/2" → "#text/counts/": what kind of row it is, without whose. */
function kindOf(text: SheetValue): string {
  const key = parseRowKey(String(text))?.key ?? '';
  if (key.startsWith('#')) return key.replace(/\d+$/, '');
  return key
    .split('/')
    .map((part) => /^\w*\./.exec(part)?.[0] ?? part.replace(/\d+/g, ''))
    .join('/');
}

function kindsOf({ top, rows, values, keyColumn }: Stretch): readonly string[] {
  const kinds = Array.from({ length: rows }, (_, at) => kindOf(values[top + at]?.[keyColumn] ?? ''));
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return kinds.map((kind) => (kind.startsWith('#') || counts.get(kind)! >= FEWEST_ROWS ? kind : ''));
}

function* wordsOf({ top, rows, columns, values }: Stretch): Work<readonly ReadonlySet<SheetValue>[]> {
  const words = Array.from({ length: columns }, () => new Set<SheetValue>());
  for (let at = 0; at < rows; at++) {
    for (let column = 0; column < columns; column++) {
      const value = values[top + at]?.[column] ?? '';
      if (typeof value === 'string' && words[column]!.size <= MOST_WORDS) words[column]!.add(value);
    }
    if (at % ROWS_PER_STEP === 0) yield;
  }
  return words.map((set) => (set.size > MOST_WORDS ? new Set<SheetValue>() : set));
}

/** What kind of contents a cell has: numbers look alike in all columns, words and texts column by column. */
function contentKind(value: SheetValue, column: number, words: ReadonlySet<SheetValue>, emptyFrom: number): string {
  if (value === '') return `e${emptyFrom}`;
  if (typeof value !== 'string') return 'n';
  if (words.has(value)) return `w${column}${value}`;
  return /^[\p{L}\p{N}]/u.test(value) ? `t${column}` : value[0]!;
}

/** Areas that share what is asked of them, as far as can be guessed. Counted from the sheet's A1. */
export interface Alike {
  /** By fill, font and alignment. */
  readonly looks: readonly (readonly Area[])[];
  /** By lines, which lie between rows: a row's neighbours count. Areas of one row are kept apart: only others have lines inside. */
  readonly lines: readonly (readonly Area[])[];
}

function* setsOf(
  grid: readonly (readonly string[])[],
  top: number,
  nameOf: (area: Rectangle<string>) => string,
): Work<readonly (readonly Area[])[]> {
  const sets = new Map<string, Area[]>();
  for (const area of yield* rectangles(grid)) {
    const name = nameOf(area);
    const placed = { top: top + area.top, left: area.left, rows: area.rows, columns: area.columns };
    const set = sets.get(name);
    if (set) set.push(placed);
    else sets.set(name, [placed]);
  }
  return [...sets.values()];
}

/**
 * Parts a report sheet's cells into sets that ought to look alike, from what stands in them and in the hidden column.
 * It is only a guess, and each set is asked about: the better the guess, the fewer questions.
 */
export function* alike(stretch: Stretch): Work<Alike> {
  const { top, rows, columns, values } = stretch;
  const kinds = kindsOf(stretch);
  const words = yield* wordsOf(stretch);
  const looks: string[][] = [];
  const lines: string[][] = [];
  for (let at = 0; at < rows; at++) {
    const between = `${kinds[at - 1]}|${kinds[at]}|${kinds[at + 1]}`;
    let emptyFrom = 0;
    lines.push(Array.from({ length: columns }, () => between));
    looks.push(
      Array.from({ length: columns }, (_, column) => {
        const value = values[top + at]?.[column] ?? '';
        if (value !== '') emptyFrom = column + 1;
        return `${kinds[at]}|${contentKind(value, column, words[column]!, emptyFrom)}`;
      }),
    );
    if (at % ROWS_PER_STEP === 0) yield;
  }
  return {
    looks: yield* setsOf(looks, top, ({ value }) => value),
    lines: yield* setsOf(lines, top, ({ value, rows: height }) => `${height > 1}${value}`),
  };
}
