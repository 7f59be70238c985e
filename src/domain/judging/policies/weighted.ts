import type { Status } from '../../model';
import { exact, fraction, isZero, ONE, over, plus, times, ZERO, type Exact } from '../exact';
import { percentText } from '../explain/quantities';
import { say } from '../messages';
import { byLimits, limitsOf, limitText } from './limits';
import { everyItem, sortOf, type PolicyRule } from './policy';

const SCORE: Readonly<Record<Exclude<Status, 'notMeasured'>, Exact>> = {
  met: ONE,
  partly: fraction(1, 2),
  notMet: ZERO,
};

/** *Viktat*: the weighted mean of scores (met 1, partly ½, not met 0). */
export const weighted: PolicyRule = {
  deciding: everyItem,
  propose(measured, settings) {
    let weights = ZERO;
    let scores = ZERO;
    for (const { status, weight } of measured) {
      if (status === 'notMeasured') continue;
      weights = plus(weights, exact(weight));
      scores = plus(scores, times(exact(weight), SCORE[status]));
    }
    if (isZero(weights)) return { status: 'cannotJudge', claim: say('judging.goal.noWeight') };
    const reached = over(scores, weights);
    const status = byLimits(reached, settings);
    return {
      status,
      claim: say('judging.goal.weighted', {
        share: percentText(reached, limitsOf(settings)),
        measured: measured.length,
        sort: sortOf(measured),
        limit: limitText(status, settings),
      }),
    };
  },
};
