import { sameWord, type Goal } from '../../model';
import type { Facts } from '../facts';
import { defineRule, say } from '../rule';
import { replaceCell } from '../support/fixes';
import { missingValues } from '../support/missing-values';
import { wordSpeller } from '../support/nearest';
import { nameOf } from '../support/words';
import { suggestion } from './goal-links';

/** Kommunfullmäktige owns its own levels by definition; every other level with owners needs a name. */
function needsOwner(facts: Facts, goal: Goal): boolean {
  const level = facts.level(goal);
  return level !== null && level.owners.some((kind) => kind !== 'council');
}

/** H09: the owner decides whose report a goal stands in and whose count it belongs to. */
const owner = defineRule('H09', function* (facts) {
  yield* missingValues(facts, {
    rows: facts.goals.filter((goal) => goal.owner === null && facts.life(goal) !== 'ended' && needsOwner(facts, goal)),
    field: 'owner',
    row: (goal) => say('check.H09', { goal: nameOf(goal) }),
    column: (count) => say('check.H09.column', { count }),
  });

  const units = facts.model.units.filter((unit) => unit.kind !== 'individual').map((unit) => unit.name);
  if (facts.model.units.length === 0) return;
  const known = new Set(facts.model.units.map((unit) => unit.name.trim().toLocaleLowerCase('sv')));
  const spell = wordSpeller(units);
  for (const goal of facts.goals) {
    if (goal.owner === null || facts.life(goal) === 'ended') continue;
    if (known.has(goal.owner.trim().toLocaleLowerCase('sv'))) continue;
    const cell = facts.cell(goal.row, 'owner', 'id');
    const near = spell(goal.owner);
    yield {
      message: say('check.H09.unknown', { goal: nameOf(goal), owner: goal.owner, suggestion: suggestion(near) }),
      cells: [cell],
      about: [goal],
      fix:
        near.safe && !sameWord(near.candidates[0]!, goal.owner) ? replaceCell(facts, cell, near.candidates[0]!) : null,
    };
  }
});

export const goalOwnerRules = [owner];
