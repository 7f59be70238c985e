import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** Headings and counts that several report sheets use, and what stands in the place for comments. Swedish. */
export const tables = {
  'report.counts.goals':
    '{total, plural, =0 {Inga mål är i kraft att bedöma.} one {# mål är i kraft: {parts}.} other {# mål är i kraft: {parts}.}}',
  'report.counts.indicators':
    '{goals, plural, one {Målet} other {Målen}} följs med {total, plural, one {# indikator} other {# indikatorer}}: {parts}.',
  'report.counts.area': '{parts}',
  'report.counts.part.met': '{count, plural, one {# uppfyllt} other {# uppfyllda}}',
  'report.counts.part.partly': '{count, plural, one {# delvis uppfyllt} other {# delvis uppfyllda}}',
  'report.counts.part.notMet': '{count, plural, one {# ej uppfyllt} other {# ej uppfyllda}}',
  'report.counts.part.notMeasured': '{count, plural, one {# ej mätt} other {# ej mätta}}',
  'report.counts.part.cannotJudge': '{count} kan ej bedömas',
  'report.counts.part.indicator.met': '{count, plural, one {# uppfylld} other {# uppfyllda}}',
  'report.counts.part.indicator.partly': '{count, plural, one {# delvis uppfylld} other {# delvis uppfyllda}}',
  'report.counts.part.indicator.notMet': '{count, plural, one {# ej uppfylld} other {# ej uppfyllda}}',
  'report.counts.part.indicator.notMeasured': '{count, plural, one {# ej mätt} other {# ej mätta}}',
  'report.counts.none': 'inga',
  'report.column.comment': 'Kommentar',
  'report.column.status': 'Status',
  'report.column.proposal': 'Föreslagen bedömning',
  'report.column.trendOfShare': 'Trend, andel uppfyllda',
  'report.column.met': 'Uppfyllda',
  'report.column.partly': 'Delvis uppfyllda',
  'report.column.notMet': 'Ej uppfyllda',
  'report.column.notMeasured': 'Ej mätta',
  'report.column.sum': 'Summa',
  'report.column.goal': 'Mål',
  'report.column.level': 'Nivå',
  'report.column.owner': 'Ansvarig',
  'report.column.trend': 'Trend',
  'report.column.forecast': 'Prognos för helåret',
  'report.column.baseline': 'Utgångsvärde',
  'report.column.outcomeBeforeLast': 'Utfall, två perioder före',
  'report.column.previousOutcome': 'Utfall, perioden före',
  'report.column.latestOutcome': 'Senaste utfall',
  'report.column.targetOfYear': 'Målvärde {year}',
  'report.column.targetOfTerm': 'Målvärde mandatperioden {year}',
  'report.column.comparison': 'Jämförelse',
  'report.column.comparisonWith': 'Jämförelse: {group}',
  'report.column.goalAndIndicator': 'Mål och indikator',
  'report.column.indicator': 'Indikator',
  'report.column.unit': 'Enhet',
  'report.column.source': 'Källa',
  'report.column.basis': 'Underlag',
  'report.analysis.heading': 'Sammanfattande analys',
  'report.analysis.hint':
    'Skriv här. Texten står kvar när rapporten uppdateras. En mening per rad visas över hela sidans bredd.',

  'report.orphans.heading': 'Kommentarer utan mål',
} as const satisfies Record<
  Under<SheetKey, 'report.counts' | 'report.column' | 'report.analysis' | 'report.orphans'>,
  string
>;
