import type { IsoDate } from '../model';
import type { KoladaDescription, KoladaGender, KoladaValue } from './types';

const keyOf = (kpi: string, place: string, year: number, gender: KoladaGender): string =>
  `${kpi}|${place}|${year}|${gender}`;

/** Values by key figure, place, year and gender. Of two for one key the latter counts. */
export class KoladaTable {
  private readonly found = new Map<string, KoladaValue>();

  constructor(values: Iterable<KoladaValue>) {
    for (const one of values) this.found.set(keyOf(one.kpi, one.place, one.year, one.gender), one);
  }

  /** Null: Kolada has no such value, not even a missing one. */
  get(kpi: string, place: string, year: number, gender: KoladaGender = 'T'): KoladaValue | null {
    return this.found.get(keyOf(kpi, place, year, gender)) ?? null;
  }

  number(kpi: string, place: string, year: number, gender: KoladaGender = 'T'): number | null {
    return this.get(kpi, place, year, gender)?.value ?? null;
  }
}

/**
 * Kolada marks no single value as preliminary: a key figure says when the final values of its newest year are published
 * ("preliminär t.o.m. 2026-09-30"). Until that day has passed, what stands there for that year is preliminary.
 */
export const isPreliminary = (value: KoladaValue, description: KoladaDescription | null, today: IsoDate): boolean =>
  value.preliminary ||
  (description !== null &&
    description.publicationYear !== null &&
    description.publicationDate !== null &&
    value.year >= description.publicationYear &&
    today <= description.publicationDate);
