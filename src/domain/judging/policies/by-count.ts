import type { Counts } from '../../model';
import { countItems, type Item } from '../items';
import { say, type JudgingKey } from '../messages';
import { everyItem, sortOf, type PolicyRule, type Proposed } from './policy';

type Decided = Exclude<Proposed['status'], 'cannotJudge'>;

/** Met when all are met, partly when any is met or partly met, else not met. */
export function allOf({ met, partly }: Counts, total: number): Decided {
  if (met === total) return 'met';
  return met + partly > 0 ? 'partly' : 'notMet';
}

const worstOf = ({ partly, notMet }: Counts): Decided => (notMet > 0 ? 'notMet' : partly > 0 ? 'partly' : 'met');

/** Met when at least half are met and none is missed, not met when more than half are missed, else partly. */
function halfOf({ met, notMet }: Counts, total: number): Decided {
  if (2 * met >= total && notMet === 0) return 'met';
  return 2 * notMet > total ? 'notMet' : 'partly';
}

function byCount(key: JudgingKey, decide: (counts: Counts, total: number) => Decided): PolicyRule {
  return {
    deciding: everyItem,
    propose(measured) {
      const counts = countItems(measured);
      return { status: decide(counts, measured.length), claim: countClaim(key, measured, counts) };
    },
  };
}

/** "2 av 3 mätta indikatorer uppfyllda, 1 delvis": what the policies that only count have to say. */
export const countClaim = (key: JudgingKey, measured: readonly Item[], counts: Counts): Proposed['claim'] =>
  say(key, { ...counts, measured: measured.length, sort: sortOf(measured) });

/** *Sämsta*: the worst status. */
export const worst = byCount('judging.goal.worst', worstOf);
/** *Alla*. */
export const all = byCount('judging.goal.all', allOf);
/** *Hälften*. */
export const half = byCount('judging.goal.half', halfOf);
