import type { KeyFigure, Place, PlaceGroup } from '../domain/kolada';

/** Kolada's key figures as bundled. */
export interface KeyFigureList {
  /** The month the list is of: "2026-03". */
  readonly state: string;
  readonly figures: readonly KeyFigure[];
}

export interface PlaceList {
  readonly state: string;
  /** Municipalities, regions and Riket. */
  readonly places: readonly Place[];
  readonly groups: readonly PlaceGroup[];
}

const figureOf = (line: string, areas: readonly string[], producers: readonly string[]): KeyFigure => {
  const [id = '', title = '', area = '', type = '', gender = '', producer = ''] = line.split('\t');
  return {
    id,
    title,
    area: areas[Number(area)] ?? '',
    type: type as KeyFigure['type'],
    byGender: gender === '1',
    producer: producers[Number(producer)] ?? '',
  };
};

let figures: Promise<KeyFigureList> | null = null;
let places: Promise<PlaceList> | null = null;

/** Fetched when it is first asked for; a failed fetch is tried again next time. */
const once = <T>(kept: Promise<T> | null, make: () => Promise<T>, forget: () => void): Promise<T> =>
  kept ??
  make().catch((error: unknown) => {
    forget();
    throw error;
  });

/** The 6,099 key figures: 90 kB gzipped. */
export function keyFigures(): Promise<KeyFigureList> {
  figures = once(
    figures,
    async () => {
      const { default: list } = await import(
        /* webpackChunkName: "kolada-key-figures" */ '../../assets/kolada/key-figures.json'
      );
      return { state: list.state, figures: list.lines.map((line) => figureOf(line, list.areas, list.sources)) };
    },
    () => (figures = null),
  );
  return figures;
}

/** Municipalities, regions and Kolada's groups: 65 kB gzipped. */
export function placeList(): Promise<PlaceList> {
  places = once(
    places,
    async () => {
      const { default: list } = await import(/* webpackChunkName: "kolada-places" */ '../../assets/kolada/places.json');
      return {
        state: list.state,
        places: list.places.map((line): Place => {
          const [id = '', title = '', type = ''] = line.split('\t');
          return { id, title, type: type as Place['type'] };
        }),
        groups: list.groups.map((line): PlaceGroup => {
          const [id = '', title = '', members = ''] = line.split('\t');
          return { id, title, members: members.split(' ') };
        }),
      };
    },
    () => (places = null),
  );
  return places;
}
