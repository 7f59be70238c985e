import type { CellAddress, Goal, Level } from '../../model';
import type { CheckMessage, Draft } from '../rule';
import { defineRule, say } from '../rule';
import type { Facts } from '../facts';
import { headingCell } from '../support/missing-values';

function goalsOnLevel(facts: Facts, level: Level): Goal[] {
  return facts.goals.filter((goal) => facts.level(goal) === level && facts.life(goal) === 'inForce');
}

function byOwner(goals: readonly Goal[]): Map<string, Goal[]> {
  const owners = new Map<string, Goal[]>();
  for (const goal of goals) {
    const key = goal.owner?.trim().toLocaleLowerCase('sv');
    if (key === undefined) continue;
    const list = owners.get(key);
    if (list) list.push(goal);
    else owners.set(key, [goal]);
  }
  return owners;
}

const isOutside = (count: number, { minCount, maxCount }: Level): boolean =>
  (minCount !== null && count < minCount) || (maxCount !== null && count > maxCount);

/** What the model says, as a message: "3–6", "högst 6", "minst 3". */
function stated({ minCount, maxCount }: Level): CheckMessage {
  if (minCount !== null && maxCount !== null) {
    return minCount === maxCount
      ? say('check.count.exactly', { count: minCount })
      : say('check.count.between', { low: minCount, high: maxCount });
  }
  return maxCount !== null
    ? say('check.count.most', { count: maxCount })
    : say('check.count.least', { count: minCount! });
}

const perOwner = defineRule('H10', function* (facts) {
  for (const level of facts.model.steeringModel.levels) {
    if (level.countPer !== 'owner') continue;
    for (const goals of byOwner(goalsOnLevel(facts, level)).values()) {
      if (!isOutside(goals.length, level)) continue;
      yield {
        message: say('check.H10', {
          owner: goals[0]!.owner!,
          count: goals.length,
          level: level.name,
          stated: stated(level),
        }),
        cells: goals.map((goal) => facts.cell(goal.row, 'owner', 'id')),
        about: goals,
      };
    }
  }
});

/** Where a count of nothing is shown: the heading of the levels of the first goal region. */
function levelHeading(facts: Facts): CellAddress[] {
  const region = facts.model.regions.find((item) => item.kind === 'goals');
  return region ? [headingCell(region, 'level')] : [];
}

const onLevel = defineRule('H11', function* (facts) {
  if (facts.goals.length === 0) return;
  for (const level of facts.model.steeringModel.levels) {
    if (level.countPer !== 'total') continue;
    const goals = goalsOnLevel(facts, level);
    if (!isOutside(goals.length, level)) continue;
    yield {
      message: say('check.H11', { level: level.name, count: goals.length, stated: stated(level) }),
      cells: goals.length > 0 ? goals.map((goal) => facts.cell(goal.row, 'level', 'id')) : levelHeading(facts),
      about: goals,
      owner: null,
    };
  }
});

/**
 * Goals on a level in the period before: as told from outside, else those that had ended by now and lived the day before
 * the term began (every ended goal where no term or no date says). Null when nothing is known of that period.
 */
function previousCount(facts: Facts, level: Level): number | null {
  const told = facts.context.previousGoalCounts?.get(level.name);
  if (told !== undefined) return told;
  const { termFrom } = facts.model.settings;
  const lastDay = termFrom === null ? null : `${termFrom - 1}-12-31`;
  const before = facts.goals.filter((goal) => {
    if (facts.level(goal) !== level) return false;
    if (lastDay === null || goal.validFrom === null) return facts.life(goal) === 'ended';
    return goal.validFrom <= lastDay && (goal.validTo === null || goal.validTo >= lastDay);
  });
  return before.length > 0 ? before.length : null;
}

/** H15: few goals are asked for by the setting *Få mål*, or by a largest number on the level. */
const moreThanBefore = defineRule('H15', function* (facts) {
  const { fewGoals } = facts.model.settings;
  for (const level of facts.model.steeringModel.levels) {
    if (!level.judged || !level.inReports) continue;
    const goals = goalsOnLevel(facts, level);
    const draft = (message: CheckMessage): Draft => ({
      message,
      cells: goals.map((goal) => facts.cell(goal.row, 'id', 'title')),
      about: goals,
      owner: null,
    });
    if (typeof fewGoals === 'number') {
      const total = level.owners.includes('council') || level.countPer === 'total';
      if (total && goals.length > fewGoals) {
        yield draft(say('check.H15.limit', { level: level.name, count: goals.length, limit: fewGoals }));
      }
      continue;
    }
    if (fewGoals === null && level.maxCount === null) continue;
    const before = previousCount(facts, level);
    if (before !== null && goals.length > before) {
      yield draft(say('check.H15', { level: level.name, count: goals.length, before }));
    }
  }
});

export const goalCountRules = [perOwner, onLevel, moreThanBefore];
