/** When follow-up is made: T1 (30 April), interim = Delår (31 August), year = Helår (31 December). */
export type OccasionKind = 't1' | 'interim' | 'year';

export interface Occasion {
  readonly year: number;
  readonly kind: OccasionKind;
}

/**
 * The period a value belongs to. A bare year column (`2025`, `Utfall 2025`) has `bare: true`: read at T1 or Delår of
 * the same year it is the value known so far (readings.md A-05); `Helår 2025` has `bare: false`.
 */
export interface Period {
  readonly year: number;
  readonly part: OccasionKind;
  readonly bare: boolean;
}

/** The same kind of occasion `years` years before. */
export const yearsBefore = ({ year, kind }: Occasion, years: number): Occasion => ({ year: year - years, kind });

const MONTH: Record<OccasionKind, string> = { t1: '04', interim: '08', year: '12' };

/** "2025-08", "2025-12". */
export const occasionCode = (occasion: Occasion): string => `${occasion.year}-${MONTH[occasion.kind]}`;

/** "2025", "2025-04", "2025-08" (readings.md A-63). */
export const periodCode = (period: Period): string =>
  period.part === 'year' ? `${period.year}` : `${period.year}-${MONTH[period.part]}`;

/** "2025-08" → Delår 2025; "2025" and "2025-12" → Helår 2025; null for anything else. */
export function parseOccasionCode(text: string): Occasion | null {
  const match = /^(\d{4})(?:-(04|08|12))?$/.exec(text.trim());
  if (!match) return null;
  const kind = match[2] === '04' ? 't1' : match[2] === '08' ? 'interim' : 'year';
  return { year: Number(match[1]), kind };
}

const ORDER: Record<OccasionKind, number> = { t1: 0, interim: 1, year: 2 };

/** A period's or an occasion's place in time, as a number of its own. */
export const periodOrder = ({ year, part }: Pick<Period, 'year' | 'part'>): number => year * 3 + ORDER[part];

/** Orders periods and occasions in time. */
export const comparePeriods = (a: Pick<Period, 'year' | 'part'>, b: Pick<Period, 'year' | 'part'>): number =>
  a.year - b.year || ORDER[a.part] - ORDER[b.part];

export const samePeriod = (a: Pick<Period, 'year' | 'part'>, b: Pick<Period, 'year' | 'part'>): boolean =>
  a.year === b.year && a.part === b.part;

export const sameOccasion = (a: Occasion | null, b: Occasion | null): boolean =>
  a?.year === b?.year && a?.kind === b?.kind;
