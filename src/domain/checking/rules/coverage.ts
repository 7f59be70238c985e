import { sameWord, type Goal, type Level } from '../../model';
import type { Facts } from '../facts';
import { defineRule, say, type Draft } from '../rule';
import { nameOf, names, quote } from '../support/words';

const ANSWERING = ['committee', 'company'] as const;

const isAnswering = (level: Level): boolean => ANSWERING.some((kind) => level.owners.includes(kind));

/** Levels whose goals nämnder and bolag are to take up: judged, the council's, and above a level of theirs. */
function overallLevels(facts: Facts): Set<Level> {
  const { levels } = facts.model.steeringModel;
  const answering = levels.filter(isAnswering);
  const wanted = new Set(
    answering.flatMap((level) => level.parents.map((name) => name.trim().toLocaleLowerCase('sv'))),
  );
  const isAbove = (level: Level): boolean =>
    wanted.size > 0
      ? wanted.has(level.name.trim().toLocaleLowerCase('sv'))
      : answering.some((below) => level.order < below.order);
  return new Set(levels.filter((level) => level.judged && !isAnswering(level) && isAbove(level)));
}

/** Whether the goal is a nämnd's or a bolag's: by its level, else by its owner. */
function isAnswer(facts: Facts, goal: Goal): boolean {
  const level = facts.level(goal);
  if (level !== null && level.owners.length > 0) return isAnswering(level);
  const kind = goal.owner === null ? null : facts.ownerKind(goal.owner);
  return kind === 'committee' || kind === 'company';
}

/** The goals under a goal that nämnder and bolag have, at any depth, in force. */
function* answersUnder(facts: Facts, goal: Goal): Generator<Goal> {
  const seen = new Set<Goal>([goal]);
  const queue: Goal[] = [goal];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const child of facts.tree.childrenOf(next)) {
      if (seen.has(child)) continue;
      seen.add(child);
      if (facts.life(child) !== 'ended') {
        if (isAnswer(facts, child)) yield child;
        queue.push(child);
      }
    }
  }
}

const isTakenUp = (facts: Facts, goal: Goal): boolean => !answersUnder(facts, goal).next().done;

const notTakenUp = defineRule('H12', function* (facts) {
  const levels = overallLevels(facts);
  if (!facts.goals.some((goal) => isAnswer(facts, goal))) return;
  for (const goal of facts.judgedGoals) {
    if (!levels.has(facts.level(goal)!) || isTakenUp(facts, goal)) continue;
    yield {
      message: say('check.H12', { goal: nameOf(goal) }),
      cells: [facts.cell(goal.row, 'id', 'title')],
      about: [goal],
    };
  }
});

/** H13: a directive asks for an answer; and a level that requires directives has a goal without any. */
const directive = defineRule('H13', function* (facts) {
  const directed = new Set<Goal>();
  for (const link of facts.model.links) {
    if (link.goal === null || link.unit === null || link.directive === null) continue;
    const goals = facts.tree.byId(link.goal);
    for (const goal of goals) directed.add(goal);
    if (goals.length === 0 || goals.every((goal) => facts.life(goal) === 'ended')) continue;
    if (link.answeredBy.some((id) => facts.tree.byId(id).length > 0)) continue;
    if (goals.some((goal) => hasAnswerFrom(facts, goal, link.unit!))) continue;
    yield {
      message: say('check.H13', { unit: link.unit, goal: nameOf(goals[0]!), directive: quote(link.directive) }),
      cells: [facts.cell(link.row, 'unit'), facts.cell(link.row, 'goal')],
      about: goals,
      owner: link.unit,
    };
  }
  for (const goal of facts.judgedGoals) {
    if (!facts.level(goal)!.directiveRequired || directed.has(goal)) continue;
    yield {
      message: say('check.H13.required', { goal: nameOf(goal), level: facts.level(goal)!.name }),
      cells: [facts.cell(goal.row, 'id', 'title')],
      about: [goal],
    };
  }
});

function hasAnswerFrom(facts: Facts, goal: Goal, unit: string): boolean {
  for (const answer of answersUnder(facts, goal))
    if (answer.owner !== null && sameWord(answer.owner, unit)) return true;
  return false;
}

/**
 * The areas nämnder answer directly: goals on an unscored level that stands as parent of a nämnd's level, else the words of
 * *Målområde* where the workbook has no goals that are areas. (Areas that overall goals answer are not each nämnd's to cover.)
 */
function areaNames(facts: Facts): string[] {
  const { levels } = facts.model.steeringModel;
  const parents = levels.filter((level) => level.owners.includes('committee')).flatMap((level) => level.parents);
  const isArea = (level: Level | null): boolean =>
    level !== null && !level.judged && level.inReports && !/vision/i.test(level.name);
  if (facts.goals.some((goal) => isArea(facts.level(goal)))) {
    const answered = (level: Level): boolean => isArea(level) && parents.some((name) => sameWord(name, level.name));
    return facts.goals.flatMap((goal) => {
      const level = facts.level(goal);
      return level !== null && answered(level) && goal.title !== null && facts.life(goal) === 'inForce'
        ? [goal.title]
        : [];
    });
  }
  const words = new Map<string, string>();
  for (const goal of facts.judgedGoals) {
    if (goal.area === null || !facts.level(goal)!.inReports) continue;
    const key = goal.area.trim().toLocaleLowerCase('sv');
    if (!words.has(key)) words.set(key, goal.area.trim());
  }
  return [...words.values()];
}

/** The areas a goal answers: its own *Målområde*, its area goals above, and the areas of the goals above it. */
function areasOf(facts: Facts, goal: Goal): string[] {
  const above = facts.tree.parentsOf(goal);
  return [goal.area, ...above.flatMap((parent) => [parent.area, parent.title])]
    .filter((name) => name !== null)
    .map((name) => name.trim().toLocaleLowerCase('sv'));
}

const areas = defineRule('H14', function* (facts) {
  const all = areaNames(facts);
  if (all.length < 2) return;
  const goalsOf = new Map<string, Goal[]>();
  for (const goal of facts.judgedGoals) {
    if (goal.owner === null || facts.ownerKind(goal.owner) !== 'committee') continue;
    const key = goal.owner.trim().toLocaleLowerCase('sv');
    goalsOf.set(key, [...(goalsOf.get(key) ?? []), goal]);
  }
  for (const goals of goalsOf.values()) {
    const answered = new Set(goals.flatMap((goal) => areasOf(facts, goal)));
    const open = all.filter((name) => !answered.has(name.trim().toLocaleLowerCase('sv')));
    if (open.length > 0) yield openAreas(facts, goals, open);
  }
});

const openAreas = (facts: Facts, goals: readonly Goal[], open: readonly string[]): Draft => ({
  message: say('check.H14', { owner: goals[0]!.owner!, count: open.length, areas: names(open) }),
  cells: [facts.cell(goals[0]!.row, 'owner', 'area', 'id')],
  about: goals,
});

export const coverageRules = [notTakenUp, directive, areas];
