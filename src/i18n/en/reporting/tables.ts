import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** Headings and counts that several report sheets use, and what stands in the place for comments. English. */
export const tables = {
  'report.counts.goals':
    '{total, plural, =0 {No goals are in force.} one {# goal is in force: {parts}.} other {# goals are in force: {parts}.}}',
  'report.counts.indicators':
    '{goals, plural, one {The goal is} other {The goals are}} followed by {total, plural, one {# indicator} other {# indicators}}: {parts}.',
  'report.counts.area': '{parts}',
  'report.counts.part.met': '{count} met',
  'report.counts.part.partly': '{count} partly met',
  'report.counts.part.notMet': '{count} not met',
  'report.counts.part.notMeasured': '{count} not measured',
  'report.counts.part.cannotJudge': '{count} cannot be judged',
  'report.counts.part.indicator.met': '{count} met',
  'report.counts.part.indicator.partly': '{count} partly met',
  'report.counts.part.indicator.notMet': '{count} not met',
  'report.counts.part.indicator.notMeasured': '{count} not measured',
  'report.counts.none': 'none',
  'report.column.comment': 'Comment',
  'report.column.status': 'Status',
  'report.column.proposal': 'Proposal',
  'report.column.trendOfShare': 'Trend, share met',
  'report.column.met': 'Met',
  'report.column.partly': 'Partly met',
  'report.column.notMet': 'Not met',
  'report.column.notMeasured': 'Not measured',
  'report.column.sum': 'Total',
  'report.column.goal': 'Goal',
  'report.column.level': 'Level',
  'report.column.owner': 'Owner',
  'report.column.trend': 'Trend',
  'report.column.forecast': 'Forecast for the full year',
  'report.column.baseline': 'Baseline',
  'report.column.outcomeBeforeLast': 'Outcome, two periods before',
  'report.column.previousOutcome': 'Outcome, period before',
  'report.column.latestOutcome': 'Latest outcome',
  'report.column.targetOfYear': 'Target {year}',
  'report.column.targetOfTerm': 'Target for the term {year}',
  'report.column.comparison': 'Comparison',
  'report.column.comparisonWith': 'Comparison: {group}',
  'report.column.goalAndIndicator': 'Goal and indicator',
  'report.column.indicator': 'Indicator',
  'report.column.unit': 'Unit',
  'report.column.source': 'Source',
  'report.column.basis': 'Basis',
  'report.analysis.heading': 'Summary analysis',
  'report.analysis.hint':
    'Write here. The text stays when the report is refreshed. One sentence a row is shown over the full width of the page.',

  'report.orphans.heading': 'Comments without a goal',
} as const satisfies Record<
  Under<SheetKey, 'report.counts' | 'report.column' | 'report.analysis' | 'report.orphans'>,
  string
>;
