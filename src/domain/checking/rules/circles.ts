import { list, type CellAddress, type Goal } from '../../model';
import type { Facts } from '../facts';
import { defineRule, say } from '../rule';
import { nameOf } from '../support/words';

/**
 * Circles in the chain, each once: walks upwards from every goal, and where the walk meets its own path, the part of
 * the path from there on is a circle. No recursion: chains may be as long as the workbook.
 */
function findCircles(goals: readonly Goal[], parentsOf: (goal: Goal) => readonly Goal[]): Goal[][] {
  const done = new Set<Goal>();
  const inCircle = new Set<Goal>();
  const circles: Goal[][] = [];
  for (const start of goals) {
    if (done.has(start)) continue;
    const path: { readonly goal: Goal; next: number }[] = [{ goal: start, next: 0 }];
    const at = new Map<Goal, number>([[start, 0]]);
    while (path.length > 0) {
      const step = path[path.length - 1]!;
      const parent = parentsOf(step.goal)[step.next++];
      if (parent === undefined) {
        path.pop();
        at.delete(step.goal);
        done.add(step.goal);
      } else if (at.has(parent)) {
        const circle = path.slice(at.get(parent)).map((item) => item.goal);
        if (!circle.some((goal) => inCircle.has(goal))) {
          circles.push(circle);
          for (const goal of circle) inCircle.add(goal);
        }
      } else if (!done.has(parent)) {
        at.set(parent, path.length);
        path.push({ goal: parent, next: 0 });
      }
    }
  }
  return circles;
}

/** The cell that names the next goal of the circle; the goal's own cell where *Koppling* made the link. */
function linkCell(facts: Facts, goal: Goal, next: Goal): CellAddress {
  const reference = goal.parents.find(({ id }) => id === next.id);
  return reference?.address ?? facts.cell(goal.row, 'parents', 'id');
}

const circle = defineRule('H06', function* (facts) {
  for (const found of findCircles(facts.goals, facts.tree.parentsOf)) {
    const goals = turnToFirst(facts, found);
    const cells = goals.map((goal, index) => linkCell(facts, goal, goals[(index + 1) % goals.length]!));
    yield {
      message: say('check.H06', { chain: list([...goals, goals[0]!].map(nameOf), ' → ') }),
      cells,
      about: goals,
    };
  }
});

/** The same circle, told from the goal that stands first in the workbook. */
function turnToFirst(facts: Facts, circle: readonly Goal[]): Goal[] {
  const members = new Set(circle);
  const first = circle.indexOf(facts.goals.find((goal) => members.has(goal))!);
  return [...circle.slice(first), ...circle.slice(0, first)];
}

export const circleRules = [circle];
