import {
  chosenPlaces,
  countyOf,
  type KeyFigure,
  type PeerChoice,
  type Place,
  placeNamed,
  type Places,
  type Population,
  populationOfGroup,
} from '../../domain/kolada';
import {
  askGroup,
  BUILT_ADDRESS,
  DEFAULT_PACE,
  keyFigures,
  type KoladaService,
  type PlaceList,
  placeList,
} from '../../kolada';
import { CommandFailed } from '../failures';
import type { FetchAnswer, FetchOptions } from '../kolada-options';
import { load, type Loaded } from '../workbook';
import type { Progress } from '../command';

/** Where nothing else is handed in: the address fixed at build, and the browser's or Node's own `fetch`. */
export const serviceOf = (given: Partial<KoladaService> = {}): KoladaService => ({
  address: BUILT_ADDRESS,
  page: typeof location === 'undefined' ? 'http://localhost/' : location.href,
  fetch: (url, options) => fetch(url, { ...options, headers: { ...options.headers } }),
  online: () => typeof navigator === 'undefined' || navigator.onLine !== false,
  ...DEFAULT_PACE,
  ...given,
});

/** The workbook, Kolada's lists, and whose values are wanted. */
export interface Ground {
  readonly loaded: Loaded;
  readonly list: PlaceList;
  readonly figures: readonly KeyFigure[];
  readonly municipality: Place;
}

/** The municipality asked for, else that of *Kommun*; null where Kolada knows none of that name. */
export function municipalityOf(asked: string | null, name: string | null, { places }: PlaceList): Place | null {
  if (asked !== null) return places.find(({ id }) => id === asked) ?? null;
  return name === null ? null : placeNamed(name, places);
}

/** A list that is fetched when it is needed. @throws CommandFailed `PartNotLoaded` */
export const bundled = <T>(list: Promise<T>): Promise<T> =>
  list.catch(() => {
    throw new CommandFailed('PartNotLoaded');
  });

/** @throws CommandFailed `KoladaMunicipalityUnknown`, `PartNotLoaded` */
export async function prepare(options: FetchOptions, progress: Progress, signal: AbortSignal): Promise<Ground> {
  const loaded = await load({ occasion: null, mapping: options.mapping }, progress, signal);
  const [list, { figures }] = await bundled(Promise.all([placeList(), keyFigures()]));
  const name = loaded.model.settings.municipality;
  const municipality = municipalityOf(options.municipality, name, list);
  if (municipality === null)
    throw new CommandFailed('KoladaMunicipalityUnknown', { municipality: options.municipality ?? name ?? '–' });
  return { loaded, list, figures, municipality };
}

/**
 * Those compared with, as the choice and Kolada's bundled list say. `members` are a group's as Kolada has them today.
 * @throws CommandFailed `KoladaGroupUnknown`, `KoladaMunicipalityUnknown`
 */
export function peersOf(
  choice: PeerChoice | null,
  { list, municipality }: Pick<Ground, 'list' | 'municipality'>,
  members: FetchAnswer['members'] = null,
): Population | null {
  switch (choice?.kind) {
    case undefined:
      return null;
    case 'county':
      return countyOf(municipality.id, list.places);
    case 'own': {
      const unknown = choice.places.find((id) => !list.places.some((place) => place.id === id));
      if (unknown !== undefined) throw new CommandFailed('KoladaMunicipalityUnknown', { municipality: unknown });
      return chosenPlaces(choice.places);
    }
    case 'group': {
      const group = list.groups.find(({ id }) => id === choice.id);
      if (group === undefined && members === null) throw new CommandFailed('KoladaGroupUnknown', { group: choice.id });
      return populationOfGroup({
        id: choice.id,
        title: group?.title ?? choice.id,
        members: members ?? group!.members,
      });
    }
  }
}

/** The group's members as Kolada has them today; the bundled list's where Kolada no longer knows it. */
export async function membersToday(
  choice: PeerChoice | null,
  { list }: Pick<Ground, 'list'>,
  service: KoladaService,
  signal: AbortSignal,
): Promise<FetchAnswer['members']> {
  if (choice?.kind !== 'group') return null;
  const today = await askGroup(choice.id, service, signal);
  const members = today?.members ?? list.groups.find(({ id }) => id === choice.id)?.members;
  if (members === undefined) throw new CommandFailed('KoladaGroupUnknown', { group: choice.id });
  return members;
}

export const placesOf = (
  options: FetchOptions,
  ground: Pick<Ground, 'list' | 'municipality'>,
  members: FetchAnswer['members'] = null,
): Places => ({
  places: ground.list.places,
  municipality: ground.municipality.id,
  peers: peersOf(options.peers, ground, members),
});
