import { list, type Counts, type Message } from '../model';
import { say } from './messages';
import { countedAs, STATUSES } from './status-look';
import type { GoalView, IndicatorView } from './view';

export const NO_COUNTS: Counts = { met: 0, partly: 0, notMet: 0, notMeasured: 0 };

export const total = (counts: Counts): number => STATUSES.reduce((sum, status) => sum + counts[status], 0);

/** Counts where the goals that can't be judged are known among those not measured. */
export interface GoalCounts extends Counts {
  readonly cannotJudge: number;
}

/** Goals in force by shown status; those ended, not started or never scored are left out. */
export function countGoals(goals: readonly GoalView[]): GoalCounts {
  const counts = { ...NO_COUNTS, cannotJudge: 0 };
  for (const goal of goals) {
    if (!goal.judged || goal.judgement === null) continue;
    const status = countedAs(goal.judgement.status);
    if (status) counts[status] += 1;
    if (goal.judgement.status === 'cannotJudge') counts.cannotJudge += 1;
  }
  return counts;
}

export function countIndicators(indicators: readonly IndicatorView[]): Counts {
  const counts = { ...NO_COUNTS };
  for (const { judgement } of new Set(indicators)) if (judgement) counts[judgement.status] += 1;
  return counts;
}

/** "8 uppfyllda, 2 delvis uppfyllda och 1 kan ej bedömas": those that are none are not named. */
export function countsList(counts: Counts | GoalCounts, of: 'goals' | 'indicators' = 'goals'): Message {
  const cannotJudge = 'cannotJudge' in counts ? counts.cannotJudge : 0;
  const part = of === 'goals' ? 'report.counts.part' : 'report.counts.part.indicator';
  const parts = STATUSES.flatMap((status) => {
    const count = counts[status] - (status === 'notMeasured' ? cannotJudge : 0);
    return count > 0 ? [say(`${part}.${status}`, { count })] : [];
  });
  if (cannotJudge > 0) parts.push(say('report.counts.part.cannotJudge', { count: cannotJudge }));
  return parts.length === 0 ? say('report.counts.none') : say('report.counts.area', { parts: list(parts) });
}

/** One sentence on the goals and one on the indicators. */
export function countSentences(goals: Counts, indicators: Counts): readonly Message[] {
  return [
    say('report.counts.goals', { total: total(goals), parts: countsList(goals) }),
    ...(total(indicators) > 0
      ? [
          say('report.counts.indicators', {
            goals: total(goals),
            total: total(indicators),
            parts: countsList(indicators, 'indicators'),
          }),
        ]
      : []),
  ];
}
