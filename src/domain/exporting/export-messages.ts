import { list, type Message, type MessageArgs } from '../model';

/** Every text of a handed-over file and of what is said about it; i18n/sv/exporting.ts and en/exporting.ts must have them all. */
export const EXPORT_KEYS = [
  'export.column.id',
  'export.column.level',
  'export.column.goal',
  'export.column.parents',
  'export.column.owner',
  'export.column.class',
  'export.column.status',
  'export.column.proposal',
  'export.column.assessment',
  'export.column.motivation',
  'export.column.met',
  'export.column.partly',
  'export.column.notMet',
  'export.column.notMeasured',
  'export.column.basis',
  'export.column.assessedPer',
  'export.column.goals',
  'export.column.indicator',
  'export.column.unit',
  'export.column.reason',
  'export.column.outcome',
  'export.column.period',
  'export.column.target',
  'export.column.targetYear',
  'export.column.deviation',
  'export.column.trend',
  'export.column.movement',
  'export.column.source',
  'export.note.noValue',
  'export.note.noOrganisation',
  'export.note.unsafeName',
  'export.note.conflict',
  'export.note.severalOwners',
  'export.note.byGender',
  'export.note.decimals',
  'export.names.andMore',
] as const;

export type ExportKey = (typeof EXPORT_KEYS)[number];

export const say = (key: ExportKey, args?: MessageArgs): Message => (args === undefined ? { key } : { key, args });

const MOST_NAMED = 8;

/** "I1 Behöriga; I2 Väntetid; och 12 till". */
export function named(names: readonly string[]): Message | ReturnType<typeof list> {
  const rest = names.length - MOST_NAMED;
  const shown = list(names.slice(0, MOST_NAMED), '; ');
  return rest > 0 ? say('export.names.andMore', { names: shown, rest }) : shown;
}
