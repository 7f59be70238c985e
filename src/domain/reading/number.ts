import { lower, plain } from './text';
import { canonicalUnit, readUnit, UNIT_FIRST } from './units';
import { numberWord } from './number-words';

/** A number as a person wrote it. */
export interface WrittenNumber {
  readonly value: number;
  /** Decimals as written: "85,0" has one. */
  readonly decimals: number;
  /** The unit written with it; "%" and "p.e." in one form; null when there is none. */
  readonly unit: string | null;
  /** `85,2*`, "prel." (readings.md A-07). */
  readonly preliminary: boolean;
}

/** A number found in a text: `end` is the index after its last digit. */
export interface NumberToken {
  readonly value: number;
  readonly decimals: number;
  readonly end: number;
}

const GROUPED = /\d{1,3}(?:[ '’]\d{3})+(?!\d)(?:[.,]\d+)?/y;
const DOTS = /\d{1,3}(?:\.\d{3}){2,}(?!\d)(?:,\d+)?|\d{1,3}(?:\.\d{3})+,\d+/y;
const COMMAS = /\d{1,3}(?:,\d{3}){2,}(?!\d)(?:\.\d+)?|\d{1,3}(?:,\d{3})+\.\d+/y;
const PLAIN = /\d+(?:[.,]\d+)?/y;

/** The unsigned number that starts at `at`; null when no digit stands there. */
export function scanNumber(text: string, at: number): NumberToken | null {
  for (const [pattern, group] of [
    [GROUPED, /[ '’]/g],
    [DOTS, /\./g],
    [COMMAS, /,/g],
    [PLAIN, null],
  ] as const) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    const digits = (group ? found.replace(group, '') : found).replace(',', '.');
    return { value: Number(digits), decimals: (digits.split('.')[1] ?? '').length, end: at + found.length };
  }
  return null;
}

/** As `scanNumber`, with a sign: "-5,2", "– 5,2", "+3". */
export function scanSigned(text: string, at: number): NumberToken | null {
  const sign = /[-–—+] ?/y;
  sign.lastIndex = at;
  const found = sign.exec(text)?.[0] ?? '';
  const token = scanNumber(text, at + found.length);
  return token && { ...token, value: /[-–—]/.test(found) && token.value !== 0 ? -token.value : token.value };
}

/** Footnote marks at the end: superscripts, "1)", stars. A star says preliminary. */
export function stripFootnote(text: string): { readonly text: string; readonly preliminary: boolean } {
  let rest = text;
  let preliminary = false;
  for (;;) {
    const star = /\s?\*+\)?$/.exec(rest);
    const word = /[\s,]*[([]?\s?(?:prel\.?|preliminärt?|preliminär uppgift|preliminärt värde)\s?[)\]]?$/iu.exec(rest);
    const mark = /(?<=\S)\s?(?:[¹²³⁰⁴-⁹]+\)?|\s\d\))$/u.exec(rest);
    const unitPower = /[a-z][²³]$/i.test(rest);
    const cut = star ?? (word && word[0].trim() !== rest.trim() ? word : null) ?? (unitPower ? null : mark);
    if (!cut || cut[0].length === rest.length) return { text: rest, preliminary };
    preliminary ||= cut !== mark;
    rest = rest.slice(0, -cut[0].length);
  }
}

const SYMBOLS = /[\p{Extended_Pictographic}\ufe0f\u200d↑↓→←↗↘↖↙▲▼►◄●○■✓✔✗✘]/gu;
const APPROXIMATE = /^(?:ca\.?|cirka|c:a|circa|omkring|ungefär|~|≈)\s?/i;
const PRELIMINARY_FIRST = /^(?:prel\.?|preliminärt?)[\s:]+/i;

/**
 * A number in Swedish everyday writing: decimal comma or point, digits grouped by any blank, every kind of minus, a unit
 * before or after, "ca", footnote marks. Null when the text is anything else: two numbers, a word, a digit too many.
 */
export function parseNumber(text: string): WrittenNumber | null {
  let rest = plain(text);
  const { text: unmarked, preliminary: starred } = stripFootnote(rest);
  rest = unmarked.replace(SYMBOLS, '').trim();
  const first = PRELIMINARY_FIRST.exec(rest);
  if (first) rest = rest.slice(first[0].length);
  rest = rest.replace(APPROXIMATE, '');
  const preliminary = starred || first !== null;

  const found = scanSigned(rest, 0);
  if (found) {
    const unit = readUnit(rest.slice(found.end));
    return unit === null ? null : { ...asWritten(found), unit: unit === '' ? null : unit, preliminary };
  }
  const space = rest.search(/ [-–+]?\d/);
  if (space > 0 && UNIT_FIRST.test(rest.slice(0, space))) {
    const after = scanSigned(rest, space + 1);
    if (after && after.end === rest.length)
      return { ...asWritten(after), unit: canonicalUnit(rest.slice(0, space)), preliminary };
  }
  return wordNumber(rest, preliminary);
}

const asWritten = ({ value, decimals }: NumberToken): { value: number; decimals: number } => ({ value, decimals });

/** "två procent": only with a unit that makes it a measure, so that "en god vård" never becomes 1. */
function wordNumber(text: string, preliminary: boolean): WrittenNumber | null {
  const words = lower(text).split(' ');
  const value = numberWord(words[0] ?? '');
  if (value === null || words.length !== 2 || !/^(?:procent|procentenheter|dagar|veckor|månader|år)$/.test(words[1]!))
    return null;
  return { value, decimals: 0, unit: canonicalUnit(words[1]!), preliminary };
}
