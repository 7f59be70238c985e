import type { CheckingKey } from '../../../domain/checking/messages';

/** Findings about assessments (B). Swedish. */
export const assessments = {
  'check.B01':
    '{goal} är bedömt som ”{assessment}”, men indikatorerna föreslår {proposal}. Skriv en motivering, eller ändra bedömningen.',
  'check.B01.unmeasured': '{goal} är bedömt som ”{assessment}” utan mätning att stödja sig på. Skriv en motivering.',
  'check.B02': 'Bedömningen ”{assessment}” för {goal} är inget känt ord ({known}). {suggestion}',
  'check.B03':
    'Bedömningen av {goal} är gjord {date}, före uppföljningen per {day}. Bedöm på nytt, eller ändra datumet.',
  'check.B03.date': 'Bedömningsdatumet ”{value}” kan inte läsas. Skriv till exempel 2025-08-31.',
  'check.B04': '{goal} är varken mätt eller bedömt. Fyll i utfall, lägg till en indikator eller skriv en bedömning.',
} as const satisfies Record<Extract<CheckingKey, `check.B${string}`>, string>;
