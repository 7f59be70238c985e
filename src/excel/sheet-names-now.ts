import { watched } from './watchdog';
import type { WritePlan } from './write-plan';

/** Names of sheets by Excel's own ids, which survive renaming. */
export type SheetNames = ReadonlyMap<string, string>;

/** What a sheet is called by now; null when it is gone. A sheet that nothing is known of has the name it is asked by. */
export type NameNow = (name: string) => string | null;

/** Looks what sheets are called by now, should somebody have renamed them. One round trip. */
export async function sheetNamesNow(context: Excel.RequestContext, before: SheetNames): Promise<NameNow> {
  const { worksheets } = context.workbook;
  worksheets.load({ id: true, name: true });
  await watched(context.sync());
  const now = new Map(worksheets.items.map(({ id, name }) => [id, name]));
  const names = new Map([...before].map(([id, name]) => [name, now.get(id) ?? null]));
  return (name) => {
    const known = names.get(name);
    return known === undefined ? name : known;
  };
}

/** Whether a sheet is called as Excel calls a copy of another: "Mål (2)". */
export const isNamedAsCopy = (name: string, of: string): boolean =>
  /^ \(\d+\)$/.test(name.slice(of.length)) && name.toLowerCase().startsWith(of.toLowerCase());

/** Things of sheets, by the names these have now; those of sheets that are gone are left out. */
export const renamed = <T extends { readonly sheet: string }>(things: readonly T[], now: NameNow): T[] =>
  things.flatMap((thing) => {
    const sheet = now(thing.sheet);
    return sheet === null ? [] : [{ ...thing, sheet }];
  });

/** What a plan adds, by the names the sheets have now. */
export const addedNow = ({ columns, inserted = [], rows = [] }: WritePlan, now: NameNow) => ({
  columns: renamed(columns, now),
  inserted: renamed(inserted, now),
  rows: renamed(rows, now),
});
