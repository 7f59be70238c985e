/** Texts of the choices in *Rapporter*: Swedish. */
export const paneReports = {
  'pane.reports.charts': 'Diagram över utfall och målvärde',
  'pane.reports.charts.proposed': 'Förslag: det som inte har nått målvärdet, högst fyra per blad',
  'pane.reports.charts.own': '{count, plural, =0 {Egna val} other {Egna val (#)}}',
  'pane.reports.charts.none': 'Inga diagram',
  'pane.reports.charts.pick': 'Indikatorer med diagram',
  'pane.reports.charts.search': 'Sök indikator',
  'pane.reports.charts.clear': 'Rensa sökningen',
  'pane.reports.charts.noMatch': 'Ingen indikator har de orden i namnet.',
  'pane.reports.charts.all': 'Alla ({count})',
  'pane.reports.live': 'Levande rapport',
  'pane.reports.live.for': 'antalen i Sammanfattning blir formler som räknar statusorden',
} as const;
