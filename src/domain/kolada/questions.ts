import type { Slot } from './slots';
import { membersOf, type Places } from './populations';
import { KINGDOM } from './types';

/** What is asked of Kolada: ids and years, nothing else. */
export interface Questions {
  readonly kpis: readonly string[];
  readonly places: readonly string[];
  readonly years: readonly number[];
}

const sorted = <T extends string | number>(items: Iterable<T>): readonly T[] =>
  [...new Set(items)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** The ids and years that answer every slot, and what they are compared with. */
export function questionsOf(
  slots: readonly (Pick<Slot, 'kpi' | 'year'> & Partial<Pick<Slot, 'population'>>)[],
  { municipality, peers }: Places,
): Questions {
  const compared = peers === null ? [] : [...membersOf(peers), KINGDOM];
  return {
    kpis: sorted(slots.map(({ kpi }) => kpi)),
    places: sorted([
      municipality,
      ...compared,
      ...slots.flatMap(({ population }) => (population ? membersOf(population) : [])),
    ]),
    years: sorted(slots.flatMap(({ year }) => year ?? [])),
  };
}
