import type { Message, Settings } from '../../model';
import type { Item } from '../items';

/** What a policy proposes for a goal. */
export interface Proposed {
  readonly status: 'met' | 'partly' | 'notMet' | 'cannotJudge';
  /** "3 av 4 mätta indikatorer uppfyllda (75 %), gräns 75 %", without the full stop. */
  readonly claim: Message;
}

/** A way to judge a goal by its items (judging.md section 6). */
export interface PolicyRule {
  /** The items that decide, which must be measured to the setting's share. */
  deciding(items: readonly Item[]): readonly Item[];
  /** `measured` are the deciding ones that are measured: at least one. */
  propose(measured: readonly Item[], settings: Settings, items: readonly Item[]): Proposed;
}

export const everyItem = (items: readonly Item[]): readonly Item[] => items;

/** "mätta indikatorer", "bedömda underliggande mål": which words the items are counted by. */
export function sortOf(items: readonly Item[]): 'indicators' | 'goals' | 'both' {
  if (items.every((item) => item.kind === 'indicator')) return 'indicators';
  return items.every((item) => item.kind === 'goal') ? 'goals' : 'both';
}
