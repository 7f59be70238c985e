import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** *Jämförelse mellan perioder*. English. */
export const periods = {
  'report.periods.name': 'Comparison between periods',
  'report.periods.title': 'Comparison between periods: {before} and {now}',
  'report.periods.at.t1': 'T1 {year}',
  'report.periods.at.interim': 'interim {year}',
  'report.periods.at.year': 'full year {year}',
  'report.periods.goals':
    '{total, plural, =0 {No goal was followed up at both occasions.} one {One goal was followed up both now and at {occasion}: {parts}.} other {# goals were followed up both now and at {occasion}: {parts}.}}',
  'report.periods.newAndEnded':
    '{new, plural, =0 {No goals are new} one {One goal is new} other {# goals are new}} and {ended, plural, =0 {none has ended} one {one has ended} other {# have ended}} since then.',
  'report.periods.indicators':
    '{total, plural, one {One indicator can be followed} other {# indicators can be followed}} between the occasions: {parts}.',
  'report.periods.share': 'The share of measured goals that are met is now {now}. At {occasion} it was {then}.',
  'report.periods.part.better': '{count} {count, plural, one {has} other {have}} a better status',
  'report.periods.part.worse': '{count} {count, plural, one {has} other {have}} a worse status',
  'report.periods.part.same': '{count} {count, plural, one {has} other {have}} the same status',
  'report.periods.part.measured': '{count} can now be judged',
  'report.periods.part.unmeasured': '{count} can no longer be judged',
  'report.periods.part.unknown': '{count} cannot be compared',
  'report.periods.change.better': 'Better',
  'report.periods.change.worse': 'Worse',
  'report.periods.change.same': 'Unchanged',
  'report.periods.change.new': 'New',
  'report.periods.change.measured': 'Can now be judged',
  'report.periods.change.unmeasured': 'Can no longer be judged',
  'report.periods.change.unknown': 'Cannot be compared',
  'report.periods.column.status': 'Status {occasion}',
  'report.periods.column.change': 'Change',
  'report.periods.column.share': 'Share met {occasion}',
  'report.periods.column.endedGoal': 'Ended goal',
  'report.periods.column.successor': 'Replaced by',
  'report.periods.column.successorStatus': 'Status of the new goal',
  'report.periods.column.occasion': 'Occasion',
  'report.periods.column.shareOfGoals': 'Share of goals met',
  'report.periods.gone': 'No longer there',
  'report.periods.noSuccessor': 'Not replaced by another goal',
  'report.periods.ended.heading': 'Ended goals and what has replaced them',
  'report.periods.indicators.heading': 'Indicators with another status than before',
  'report.periods.indicators.empty': 'No indicator has another status.',
  'report.periods.development.heading': 'Development over the occasions',
  'report.periods.development.empty': 'No goal could be judged.',
  'report.periods.chart': 'Share of measured goals met at each occasion, per cent',
  'report.periods.note':
    'Earlier results come from the sheet History of results, where they stand as they were when they were reported. The share is among the goals that could be judged. An occasion where no goal could be judged is not in the chart.',
} as const satisfies Record<Under<SheetKey, 'report.periods'>, string>;
