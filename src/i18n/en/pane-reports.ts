import type { paneReports as swedish } from '../sv/pane-reports';

/** Texts of the choices in *Rapporter*: English. */
export const paneReports = {
  'pane.reports.charts': 'Charts of outcome and target',
  'pane.reports.charts.proposed': 'Proposal: what has not reached its target, four per sheet at most',
  'pane.reports.charts.own': '{count, plural, =0 {Own choice} other {Own choice (#)}}',
  'pane.reports.charts.none': 'No charts',
  'pane.reports.charts.pick': 'Indicators with a chart',
  'pane.reports.charts.search': 'Search indicators',
  'pane.reports.charts.clear': 'Clear the search',
  'pane.reports.charts.noMatch': 'No indicator has those words in its name.',
  'pane.reports.charts.all': 'All ({count})',
  'pane.reports.live': 'Live report',
  'pane.reports.live.for': 'the counts in Summary become formulas that count the status words',
} as const satisfies Record<keyof typeof swedish, string>;
