import {
  findLevel,
  sameWord,
  type Goal,
  type GoalJudgement,
  type Indicator,
  type IndicatorJudgement,
  type Judgements,
  type Level,
  type Model,
  type Occasion,
} from '../model';

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
  readonly key: string;
  readonly parents: GoalView[];
  readonly children: GoalView[];
  readonly indicators: IndicatorView[];
}

export interface ReportView {
  readonly model: Model;
  readonly judgements: Judgements;
  readonly occasion: Occasion;
  /** Workbook order. */
  readonly goals: readonly GoalView[];
  readonly indicators: readonly IndicatorView[];
  byId(id: string): GoalView | null;
}

/** A level that is not to be reported, or belongs to individuals, is personal data: it comes no further than here. */
const reportable = (level: Level | null): boolean =>
  level === null || (level.inReports && !level.owners.includes('individual'));

const plain = (text: string | null): string => (text ?? '').trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv');

/** Gives out keys that stay the same while ids do; the second of two equals gets "~2". */
function keys(prefix: string): (id: string | null, owner: string | null, title: string | null) => string {
  const used = new Map<string, number>();
  return (id, owner, title) => {
    const wanted = prefix + (id === null ? `:${plain(owner)}|${plain(title)}` : id.trim());
    const times = (used.get(wanted) ?? 0) + 1;
    used.set(wanted, times);
    return times === 1 ? wanted : `${wanted}~${times}`;
  };
}

const idKey = (id: string): string => id.trim().toLocaleLowerCase('sv');

/** Goals without personal ones, tied to their parents, children, indicators and judgements. */
export function viewOf(model: Model, judgements: Judgements): ReportView {
  const judged = new Map(judgements.goals.map((item) => [item.goal, item]));
  const judgedIndicators = new Map(judgements.indicators.map((item) => [item.indicator, item]));
  const goalKey = keys('m.');
  const indicatorKey = keys('i.');
  const personal = new Set<string>();
  const goals: GoalView[] = [];
  for (const goal of model.goals) {
    const level = findLevel(model.steeringModel, goal.level);
    if (!reportable(level)) {
      if (goal.id !== null) personal.add(idKey(goal.id));
      continue;
    }
    const judgement = judged.get(goal.key) ?? null;
    const isJudged = level?.judged ?? judgement?.proposal !== 'notScored';
    goals.push({
      goal,
      judgement,
      level,
      judged: isJudged,
      vision: !isJudged && /vision/i.test(goal.level ?? ''),
      ended: judgement?.proposal === 'ended',
      key: goalKey(goal.id, goal.owner, goal.title),
      parents: [],
      children: [],
      indicators: [],
    });
  }
  const byId = new Map<string, GoalView>();
  for (const view of goals) {
    const id = view.goal.id;
    if (id !== null && !byId.has(idKey(id))) byId.set(idKey(id), view);
  }
  const tie = (parent: GoalView | undefined, child: GoalView | undefined): void => {
    if (!parent || !child || parent === child || child.parents.includes(parent)) return;
    child.parents.push(parent);
    parent.children.push(child);
  };
  for (const view of goals) for (const { id } of view.goal.parents) tie(byId.get(idKey(id)), view);
  for (const link of model.links) {
    for (const id of link.answeredBy) tie(byId.get(idKey(link.goal ?? '')), byId.get(idKey(id)));
  }
  tieByArea(goals, tie);

  const indicators: IndicatorView[] = [];
  for (const indicator of model.indicators) {
    const views = indicator.goals.map(({ id }) => byId.get(idKey(id))).filter((view) => view !== undefined);
    if (views.length === 0 && indicator.goals.some(({ id }) => personal.has(idKey(id)))) continue;
    const view: IndicatorView = {
      indicator,
      judgement: judgedIndicators.get(indicator.key) ?? null,
      key: indicatorKey(indicator.id, null, indicator.title),
    };
    indicators.push(view);
    for (const goal of new Set(views)) goal.indicators.push(view);
  }
  return {
    model,
    judgements,
    occasion: judgements.occasion,
    goals,
    indicators,
    byId: (id) => byId.get(idKey(id)) ?? null,
  };
}

/** Goals that name their area in words (*Målområde*) and not by a link. */
function tieByArea(goals: readonly GoalView[], tie: (parent: GoalView, child: GoalView) => void): void {
  const areas = goals.filter((view) => !view.judged && !view.vision && view.goal.title !== null);
  for (const view of goals) {
    const name = view.goal.area;
    if (name === null || view.parents.length > 0) continue;
    const area = areas.find((candidate) => sameWord(candidate.goal.title!, name));
    if (area) tie(area, view);
  }
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
export const nameOf = (goal: Goal): string => [goal.id, goal.title].filter((part) => part !== null).join(' ');
