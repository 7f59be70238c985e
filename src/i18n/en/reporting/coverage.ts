import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** *Täckning*. English. */
export const coverage = {
  'report.coverage.name': 'Coverage',
  'report.coverage.title': 'Coverage: who contributes to what',
  'report.coverage.intro':
    'Number of goals of each committee and company under each overall goal. Symbol and colour show the worst status among them. Gap: no goal.',
  'report.coverage.empty': 'There are no overall goals.',
  'report.coverage.gap': 'Gap',
  'report.coverage.legend': '{symbol} {word}',
} as const satisfies Record<Under<SheetKey, 'report.coverage'>, string>;
