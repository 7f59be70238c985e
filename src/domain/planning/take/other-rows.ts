import { findLevel, type Goal, type Indicator, isPerson, isPersonalGoal, type SteeringModel } from '../../model';
import { squeeze } from '../../reading/text';
import { ownerCode } from '../new-ids';
import { goalValues } from './goal-values';
import { indicatorValues } from './indicator-values';
import type { NotTaken, OtherRow, OtherWorkbook, Source } from './other-workbook';

/** How this workbook's own rules bear on what comes from another. */
export interface Receiver {
  readonly steeringModel: SteeringModel;
  readonly settings: { readonly termTo: number | null };
}

const nameOf = ({ id, title }: Pick<Goal, 'id' | 'title'>): string | null => id ?? title;

/** Goals whose names are personal, by either workbook's levels or by who owns them. */
function personalNames(source: Source, receiver: Receiver): ReadonlySet<Goal> {
  return new Set(
    source.goals.filter(
      (goal) =>
        isPersonalGoal(goal, source.steeringModel) ||
        isPersonalGoal(goal, receiver.steeringModel) ||
        (goal.owner !== null && isPerson(goal.owner, source.units)),
    ),
  );
}

/** The one nämnd or bolag that the file speaks of; null where there is none, or more than one. */
function ownerOf({ units, goals }: Source, personal: ReadonlySet<Goal>): string | null {
  const stated = units.filter(({ kind }) => kind === 'committee' || kind === 'company').map(({ name }) => name);
  const used = [...new Set(goals.filter((goal) => !personal.has(goal)).flatMap(({ owner }) => owner ?? []))].filter(
    (owner) => !/fullmäktige/i.test(owner),
  );
  const names = stated.length > 0 ? stated : used;
  return names.length === 1 ? names[0]! : null;
}

/** Letters of the nämnd or bolag (or of the file) to put before its numbers: "SN-". */
export const prefixFor = ({ owner, file }: OtherWorkbook): string =>
  `${ownerCode(owner ?? file.replace(/\.[^.]*$/, '')) || 'X'}-`;

/**
 * What the model of another workbook's file has that can be taken. Nothing personal is in it.
 * @param receiver the workbook it would come to
 */
export function otherWorkbook(file: string, source: Source, receiver: Receiver): OtherWorkbook {
  const personal = personalNames(source, receiver);
  const hidden = new Set([...personal].flatMap((goal) => nameOf(goal) ?? []));
  for (const goal of source.goals) if (!personal.has(goal)) hidden.delete(nameOf(goal) ?? '');
  const shown = (names: readonly string[]): readonly string[] => [
    ...new Set(names.filter((name) => !hidden.has(name)).map(squeeze)),
  ];
  const named = (one: Pick<Goal, 'id' | 'title'>): boolean => nameOf(one) !== null;

  const parentsOf = (goal: Goal): readonly string[] => {
    const name = nameOf(goal);
    const linked = source.links.filter(({ answeredBy }) => name !== null && answeredBy.includes(name));
    return shown([...goal.parents.map(({ id }) => id), ...linked.flatMap((link) => link.goal ?? [])]);
  };
  const councilOwns = (goal: Goal): boolean =>
    findLevel(source.steeringModel, goal.level)?.owners.includes('council') ?? false;

  const goals = source.goals
    .filter((goal) => !personal.has(goal))
    .map((goal): OtherRow => ({
      id: goal.id,
      title: goal.title,
      values: goalValues(goal),
      goals: parentsOf(goal),
      replacedBy: shown(goal.replacedBy.map(({ id }) => id)),
      owner: goal.owner,
      ownerless: goal.owner === null && !councilOwns(goal),
    }));

  const measuresPeople = ({ goals: measured }: Indicator): boolean =>
    measured.length > 0 && measured.every(({ id }) => hidden.has(id));
  const kept = source.indicators.filter((indicator) => !measuresPeople(indicator));
  const indicators = kept.map((indicator): OtherRow => ({
    id: indicator.id,
    title: indicator.title,
    values: indicatorValues(indicator, receiver.settings.termTo),
    goals: shown(indicator.goals.map(({ id }) => id)),
    replacedBy: [],
    owner: null,
    ownerless: false,
  }));

  const notTaken: NotTaken = {
    personalGoals: personal.size,
    personalIndicators: source.indicators.length - kept.length,
    unitOutcomes: kept.reduce(
      (sum, { outcomes }) => sum + outcomes.filter(({ organisation }) => organisation !== null).length,
      0,
    ),
    nameless: [...goals, ...indicators].filter((row) => !named(row)).length,
  };
  return {
    file: squeeze(file),
    goals: goals.filter(named),
    indicators: indicators.filter(named),
    notTaken,
    owner: ownerOf(source, personal),
  };
}
