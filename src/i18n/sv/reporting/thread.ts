import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** *Röd tråd*. Swedish. */
export const thread = {
  'report.thread.name': 'Röd tråd',
  'report.thread.title': 'Röd tråd: från vision till aktivitet',
  'report.thread.intro':
    'Varje mål står under det mål det bidrar till. Ett mål som bidrar till flera står på varje ställe.',
  'report.thread.column.goal': 'Vision, mål och aktivitet',
  'report.thread.column.contributes': 'Bidrar till',
  'report.thread.empty': 'Det finns inga mål.',
  'report.thread.unlinked': 'Utan överordnat mål',
  'report.thread.again': '{goal} (se ovan)',
  'report.thread.activity': 'Aktivitet',
} as const satisfies Record<Under<SheetKey, 'report.thread'>, string>;
