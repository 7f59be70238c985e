import { list } from '../model';
import { say } from './messages';
import type { ReportBlock } from './report-sheet';
import { nameOf, type GoalView, type ReportView } from './view';

/** Ended goals, one line each, with the goals that replaced them. Empty where none has ended. */
export function endedBlocks(view: ReportView, goals: readonly GoalView[]): readonly ReportBlock[] {
  const ended = goals.filter((goal) => goal.ended);
  if (ended.length === 0) return [];
  const lines = ended.map((goal): ReportBlock => {
    const successors = goal.goal.replacedBy.map(({ id }) => {
      const successor = view.byId(id);
      return successor ? nameOf(successor.goal) : id;
    });
    return {
      kind: 'paragraph',
      id: `${goal.key}/ended`,
      text: say('report.ended.line', {
        goal: nameOf(goal.goal),
        dated: goal.goal.validTo === null ? 'no' : 'yes',
        until: goal.goal.validTo ?? '',
        count: successors.length,
        successors: list(successors),
      }),
      style: 'text',
    };
  });
  return [{ kind: 'heading', id: 'ended', text: say('report.ended.heading') }, ...lines];
}

/** Goals that do not apply yet at the occasion, one line each. Empty where there are none. */
export function upcomingBlocks(goals: readonly GoalView[]): readonly ReportBlock[] {
  const upcoming = goals.filter((goal) => goal.upcoming);
  if (upcoming.length === 0) return [];
  const lines = upcoming.map(({ goal, key }): ReportBlock => ({
    kind: 'paragraph',
    id: `${key}/upcoming`,
    text: say('report.upcoming.line', {
      goal: nameOf(goal),
      dated: goal.validFrom === null ? 'no' : 'yes',
      from: goal.validFrom ?? '',
    }),
    style: 'text',
  }));
  return [{ kind: 'heading', id: 'upcoming', text: say('report.upcoming.heading') }, ...lines];
}
