import { comparePeriods, type Occasion, type Proposal } from '../model';

export type HistoryItem = 'goal' | 'indicator';

/** What *Historik* says of a goal or an indicator at an occasion. */
export interface HistoryEntry {
  readonly occasion: Occasion;
  readonly item: HistoryItem;
  /** As in the reports, the same from run to run: "m.KF1", "i.I4" (reporting/view.ts). */
  readonly key: string;
  readonly id: string | null;
  readonly title: string | null;
  readonly owner: string | null;
  /** Null where the row's word for it is not understood, or there is none. */
  readonly status: Proposal | null;
  /** The row's own word for the status. */
  readonly word: string | null;
  /** Share of the goal's measured indicators that were met, in %. */
  readonly share: number | null;
}

const asPeriod = ({ year, kind }: Occasion): { year: number; part: Occasion['kind'] } => ({ year, part: kind });

/** Orders occasions in time. */
export const compareOccasions = (a: Occasion, b: Occasion): number => comparePeriods(asPeriod(a), asPeriod(b));

/** The occasions there are rows of, the oldest first. */
export function occasionsOf(entries: readonly HistoryEntry[]): readonly Occasion[] {
  const found: Occasion[] = [];
  for (const { occasion } of entries) {
    if (!found.some((known) => compareOccasions(known, occasion) === 0)) found.push(occasion);
  }
  return found.sort(compareOccasions);
}

/** The latest occasion before `now`; null where nothing earlier was written. */
export const previousOccasion = (entries: readonly HistoryEntry[], now: Occasion): Occasion | null =>
  occasionsOf(entries).findLast((occasion) => compareOccasions(occasion, now) < 0) ?? null;

/** The entries of an occasion by key. Of two rows for the same thing the first counts: copies are made below. */
export function entriesAt(entries: readonly HistoryEntry[], occasion: Occasion): ReadonlyMap<string, HistoryEntry> {
  const found = new Map<string, HistoryEntry>();
  for (const entry of entries) {
    if (compareOccasions(entry.occasion, occasion) === 0 && !found.has(entry.key)) found.set(entry.key, entry);
  }
  return found;
}
