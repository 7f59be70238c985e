import type { Counts, Message, Status } from '../model';

/** Something a goal is judged by: an own indicator or a sub-goal, once each. */
export interface Item {
  readonly kind: 'indicator' | 'goal';
  /** Id or title, as the explanation names it. */
  readonly name: string;
  readonly status: Status;
  /** Why it isn't measured, for the explanation's parenthesis. */
  readonly why: Message | null;
  readonly weight: number;
  readonly priority: boolean;
  /** The class (*Målklass*) of a sub-goal. */
  readonly ofRequiredClass: boolean;
}

export const isMeasured = (item: Item): boolean => item.status !== 'notMeasured';

export const NO_COUNTS: Counts = { met: 0, partly: 0, notMet: 0, notMeasured: 0 };

export function countItems(items: readonly Pick<Item, 'status'>[]): Counts {
  const counts = { ...NO_COUNTS } as { -readonly [K in keyof Counts]: Counts[K] };
  for (const { status } of items) counts[status] += 1;
  return counts;
}
