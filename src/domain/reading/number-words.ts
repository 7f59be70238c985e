const WORDS = [
  'noll',
  'en|ett',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
  'tretton',
  'fjorton',
  'femton',
];
const VALUES = new Map(WORDS.flatMap((words, value) => words.split('|').map((word) => [word, value] as const)));
const TENS: readonly (readonly [string, number])[] = [
  ['tjugo', 20],
  ['trettio', 30],
  ['fyrtio', 40],
  ['femtio', 50],
  ['sextio', 60],
  ['sjuttio', 70],
  ['åttio', 80],
  ['nittio', 90],
  ['hundra', 100],
];
for (const [word, value] of TENS) VALUES.set(word, value);

/** "sex" → 6, "tjugo" → 20; null for any other word. The word in lower case. */
export const numberWord = (word: string): number | null => VALUES.get(word) ?? null;

/** The words as a pattern, longest first, for use inside other patterns. */
export const NUMBER_WORDS = [...VALUES.keys()].sort((a, b) => b.length - a.length).join('|');
