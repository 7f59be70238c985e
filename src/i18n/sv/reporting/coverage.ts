import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** *Täckning*. Swedish. */
export const coverage = {
  'report.coverage.name': 'Täckning',
  'report.coverage.title': 'Täckning: vem som bidrar till vad',
  'report.coverage.intro':
    'Antal mål hos varje nämnd och bolag under varje övergripande mål. Tecknet och färgen visar den sämsta statusen bland dem. Lucka: inget mål.',
  'report.coverage.empty': 'Det finns inga övergripande mål.',
  'report.coverage.gap': 'Lucka',
  'report.coverage.legend': '{symbol} {word}',
} as const satisfies Record<Under<SheetKey, 'report.coverage'>, string>;
