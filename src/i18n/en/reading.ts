import type { ReadingKey } from '../../domain/reading/messages';

/** What reading says of files that people write, and the names of regions. */
export const reading = {
  'reading.json.syntax': 'The file is not valid JSON: it breaks off at line {line}.',
  'reading.json.place': '{path} (line {line})',
  'reading.json.object': 'At {path} there should be an object with named values.',
  'reading.json.list': 'At {path} there should be a list that is not empty.',
  'reading.json.string': 'At {path} there should be a text.',
  'reading.json.number': 'At {path} there should be a number.',
  'reading.json.boolean': 'At {path} there should be true or false.',
  'reading.json.oneOf': 'At {path} there should be one of: {words}.',
  'reading.json.unknown': 'The name “{name}” at {path} is unknown. Is it misspelt?',
  'reading.json.version':
    'At {path} there should be version 1. The file is of another kind or made by a newer version.',
  'reading.json.range': '“{range}” at {path} is no range of cells. Write it as A3:M40.',
  'reading.json.column': '“{column}” at {path} is no column. Write the column’s letter, such as C.',
  'reading.json.period': '“{period}” at {path} is no period. Write 2025, 2025-04, 2025-08 or 2025-12.',
  'reading.json.levelTwice': 'The level “{level}” at {path} stands twice.',
  'reading.json.levelUnknown': 'The level “{level}” at {path} is not among the model’s levels.',
  'reading.region.goals': 'Goals',
  'reading.region.indicators': 'Indicators',
  'reading.region.outcomes': 'Outcomes',
  'reading.region.targets': 'Targets',
  'reading.region.activities': 'Activities',
  'reading.region.organisation': 'Organisation',
  'reading.region.links': 'Links',
  'reading.region.finance': 'Finance',
  'reading.region.levels': 'Levels',
  'reading.region.settings': 'Settings',
} as const satisfies Record<ReadingKey, string>;
