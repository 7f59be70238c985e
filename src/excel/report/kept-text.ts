import type { Work } from '../../domain/work';
import type { KeptText } from './grid';
import { parseRowKey, sheetMark, type RowKey } from './key-column';
import { fingerprint } from './text';

export type SheetValue = string | number | boolean;

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
  /** Words in rows and columns someone put in between ours. */
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

const ORPHAN = '?';
const ROWS_PER_STEP = 50;

/** Which row each row is: by its key where the first text still goes with it, else by the first text alone. */
function* identify(rows: readonly OldRow[], first: (row: number) => string): Work<ReadonlyMap<number, RowKey>> {
  const byFirst = new Map<string, RowKey[]>();
  for (const { key } of rows) {
    const same = byFirst.get(key.first);
    if (same) same.push(key);
    else byFirst.set(key.first, [key]);
  }
  yield;
  const found = new Map<number, RowKey>();
  for (const [at, { row, key }] of rows.entries()) {
    if (at % ROWS_PER_STEP === 0) yield;
    const mark = fingerprint(first(row));
    const candidates = byFirst.get(mark) ?? [];
    if (mark === key.first || candidates.length === 0) found.set(row, key);
    else if (candidates.length === 1) found.set(row, candidates[0]!);
    else found.set(row, { ...key, key: `${ORPHAN}row/${fingerprint(key.key)}` });
  }
  return found;
}

/**
 * Finds our rows in a sheet's values (from A1) and gathers the user's words.
 * @param columns how many columns the report had when it was drawn
 * @returns null when the sheet does not carry our mark
 */
export function* readOldSheet(
  values: readonly (readonly SheetValue[])[],
  sheetKey: string,
  columns: number,
): Work<OldSheet | null> {
  const mark = sheetMark(sheetKey);
  const top = values.findIndex((row) => row.includes(mark));
  if (top < 0) return null;
  const keyColumn = values[top]!.indexOf(mark);
  const at = (row: number, column: number): string => String(values[row]?.[column] ?? '');
  const rows: OldRow[] = [];
  for (let row = top + 1; row < values.length; row++) {
    const key = parseRowKey(at(row, keyColumn));
    if (key) rows.push({ row, key });
    if (row % ROWS_PER_STEP === 0) yield;
  }
  const bottom = rows.at(-1)?.row ?? top;
  const keys = yield* identify(rows, (row) => at(row, 0));
  const headings = rows.filter(({ key }) => key.key.startsWith('#head/'));
  const keptColumns = findKeptColumns(headings, keyColumn, at);
  const name = (row: number): string =>
    rowName((values[row] ?? []).slice(0, keyColumn).filter((_, column) => !keptColumns.includes(column)));

  const comments: OldSheet['comments'][number][] = [];
  const strays: OldSheet['strays'][number][] = [];
  const freeText = new Map<string, SheetValue[][]>();
  const rowOf = new Map<string, number>();
  const inserted = insertedColumns(headings, keyColumn, columns, at);
  for (let row = top + 1; row <= bottom; row++) {
    if (row % ROWS_PER_STEP === 0) yield;
    const own = keys.get(row);
    const cells = (values[row] ?? []).slice(0, keyColumn);
    if (!own) {
      const text = cells.map(String).filter(Boolean).join(' | ');
      if (text !== '') strays.push({ key: `${ORPHAN}row/${fingerprint(text)}`, was: '–', text });
      continue;
    }
    rowOf.set(own.key, row);
    const free = /^#free\/(.+)\/\d+$/.exec(own.key);
    if (free) {
      const lines = freeText.get(free[1]!);
      if (lines) lines.push(cells);
      else freeText.set(free[1]!, [cells]);
      continue;
    }
    for (const column of inserted) {
      const text = at(row, column);
      if (text !== '' && !own.key.startsWith('#head/')) {
        strays.push({ key: `${ORPHAN}${own.key}@${fingerprint(text)}`, was: at(row, 0), text });
      }
    }
    if (own.key.startsWith('#head/')) continue;
    own.comments.forEach((ours, place) => {
      const text = at(row, keptColumns[place] ?? keyColumn - 1);
      if (text !== '' && fingerprint(text) !== ours)
        comments.push({ key: own.key, place, was: own.key.startsWith(ORPHAN) ? at(row, 0) : name(row), text });
    });
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
      if (fingerprint(at(heading.row, column)) === mark) return column;
    }
    return keyColumn - comments.length + place;
  });
}

/** Columns someone put in between ours: more than we drew, and not under a heading of ours. */
function insertedColumns(
  headings: readonly OldRow[],
  keyColumn: number,
  columns: number,
  at: (row: number, column: number) => string,
): readonly number[] {
  if (keyColumn <= columns) return [];
  const ours = new Set(headings.flatMap(({ key }) => key.headings));
  const candidates: number[] = [];
  for (let column = 0; column < keyColumn; column++) {
    const known = headings.some(({ row }) => {
      const text = at(row, column);
      return text !== '' && ours.has(fingerprint(text));
    });
    if (!known) candidates.push(column);
  }
  return candidates;
}

/** Puts the words where their rows are now. Words without a row become orphans; an orphan whose row is back goes home. */
export function placeKept(old: OldSheet, keptRows: ReadonlySet<string>): KeptText {
  const comments = new Map<string, (string | undefined)[]>();
  const put = (key: string, { place, text }: KeptWords): boolean => {
    const row = comments.get(key) ?? [];
    if (row[place] !== undefined) return false;
    row[place] = text;
    comments.set(key, row);
    return true;
  };
  const homeless: KeptWords[] = [];
  for (const words of old.comments) {
    const key = home(words.key);
    if (!keptRows.has(key) || !put(key, words)) homeless.push({ ...words, key });
  }
  const orphans: KeptText['orphans'][number][] = [];
  const indicatorRow = indexByIndicator(keptRows);
  for (const words of homeless) {
    const moved = indicatorRow.get(words.key.split('/').at(-1)!);
    if (moved === undefined || !put(moved, words)) orphans.push({ ...words, key: `${ORPHAN}${words.key}` });
  }
  return { comments, freeText: old.freeText, orphans: withUniqueKeys([...orphans, ...old.strays]) };
}

/** The row an orphan came from. */
const home = (key: string): string => key.replace(/^\?/, '').replace(/~o\d+$/, '');

export function withUniqueKeys<T extends { readonly key: string }>(orphans: readonly T[]): readonly T[] {
  const used = new Map<string, number>();
  return orphans.map((orphan) => {
    const key = orphan.key.replace(/~o\d+$/, '');
    const times = (used.get(key) ?? 0) + 1;
    used.set(key, times);
    return { ...orphan, key: times === 1 ? key : `${key}~o${times}` };
  });
}

/** An indicator that was moved to another goal: its row, where it has only one. */
function indexByIndicator(keys: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const key of keys) {
    const last = key.split('/').at(-1)!;
    if (!last.startsWith('i.')) continue;
    if (found.has(last)) twice.add(last);
    found.set(last, key);
  }
  for (const last of twice) found.delete(last);
  return found;
}
