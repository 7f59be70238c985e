import {
  findLevel,
  goalTreeOf,
  isPersonalGoal,
  type Goal,
  type GoalJudgement,
  type Indicator,
  type IndicatorJudgement,
  type Judgements,
  type Level,
  type Message,
  type Model,
  type Occasion,
} from '../model';
import type { Work } from '../work';
import { say } from './messages';

/** An indicator and what was made of it. */
export interface IndicatorView {
  readonly indicator: Indicator;
  readonly judgement: IndicatorJudgement | null;
  /** Same from run to run: by id, else by title (workbook.md section 5). */
  readonly key: string;
}

/** A goal with its judgement and its place in the chain. Only goals that may stand in a report. */
export interface GoalView {
  readonly goal: Goal;
  readonly judgement: GoalJudgement | null;
  readonly level: Level | null;
  /** False for a vision or an area. */
  readonly judged: boolean;
  readonly vision: boolean;
  readonly ended: boolean;
  /** Decided or proposed, but not valid yet. */
  readonly upcoming: boolean;
  readonly key: string;
  readonly parents: GoalView[];
  readonly children: GoalView[];
  readonly indicators: IndicatorView[];
}

/** Neither ended nor still to come at the occasion. */
export const isInForceNow = ({ ended, upcoming }: GoalView): boolean => !ended && !upcoming;

export interface ReportView {
  readonly model: Model;
  readonly judgements: Judgements;
  readonly occasion: Occasion;
  /** Workbook order. */
  readonly goals: readonly GoalView[];
  readonly indicators: readonly IndicatorView[];
  byId(id: string): GoalView | null;
}

const plain = (text: string | null): string => (text ?? '').trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv');

const keyOf = (prefix: string, id: string | null, owner: string | null, title: string | null): string =>
  prefix + (id === null ? `:${plain(owner)}|${plain(title)}` : id.trim());

const GOAL = 'm.';
const INDICATOR = 'i.';

/** The key a goal has while nothing else in the workbook has the same. */
export const goalKeyOf = (id: string | null, owner: string | null, title: string | null): string =>
  keyOf(GOAL, id, owner, title);

export const indicatorKeyOf = (id: string | null, title: string | null): string => keyOf(INDICATOR, id, null, title);

/** Gives out keys that stay the same while ids do; the second of two equals gets "~2". */
function keys(prefix: string): (id: string | null, owner: string | null, title: string | null) => string {
  const used = new Map<string, number>();
  return (id, owner, title) => {
    const wanted = keyOf(prefix, id, owner, title);
    const times = (used.get(wanted) ?? 0) + 1;
    used.set(wanted, times);
    return times === 1 ? wanted : `${wanted}~${times}`;
  };
}

const INDICATORS_PER_SLICE = 1000;

/** Goals without personal ones, tied to their parents, children, indicators and judgements. Yields between slices. */
export function* viewOf(model: Model, judgements: Judgements): Work<ReportView> {
  const tree = goalTreeOf(model);
  const judged = new Map(judgements.goals.map((item) => [item.goal, item]));
  const judgedIndicators = new Map(judgements.indicators.map((item) => [item.indicator, item]));
  const goalKey = keys(GOAL);
  const indicatorKey = keys(INDICATOR);
  const goals = new Map<Goal, GoalView>();
  for (const goal of model.goals) {
    if (isPersonalGoal(goal, model.steeringModel)) continue;
    const level = findLevel(model.steeringModel, goal.level);
    const judgement = judged.get(goal.key) ?? null;
    const isJudged = level?.judged ?? judgement?.proposal !== 'notScored';
    goals.set(goal, {
      goal,
      judgement,
      level,
      judged: isJudged,
      vision: !isJudged && /vision/i.test(goal.level ?? ''),
      ended: judgement?.proposal === 'ended',
      upcoming: judgement?.proposal === 'notStarted',
      key: goalKey(goal.id, goal.owner, goal.title),
      parents: [],
      children: [],
      indicators: [],
    });
  }
  const views = (found: readonly Goal[]): GoalView[] => found.flatMap((goal) => goals.get(goal) ?? []);
  for (const view of goals.values()) {
    view.parents.push(...views(tree.parentsOf(view.goal)));
    view.children.push(...views(tree.childrenOf(view.goal)));
  }
  for (const area of goals.values()) {
    if (area.judged || area.vision) continue;
    for (const child of views(tree.inAreaOf(area.goal))) {
      if (child.parents.length > 0) continue;
      child.parents.push(area);
      area.children.push(child);
    }
  }

  const indicators: IndicatorView[] = [];
  for (const [at, indicator] of model.indicators.entries()) {
    if (at % INDICATORS_PER_SLICE === 0) yield;
    const all = tree.goalsOf(indicator);
    const owners = views(all);
    if (owners.length === 0 && all.length > 0) continue;
    const view: IndicatorView = {
      indicator,
      judgement: judgedIndicators.get(indicator.key) ?? null,
      key: indicatorKey(indicator.id, null, indicator.title),
    };
    indicators.push(view);
    for (const goal of owners) goal.indicators.push(view);
  }
  return {
    model,
    judgements,
    occasion: judgements.occasion,
    goals: [...goals.values()],
    indicators,
    byId: (id) => views(tree.byId(id.trim()))[0] ?? null,
  };
}

/** Which goals each indicator measures; only those that may stand in a report. */
export function goalsOfIndicators(view: ReportView): ReadonlyMap<IndicatorView, readonly GoalView[]> {
  const found = new Map<IndicatorView, GoalView[]>();
  for (const goal of view.goals) {
    for (const indicator of goal.indicators) {
      const goals = found.get(indicator);
      if (goals) goals.push(goal);
      else found.set(indicator, [goal]);
    }
  }
  return found;
}

/**
 * What may not stand in a report, by key: personal goals, and indicators of nothing else. What was written of them before
 * their level was made personal is not shown either.
 */
export function personalKeys({ model, indicators }: ReportView): ReadonlySet<string> {
  const shown = new Set(indicators.map(({ indicator }) => indicator));
  return new Set([
    ...model.goals
      .filter((goal) => isPersonalGoal(goal, model.steeringModel))
      .map(({ id, owner, title }) => goalKeyOf(id, owner, title)),
    ...model.indicators.filter((one) => !shown.has(one)).map(({ id, title }) => indicatorKeyOf(id, title)),
  ]);
}

/** The goal itself and everything under it, each once, parents before children. A circle ends where it closes. */
export function descendants(view: GoalView): GoalView[] {
  const seen = new Set<GoalView>();
  const walk = (goal: GoalView): void => {
    if (seen.has(goal)) return;
    seen.add(goal);
    goal.children.forEach(walk);
  };
  walk(view);
  return [...seen];
}

/** "Ö3 Alla elever ska nå målen": id and title as they stand. */
export const nameOf = ({ id, title }: Pick<Goal | Indicator, 'id' | 'title'>): string =>
  id === null ? (title ?? '') : title === null ? id : `${id} ${title}`;

/** "Behöriga till yrkesprogram (%)". */
export const nameWithUnit = (indicator: Pick<Indicator, 'id' | 'title' | 'unit'>): Message | string =>
  indicator.unit === null
    ? nameOf(indicator)
    : say('report.indicator', { name: nameOf(indicator), unit: indicator.unit });
