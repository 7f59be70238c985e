import type { Indicator } from '../model';
import { difference } from '../judging/exact';
import { meanOf, placeAmong } from '../judging/peers';
import { membersOf, type Population } from './populations';
import { KINGDOM, type Name, type Place } from './types';
import type { KoladaTable } from './values';

export interface PlaceValue {
  readonly place: string;
  readonly title: string;
  readonly value: number;
}

/**
 * The own value among those compared with, of one year. All that is computed here is "Egen bearbetning av data från
 * Kolada"; `value`, `kingdom` and the genders' own values are Kolada's.
 */
export interface KoladaComparison {
  /** Indicator.key */
  readonly indicator: string;
  readonly kpi: string;
  readonly year: number;
  readonly value: number;
  /** Title of the group. */
  readonly peers: Name | null;
  /** 1 is best; null where neither way is better, or no other has a value. Equal values share the better place. */
  readonly rank: number | null;
  /** Those with a value, the own municipality among them. */
  readonly of: number;
  readonly shared: boolean;
  /** Names of those without a value: they count in nothing. */
  readonly missing: readonly string[];
  /** Unweighted, of the others. */
  readonly mean: number | null;
  readonly difference: number | null;
  /** By *Riktning*; null where neither way is better. The own municipality may be either. */
  readonly best: PlaceValue | null;
  readonly worst: PlaceValue | null;
  readonly kingdom: number | null;
  /** Women minus men. */
  readonly gap: { readonly women: number; readonly men: number; readonly difference: number } | null;
}

export interface ComparedWith {
  readonly municipality: string;
  readonly peers: Population | null;
  readonly places: readonly Place[];
}

/** Null where the own municipality has no value of the year. */
export function compareOne(
  { key, direction }: Pick<Indicator, 'key' | 'direction'>,
  kpi: string,
  year: number,
  { municipality, peers, places }: ComparedWith,
  table: KoladaTable,
): KoladaComparison | null {
  const value = table.number(kpi, municipality, year);
  if (value === null) return null;
  const titleOf = (id: string): string => places.find((place) => place.id === id)?.title ?? id;
  const others: PlaceValue[] = [];
  const missing: string[] = [];
  for (const id of peers === null ? [] : membersOf(peers)) {
    if (id === municipality) continue;
    const number = table.number(kpi, id, year);
    if (number === null) missing.push(titleOf(id));
    else others.push({ place: id, title: titleOf(id), value: number });
  }
  const { place: rank, of, shared } = placeAmong({ direction }, value, others);
  const mean = others.length === 0 ? null : meanOf(others.map((other) => other.value));
  const women = table.number(kpi, municipality, year, 'K');
  const men = table.number(kpi, municipality, year, 'M');
  const all = [{ place: municipality, title: titleOf(municipality), value }, ...others];
  const ordered =
    rank === null ? null : all.toSorted((a, b) => (direction === 'higher' ? b.value - a.value : a.value - b.value));
  return {
    indicator: key,
    kpi,
    year,
    value,
    peers: peers?.title ?? null,
    rank,
    of,
    shared,
    missing,
    mean,
    difference: mean === null ? null : difference(value, mean),
    best: ordered?.[0] ?? null,
    worst: ordered?.at(-1) ?? null,
    kingdom: table.number(kpi, KINGDOM, year),
    gap: women === null || men === null ? null : { women, men, difference: difference(women, men) },
  };
}
