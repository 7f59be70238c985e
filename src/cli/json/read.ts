import {
  type Activity,
  columnName,
  fieldColumn,
  type Goal,
  type Indicator,
  type Level,
  type Model,
  type Outcome,
  periodCode,
  type Region,
  regionRange,
  type RowSource,
} from '../../domain/model';
import { addressJson, type AddressJson } from './address';
import { targetJson } from './target';

/** The cell a row is known by: its title, else its id, else its first cell. */
function rowAddress(regions: readonly Region[], { region: index, row }: RowSource): AddressJson {
  const region = regions[index]!;
  const column = (fieldColumn(region, 'title') ?? fieldColumn(region, 'id'))?.column ?? region.left;
  return addressJson({ sheet: region.sheet, row, column });
}

const regionJson = (region: Region): object => ({
  kind: region.kind,
  sheet: region.sheet,
  range: regionRange(region),
  table: region.table,
  columns: region.fields.map(({ field, heading, column }) => ({ field, heading, column: columnName(column) })),
  ignored: region.ignored,
});

const levelJson = (level: Level): object => ({
  name: level.name,
  order: level.order,
  owners: level.owners,
  parents: level.parents,
  parentRequired: level.parentRequired,
  minCount: level.minCount,
  maxCount: level.maxCount,
  countPer: level.countPer,
  indicatorRequired: level.indicatorRequired,
  targetRequired: level.targetRequired,
  judged: level.judged,
  inReports: level.inReports,
  perspectiveRequired: level.perspectiveRequired,
  directiveRequired: level.directiveRequired,
  activities: level.activities,
  policy: level.policy,
});

/** The goals above: those that the goal's row names, and those of *Koppling*. */
function parentIds({ id, parents }: Goal, links: Model['links']): readonly string[] {
  const linked = links.flatMap(({ goal, answeredBy }) =>
    goal !== null && id !== null && goal !== id && answeredBy.includes(id) ? [goal] : [],
  );
  return [...new Set([...parents.map((parent) => parent.id), ...linked])];
}

const goalJson = (goal: Goal, regions: readonly Region[], links: Model['links']): object => ({
  id: goal.id,
  level: goal.level,
  title: goal.title,
  parents: parentIds(goal, links),
  owner: goal.owner,
  assessment: goal.assessment,
  address: rowAddress(regions, goal.row),
});

/** A yes/no outcome's value is its word (readings.md A-64). A unit's value says whose it is. */
const outcomeJson = (outcome: Outcome): object => ({
  period: periodCode(outcome.period),
  raw: outcome.raw,
  value: outcome.value ?? outcome.word,
  gender: outcome.gender,
  missing: outcome.missing,
  ...(outcome.organisation === null ? {} : { organisation: outcome.organisation }),
});

const indicatorJson = (indicator: Indicator, regions: readonly Region[]): object => ({
  id: indicator.id,
  goals: indicator.goals.map(({ id }) => id),
  title: indicator.title,
  unit: indicator.unit,
  direction: indicator.direction,
  baseline: indicator.baseline && {
    value: indicator.baseline.value ?? indicator.baseline.word,
    year: indicator.baseline.year,
  },
  targets: indicator.targets.map(targetJson),
  outcomes: indicator.outcomes.map(outcomeJson),
  address: rowAddress(regions, indicator.row),
});

const activityJson = (activity: Activity, regions: readonly Region[]): object => ({
  id: activity.id,
  title: activity.title,
  goals: activity.goals.map(({ id }) => id),
  owner: activity.owner,
  start: activity.start,
  end: activity.end,
  status: activity.status,
  address: rowAddress(regions, activity.row),
});

/** `read --json`: what was understood, in workbook order. */
export const readJson = (model: Model): object => ({
  regions: model.regions.map(regionJson),
  steeringModel: { name: model.steeringModel.name, levels: model.steeringModel.levels.map(levelJson) },
  goals: model.goals.map((goal) => goalJson(goal, model.regions, model.links)),
  indicators: model.indicators.map((indicator) => indicatorJson(indicator, model.regions)),
  activities: model.activities.map((activity) => activityJson(activity, model.regions)),
});
