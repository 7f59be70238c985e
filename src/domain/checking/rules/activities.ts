import type { Activity } from '../../model';
import { defineRule, say } from '../rule';
import { replaceWord } from '../support/fixes';
import { missingValues } from '../support/missing-values';
import { nameOf } from '../support/words';
import { suggestion } from './goal-links';

const withoutGoal = defineRule('A01', function* (facts) {
  yield* missingValues(facts, {
    rows: facts.activities.filter((activity) => activity.goals.length === 0),
    field: 'goals',
    row: (activity) => say('check.A01', { activity: nameOf(activity) }),
    column: (count) => say('check.A01.column', { count }),
  });
  for (const activity of facts.activities) {
    for (const { id, address } of activity.goals) {
      if (facts.tree.byId(id).length > 0) continue;
      const near = facts.spellGoalId(id);
      yield {
        message: say('check.A01.unknown', { activity: nameOf(activity), id, suggestion: suggestion(near) }),
        cells: [address],
        about: [activity],
        fix: near.safe ? replaceWord(facts, address, id, near.candidates[0]!) : null,
      };
    }
  }
});

const isBackwards = ({ start, end }: Activity): boolean => start !== null && end !== null && end < start;

const endBeforeStart = defineRule('A02', function* (facts) {
  for (const activity of facts.activities) {
    if (!isBackwards(activity)) continue;
    yield {
      message: say('check.A02', { activity: nameOf(activity), start: activity.start!, end: activity.end! }),
      cells: [facts.cell(activity.row, 'end'), facts.cell(activity.row, 'start')],
      about: [activity],
    };
  }
  for (const problem of facts.model.problems) {
    if (problem.kind !== 'dateUnreadable' || !['start', 'end'].includes(problem.field)) continue;
    yield { message: say('check.A02.date', { value: String(problem.value) }), cells: [problem.cell], about: [] };
  }
});

/** Words of *Status* that say nothing more is to be done. */
const DONE =
  /^(?:klar|klart|klara|avslutad|avslutat|avslutade|genomförd|genomfört|utförd|utfört|färdig|färdigt|slutförd|slutfört|uppfylld|uppfyllt|ja|100 ?%|inställd|avbruten|avbrutet|utgår|utgått|struken|strukits|done|completed|cancelled)\b/i;

const late = defineRule('A03', function* (facts) {
  for (const activity of facts.activities) {
    if (activity.end === null || activity.end >= facts.day || isBackwards(activity)) continue;
    if (DONE.test((activity.status ?? '').trim())) continue;
    yield {
      message: say(activity.status === null ? 'check.A03.noStatus' : 'check.A03', {
        activity: nameOf(activity),
        end: activity.end,
        status: activity.status ?? '',
      }),
      cells: [facts.cell(activity.row, 'end'), facts.cell(activity.row, 'status')],
      about: [activity],
    };
  }
});

const wrongLevel = defineRule('A04', function* (facts) {
  const allowed = facts.model.steeringModel.levels.filter((level) => level.activities === true).map(({ name }) => name);
  for (const activity of facts.activities) {
    for (const { id, address } of activity.goals) {
      const goals = facts.tree.byId(id);
      const [goal] = goals;
      if (goal === undefined || !goals.every((item) => facts.level(item)?.activities === false)) continue;
      const args = { activity: nameOf(activity), goal: nameOf(goal), level: facts.level(goal)!.name };
      yield {
        message:
          allowed.length > 0
            ? say('check.A04.allowed', { ...args, allowed: allowed.join(', ') })
            : say('check.A04', args),
        cells: [address],
        about: [activity, goal],
      };
    }
  }
});

export const activityRules = [withoutGoal, endBeforeStart, late, wrongLevel];
