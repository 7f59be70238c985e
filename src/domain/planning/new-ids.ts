import { lower } from '../reading/text';

/** Words that do not count in a short name: "Barn- och utbildningsnämnden" is BUN. */
const SMALL_WORDS = new Set(['och', 'för', 'i', 'av', 'samt', 'the', 'ab']);
const LONGEST_CODE = 4;
const COMPOUND = /(nämnden|nämnd|styrelsen|styrelse|bolaget|bolag)$/iu;

/** A nämnd or bolag in a few letters: "Socialnämnden" → "SN", "Kommunstyrelsen" → "KS"; "" when it has no letters. */
export function ownerCode(owner: string): string {
  const letters = owner
    .split(/[\s,/-]+/u)
    .filter((word) => /^\p{L}/u.test(word) && !SMALL_WORDS.has(lower(word)))
    .flatMap((word) => {
      const ending = COMPOUND.exec(word)?.[0] ?? '';
      return ending === '' || ending.length === word.length ? [word[0]!] : [word[0]!, ending[0]!];
    });
  return letters.slice(0, LONGEST_CODE).join('').toLocaleUpperCase('sv');
}

/** Hands out ids "SN1", "SN2" …, never one that is taken. */
export function newIds(taken: Iterable<string>): (code: string) => string {
  const used = new Set([...taken].map(lower));
  const last = new Map<string, number>();
  return (code) => {
    let number = last.get(code) ?? 0;
    let id: string;
    do {
      number += 1;
      id = `${code}${number}`;
    } while (used.has(lower(id)));
    last.set(code, number);
    used.add(lower(id));
    return id;
  };
}
