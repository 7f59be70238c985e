/** Texts of the status columns that reports don't have; i18n/sv/app.ts and en/app.ts must have them all. */
export const STATUS_KEYS = [
  'status.trend.none',
  'status.occasion.t1',
  'status.occasion.interim',
  'status.occasion.year',
] as const;

export type StatusKey = (typeof STATUS_KEYS)[number];
