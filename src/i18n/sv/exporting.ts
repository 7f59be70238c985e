import type { ExportKey } from '../../domain/exporting/export-messages';

/** Headings of files to hand over, and what is said about them. Swedish. */
export const exporting = {
  'export.column.id': 'Nr',
  'export.column.level': 'Nivå',
  'export.column.goal': 'Mål',
  'export.column.parents': 'Överordnat mål',
  'export.column.owner': 'Ansvarig',
  'export.column.class': 'Målklass',
  'export.column.status': 'Status',
  'export.column.proposal': 'Föreslagen bedömning',
  'export.column.assessment': 'Bedömning',
  'export.column.motivation': 'Motivering',
  'export.column.met': 'Uppfyllda',
  'export.column.partly': 'Delvis uppfyllda',
  'export.column.notMet': 'Ej uppfyllda',
  'export.column.notMeasured': 'Ej mätta',
  'export.column.basis': 'Underlag',
  'export.column.assessedPer': 'Bedömt per',
  'export.column.goals': 'Målnr',
  'export.column.indicator': 'Indikator',
  'export.column.unit': 'Enhet',
  'export.column.reason': 'Orsak',
  'export.column.outcome': 'Utfall',
  'export.column.period': 'Utfallets period',
  'export.column.target': 'Målvärde',
  'export.column.targetYear': 'Målvärdets år',
  'export.column.deviation': 'Avvikelse',
  'export.column.trend': 'Trend',
  'export.column.movement': 'Förflyttning (%)',
  'export.column.source': 'Källa',
  'export.note.noValue':
    '{count, plural, one {En indikator har inget tal att lämna och är inte med} other {# indikatorer har inget tal att lämna och är inte med}}: {names}.',
  'export.note.noOrganisation':
    '{count, plural, one {En indikator saknar ansvarig organisation och är inte med} other {# indikatorer saknar ansvarig organisation och är inte med}}: {names}.',
  'export.note.unsafeName':
    '{count, plural, one {En indikator} other {# indikatorer}} är inte med, eftersom namnet på måttet eller organisationen är tomt, har radbrytning eller tabb eller börjar som en formel: {names}.',
  'export.note.conflict':
    '{count, plural, one {En indikator} other {# indikatorer}} är inte med, eftersom samma mått har olika värden för samma organisation och period: {names}.',
  'export.note.severalOwners':
    '{count, plural, one {En indikator har flera ansvariga och får en rad för var och en} other {# indikatorer har flera ansvariga och får en rad för var och en}}: {names}.',
  'export.note.byGender':
    'Värden för kvinnor och män är inte med, bara det sammanlagda ({count, plural, one {en indikator} other {# indikatorer}}): {names}.',
  'export.note.decimals':
    '{count, plural, one {En indikator} other {# indikatorer}} har värden med fler än {decimals, plural, =0 {noll decimaler} one {en decimal} other {# decimaler}}. De står oavrundade i filen, men Stratsys avrundar till det antal som måttets kolumn tillåter: {names}.',
  'export.names.andMore': '{names} och {rest} till',
} as const satisfies Record<ExportKey, string>;
