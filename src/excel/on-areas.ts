import { rangeName } from '../domain/model';
import type { Area } from './on-range';

/**
 * Characters of one address. Excel takes 8,192 but is said to refuse some that are shorter (office-js #5198), and its
 * documentation warns of very many areas at once: half of that.
 */
export const LONGEST_ADDRESS = 4000;

/** Areas that go by one address. */
export interface NamedAreas<T extends Area = Area> {
  readonly address: string;
  readonly areas: readonly T[];
}

/** Names areas of one sheet, "A1:B2,A5:B5": in as few addresses as Excel takes. */
export function namedAreas<T extends Area>(areas: readonly T[]): readonly NamedAreas<T>[] {
  const groups: NamedAreas<T>[] = [];
  let names: string[] = [];
  let length = 0;
  let first = 0;
  areas.forEach(({ top, left, rows, columns }, at) => {
    const name = rangeName(top, left, rows, columns);
    if (length + name.length > LONGEST_ADDRESS) {
      groups.push({ address: names.join(','), areas: areas.slice(first, at) });
      names = [];
      length = 0;
      first = at;
    }
    names.push(name);
    length += name.length + 1;
  });
  return names.length === 0 ? groups : [...groups, { address: names.join(','), areas: areas.slice(first) }];
}

/** The addresses alone. */
export const areaAddresses = (areas: readonly Area[]): readonly string[] =>
  namedAreas(areas).map(({ address }) => address);

/**
 * Queues one look for all areas of an address: Excel does in one action what would be hundreds, and the request weighs
 * a tenth. As with ranges, Excel is not asked to remember them.
 */
export function onAreas(sheet: Excel.Worksheet, address: string, act: (areas: Excel.RangeAreas) => void): void {
  const areas = sheet.getRanges(address);
  act(areas);
  areas.track();
  areas.untrack();
}
