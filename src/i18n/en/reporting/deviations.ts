import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** *Avvikelser*. English. */
export const deviations = {
  'report.deviations.name': 'Deviations',
  'report.deviations.title': 'Deviations: what is not met',
  'report.deviations.intro': 'Goals and indicators not met or partly met, and those not measured, with the reason.',
  'report.deviations.noMotivation': 'No motivation',

  'report.deviations.goal': 'Goal',
  'report.deviations.indicator': 'Indicator',
  'report.deviations.column.kind': 'Concerns',
  'report.deviations.column.motivation': 'Motivation or reason',
  'report.deviations.empty': 'Nothing deviates.',
} as const satisfies Record<Under<SheetKey, 'report.deviations'>, string>;
