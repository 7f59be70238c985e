import type { Goal, GoalTree } from '../model';

export interface Order {
  /** Every goal once, children before their parents. */
  readonly order: readonly Goal[];
  /** True when the two stand in the same circle of the chain (H06): such a link says nothing about a status. */
  inCircle(a: Goal, b: Goal): boolean;
}

interface Visit {
  readonly goal: Goal;
  readonly children: readonly Goal[];
  next: number;
}

/**
 * Tarjan's strongly connected components, without recursion: chains can be long. Goals of a circle come together, in
 * no order that matters, since the links between them are left out.
 */
export function childrenFirst(goals: readonly Goal[], tree: GoalTree): Order {
  const wanted = new Set(goals);
  const index = new Map<Goal, number>();
  const low = new Map<Goal, number>();
  const open: Goal[] = [];
  const isOpen = new Set<Goal>();
  const circle = new Map<Goal, number>();
  const order: Goal[] = [];
  const path: Visit[] = [];

  const enter = (goal: Goal): void => {
    index.set(goal, index.size);
    low.set(goal, index.get(goal)!);
    open.push(goal);
    isOpen.add(goal);
    path.push({ goal, children: tree.childrenOf(goal).filter((child) => wanted.has(child)), next: 0 });
  };
  const lower = (goal: Goal, to: number): void => {
    low.set(goal, Math.min(low.get(goal)!, to));
  };
  const leave = (goal: Goal): void => {
    const parent = path.at(-1);
    if (parent) lower(parent.goal, low.get(goal)!);
    if (low.get(goal) !== index.get(goal)) return;
    for (let member = open.pop()!; ; member = open.pop()!) {
      isOpen.delete(member);
      circle.set(member, index.get(goal)!);
      order.push(member);
      if (member === goal) break;
    }
  };

  for (const goal of goals) {
    if (index.has(goal)) continue;
    enter(goal);
    while (path.length > 0) {
      const visit = path.at(-1)!;
      const child = visit.children[visit.next];
      visit.next += 1;
      if (child === undefined) {
        path.pop();
        leave(visit.goal);
      } else if (!index.has(child)) enter(child);
      else if (isOpen.has(child)) lower(visit.goal, index.get(child)!);
    }
  }
  return { order, inCircle: (a, b) => circle.get(a) === circle.get(b) };
}
