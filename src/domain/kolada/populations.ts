import { sameWord, type Settings } from '../model';
import { isGroup } from '../judging/kinds/comparison';
import { meanOf } from '../judging/peers';
import { say } from './messages';
import { KINGDOM, type KoladaGender, type Name, type Place, type PlaceGroup, placeName } from './types';
import type { KoladaTable } from './values';

/** Whose value it is: one place's own, or the unweighted mean of several. */
export type Population =
  | { readonly kind: 'place'; readonly id: string; readonly title: Name }
  | { readonly kind: 'mean'; readonly id: string; readonly title: Name; readonly members: readonly string[] };

/** What the comparison is with, as the user chose it. */
export type PeerChoice =
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'county' }
  | { readonly kind: 'own'; readonly places: readonly string[] };

export interface Places {
  readonly places: readonly Place[];
  /** The own municipality's id. */
  readonly municipality: string;
  /** Those compared with; null: nobody was chosen. */
  readonly peers: Population | null;
}

/** The own municipality. */
export const ownPopulation = ({ places, municipality }: Places): Population => ({
  kind: 'place',
  id: municipality,
  title: placeName(municipality, places),
});

/** The municipalities of a county: an id begins with the county's two digits (Kolada's regions begin with 00). */
export const countyOf = (municipality: string, places: readonly Place[]): Population => ({
  kind: 'mean',
  id: `county-${municipality.slice(0, 2)}`,
  title: say('kolada.who.county'),
  members: places
    .filter(({ id, type }) => type === 'K' && id.slice(0, 2) === municipality.slice(0, 2))
    .map(({ id }) => id),
});

/** As many as are picked by hand: the largest county has fewer. */
export const MOST_CHOSEN = 50;

/** Municipalities that the user picked. */
export const chosenPlaces = (places: readonly string[]): Population => ({
  kind: 'mean',
  id: places.join(' '),
  title: say('kolada.who.chosen'),
  members: places,
});

export const populationOfGroup = ({ id, title, members }: PlaceGroup): Population => ({
  kind: 'mean',
  id,
  title,
  members,
});

/** "Vaggeryds kommun" and "Vaggeryd" are one. */
const bareName = (name: string): string => name.trim().replace(/s? (?:kommun|stad)$/i, '');

export const placeNamed = (name: string, places: readonly Place[]): Place | null =>
  places.find(({ title }) => sameWord(title, name.trim())) ??
  places.find(({ title, type }) => type === 'K' && sameWord(title, bareName(name))) ??
  null;

/**
 * Whose value a comparison column holds, by its heading ("Riket", "Söderköping", "Snitt liknande"). Null: nobody Kolada
 * knows, or a group that nobody has chosen.
 */
export function populationOf(
  heading: string,
  { places, municipality, peers }: Places,
  settings: Settings,
): Population | null {
  const place = placeNamed(heading, places);
  if (place !== null) return { kind: 'place', id: place.id, title: placeName(place.id, places) };
  if (isGroup(heading, 'riket', settings)) return { kind: 'place', id: KINGDOM, title: placeName(KINGDOM, places) };
  if (isGroup(heading, 'länet', settings)) return countyOf(municipality, places);
  if (peers === null) return null;
  const named =
    (settings.comparisonGroup !== null && sameWord(settings.comparisonGroup, heading.trim())) ||
    isGroup(heading, 'jämförelsegruppen', settings) ||
    isGroup(heading, 'liknande', settings) ||
    (typeof peers.title === 'string' && sameWord(heading.trim(), peers.title)) ||
    sameWord(heading.trim(), peers.id);
  return named ? peers : null;
}

export const membersOf = (population: Population): readonly string[] =>
  population.kind === 'place' ? [population.id] : population.members;

/** A place's own value, or the unweighted mean of the members that have one; null where none has. */
export function valueOf(
  population: Population,
  table: KoladaTable,
  kpi: string,
  year: number,
  gender: KoladaGender = 'T',
): number | null {
  if (population.kind === 'place') return table.number(kpi, population.id, year, gender);
  const numbers = population.members.flatMap((id) => table.number(kpi, id, year, gender) ?? []);
  return numbers.length === 0 ? null : meanOf(numbers);
}
