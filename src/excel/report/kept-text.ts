import type { Work } from '../../domain/work';
import { cellMark, type SheetValue } from './cell-mark';
import { freeTextOf, parseRowKey, parseTopKey, type RowKey } from './key-column';
import { headingsMoved, othersWords } from './others-words';
import { textMark } from './text';

/** A report sheet as it stands before it is drawn anew: where our rows are, and whose words are in them. */
export interface OldSheet {
  /** First and last row of ours, and the hidden column, counted from 0. */
  readonly top: number;
  readonly bottom: number;
  readonly keyColumn: number;
  readonly rowOf: ReadonlyMap<string, number>;
  /** Where the kept columns stand now; empty where the sheet has none. */
  readonly keptColumns: readonly number[];
  readonly comments: readonly KeptWords[];
  readonly freeText: ReadonlyMap<string, readonly (readonly SheetValue[])[]>;
  /** Words in cells that are no place for them: which row they stood in and where, and the words. */
  readonly strays: readonly { readonly key: string; readonly was: string; readonly text: string }[];
}

/** The user's words in a kept column: the row, and which of the kept columns. */
export interface KeptWords {
  readonly key: string;
  readonly place: number;
  readonly was: string;
  readonly text: string;
}

interface OldRow {
  readonly row: number;
  readonly key: RowKey;
}

/** A row of ours that is known: its key, and the rows it may be (more than one: nobody can say which). */
interface Known {
  readonly key: string;
  readonly comments: readonly string[];
  readonly may: readonly RowKey[];
}

const ORPHAN = '?';
const ROWS_PER_STEP = 50;

/** Which row each row is: by its key where the first text still goes with it, else by the first text alone. */
function* identify(rows: readonly OldRow[], first: (row: number) => SheetValue): Work<ReadonlyMap<number, Known>> {
  const byFirst = new Map<string, RowKey[]>();
  for (const { key } of rows) {
    const [mark = ''] = key.cells;
    const same = byFirst.get(mark);
    if (same) same.push(key);
    else byFirst.set(mark, [key]);
  }
  yield;
  const found = new Map<number, Known>();
  for (const [at, { row, key }] of rows.entries()) {
    if (at % ROWS_PER_STEP === 0) yield;
    const mark = cellMark(first(row));
    const candidates = byFirst.get(mark) ?? [];
    // An emptied first cell says nothing: blank rows have none either.
    if (mark === key.cells[0] || mark === '' || candidates.length === 0) found.set(row, { ...key, may: [key] });
    else if (candidates.length === 1) found.set(row, { ...candidates[0]!, may: candidates });
    else {
      const { comments } = key;
      found.set(row, { key: `${ORPHAN}row/${textMark(key.key)}`, comments, may: candidates });
    }
  }
  return found;
}

/**
 * Finds our rows in a sheet's values (from A1) and gathers the user's words: whatever stands in our rows and is not as
 * we wrote it.
 * @returns null when the sheet does not carry our mark
 */
