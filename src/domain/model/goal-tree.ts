import type { Goal, Reference } from './goal';
import type { Indicator } from './indicator';
import type { Model } from './model';
import { fold } from './steering-model';

/**
 * Who belongs under whom. Lists are in workbook order, each entry once. An id used by two goals (H02) stands for both;
 * ids compare as written (`1.10` and `1.1` differ). A goal is never its own parent or child.
 */
export interface GoalTree {
  goal(key: string): Goal | null;
  /** By id; a goal without one (block layout, a list without numbers) is named by its title. */
  byId(id: string): readonly Goal[];
  /** By what a cell says: of goals of the same title without ids, those of the cell's own sheet. */
  byReference(reference: Reference): readonly Goal[];
  /** Direct parents, by *Överordnat mål* and by *Koppling*. */
  parentsOf(goal: Goal): readonly Goal[];
  /** Direct children, by *Överordnat mål* and by *Koppling*. */
  childrenOf(goal: Goal): readonly Goal[];
  /** Goals whose *Målområde* names this goal by title or id, other than the children by link. */
  inAreaOf(goal: Goal): readonly Goal[];
  indicatorsOf(goal: Goal): readonly Indicator[];
  goalsOf(indicator: Indicator): readonly Goal[];
}

const NONE: readonly never[] = [];

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const known = new WeakMap<Model, GoalTree>();

/** The tree of a model, built once: judging, checking and reports ask for the same, and models don't change. */
export function goalTreeOf(model: Model): GoalTree {
  const built = known.get(model);
  if (built !== undefined) return built;
  const tree = buildGoalTree(model);
  known.set(model, tree);
  return tree;
}

/** Indexes the goals, their links and their indicators. Linear in the size of the model. */
export function buildGoalTree(model: Pick<Model, 'goals' | 'indicators' | 'links' | 'regions'>): GoalTree {
  const byKey = new Map<string, Goal>();
  const byId = new Map<string, Goal[]>();
  const areas = new Map<string, Goal[]>();
  for (const goal of model.goals) {
    byKey.set(goal.key, goal);
    const name = goal.id ?? goal.title;
    if (name !== null) add(byId, name, goal);
    if (goal.area !== null && goal.area.trim() !== '') add(areas, fold(goal.area), goal);
  }
  const named = (ids: readonly string[]): readonly Goal[] => {
    if (ids.length <= 1) return ids[0] === undefined ? NONE : (byId.get(ids[0]) ?? NONE);
    const found = new Set<Goal>();
    for (const id of ids) for (const goal of byId.get(id) ?? NONE) found.add(goal);
    return [...found];
  };

  const sheetOf = (goal: Goal): string | undefined => model.regions[goal.row.region]?.sheet;
  const byReference = ({ id, address }: Reference): readonly Goal[] => {
    const goals = byId.get(id) ?? NONE;
    if (goals.length < 2 || goals.some((goal) => goal.id !== null)) return goals;
    const here = goals.filter((goal) => sheetOf(goal) === address.sheet);
    return here.length > 0 ? here : goals;
  };
  const referred = (references: readonly Reference[]): readonly Goal[] =>
    references.length === 1 ? byReference(references[0]!) : [...new Set(references.flatMap(byReference))];

  const linked = new Map<Goal, string[]>();
  for (const link of model.links) {
    if (link.goal !== null) for (const child of named(link.answeredBy)) add(linked, child, link.goal);
  }

  const parents = new Map<Goal, readonly Goal[]>();
  const children = new Map<Goal, Goal[]>();
  for (const goal of model.goals) {
    // A goal that names its own id (H07) means itself, also where another goal has the same id.
    const own = referred(goal.parents.filter(({ id }) => id !== goal.id));
    const others = named((linked.get(goal) ?? NONE).filter((id) => id !== goal.id));
    const found = others.length === 0 ? own : [...new Set([...own, ...others])];
    parents.set(goal, found);
    for (const parent of found) add(children, parent, goal);
  }

  const indicators = new Map<Goal, Indicator[]>();
  const goalsOf = new Map<Indicator, readonly Goal[]>();
  for (const indicator of model.indicators) {
    const goals = referred(indicator.goals);
    goalsOf.set(indicator, goals);
    for (const goal of goals) add(indicators, goal, indicator);
  }

  return {
    goal: (key) => byKey.get(key) ?? null,
    byId: (id) => byId.get(id) ?? NONE,
    byReference,
    parentsOf: (goal) => parents.get(goal) ?? NONE,
    childrenOf: (goal) => children.get(goal) ?? NONE,
    inAreaOf: (goal) => {
      const found = new Set<Goal>();
      for (const name of [goal.title, goal.id]) {
        for (const child of (name !== null && areas.get(fold(name))) || NONE) found.add(child);
      }
      found.delete(goal);
      for (const child of children.get(goal) ?? NONE) found.delete(child);
      return [...found];
    },
    indicatorsOf: (goal) => indicators.get(goal) ?? NONE,
    goalsOf: (indicator) => goalsOf.get(indicator) ?? NONE,
  };
}
