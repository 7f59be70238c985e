/** Texts of charts of outcome against target, and of counts that are formulas; i18n/sv and en, reporting/charts.ts. */
export const CHART_KEYS = [
  'report.chart.heading',
  'report.chart.proposed',
  'report.chart.left',
  'report.chart.title',
  'report.chart.column.period',
  'report.chart.column.outcome',
  'report.chart.column.target',
  'report.chart.column.low',
  'report.chart.column.high',
  'report.chart.baseline',
  'report.chart.source',
  'report.chart.noSource',
  'report.chart.gaps',
  'report.live.heading',
  'report.live.note',
] as const;

export type ChartKey = (typeof CHART_KEYS)[number];
