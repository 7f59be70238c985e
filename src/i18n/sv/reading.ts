import type { ReadingKey } from '../../domain/reading/messages';

/** What reading says of files that people write, and the names of regions. */
export const reading = {
  'reading.json.syntax': 'Filen är inte giltig JSON: den bryter av på rad {line}.',
  'reading.json.place': '{path} (rad {line})',
  'reading.json.object': 'Vid {path} ska det stå ett objekt med namngivna värden.',
  'reading.json.list': 'Vid {path} ska det stå en lista som inte är tom.',
  'reading.json.string': 'Vid {path} ska det stå en text.',
  'reading.json.number': 'Vid {path} ska det stå ett tal.',
  'reading.json.boolean': 'Vid {path} ska det stå true eller false.',
  'reading.json.oneOf': 'Vid {path} ska det stå något av: {words}.',
  'reading.json.unknown': 'Namnet ”{name}” vid {path} är okänt. Är det felstavat?',
  'reading.json.version':
    'Vid {path} ska det stå versionen 1. Filen är av en annan sort eller gjord av en nyare version.',
  'reading.json.range': '”{range}” vid {path} är inget cellområde. Skriv som A3:M40.',
  'reading.json.column': '”{column}” vid {path} är ingen kolumn. Skriv kolumnens bokstav, som C.',
  'reading.json.period': '”{period}” vid {path} är ingen period. Skriv 2025, 2025-04, 2025-08 eller 2025-12.',
  'reading.json.levelTwice': 'Nivån ”{level}” vid {path} finns två gånger.',
  'reading.json.levelUnknown': 'Nivån ”{level}” vid {path} finns inte bland modellens nivåer.',
  'reading.region.goals': 'Mål',
  'reading.region.indicators': 'Indikatorer',
  'reading.region.outcomes': 'Utfall',
  'reading.region.targets': 'Målvärden',
  'reading.region.activities': 'Aktiviteter',
  'reading.region.organisation': 'Organisation',
  'reading.region.links': 'Koppling',
  'reading.region.finance': 'Ekonomi',
  'reading.region.levels': 'Nivåer',
  'reading.region.settings': 'Inställningar',
} as const satisfies Record<ReadingKey, string>;
