import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** *Avvikelser*. Swedish. */
export const deviations = {
  'report.deviations.name': 'Avvikelser',
  'report.deviations.title': 'Avvikelser: det som inte är uppfyllt',
  'report.deviations.intro':
    'Mål och indikatorer som är ej uppfyllda eller delvis uppfyllda, och de som inte är mätta, med skälet.',
  'report.deviations.noMotivation': 'Motivering saknas',

  'report.deviations.goal': 'Mål',
  'report.deviations.indicator': 'Indikator',
  'report.deviations.column.kind': 'Gäller',
  'report.deviations.column.motivation': 'Motivering eller skäl',
  'report.deviations.empty': 'Inget avviker.',
} as const satisfies Record<Under<SheetKey, 'report.deviations'>, string>;
