import { countItems } from '../items';
import { say } from '../messages';
import { allOf, countClaim } from './by-count';
import type { PolicyRule } from './policy';

/** *Prioriterad*: the marked indicators decide, by *alla*; with none marked nothing can be said. */
export const priority: PolicyRule = {
  deciding: (items) => items.filter((item) => item.priority),
  propose(measured) {
    if (measured.length === 0) return { status: 'cannotJudge', claim: say('judging.goal.noPriority') };
    const counts = countItems(measured);
    return { status: allOf(counts, measured.length), claim: countClaim('judging.goal.priority', measured, counts) };
  },
};
