import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** *Sammanfattning*. English. */
export const summary = {
  'report.summary.name': 'Summary',
  'report.summary.title': 'Goal follow-up: summary',
  'report.summary.column.goal': 'Goal, and what committees and companies contribute',
  'report.summary.verdict.met': 'Sound financial management: met. {explanation}',
  'report.summary.verdict.partly': 'Sound financial management: partly met. {explanation}',
  'report.summary.verdict.notMet': 'Sound financial management: not met. {explanation}',
  'report.summary.verdict.cannotJudge': 'Sound financial management: can’t be judged. {explanation}',
  'report.summary.contribution': '{name}: {count, plural, one {# goal} other {# goals}}',
  'report.summary.noContribution': 'No committee or company has a goal under this goal.',
  'report.summary.noGoals': 'There are no goals in force to show here.',
  'report.summary.otherGoals': 'Goals without an area',
  'report.summary.area': '{name}: {parts}',
  'report.summary.class': '{name} ({count})',
  'report.summary.note.counts':
    'The counts on a goal’s own row are what its judgement builds on: its indicators or sub-goals. The counts on a committee’s or company’s row are its goals.',
  'report.summary.note.noPrevious': 'The trend is shown when there is an earlier follow-up to compare with.',
  'report.summary.levels.heading': 'Number of goals by level and status',
  'report.summary.levels.empty': 'There are no goals to count.',
  'report.summary.chart': 'Number of goals by level and status',
  'report.ended.heading': 'Ended goals',
  'report.ended.line':
    '{goal}: ended{dated, select, yes { {until}} other {}}. {count, plural, =0 {Not replaced by any other goal.} other {Replaced by {successors}.}}',
  'report.upcoming.heading': 'Goals that do not apply yet',
  'report.upcoming.line': '{goal}: {dated, select, yes {in force from {from}.} other {not in force yet.}}',
} as const satisfies Record<Under<SheetKey, 'report.summary' | 'report.ended' | 'report.upcoming'>, string>;
