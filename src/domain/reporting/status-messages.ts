/** Texts of the status columns that reports don't have; i18n/sv/app.ts and en/app.ts must have them all. */
export const STATUS_KEYS = ['status.trend.none'] as const;

export type StatusKey = (typeof STATUS_KEYS)[number];
