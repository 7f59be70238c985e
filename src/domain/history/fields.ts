/** The columns of *Historik* that the add-in fills, from the left. */
export const HISTORY_FIELDS = [
  'occasion',
  'date',
  'item',
  'level',
  'id',
  'title',
  'goals',
  'owner',
  'status',
  'proposal',
  'assessment',
  'share',
  'outcome',
  'unit',
  'period',
  'target',
  'forecast',
  'ran',
] as const;

export type HistoryField = (typeof HISTORY_FIELDS)[number];

/** The columns people fill: a row marked *Fastställd* is never written again. */
export const USER_FIELDS = ['confirmed', 'comment'] as const;

export type UserField = (typeof USER_FIELDS)[number];
