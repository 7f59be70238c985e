import { isMeasured, type Item } from '../items';
import { percentText } from '../explain/quantities';
import { say } from '../messages';
import { fraction, type Exact } from '../exact';
import { limitText, limitsOf, reachesMet, reachesPartly } from './limits';
import { everyItem, sortOf, type PolicyRule } from './policy';

const count = (items: readonly Item[], status: Item['status']): number =>
  items.filter((item) => item.status === status).length;

/**
 * *Klassvis* (O-01): the whole required class is met and the others reach *Gräns uppfyllt*; partly when none of the
 * class is missed and the others reach *Gräns delvis*. Nothing can be said of a class of which nothing is measured.
 */
export const classwise: PolicyRule = {
  deciding: everyItem,
  propose(measured, settings, items) {
    const required = measured.filter((item) => item.ofRequiredClass);
    const others = measured.filter((item) => !item.ofRequiredClass);
    const goalClass = settings.requiredClass;
    if (required.length === 0 && items.some((item) => item.ofRequiredClass && !isMeasured(item))) {
      return { status: 'cannotJudge', claim: say('judging.goal.classUnmeasured', { goalClass }) };
    }
    const met = count(required, 'met');
    const missed = count(required, 'notMet');
    const reached: Exact | null = others.length === 0 ? null : fraction(count(others, 'met'), others.length);
    const status =
      met === required.length && (reached === null || reachesMet(reached, settings))
        ? 'met'
        : missed === 0 && (reached === null || reachesPartly(reached, settings))
          ? 'partly'
          : 'notMet';
    const args = { goalClass, met, required: required.length, missed };
    if (reached === null) return { status, claim: say('judging.goal.classwiseNoOthers', args) };
    return {
      status,
      claim: say('judging.goal.classwise', {
        ...args,
        othersMet: count(others, 'met'),
        others: others.length,
        sort: sortOf(others),
        share: percentText(reached, limitsOf(settings)),
        limit: limitText(status, settings),
      }),
    };
  },
};
