import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** *Indikatorbilaga*. Swedish. */
export const appendix = {
  'report.appendix.name': 'Indikatorbilaga',
  'report.appendix.title': 'Indikatorbilaga: alla indikatorer och perioder',
  'report.appendix.intro': 'En rad per indikator. Filtrera med pilarna i rubrikraden.',
  'report.appendix.empty': 'Det finns inga indikatorer.',
  'report.appendix.column.outcome': 'Utfall {period}',
  'report.appendix.column.place': 'Plats bland kommunerna',
  'report.appendix.column.mean': 'Kommunernas medelvärde',
  'report.appendix.place': '{shared, select, true {delad plats} other {plats}} {place} av {of}',
  'report.appendix.peers.kolada':
    'Plats och oviktat medelvärde gäller utfallets egen period och de kommuner som har ett värde då: Egen bearbetning av data från Kolada.',
  'report.appendix.peers.own': 'För indikatorer med annan källa än Kolada är plats och medelvärde: Egen beräkning.',
  'report.appendix.column.target': 'Målvärde {year}',
  'report.appendix.column.goals': 'Mål',
  'report.appendix.column.id': 'Nr',
} as const satisfies Record<Under<SheetKey, 'report.appendix'>, string>;
