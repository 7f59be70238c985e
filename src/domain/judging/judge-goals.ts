import {
  findLevel,
  isPersonalGoal,
  lifeAt,
  sameWord,
  type Goal,
  type GoalJudgement,
  type GoalTree,
  type Indicator,
  type IndicatorJudgement,
  type Level,
  type Life,
  type Model,
  type Occasion,
  type Policy,
} from '../model';
import type { Work } from '../work';
import { understandAssessment } from './assessment';
import { countsSentence, itemsSentence, lifeSentence } from './explain/goal';
import { countItems, NO_COUNTS, type Item } from './items';
import { say } from './messages';
import { childrenFirst } from './order';
import { proposeGoal, type GoalProposal } from './propose-goal';

const SLICE = 200;

/** What decides how a goal is treated before anything is counted. */
interface Standing {
  readonly level: Level | null;
  readonly life: Life;
  readonly personal: boolean;
  /** False for a vision or an area. A level the steering model does not know is judged: never left out unseen. */
  readonly scored: boolean;
}

/** Judges the goals of one model at one occasion. */
export class GoalJudge {
  private readonly standings: ReadonlyMap<Goal, Standing>;
  private readonly judgements = new Map<Goal, GoalJudgement>();

  constructor(
    private readonly model: Model,
    private readonly tree: GoalTree,
    private readonly occasion: Occasion,
    private readonly indicators: ReadonlyMap<string, IndicatorJudgement>,
  ) {
    this.standings = new Map(model.goals.map((goal) => [goal, this.standingOf(goal)]));
  }

  /** In workbook order. Children are judged before their parents, areas and visions when all the others are done. */
  *judgeAll(): Work<readonly GoalJudgement[]> {
    const scored = this.model.goals.filter((goal) => this.standings.get(goal)!.scored);
    const { order, inCircle } = childrenFirst(scored, this.tree);
    let done = 0;
    for (const goal of order) {
      const children = this.tree.childrenOf(goal).filter((child) => !inCircle(goal, child));
      this.judgements.set(goal, this.judge(goal, children));
      done += 1;
      if (done % SLICE === 0) yield;
    }
    return this.model.goals.map((goal) => this.judgements.get(goal) ?? this.count(goal));
  }

  /** The judged goals in force, as items; after `judgeAll`. Personal goals never. */
  allItems(): readonly Item[] {
    return this.itemsOf(this.model.goals);
  }

  private standingOf(goal: Goal): Standing {
    const level = findLevel(this.model.steeringModel, goal.level);
    return {
      level,
      life: lifeAt(goal, this.occasion),
      personal: isPersonalGoal(goal, this.model.steeringModel),
      scored: level?.judged ?? true,
    };
  }

  /** Counts only, for an area or a vision. */
  private count(goal: Goal): GoalJudgement {
    const under = [...this.tree.childrenOf(goal), ...this.tree.inAreaOf(goal)];
    const counts = countItems(this.itemsOf(under));
    return {
      goal: goal.key,
      proposal: 'notScored',
      assessment: goal.assessment,
      status: 'notScored',
      policy: null,
      counts,
      explanation: countsSentence(counts),
    };
  }

  private judge(goal: Goal, children: readonly Goal[]): GoalJudgement {
    const { level, life } = this.standings.get(goal)!;
    const { settings } = this.model;
    const policy = level?.policy ?? settings.policy;
    const common = { goal: goal.key, assessment: goal.assessment, policy };
    if (life !== 'inForce') {
      return { ...common, proposal: life, status: life, counts: NO_COUNTS, explanation: lifeSentence(goal, life) };
    }
    const own = this.tree.indicatorsOf(goal).map((indicator) => this.indicatorItem(indicator));
    const subGoals = this.itemsOf(children);
    const withSubGoals = settings.subGoals === 'yes' || (settings.subGoals === null && own.length === 0);
    const items = withSubGoals ? [...own, ...subGoals] : own;
    const { proposal, explanation } = this.propose(items, policy, subGoals.length > 0);
    return {
      ...common,
      proposal,
      status: understandAssessment(goal.assessment, settings) ?? proposal,
      counts: countItems(items),
      explanation,
    };
  }

  private propose(items: readonly Item[], policy: Policy, hasSubGoals: boolean): GoalProposal {
    if (items.length === 0 && hasSubGoals && policy !== 'manual') {
      return { proposal: 'cannotJudge', explanation: itemsSentence(say('judging.goal.onlySubGoals'), []) };
    }
    return proposeGoal(items, policy, this.model.settings, this.occasion.kind === 'year');
  }

  private indicatorItem(indicator: Indicator): Item {
    const judgement = this.indicators.get(indicator.key)!;
    return {
      kind: 'indicator',
      name: indicator.id ?? indicator.title ?? '–',
      status: judgement.status,
      why: judgement.reasonText,
      // A negative weight is no weight anyone can mean: it counts as not given.
      weight: indicator.weight !== null && indicator.weight >= 0 ? indicator.weight : 1,
      priority: indicator.priority,
      ofRequiredClass: false,
    };
  }

  /** Goals as items: the shown status of those in force on judged levels; the others are left out. */
  private itemsOf(goals: readonly Goal[]): Item[] {
    return goals.flatMap((goal) => {
      const { scored, life, personal } = this.standings.get(goal)!;
      const judgement = this.judgements.get(goal);
      if (!scored || personal || life !== 'inForce' || judgement === undefined) return [];
      const { status } = judgement;
      const shown = status === 'met' || status === 'partly' || status === 'notMet' ? status : 'notMeasured';
      const { requiredClass } = this.model.settings;
      return {
        kind: 'goal',
        name: goal.id ?? goal.title ?? '–',
        status: shown,
        why: null,
        weight: 1,
        priority: false,
        ofRequiredClass: goal.goalClass !== null && sameWord(goal.goalClass, requiredClass),
      };
    });
  }
}
