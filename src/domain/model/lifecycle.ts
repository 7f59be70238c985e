import type { Goal, IsoDate } from './goal';
import type { Occasion, OccasionKind } from './period';

/** Where a goal stands in its life at an occasion. */
export type Life = 'inForce' | 'ended' | 'notStarted';

const DAY: Record<OccasionKind, string> = { t1: '04-30', interim: '08-31', year: '12-31' };

/** The occasion's own day: 30 April, 31 August or 31 December (judging.md section 1). */
export const occasionDate = (occasion: Occasion): IsoDate =>
  `${String(occasion.year).padStart(4, '0')}-${DAY[occasion.kind]}`;

/**
 * Whether a goal is valid on the occasion's day (readings.md A-55): a date decides where there is one, the last day is
 * still valid; without an end date *Avslutat* means ended, without a start date *Förslag* means not started.
 */
export function lifeAt(goal: Pick<Goal, 'lifecycle' | 'validFrom' | 'validTo'>, occasion: Occasion): Life {
  const day = occasionDate(occasion);
  if (goal.validTo !== null && goal.validTo < day) return 'ended';
  if (goal.validFrom !== null && goal.validFrom > day) return 'notStarted';
  if (goal.validTo === null && goal.lifecycle === 'ended') return 'ended';
  if (goal.validFrom === null && goal.lifecycle === 'proposed') return 'notStarted';
  return 'inForce';
}
