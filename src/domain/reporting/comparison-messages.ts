import type { Message, MessageArgs } from '../model';

/** What the block *Jämförelser* says; i18n/sv/reporting/comparisons.ts and en/ must have them all. */
export const COMPARISON_KEYS = [
  'report.comparisons.heading',
  'report.comparisons.empty',
  'report.comparisons.column.own',
  'report.comparisons.column.place',
  'report.comparisons.column.mean',
  'report.comparisons.column.kingdom',
  'report.comparisons.column.gap',
  'report.comparisons.column.best',
  'report.comparisons.column.worst',
  'report.comparisons.named',
  'report.comparisons.ownName',
  'report.comparisons.among',
  'report.comparisons.without',
  'report.comparisons.source.kolada',
  'report.comparisons.source.own',
] as const;

export type ComparisonKey = (typeof COMPARISON_KEYS)[number];

export const say = (key: ComparisonKey, args?: MessageArgs): Message => (args === undefined ? { key } : { key, args });
