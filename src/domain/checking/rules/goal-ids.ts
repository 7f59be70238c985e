import type { Goal } from '../../model';
import { defineRule, say, type Draft } from '../rule';
import type { Facts } from '../facts';
import { nameOf, places } from '../support/words';

/** H01: a goal without id cannot be linked to. Regions without an id column at all are W03's. */
const missingId = defineRule('H01', function* (facts) {
  for (const goal of facts.goals) {
    if (goal.id !== null || goal.idBecameDate || !facts.hasColumn(goal.row, 'id')) continue;
    if (facts.region(goal.row)?.blockLayout) continue;
    yield {
      message: say('check.H01', { title: nameOf(goal) }),
      cells: [facts.cell(goal.row, 'id')],
      about: [goal],
    };
  }
});

/** Groups of goals by id as written: `1.10` and `1.1` are two ids. */
function sameIds(goals: readonly Goal[]): readonly (readonly Goal[])[] {
  const groups = new Map<string, Goal[]>();
  for (const goal of goals) {
    if (goal.id === null) continue;
    const group = groups.get(goal.id);
    if (group) group.push(goal);
    else groups.set(goal.id, [goal]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Cells shown beside the one that is blamed, on either side of it. */
const SHOWN = 5;

function* usedTwice(facts: Facts): Generator<Draft> {
  for (const group of sameIds(facts.goals)) {
    const cells = group.map((goal) => facts.cell(goal.row, 'id'));
    for (const [index, goal] of group.entries()) {
      if (index === 0) continue;
      const others = [...cells.slice(0, Math.min(index, SHOWN)), ...cells.slice(index + 1, index + 1 + SHOWN)];
      yield {
        message: say('check.H02', { id: goal.id!, places: places(others) }),
        cells: [cells[index]!, ...others],
        about: group,
      };
    }
  }
  for (const goal of facts.goals) {
    if (!goal.idBecameDate) continue;
    const cell = facts.cell(goal.row, 'id');
    yield { message: say('check.H02.date', { title: nameOf({ ...goal, id: null }) }), cells: [cell], about: [goal] };
  }
}

/** H02: an id used twice (also across sheets), or one that Excel has made a date of. */
const repeatedId = defineRule('H02', usedTwice);

export const goalIdRules = [missingId, repeatedId];
