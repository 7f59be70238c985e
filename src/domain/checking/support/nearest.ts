import { distance } from 'fastest-levenshtein';

export interface Nearest {
  /** At most three, the nearest first; more than one only where they are equally near. */
  readonly candidates: readonly string[];
  /** True where there is one candidate and nothing but spelling tells it from what was written. */
  readonly safe: boolean;
}

/** Finds what someone may have meant. */
export type Speller = (written: string) => Nearest;

const NOTHING: Nearest = { candidates: [], safe: false };

/** A workbook where everything is misspelt is another problem than spelling: later lookups are not worth the time. */
const MOST_LOOKUPS = 60;

/** Words end differently in Swedish ("nämndens mål", "nämndmålen"): longer words may differ more. */
const wordLimit = (length: number): number => (length <= 4 ? 1 : length <= 9 ? 2 : 3);

/** No id and no name is longer. */
const LONGEST = 100;

const idLimit = (length: number): number => (length <= 4 ? 1 : 2);

const plain = (text: string): string => text.toLocaleLowerCase('sv').replace(/[\s\u00a0\-–.,:;_/()?!"”]+/g, '');

const ascii = (text: string): string => text.replace(/[åä]/g, 'a').replace(/ö/g, 'o').replace(/é/g, 'e');

const digits = (text: string): string => text.replace(/\D+/g, '');

/** A name once case, blanks and punctuation are gone, with and without å ä ö. */
interface Spelling {
  readonly plain: string;
  readonly ascii: string;
}

const spellingOf = (name: string): Spelling => ({ plain: plain(name), ascii: ascii(plain(name)) });

/** Distance between spellings; å ä ö written as a o count half a letter together. */
function apart(left: Spelling, right: Spelling): number {
  const straight = distance(left.plain, right.plain);
  if (straight === 0 || (left.plain === left.ascii && right.plain === right.ascii)) return straight;
  return Math.min(straight, distance(left.ascii, right.ascii) + 0.5);
}

function speller(known: Iterable<string>, limitFor: (length: number) => number): Speller {
  const entries = [...new Set(known)].map((name) => ({ name, ...spellingOf(name) }));
  const remembered = new Map<string, Nearest>();
  return (written) => {
    const before = remembered.get(written);
    if (before) return before;
    if (remembered.size >= MOST_LOOKUPS || written.length > LONGEST) return NOTHING;
    const spelling = spellingOf(written);
    const found = find(spelling, entries, limitFor(spelling.plain.length));
    const [only] = found;
    const result: Nearest = {
      candidates: found.slice(0, 3),
      safe: found.length === 1 && digits(only!) === digits(written),
    };
    remembered.set(written, result);
    return result;
  };
}

function find(written: Spelling, entries: readonly (Spelling & { readonly name: string })[], limit: number): string[] {
  let best = limit + 0.25;
  let found: string[] = [];
  if (written.plain === '') return found;
  for (const entry of entries) {
    if (Math.abs(entry.plain.length - written.plain.length) > limit) continue;
    const far = apart(written, entry);
    if (far < best) [best, found] = [far, [entry.name]];
    else if (far === best) found.push(entry.name);
  }
  return found;
}

/** The ids nearest in spelling. `KF3x` → KF3 (safe); `KF9` → KF1, KF2, KF3 (not safe: the digits differ). */
export const idSpeller = (known: Iterable<string>): Speller => speller(known, idLimit);

/** The words or names nearest in spelling. `Nämdmål` → Nämndmål; `Fritidsnämden` → Fritidsnämnden. */
export const wordSpeller = (known: Iterable<string>): Speller => speller(known, wordLimit);
