import { sameWord, type CellAddress, type Goal, type Level, type Reference, type Severity } from '../../model';
import type { Facts } from '../facts';
import { defineRule, say, type Draft, type Subject } from '../rule';
import { replaceWord } from '../support/fixes';
import { missingValues } from '../support/missing-values';
import type { Nearest } from '../support/nearest';
import { nameOf, names } from '../support/words';

/** The tail of a "not found" message: what may have been meant. */
export const suggestion = ({ candidates }: Nearest) => {
  if (candidates.length === 0) return say('check.suggest.none');
  return candidates.length === 1
    ? say('check.suggest.one', { suggestion: candidates[0]! })
    : say('check.suggest.several', { suggestions: names(candidates) });
};

const unknownParent = defineRule('H03', function* (facts) {
  const draft = (id: string, cell: CellAddress, about: readonly Subject[], owner?: string | null): Draft => {
    const near = facts.spellGoalId(id);
    return {
      message: say('check.H03', { id, suggestion: suggestion(near) }),
      cells: [cell],
      about,
      fix: near.safe ? replaceWord(facts, cell, id, near.candidates[0]!) : null,
      ...(owner === undefined ? {} : { owner }),
    };
  };
  for (const goal of facts.goals) {
    for (const { id, address } of goal.parents) {
      if (facts.tree.byId(id).length === 0) yield draft(id, address, [goal]);
    }
  }
  for (const link of facts.model.links) {
    if (link.goal !== null && facts.tree.byId(link.goal).length === 0) {
      yield draft(link.goal, facts.cell(link.row, 'goal'), [], link.unit);
    }
    for (const id of link.answeredBy) {
      if (facts.tree.byId(id).length === 0) yield draft(id, facts.cell(link.row, 'answeredBy'), [], link.unit);
    }
  }
});

/** Whether *Målområde* names an area goal on a level that may be the parent (readings.md A-53). */
function areaIsParent(facts: Facts, goal: Goal, areas: ReadonlySet<Goal>): boolean {
  if (goal.area === null) return false;
  const level = facts.level(goal);
  for (const area of areas) {
    if (area.title === null || !sameWord(area.title, goal.area)) continue;
    const name = facts.level(area)?.name;
    if (name !== undefined && level?.parents.some((parent) => sameWord(parent, name))) return true;
  }
  return false;
}

const OWN_NEED = /eget|egna|behov/i;

/** *Överordnat krävs*; a goal of the nämnd's own need (*Ursprung*) is a warning at most. */
function parentSeverity(goal: Goal, level: Level): Severity | null {
  if (level.parentRequired === 'no') return null;
  return level.parentRequired === 'error' && !OWN_NEED.test(goal.origin ?? '') ? 'error' : 'warning';
}

const missingParent = defineRule('H04', function* (facts) {
  const areas = new Set(facts.goals.filter((goal) => facts.level(goal)?.judged === false));
  const severityOf = (goal: Goal): Severity | null => {
    const level = facts.level(goal);
    return level === null ? null : parentSeverity(goal, level);
  };
  const levelName = (goal: Goal): string => facts.level(goal)?.name ?? '';
  yield* missingValues(facts, {
    rows: facts.goals.filter(
      (goal) =>
        severityOf(goal) !== null &&
        facts.life(goal) !== 'ended' &&
        goal.parents.length === 0 &&
        facts.tree.parentsOf(goal).length === 0 &&
        !areaIsParent(facts, goal, areas),
    ),
    field: 'parents',
    row: (goal) => say('check.H04', { goal: nameOf(goal), level: levelName(goal) }),
    column: (count) => say('check.H04.column', { count }),
    severity: (goal) => severityOf(goal) ?? 'warning',
  });
});

/** Allowed parents as the model states them; where it states none, any higher level. Unknown levels are H08's. */
function isAllowed(level: Level, above: Level | null): boolean {
  if (above === null) return true;
  if (level.parents.length > 0) return level.parents.some((name) => sameWord(name, above.name));
  return above.order < level.order;
}

const allowedText = (level: Level) =>
  level.parents.length > 0 ? names(level.parents) : say('check.H05.higher', { level: level.name });

function wrongLevel(facts: Facts, goal: Goal, reference: Reference): Draft | null {
  const level = facts.level(goal);
  const parents = facts.tree.byId(reference.id).filter((parent) => parent !== goal && parent.id !== goal.id);
  if (level === null || parents.length === 0) return null;
  if (parents.some((parent) => isAllowed(level, facts.level(parent)))) return null;
  const parent = parents[0]!;
  return {
    message: say('check.H05', {
      goal: nameOf(goal),
      level: level.name,
      parent: nameOf(parent),
      parentLevel: facts.level(parent)!.name,
      allowed: allowedText(level),
    }),
    cells: [reference.address],
    about: [goal, parent],
  };
}

const parentLevel = defineRule('H05', function* (facts) {
  for (const goal of facts.goals) {
    if (facts.life(goal) === 'ended') continue;
    for (const reference of goal.parents) {
      const draft = wrongLevel(facts, goal, reference);
      if (draft) yield draft;
    }
  }
});

const ownParent = defineRule('H07', function* (facts) {
  for (const goal of facts.goals) {
    for (const { id, address } of goal.parents) {
      if (goal.id !== null && id === goal.id) {
        yield { message: say('check.H07', { goal: nameOf(goal) }), cells: [address], about: [goal] };
      }
    }
  }
});

export const goalLinkRules = [unknownParent, missingParent, parentLevel, ownParent];
