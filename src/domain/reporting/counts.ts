import { list, type Counts, type Message } from '../model';
import { say } from './messages';
import { countedAs, STATUSES } from './status-look';
import type { GoalView, IndicatorView } from './view';

export const NO_COUNTS: Counts = { met: 0, partly: 0, notMet: 0, notMeasured: 0 };

export const total = (counts: Counts): number => STATUSES.reduce((sum, status) => sum + counts[status], 0);

/** Goals in force by shown status; those ended, not started or never scored are left out. */
export function countGoals(goals: readonly GoalView[]): Counts {
  const counts = { ...NO_COUNTS };
  for (const goal of goals) {
    if (!goal.judged || goal.judgement === null) continue;
    const status = countedAs(goal.judgement.status);
    if (status) counts[status] += 1;
  }
  return counts;
}

export function countIndicators(indicators: readonly IndicatorView[]): Counts {
  const counts = { ...NO_COUNTS };
  for (const { judgement } of new Set(indicators)) if (judgement) counts[judgement.status] += 1;
  return counts;
}

/** "8 är uppfyllda, 2 är delvis uppfyllda och 1 är ej mätt": those that are none are not named. */
export function countsList(counts: Counts, of: 'goals' | 'indicators' = 'goals'): Message {
  const named = STATUSES.filter((status) => counts[status] > 0);
  if (named.length === 0) return say('report.counts.none');
  const part = of === 'goals' ? 'report.counts.part' : 'report.counts.part.indicator';
  return say('report.counts.area', {
    parts: list(named.map((status) => say(`${part}.${status}`, { count: counts[status] }))),
  });
}

/** One sentence on the goals and one on the indicators. */
export function countSentences(goals: Counts, indicators: Counts): readonly Message[] {
  return [
    say('report.counts.goals', { total: total(goals), parts: countsList(goals) }),
    ...(total(indicators) > 0
      ? [say('report.counts.indicators', { total: total(indicators), parts: countsList(indicators, 'indicators') })]
      : []),
  ];
}
