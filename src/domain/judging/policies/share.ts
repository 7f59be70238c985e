import { fraction } from '../exact';
import { countItems } from '../items';
import { percentText } from '../explain/quantities';
import { say } from '../messages';
import { byLimits, limitsOf, limitText } from './limits';
import { everyItem, sortOf, type PolicyRule } from './policy';

/** *Andel*: a share of the measured items met; partly met ones count half by setting. */
export const share: PolicyRule = {
  deciding: everyItem,
  propose(measured, settings) {
    const { met, partly } = countItems(measured);
    const half = settings.partlyCountsHalf ? partly : 0;
    const reached = fraction(2 * met + half, 2 * measured.length);
    const status = byLimits(reached, settings);
    return {
      status,
      claim: say('judging.goal.share', {
        met,
        partly,
        measured: measured.length,
        sort: sortOf(measured),
        half: String(settings.partlyCountsHalf && partly > 0),
        share: percentText(reached, limitsOf(settings)),
        limit: limitText(status, settings),
      }),
    };
  },
};
