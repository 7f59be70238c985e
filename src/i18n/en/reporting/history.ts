import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** *Historik*. English. */
export const history = {
  'report.history.name': 'History of results',
  'report.history.column.occasion': 'Occasion',
  'report.history.column.date': 'As at',
  'report.history.column.item': 'Concerns',
  'report.history.column.level': 'Level',
  'report.history.column.id': 'No.',
  'report.history.column.title': 'Goal or indicator',
  'report.history.column.goals': 'Belongs to',
  'report.history.column.owner': 'Owner',
  'report.history.column.status': 'Status',
  'report.history.column.proposal': 'Proposal',
  'report.history.column.assessment': 'Assessment',
  'report.history.column.share': 'Share met',
  'report.history.column.outcome': 'Outcome',
  'report.history.column.unit': 'Unit',
  'report.history.column.period': 'Period',
  'report.history.column.target': 'Target',
  'report.history.column.forecast': 'Forecast',
  'report.history.column.ran': 'Run',
  'report.history.column.confirmed': 'Confirmed',
  'report.history.column.comment': 'Comment',
} as const satisfies Record<Under<SheetKey, 'report.history'>, string>;
