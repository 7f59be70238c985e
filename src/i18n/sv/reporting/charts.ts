import type { ChartKey } from '../../../domain/reporting/chart-messages';

/** Texts of the reports' charts of outcome against target, and of counts that are formulas. Swedish. */
export const charts = {
  'report.chart.heading': 'Utfall och målvärde över tid',
  'report.chart.proposed':
    'Diagrammen visar indikatorer som inte har nått målvärdet, högst fyra. Andra kan väljas när rapporten görs.',
  'report.chart.left':
    '{count, plural, one {Inget diagram för {indicators}: det} other {Inga diagram för {indicators}: det}} krävs minst två utfall i tal, och ett målvärde som är en nivå eller räknas om till en. Ska värdet bara öka eller minska finns ingen nivå att rita.',
  'report.chart.title': 'Utfall och målvärde: {indicator}',
  'report.chart.column.period': 'Period',
  'report.chart.column.outcome': 'Utfall',
  'report.chart.column.target': 'Målvärde',
  'report.chart.column.low': 'Målvärde, lägst',
  'report.chart.column.high': 'Målvärde, högst',
  'report.chart.baseline': '{period} (utgångsvärde)',
  'report.chart.source': 'Källa: {source}.',
  'report.chart.noSource': 'Källa är inte angiven.',
  'report.chart.gaps': 'En tom ruta betyder att värdet inte är känt; där är linjen bruten.',
  'report.live.heading': 'Underlag: alla mål i kraft',
  'report.live.note':
    '{texts, select, full {Antalen per nivå, och på nämndernas och bolagens rader,} other {Antalen per nivå}} är formler som räknar statusorden. Ändras ett statusord räknar Excel om dem. Övriga antal och meningarna överst gäller läget när rapporten gjordes.',
} as const satisfies Record<ChartKey, string>;
