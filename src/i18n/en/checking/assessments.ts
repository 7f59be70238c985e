import type { CheckingKey } from '../../../domain/checking/messages';

/** Findings about assessments (B). English. */
export const assessments = {
  'check.B01':
    '{goal} is assessed as “{assessment}”, but the indicators propose {proposal}. Write a motivation, or change the assessment.',
  'check.B01.unmeasured':
    '{goal} is assessed as “{assessment}” without any measurement to lean on. Write a motivation.',
  'check.B02': 'The assessment “{assessment}” of {goal} is not a known word ({known}). {suggestion}',
  'check.B03':
    'The assessment of {goal} was made {date}, before the follow-up as of {day}. Assess again, or change the date.',
  'check.B03.date': 'The date of assessment “{value}” can’t be read. Write for example 2025-08-31.',
  'check.B04': '{goal} is neither measured nor assessed. Fill in outcomes, add an indicator or write an assessment.',
} as const satisfies Record<Extract<CheckingKey, `check.B${string}`>, string>;
