import { buildGoalTree, type Goal, type Model } from '../../domain/model';

/** A goal's place in the tree that is shown. */
export interface GoalNode {
  readonly goal: Goal;
  /** Key of the goal it stands under. */
  readonly parent: string | null;
  readonly hasChildren: boolean;
}

/**
 * The goals as one tree, parents before children, in the workbook's order. A goal stands under the first of its
 * parents, else under its area; a chain that bites its own tail is cut where it closes: every goal is shown once.
 */
export function goalTree(model: Model): readonly GoalNode[] {
  const tree = buildGoalTree(model);
  const areaOf = new Map<string, string>();
  for (const area of model.goals) {
    for (const { key } of tree.inAreaOf(area)) if (!areaOf.has(key)) areaOf.set(key, area.key);
  }
  const parents = new Map<string, string | null>();
  const children = new Map<string | null, Goal[]>();
  for (const goal of model.goals) {
    const wanted = tree.parentsOf(goal)[0]?.key ?? areaOf.get(goal.key) ?? null;
    const parent = wanted !== null && !reaches(parents, wanted, goal.key) ? wanted : null;
    parents.set(goal.key, parent);
    const siblings = children.get(parent);
    if (siblings) siblings.push(goal);
    else children.set(parent, [goal]);
  }
  const nodes: GoalNode[] = [];
  const pending = [...(children.get(null) ?? [])].reverse();
  for (let goal = pending.pop(); goal; goal = pending.pop()) {
    const below = children.get(goal.key) ?? [];
    nodes.push({ goal, parent: parents.get(goal.key) ?? null, hasChildren: below.length > 0 });
    pending.push(...[...below].reverse());
  }
  return nodes;
}

/** Whether following parents from `from` leads to `to`. */
function reaches(parents: ReadonlyMap<string, string | null>, from: string, to: string): boolean {
  for (let key: string | null = from; key !== null; key = parents.get(key) ?? null) if (key === to) return true;
  return false;
}
