import { list, sameWord, type Goal } from '../../model';
import type { Facts } from '../facts';
import { defineRule, say, type Draft } from '../rule';
import { replaceCell } from '../support/fixes';
import { missingValues } from '../support/missing-values';
import { wordSpeller } from '../support/nearest';
import { nameOf, names } from '../support/words';
import { suggestion } from './goal-links';

const unknownLevel = defineRule('H08', function* (facts) {
  const levels = facts.model.steeringModel.levels;
  if (levels.length === 0) return;
  const known = levels.map((level) => level.name);
  const spell = wordSpeller(known);
  for (const goal of facts.goals) {
    if (goal.level === null || facts.level(goal) !== null) continue;
    const cell = facts.cell(goal.row, 'level', 'id');
    const near = spell(goal.level);
    yield {
      message: say('check.H08', { level: goal.level, known: names(known), suggestion: suggestion(near) }),
      cells: [cell],
      about: [goal],
      fix: near.safe ? replaceCell(facts, cell, near.candidates[0]!) : null,
    };
  }
  yield* missingValues(facts, {
    rows: facts.goals.filter((goal) => goal.level === null),
    field: 'level',
    row: (goal) => say('check.H08.missing', { goal: nameOf(goal) }),
    column: (count) => say('check.H08.column', { count }),
  });
});

/** Whether goals are classed at all, and the model asks for it: by class in the verdict, or by perspective on the level. */
function needsClass(facts: Facts, goal: Goal): boolean {
  const level = facts.level(goal);
  if (level === null || !level.judged || !facts.hasColumn(goal.row, 'goalClass')) return false;
  return level.perspectiveRequired || (level.policy ?? facts.model.settings.policy) === 'classwise';
}

const missingAttribute = defineRule('H21', function* (facts) {
  const current = facts.goals.filter((goal) => facts.life(goal) !== 'ended');
  const levelName = (goal: Goal): string => facts.level(goal)?.name ?? '';
  yield* missingValues(facts, {
    rows: current.filter((goal) => facts.level(goal)?.perspectiveRequired === true && goal.perspective === null),
    field: 'perspective',
    row: (goal) => say('check.H21.perspective', { goal: nameOf(goal), level: levelName(goal) }),
    column: (count) => say('check.H21.column', { count }),
  });
  for (const goal of current) {
    const wanted = facts.level(goal)?.perspective ?? null;
    if (wanted === null || goal.perspective === null || sameWord(goal.perspective, wanted)) continue;
    yield {
      message: say('check.H21.otherPerspective', { goal: nameOf(goal), level: levelName(goal), wanted }),
      cells: [facts.cell(goal.row, 'perspective')],
      about: [goal],
    };
  }
  for (const goal of current) {
    if (goal.goalClass !== null || !needsClass(facts, goal)) continue;
    yield {
      message: say('check.H21.class', { goal: nameOf(goal) }),
      cells: [facts.cell(goal.row, 'goalClass')],
      about: [goal],
    };
  }
});

function ownerMismatch(facts: Facts, goal: Goal): Draft | null {
  const level = facts.level(goal);
  if (level === null || level.owners.length === 0 || goal.owner === null) return null;
  const kind = facts.ownerKind(goal.owner);
  if (kind === null || level.owners.includes(kind)) return null;
  const fitting = facts.model.steeringModel.levels.filter(
    (other) => other.owners.includes(kind) && !sameWord(other.name, level.name),
  );
  const args = {
    goal: nameOf(goal),
    level: level.name,
    owner: goal.owner,
    kind: say(`check.ownerKind.${kind}`),
    expected: list(
      level.owners.map((owner) => say(`check.ownerKind.${owner}`)),
      ', ',
    ),
  };
  return {
    message: say(fitting.length > 0 ? 'check.H22.fitting' : 'check.H22', {
      ...args,
      ...(fitting.length > 0 ? { fitting: names(fitting.map((other) => other.name)) } : {}),
    }),
    cells: [facts.cell(goal.row, 'level', 'owner', 'id'), facts.cell(goal.row, 'owner', 'id')],
    about: [goal],
  };
}

const ownerType = defineRule('H22', function* (facts) {
  for (const goal of facts.goals) {
    if (facts.life(goal) === 'ended') continue;
    const draft = ownerMismatch(facts, goal);
    if (draft) yield draft;
  }
});

export const goalLevelRules = [unknownLevel, missingAttribute, ownerType];
