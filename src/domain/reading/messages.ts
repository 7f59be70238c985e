/** Texts this part of the domain uses; i18n must have each (src/i18n/sv/reading.ts). */
export const readingKeys = [
  'reading.json.syntax',
  'reading.json.object',
  'reading.json.list',
  'reading.json.string',
  'reading.json.number',
  'reading.json.boolean',
  'reading.json.oneOf',
  'reading.json.unknown',
  'reading.json.version',
  'reading.json.range',
  'reading.json.column',
  'reading.json.period',
  'reading.json.levelTwice',
  'reading.json.levelUnknown',
  'reading.region.goals',
  'reading.region.indicators',
  'reading.region.outcomes',
  'reading.region.targets',
  'reading.region.activities',
  'reading.region.organisation',
  'reading.region.links',
  'reading.region.finance',
  'reading.region.levels',
  'reading.region.settings',
] as const;

export type ReadingKey = (typeof readingKeys)[number];
