import {
  buildGoalTree,
  findLevel,
  goalTreeOf,
  isPersonalGoal,
  lifeAt,
  occasionDate,
  type Activity,
  type CellAddress,
  type Goal,
  type GoalJudgement,
  type GoalTree,
  type Indicator,
  type IndicatorJudgement,
  type IsoDate,
  type Judgements,
  type Level,
  type Life,
  type Model,
  type Occasion,
  type OwnerKind,
  type Region,
  type RegionColumn,
  type RowSource,
  type WorkbookCells,
  cellReader,
  type CellReader,
} from '../model';
import { ownerKinds } from './owner-kind';
import type { Subject } from './rule';
import { idSpeller, type Speller } from './support/nearest';

/** What a check may be told beside the model. Everything is optional; without it the rules that need it are silent. */
export interface CheckContext {
  /** Goals per level in the period before, by the level's name (H15); else goals that have ended are counted. */
  readonly previousGoalCounts?: ReadonlyMap<string, number> | null;
  /** Kolada's titles by id (I08: unknown id, changed title). Null: only the form of the id is checked. */
  readonly koladaTitles?: ReadonlyMap<string, string> | null;
  /** The cells the model was read from: fixes need the old value. Null: no fixes are offered. */
  readonly cells?: WorkbookCells | null;
}

/** Everything the rules ask for, worked out once. Goals, indicators and activities are in workbook order. */
export interface Facts {
  readonly model: Model;
  readonly occasion: Occasion;
  /** The occasion's own day. */
  readonly day: IsoDate;
  readonly judgements: Judgements | null;
  readonly context: CheckContext;
  readonly goals: readonly Goal[];
  readonly indicators: readonly Indicator[];
  readonly activities: readonly Activity[];
  readonly tree: GoalTree;
  readonly cells: CellReader;
  life(goal: Goal): Life;
  level(goal: Goal): Level | null;
  /** Goals in force on levels that are judged. */
  readonly judgedGoals: readonly Goal[];
  /** Indicators that still belong to something: not those of ended or not yet started goals only. */
  readonly liveIndicators: readonly Indicator[];
  ownerKind(name: string): OwnerKind | null;
  /** Individual goals, and the indicators and activities under them. */
  readonly personal: ReadonlySet<Subject>;
  isPersonal(subject: Subject): boolean;
  /** The goal ids nearest in spelling; those of individual goals are never suggested. */
  readonly spellGoalId: Speller;
  ownerOf(subject: Subject): string | null;
  region(row: RowSource): Region | null;
  /** The row's cell of the first of `fields` the region has; else the row's first cell. */
  cell(row: RowSource, ...fields: readonly string[]): CellAddress;
  /** Whether the row's region has a column for the field; true where the region is unknown. */
  hasColumn(row: RowSource, field: string): boolean;
  goalJudgement(goal: Goal): GoalJudgement | null;
  indicatorJudgement(indicator: Indicator): IndicatorJudgement | null;
}

const byPlace = (a: { row: RowSource }, b: { row: RowSource }): number =>
  a.row.region - b.row.region || a.row.row - b.row.row;

/** In workbook order: the same list where it already stands so, as a model's lists do. */
const placed = <T extends { row: RowSource }>(items: readonly T[]): readonly T[] =>
  items.every((item, at) => at === 0 || byPlace(items[at - 1]!, item) <= 0) ? items : items.toSorted(byPlace);

/** Works out what the rules share. Linear in the size of the model. */
export function gatherFacts(
  model: Model,
  occasion: Occasion,
  judgements: Judgements | null,
  context: CheckContext,
): Facts {
  const goals = placed(model.goals);
  const indicators = placed(model.indicators);
  const activities = placed(model.activities);
  const inOrder = goals === model.goals && indicators === model.indicators;
  const tree = inOrder
    ? goalTreeOf(model)
    : buildGoalTree({ goals, indicators, links: model.links, regions: model.regions });

  const levels = new Map<Goal, Level | null>();
  const lives = new Map<Goal, Life>();
  const personal = new Set<Subject>();
  const levelNames = new Map<string | null, Level | null>();
  for (const goal of goals) {
    if (!levelNames.has(goal.level)) levelNames.set(goal.level, findLevel(model.steeringModel, goal.level));
    levels.set(goal, levelNames.get(goal.level)!);
    lives.set(goal, lifeAt(goal, occasion));
    if (isPersonalGoal(goal, model.steeringModel)) personal.add(goal);
  }
  for (const item of personal.size === 0 ? [] : [...indicators, ...activities]) {
    const under = item.goals.flatMap(tree.byReference);
    if (under.some((goal) => personal.has(goal))) personal.add(item);
  }

  const region = (row: RowSource): Region | null => model.regions[row.region] ?? null;
  const columns = new Map<Region, Map<string, RegionColumn>>();
  for (const item of model.regions) {
    const fields = new Map<string, RegionColumn>();
    for (const column of item.fields) if (!fields.has(column.field)) fields.set(column.field, column);
    columns.set(item, fields);
  }
  const cell = (row: RowSource, ...fields: readonly string[]): CellAddress => {
    const found = region(row);
    if (found === null) return { sheet: '', row: row.row, column: 0 };
    const column = fields.map((field) => columns.get(found)!.get(field)).find((item) => item !== undefined);
    return { sheet: found.sheet, row: row.row, column: column?.column ?? found.left };
  };

  const goalJudgements = new Map(judgements?.goals.map((item) => [item.goal, item]));
  const indicatorJudgements = new Map(judgements?.indicators.map((item) => [item.indicator, item]));
  const life = (goal: Goal): Life => lives.get(goal) ?? 'inForce';
  const level = (goal: Goal): Level | null => levels.get(goal) ?? null;

  return {
    model,
    occasion,
    day: occasionDate(occasion),
    judgements,
    context,
    goals,
    indicators,
    activities,
    tree,
    cells: cellReader(context.cells ?? null),
    life,
    level,
    judgedGoals: goals.filter((goal) => life(goal) === 'inForce' && level(goal)?.judged === true),
    liveIndicators: indicators.filter((indicator) => {
      const above = tree.goalsOf(indicator);
      return above.length === 0 || above.some((goal) => life(goal) === 'inForce');
    }),
    ownerKind: ownerKinds(model.units),
    personal,
    isPersonal: (subject) => personal.has(subject),
    spellGoalId: idSpeller(goals.flatMap((goal) => (goal.id === null || personal.has(goal) ? [] : [goal.id]))),
    ownerOf: (subject) =>
      'parents' in subject || 'start' in subject ? subject.owner : (tree.goalsOf(subject)[0]?.owner ?? null),
    region,
    cell,
    hasColumn: (row, field) => {
      const found = region(row);
      return found === null || columns.get(found)!.has(field);
    },
    goalJudgement: (goal) => goalJudgements.get(goal.key) ?? null,
    indicatorJudgement: (indicator) => indicatorJudgements.get(indicator.key) ?? null,
  };
}
