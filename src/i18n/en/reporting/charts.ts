import type { ChartKey } from '../../../domain/reporting/chart-messages';

/** Texts of the reports' charts of outcome against target, and of counts that are formulas. English. */
export const charts = {
  'report.chart.heading': 'Outcome and target over time',
  'report.chart.proposed':
    'The charts show indicators that have not reached their target, four at most. Others can be chosen when the report is made.',
  'report.chart.left':
    '{count, plural, one {No chart of {indicators}: it takes} other {No charts of {indicators}: it takes}} at least two outcomes in numbers, and a target that is a level or can be worked out as one. Where the value is only to rise or fall there is no level to draw.',
  'report.chart.title': 'Outcome and target: {indicator}',
  'report.chart.column.period': 'Period',
  'report.chart.column.outcome': 'Outcome',
  'report.chart.column.target': 'Target',
  'report.chart.column.low': 'Target, at least',
  'report.chart.column.high': 'Target, at most',
  'report.chart.baseline': '{period} (baseline)',
  'report.chart.source': 'Source: {source}.',
  'report.chart.noSource': 'No source is given.',
  'report.chart.gaps': 'An empty cell means that the value is not known; there the line is broken.',
  'report.live.heading': 'Basis: all goals in force',
  'report.live.note':
    '{texts, select, full {The counts per level, and on the rows of committees and companies,} other {The counts per level}} are formulas that count the status words. When a status word is changed Excel counts again. The other counts and the sentences at the top say how things were when the report was made.',
} as const satisfies Record<ChartKey, string>;
