import type { Goal } from './goal';
import { goalTreeOf } from './goal-tree';
import type { Indicator } from './indicator';
import type { Model } from './model';
import type { Unit } from './organisation';
import { findLevel, type Level, sameWord, type SteeringModel } from './steering-model';

/** Level words that say "of one person", for a level the steering model does not know. */
const PERSONAL_WORDS = /^(individ|personlig|medarbetarm)/i;

/**
 * True for a level of individual goals: personal data, kept out of every sheet and roll-up (workbook.md section 5).
 * A level owned by individuals is personal whatever *Visas i rapport* says; a level that is not shown in reports is
 * treated with the same care.
 */
export const isPersonal = (level: Level | null): boolean =>
  level !== null && (!level.inReports || level.owners.includes('individual'));

/** The same for a goal: by its level, or by its level's words where the steering model lacks them (H08). */
export function isPersonalGoal(goal: Pick<Goal, 'level'>, steeringModel: SteeringModel): boolean {
  const level = findLevel(steeringModel, goal.level);
  return level === null ? goal.level !== null && PERSONAL_WORDS.test(goal.level.trim()) : isPersonal(level);
}

/** Tells indicators that measure nothing but individual goals: they are one person's too. */
export function personsOnly(model: Model): (indicator: Indicator) => boolean {
  const tree = goalTreeOf(model);
  return (indicator) => {
    const goals = tree.goalsOf(indicator);
    return goals.length > 0 && goals.every((goal) => isPersonalGoal(goal, model.steeringModel));
  };
}

/** A name of *Organisation* that is one person's. */
export const isPerson = (name: string, units: readonly Unit[]): boolean =>
  units.some((unit) => unit.kind === 'individual' && sameWord(unit.name, name));

/** Who answers for a goal, as written; null where nobody does, or a person. */
export const ownerNotPerson = ({ owner }: Pick<Goal, 'owner'>, units: readonly Unit[]): string | null =>
  owner === null || owner.trim() === '' || isPerson(owner, units) ? null : owner;

/** Indicators that may stand in a report: those that measure personal goals alone are left out. */
export function reportedIndicators(model: Model): readonly Indicator[] {
  const tree = goalTreeOf(model);
  return model.indicators.filter((indicator) => {
    const goals = tree.goalsOf(indicator);
    return goals.length === 0 || goals.some((goal) => !isPersonalGoal(goal, model.steeringModel));
  });
}
