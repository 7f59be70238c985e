import { nameKey } from '../../reading/text';
import { type Here, type NamesHere, sameTitle } from './names-here';
import type { OtherRow } from './other-workbook';
import type { OwnRow } from './own-table';
import { matchRows, type Named, rowKeys } from './row-keys';
import type { LeftReason } from './take-plan';

/** A row of the file with the number it gets here, or why it does not come. */
export interface Settled {
  readonly source: OtherRow;
  readonly id: string | null;
  /** The row that came from the file before; null: none. */
  readonly standing: OwnRow | null;
  readonly left: LeftReason | null;
  readonly here: Here | null;
}

/** A row that came from the file before. */
export interface Standing extends Named {
  readonly row: OwnRow;
}

/**
 * Which rows of the file come, under which numbers. A row that already is here keeps its place and is not taken; a number
 * that means something else here is never given to a row.
 */
export function settleNames(
  rows: readonly OtherRow[],
  prefix: string,
  besideOf: (row: OtherRow) => string,
  here: NamesHere,
  standing: readonly Standing[],
): readonly Settled[] {
  const named = rows.map((row): Named => ({
    id: row.id === null ? null : `${prefix}${row.id}`,
    title: row.title,
    beside: besideOf(row),
  }));
  const keys = rowKeys(named);
  const matched = matchRows(named, standing);
  return rows.map((source, at): Settled => {
    const { id } = named[at]!;
    const settled = { source, id, standing: null, left: null, here: null };
    if (keys[at] === null) return { ...settled, left: 'twice' };
    const own = matched[at];
    if (own !== null && own !== undefined) return { ...settled, standing: standing[own]!.row };
    const same = source.id === null ? here.byTitle(source.title ?? '') : here.byId(source.id);
    if (same && sameTitle(same.title, source.title)) return { ...settled, left: 'alreadyHere', here: same };
    const rival = id === null ? null : here.byId(id);
    return rival ? { ...settled, left: 'idTaken', here: rival } : settled;
  });
}

const titleKey = (title: string | null): string | null => (title === null ? null : `\u0000${nameKey(title)}`);

/**
 * Turns what the file's rows call goals into what they are called here; null where the goal does not come along, or
 * several have the name.
 */
export function goalNames(goals: readonly Settled[]): (name: string) => string | null {
  const names = new Map<string, string | null>();
  const add = (name: string | null, { left, here, id, source }: Settled): void => {
    if (name === null) return;
    const known = left === null ? (id ?? source.title) : left === 'alreadyHere' ? (here!.id ?? here!.title) : null;
    // A name of several goals means none of them for certain.
    names.set(name, names.has(name) && names.get(name) !== known ? null : known);
  };
  for (const settled of goals) add(settled.source.id, settled);
  for (const settled of goals) add(titleKey(settled.source.title), settled);
  return (name) => {
    const key = names.has(name) ? name : titleKey(name)!;
    // A goal that the file speaks of and does not have is for the checks to tell: the reference stands as it is.
    return names.has(key) ? names.get(key)! : name;
  };
}
