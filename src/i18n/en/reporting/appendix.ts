import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** *Indikatorbilaga*. English. */
export const appendix = {
  'report.appendix.name': 'Indicator appendix',
  'report.appendix.title': 'Indicator appendix: all indicators and periods',
  'report.appendix.intro': 'One row an indicator. Filter with the arrows of the heading row.',
  'report.appendix.empty': 'There are no indicators.',
  'report.appendix.column.outcome': 'Outcome {period}',
  'report.appendix.column.place': 'Place among the municipalities',
  'report.appendix.column.mean': 'Mean of the municipalities',
  'report.appendix.place': '{shared, select, true {shared place} other {place}} {place} of {of}',
  'report.appendix.peers.kolada':
    'Place and unweighted mean are of the outcome’s own period and of the municipalities that have a value then: Own processing of data from Kolada.',
  'report.appendix.peers.own': 'For indicators from other sources than Kolada, place and mean are: Own calculation.',
  'report.appendix.column.target': 'Target {year}',
  'report.appendix.column.goals': 'Goals',
  'report.appendix.column.id': 'No',
} as const satisfies Record<Under<SheetKey, 'report.appendix'>, string>;
