import type { Settings } from '../../model';
import { compare, exact, over, type Exact } from '../exact';
import { amount } from '../explain/quantities';
import { say } from '../messages';
import type { Proposed } from './policy';

const reaches = (share: Exact, limit: number): boolean => compare(share, over(exact(limit), exact(100))) >= 0;

/** Share (of 1) against *Gräns uppfyllt* and *Gräns delvis*, as exact fractions. */
export function byLimits(share: Exact, settings: Settings): Exclude<Proposed['status'], 'cannotJudge'> {
  if (reaches(share, settings.metLimit)) return 'met';
  return reaches(share, settings.partlyLimit) ? 'partly' : 'notMet';
}

export const reachesMet = (share: Exact, settings: Settings): boolean => reaches(share, settings.metLimit);
export const reachesPartly = (share: Exact, settings: Settings): boolean => reaches(share, settings.partlyLimit);

/** "gräns 75 %", with the middle limit too where it was looked at. */
export const limitText = (status: Proposed['status'], settings: Settings): Proposed['claim'] =>
  status === 'met'
    ? say('judging.goal.limit.met', { limit: amount(settings.metLimit, '%') })
    : say('judging.goal.limit.both', {
        limit: amount(settings.metLimit, '%'),
        partly: amount(settings.partlyLimit, '%'),
      });

export const limitsOf = ({ metLimit, partlyLimit }: Settings): readonly number[] => [metLimit, partlyLimit];
