import type { SheetValue } from './cell-mark';
import type { Grid, KeptText } from './grid';
import { freeTextOf } from './key-column';
import type { KeptWords, OldSheet } from './kept-text';
import { textMark } from './text';

const ORPHAN = '?';

/** What a new layout has room for. */
export interface KeptPlaces {
  /** Keys of rows with a place for the user's words. */
  readonly rows: ReadonlySet<string>;
  /** How many kept columns each of them has. */
  readonly columns: number;
  /** Ids of the blocks of free text. */
  readonly freeText: ReadonlySet<string>;
  /** How many columns the sheet has. */
  readonly width: number;
}

/** The places of a layout without any words. */
export const placesOf = ({ rows, columns }: Grid, keptColumns: number): KeptPlaces => ({
  rows: new Set(rows.flatMap(({ comment, key }) => (comment && !key.startsWith('#') ? [key] : []))),
  columns: keptColumns,
  freeText: new Set(rows.flatMap(({ key }) => freeTextOf(key) ?? [])),
  width: columns,
});

/** Puts the words where their rows are now. Words without a row become orphans; an orphan whose row is back goes home. */
export function placeKept(old: OldSheet, places: KeptPlaces): KeptText {
  const comments = new Map<string, (string | undefined)[]>();
  const put = (key: string, { place, text }: KeptWords): boolean => {
    const row = comments.get(key) ?? [];
    if (place >= places.columns || row[place] !== undefined) return false;
    row[place] = text;
    comments.set(key, row);
    return true;
  };
  const homeless: KeptWords[] = [];
  for (const words of old.comments) {
    const at = home(words);
    if (!places.rows.has(at.key) || !put(at.key, at)) homeless.push(at);
  }
  const orphans: KeptText['orphans'][number][] = [];
  const indicatorRow = indexByIndicator(places.rows);
  for (const words of homeless) {
    const moved = indicatorRow.get(words.key.split('/').at(-1)!);
    if (moved === undefined || !put(moved, words)) {
      const { key, place, was, text } = words;
      orphans.push({ key: `${ORPHAN}${key}${place === 0 ? '' : `^${place}`}`, was, text });
    }
  }
  const freeText = new Map<string, readonly (readonly SheetValue[])[]>();
  for (const [id, lines] of old.freeText) {
    const here = places.freeText.has(id) ? lines.map((cells) => cells.slice(0, places.width)) : [];
    if (here.length > 0) freeText.set(id, here);
    for (const cells of lines) {
      const text = cells
        .slice(here.length > 0 ? places.width : 0)
        .map(String)
        .filter(Boolean)
        .join(' | ');
      if (text !== '') orphans.push({ key: `${ORPHAN}#free/${id}@${textMark(text)}`, was: '–', text });
    }
  }
  return { comments, freeText, orphans: withUniqueKeys([...orphans, ...old.strays]) };
}

/** The row and the kept column an orphan came from: "?m.KF1^1~o2" is the second kept column of "m.KF1". */
function home(words: KeptWords): KeptWords {
  if (!words.key.startsWith(ORPHAN)) return words;
  const [, key, place] = /^\?(.*?)(?:\^(\d+))?(?:~o\d+)?$/.exec(words.key)!;
  return { ...words, key: key!, place: Number(place ?? 0) };
}

/** Each orphan with a key of its own; words that are kept already are not kept twice. */
export function withUniqueKeys<T extends { readonly key: string; readonly was: string; readonly text: string }>(
  orphans: readonly T[],
): readonly T[] {
  const used = new Map<string, Set<string>>();
  return orphans.flatMap((orphan) => {
    const key = orphan.key.replace(/~o\d+$/, '');
    const known = used.get(key) ?? new Set();
    const words = JSON.stringify([orphan.was, orphan.text]);
    if (known.has(words)) return [];
    used.set(key, known.add(words));
    return [{ ...orphan, key: known.size === 1 ? key : `${key}~o${known.size}` }];
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
