import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** *Röd tråd*. English. */
export const thread = {
  'report.thread.name': 'Red thread',
  'report.thread.title': 'The red thread: from vision to activity',
  'report.thread.intro':
    'Each goal stands under the goal it contributes to. A goal that contributes to several stands in each place.',
  'report.thread.column.goal': 'Vision, goal and activity',
  'report.thread.column.contributes': 'Contributes to',
  'report.thread.empty': 'There are no goals.',
  'report.thread.unlinked': 'Without a parent goal',
  'report.thread.again': '{goal} (see above)',
  'report.thread.activity': 'Activity',
} as const satisfies Record<Under<SheetKey, 'report.thread'>, string>;
