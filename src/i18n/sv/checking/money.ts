import type { CheckingKey } from '../../../domain/checking/messages';

/** Findings about budgets and their outcomes (E). Swedish. */
export const money = {
  'check.E01': '{owner} har mål men ingen budget i Ekonomi. Mål och medel ska höra samman; lägg till en rad.',
  'check.E02':
    '{subject}: utfall {outcome} och rest {rest} blir {sum}, inte budgeten {budget}. Rätta det tal som är fel.',
} as const satisfies Record<Extract<CheckingKey, `check.E${string}`>, string>;