export function* readOldSheet(values: readonly (readonly SheetValue[])[], sheetKey: string): Work<OldSheet | null> {
  const isTop = (value: SheetValue): boolean => parseTopKey(String(value), sheetKey) !== null;
  const top = values.findIndex((row) => row.some(isTop));
  if (top < 0) return null;
  const keyColumn = values[top]!.findIndex(isTop);
  const at = (row: number, column: number): SheetValue => values[row]?.[column] ?? '';
  const ourCells = (row: number): readonly SheetValue[] => (values[row] ?? []).slice(0, keyColumn);
  const rows: OldRow[] = [];
  for (let row = top + 1; row < values.length; row++) {
    const key = parseRowKey(String(at(row, keyColumn)));
    if (key) rows.push({ row, key });
    if (row % ROWS_PER_STEP === 0) yield;
  }
  const bottom = rows.at(-1)?.row ?? top;
  const keys = yield* identify(rows, (row) => at(row, 0));
  const headings = rows.filter(({ key }) => key.key.startsWith('#head/'));
  const moved = headingsMoved(headings.map(({ row, key }) => ({ cells: ourCells(row), ours: key.cells })));
  const keptColumns = findKeptColumns(headings, keyColumn, (row, column) => String(at(row, column)));

  const comments: KeptWords[] = [];
  const strays: OldSheet['strays'][number][] = [];
  const freeText = new Map<string, SheetValue[][]>();
  const rowOf = new Map<string, number>();
  const name = (row: number): string => rowName(ourCells(row).filter((_, column) => !keptColumns.includes(column)));
  const topMarks = parseTopKey(String(at(top, keyColumn)), sheetKey)!;
  const isOurs = (row: number, column: number): boolean => {
    const marks = row === top ? [topMarks] : (keys.get(row)?.may ?? []).map((key) => key.cells);
    const mark = cellMark(at(row, column));
    return mark !== '' && marks.some((cells) => (moved ? cells.includes(mark) : cells[column] === mark));
  };
  /** The row's name, or that of the nearest row above that has one of ours. */
  const nameNear = (row: number): string => {
    for (let above = row; above >= top; above--) if (isOurs(above, 0)) return name(above);
    return '–';
  };
  const headingOf = (row: number, column: number): string => {
    const heading = headings.findLast((above) => above.row < row)?.row;
    return heading !== undefined && isOurs(heading, column) ? String(at(heading, column)) : '';
  };
  const stray = (key: string, row: number, column: number, text: string): void => {
    const heading = headingOf(row, column);
    const was = heading === '' ? nameNear(row) : `${nameNear(row)} – ${heading}`;
    const of = key.startsWith(ORPHAN) ? key : `${ORPHAN}${key}`;
    strays.push({ key: `${of}@${textMark(`${column} ${text}`)}`, was, text });
  };

  for (const { column, text } of othersWords(ourCells(top), [topMarks], moved)) stray('#top', top, column, text);
  for (let row = top + 1; row <= bottom; row++) {
    if (row % ROWS_PER_STEP === 0) yield;
    const own = keys.get(row);
    const cells = ourCells(row);
    if (!own) {
      const text = cells.map(String).filter(Boolean).join(' | ');
      if (text !== '') strays.push({ key: `${ORPHAN}row/${textMark(text)}`, was: '–', text });
      continue;
    }
    rowOf.set(own.key, row);
    const free = freeTextOf(own.key);
    if (free !== null) {
      const lines = freeText.get(free);
      if (lines) lines.push([...cells]);
      else freeText.set(free, [[...cells]]);
      continue;
    }
    const words = othersWords(
      cells,
      own.may.map((key) => key.cells),
      moved,
    );
    const orphan = own.key.startsWith(ORPHAN);
    const gathered = orphan && own.may.length === 1;
    const main = gathered ? words.find(({ column }) => column > 0) : undefined;
    for (const found of words) {
      const { column, text } = found;
      const place = gathered || own.key.startsWith('#') ? -1 : keptColumns.indexOf(column);
      if (found === main) comments.push({ key: own.key, place: 0, was: String(at(row, 0)), text });
      else if (place >= 0 && place < own.comments.length) {
        comments.push({ key: own.key, place, was: orphan ? String(at(row, 0)) : nameNear(row), text });
      } else stray(own.key, row, column, text);
    }
  }
  for (const [id, lines] of freeText) freeText.set(id, withoutBlankEnd(lines));
  return { top, bottom, keyColumn, rowOf, keptColumns, comments, freeText, strays };
}

const CODE_LENGTH = 6;
const SENTENCE_LENGTH = 20;

/** What a row is called: its first text, and its sentence too where the first is no more than a code ("H03"). */
function rowName(cells: readonly SheetValue[]): string {
  const [first = '', ...others] = cells.map(String);
  if (first.length > CODE_LENGTH) return first;
  const sentence = others.find((text) => text.length > SENTENCE_LENGTH);
  return sentence === undefined ? first : `${first} ${sentence}`;
}

function withoutBlankEnd(lines: readonly SheetValue[][]): SheetValue[][] {
  const last = lines.findLastIndex((cells) => cells.some((cell) => cell !== ''));
  return lines.slice(0, last + 1);
}

/** The columns whose headings are still those we gave them, the rightmost of equals; else the last of ours. */
function findKeptColumns(
  headings: readonly OldRow[],
  keyColumn: number,
  at: (row: number, column: number) => string,
): readonly number[] {
  const heading = headings.find(({ key }) => key.comments.length > 0);
  if (!heading) return [];
  const { comments } = heading.key;
  return comments.map((mark, place) => {
    for (let column = keyColumn - 1; column >= 0; column--) {
      if (textMark(at(heading.row, column)) === mark) return column;
    }
    return keyColumn - comments.length + place;
  });
}
