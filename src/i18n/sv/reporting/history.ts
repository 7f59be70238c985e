import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** *Historik*. Swedish. */
export const history = {
  'report.history.name': 'Historik',
  'report.history.column.occasion': 'Tillfälle',
  'report.history.column.date': 'Per den',
  'report.history.column.item': 'Gäller',
  'report.history.column.level': 'Nivå',
  'report.history.column.id': 'Nr',
  'report.history.column.title': 'Mål eller indikator',
  'report.history.column.goals': 'Hör till',
  'report.history.column.owner': 'Ansvarig',
  'report.history.column.status': 'Status',
  'report.history.column.proposal': 'Föreslagen bedömning',
  'report.history.column.assessment': 'Bedömning',
  'report.history.column.share': 'Andel uppfyllda',
  'report.history.column.outcome': 'Utfall',
  'report.history.column.unit': 'Enhet',
  'report.history.column.period': 'Period',
  'report.history.column.target': 'Målvärde',
  'report.history.column.forecast': 'Prognos',
  'report.history.column.ran': 'Kört',
  'report.history.column.confirmed': 'Fastställd',
  'report.history.column.comment': 'Kommentar',
} as const satisfies Record<Under<SheetKey, 'report.history'>, string>;
