import type { CheckingKey } from '../../../domain/checking/messages';

/** Findings about budgets and their outcomes (E). English. */
export const money = {
  'check.E01': '{owner} has goals but no budget in Ekonomi. Goals and money belong together; add a row.',
  'check.E02':
    '{subject}: outcome {outcome} and rest {rest} make {sum}, not the budget {budget}. Correct the wrong figure.',
} as const satisfies Record<Extract<CheckingKey, `check.E${string}`>, string>;
