import { distance } from 'fastest-levenshtein';

const STOP = new Set(
  'och att ska skall i på för av till som en ett den det de dem med är vara vår våra alla sin sitt sina om vid från eller samt'.split(
    ' ',
  ),
);

const ENDINGS = [
  'arnas',
  'ernas',
  'ornas',
  'arna',
  'erna',
  'orna',
  'ande',
  'ende',
  'ades',
  'ade',
  'ad',
  'da',
  'ens',
  'ets',
  'ar',
  'er',
  'or',
  'en',
  'et',
  'na',
  'as',
  'es',
  's',
  'a',
  'e',
  'n',
  't',
  'd',
];

const SHORTEST_STEM = 4;

/**
 * A word without its Swedish ending and without rings and dots, which change between forms of one word (bostad, bostäder)
 * and are forgotten: "väntetiderna" and "väntetiden" → "vantetid", "särskilda" and "särskilt" → "sarskil".
 */
export function stem(word: string): string {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM);
  const stemmed = ending === undefined ? word : word.slice(0, -ending.length);
  return stemmed.replace(/[åä]/g, 'a').replace(/ö/g, 'o');
}

interface Title {
  readonly index: number;
  /** Lower case, single blanks, no punctuation. */
  readonly text: string;
  readonly stems: readonly string[];
  readonly digits: string;
}

function readTitle(index: number, title: string): Title {
  const words = title.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]+/gu) ?? [];
  return {
    index,
    text: words.join(' '),
    stems: words
      .filter((word) => !STOP.has(word))
      .map(stem)
      .sort(),
    digits: words.filter((word) => /\d/.test(word)).join(' '),
  };
}

/** Titles this short differ in meaning by a letter ("Mål A", "Mål B"): only the very same is a repetition. */
const SHORTEST_NEAR = 15;
const NEAR_SHARE = 0.1;
/** Longer than any title: whole documents pasted in are compared for being the same, not for being near. */
const LONGEST_NEAR = 400;

function isNear(a: Title, b: Title): boolean {
  if (a.text === b.text) return true;
  if (a.digits !== b.digits) return false;
  const length = Math.max(a.text.length, b.text.length);
  const limit = Math.floor(length * NEAR_SHARE);
  if (length < SHORTEST_NEAR || length > LONGEST_NEAR || Math.abs(a.text.length - b.text.length) > limit) return false;
  return distance(a.text, b.text) <= limit;
}

/** Titles are compared only with those that share one of their rarest words, and words that everybody uses tell nothing. */
const RAREST = 3;
const LARGEST_BLOCK = 25;

/**
 * Pairs of titles that are the same or nearly so, as [later, earlier] positions; one pair for each later title. Near means
 * the same words but for their endings, or at most a tenth of the letters; figures must agree. Not all against all:
 * about 36 comparisons a title at most.
 */
export function sameTitles(titles: readonly string[]): [number, number][] {
  const read = titles.map((title, index) => readTitle(index, title)).filter((title) => title.text !== '');
  const found = new Map<number, number>();
  const meet = (a: Title, b: Title): void => {
    const [later, earlier] = a.index > b.index ? [a.index, b.index] : [b.index, a.index];
    found.set(later, Math.min(earlier, found.get(later) ?? earlier));
  };

  const sameWords = new Map<string, Title>();
  for (const title of read) {
    const key =
      title.stems.length >= 2 && title.text.length >= SHORTEST_NEAR ? title.stems.join(' ') : `=${title.text}`;
    const first = sameWords.get(key);
    if (first === undefined) sameWords.set(key, title);
    else meet(title, first);
  }
  for (const block of blocks(read)) {
    for (const [at, a] of block.entries()) {
      for (const b of block.slice(at + 1)) if (isNear(a, b)) meet(a, b);
    }
  }
  return [...found].sort(([a], [b]) => a - b);
}

function blocks(titles: readonly Title[]): Title[][] {
  const uses = new Map<string, number>();
  for (const title of titles) for (const word of new Set(title.stems)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const byWord = new Map<string, Title[]>();
  for (const title of titles) {
    const rarest = [...new Set(title.stems)]
      .filter((word) => uses.get(word)! > 1)
      .sort((a, b) => uses.get(a)! - uses.get(b)! || (a < b ? -1 : 1))
      .slice(0, RAREST);
    for (const word of rarest) {
      const block = byWord.get(word);
      if (block) block.push(title);
      else byWord.set(word, [title]);
    }
  }
  return [...byWord.values()].filter((block) => block.length > 1 && block.length <= LARGEST_BLOCK);
}
