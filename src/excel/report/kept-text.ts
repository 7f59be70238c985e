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
  readonly comments: readonly { readonly key: string; readonly was: string; readonly text: string }[];
  readonly freeText: ReadonlyMap<string, readonly (readonly SheetValue[])[]>;
  /** Words in rows and columns someone put in between ours. */
  readonly strays: readonly { readonly key: string; readonly was: string; readonly text: string }[];
}

interface OldRow {
  readonly row: number;
  readonly key: RowKey;
}

const ORPHAN = '?';

/** Which row each row is: by its key where the first text still goes with it, else by the first text alone. */
function identify(rows: readonly OldRow[], first: (row: number) => string): ReadonlyMap<number, RowKey> {
  const byFirst = new Map<string, RowKey[]>();
  for (const { key } of rows) byFirst.set(key.first, [...(byFirst.get(key.first) ?? []), key]);
  const found = new Map<number, RowKey>();
  for (const { row, key } of rows) {
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
export function readOldSheet(
  values: readonly (readonly SheetValue[])[],
  sheetKey: string,
  columns: number,
): OldSheet | null {
  const mark = sheetMark(sheetKey);
  const top = values.findIndex((row) => row.includes(mark));
  if (top < 0) return null;
  const keyColumn = values[top]!.indexOf(mark);
  const at = (row: number, column: number): string => String(values[row]?.[column] ?? '');
  const rows: OldRow[] = [];
  for (let row = top + 1; row < values.length; row++) {
    const key = parseRowKey(at(row, keyColumn));
    if (key) rows.push({ row, key });
  }
  const bottom = rows.at(-1)?.row ?? top;
  const keys = identify(rows, (row) => at(row, 0));
  const headings = rows.filter(({ key }) => key.key.startsWith('#head/'));
  const commentColumn = findCommentColumn(headings, keyColumn, at);

  const comments: OldSheet['comments'][number][] = [];
  const strays: OldSheet['strays'][number][] = [];
  const freeText = new Map<string, SheetValue[][]>();
  const rowOf = new Map<string, number>();
  const inserted = insertedColumns(headings, keyColumn, columns, at);
  for (let row = top + 1; row <= bottom; row++) {
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
      freeText.set(free[1]!, [...(freeText.get(free[1]!) ?? []), cells]);
      continue;
    }
    for (const column of inserted) {
      const text = at(row, column);
      if (text !== '' && !own.key.startsWith('#head/')) {
        strays.push({ key: `${ORPHAN}${own.key}@${fingerprint(text)}`, was: at(row, 0), text });
      }
    }
    const text = at(row, commentColumn);
    if (own.comment === '' || text === '' || fingerprint(text) === own.comment) continue;
    comments.push({ key: own.key, was: at(row, 0), text });
  }
  for (const [id, lines] of freeText) freeText.set(id, withoutBlankEnd(lines));
  return { top, bottom, keyColumn, rowOf, comments, freeText, strays };
}

function withoutBlankEnd(lines: readonly SheetValue[][]): SheetValue[][] {
  const last = lines.findLastIndex((cells) => cells.some((cell) => cell !== ''));
  return lines.slice(0, last + 1);
}

/** The column whose heading is still the one we gave the comments; else the last of ours. */
function findCommentColumn(
  headings: readonly OldRow[],
  keyColumn: number,
  at: (row: number, column: number) => string,
): number {
  for (const { row, key } of headings) {
    if (key.comment === '') continue;
    for (let column = keyColumn - 1; column >= 0; column--) {
      if (fingerprint(at(row, column)) === key.comment) return column;
    }
  }
  return keyColumn - 1;
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
export function placeKept(old: OldSheet, commentRows: ReadonlySet<string>): KeptText {
  const comments = new Map<string, string>();
  const orphans: KeptText['orphans'][number][] = [];
  const homeless: OldSheet['comments'][number][] = [];
  const indicatorRow = indexByIndicator(commentRows);
  for (const comment of old.comments) {
    const key = comment.key.replace(/^\?+/, '');
    if (commentRows.has(key) && !comments.has(key) && !comment.key.startsWith(`${ORPHAN}#`)) {
      comments.set(key, comment.text);
    } else homeless.push({ ...comment, key });
  }
  for (const comment of homeless) {
    const moved = indicatorRow.get(comment.key.split('/').at(-1)!);
    if (moved !== undefined && !comments.has(moved)) comments.set(moved, comment.text);
    else orphans.push({ ...comment, key: `${ORPHAN}${comment.key}` });
  }
  const used = new Map<string, number>();
  const unique = [...orphans, ...old.strays].map((orphan) => {
    const times = used.get(orphan.key) ?? 0;
    used.set(orphan.key, times + 1);
    return times === 0 ? orphan : { ...orphan, key: `${orphan.key}~${times + 1}` };
  });
  return { comments, freeText: old.freeText, orphans: unique };
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
