import type { IsoDate, Message, MissingReason } from '../model';
import { say } from './messages';

/** Kolada's genders: women (kvinnor), men (män), total. */
export type KoladaGender = 'T' | 'K' | 'M';

/** One value, as Kolada has it: unrounded, of a year, a municipality (or region, "0000" is Riket) and a gender. */
export interface KoladaValue {
  readonly kpi: string;
  readonly place: string;
  readonly year: number;
  readonly gender: KoladaGender;
  /** Null: there is none, and `missing` says why. */
  readonly value: number | null;
  readonly missing: MissingReason | null;
  /** Said by the table it was read from; what Kolada's own answers are is told by the key figure's dates. */
  readonly preliminary: boolean;
  /** Kolada has taken the value back. */
  readonly deleted: boolean;
}

/** A key figure as Kolada describes it today. */
export interface KoladaDescription {
  readonly id: string;
  readonly title: string;
  /** Day of the final values, and the year they are of; null: not stated. */
  readonly publicationDate: IsoDate | null;
  readonly publicationYear: number | null;
  /** What is counted, and whose statistics it is; "" where Kolada does not say. */
  readonly description: string;
}

/** A key figure of the bundled list. */
export interface KeyFigure {
  readonly id: string;
  readonly title: string;
  readonly area: string;
  /** K municipalities, L regions, A both. */
  readonly type: 'K' | 'L' | 'A';
  readonly byGender: boolean;
  /** Who makes the statistics ("SCB och Skolverket"); "" where Kolada does not say. */
  readonly producer: string;
}

/** A municipality (K), a region (L), or Riket ("0000"). */
export interface Place {
  readonly id: string;
  readonly title: string;
  readonly type: 'K' | 'L';
}

/** A group of Kolada's; its values are unweighted means of the members'. */
export interface PlaceGroup {
  readonly id: string;
  readonly title: string;
  readonly members: readonly string[];
}

/** Riket. */
export const KINGDOM = '0000';

/** A name of Kolada's as it stands, or one of ours in the reader's language. */
export type Name = string | Message;

/** A place's title, by its id. */
export function placeName(id: string, places: readonly Place[]): Name {
  return id === KINGDOM ? say('kolada.who.kingdom') : (places.find((place) => place.id === id)?.title ?? id);
}

/** What raw values are said to come from; means, ranks and differences never are (reports.md). */
export const SOURCE = 'Kolada';
