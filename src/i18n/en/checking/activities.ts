import type { CheckingKey } from '../../../domain/checking/messages';

/** Findings about activities (A). English. */
export const activities = {
  'check.A01': 'The activity {activity} belongs to no goal. Give a goal number.',
  'check.A01.column':
    '{count, plural, one {One activity belongs} other {# activities belong}} to no goal: the table has no column for it. Add the column Mål.',
  'check.A01.unknown': 'The activity {activity} belongs to the goal “{id}”, which does not exist. {suggestion}',
  'check.A02': 'The activity {activity} ends {end}, before its start {start}. Correct the dates.',
  'check.A02.date': 'The date “{value}” can’t be read. Write for example 2025-06-30.',
  'check.A03':
    'The activity {activity} should have been done by {end} but its status is “{status}”. Update the status or the end date.',
  'check.A03.noStatus':
    'The activity {activity} should have been done by {end} but has no status. Fill in the status or a new end date.',
  'check.A04':
    'The activity {activity} belongs to {goal} on the level {level}, which has no activities in the model. Move it.',
  'check.A04.allowed':
    'The activity {activity} belongs to {goal} on the level {level}, which has no activities in the model. Move it to {allowed}.',
} as const satisfies Record<Extract<CheckingKey, `check.A${string}`>, string>;
