import type { Gender, OccasionKind, Period } from '../model';
import { takeGender } from './gender';
import { takePeriod } from './period';
import { lower, plain, squeeze, wordKey } from './text';

/** What a heading carries beside its word: "Utfall kvinnor T1 2025" → "utfall", women, T1 2025. */
export interface HeadingParts {
  readonly stem: string;
  readonly period: Period | null;
  /** An occasion without a year: "Utfall T1". */
  readonly occasion: OccasionKind | null;
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly gender: Gender | null;
  /** The words without the year, as written. */
  readonly words: string;
}

/** Superscripts, stars, colons, footnote marks and a unit in parentheses do not count in a heading. */
export const cleanHeading = (text: string): string =>
  squeeze(text.replace(/[¹²³⁰⁴-⁹]/g, ''))
    .replace(/(?:\s?\*+|(?<![\d(])\d\)|:)+$/g, '')
    .trim();

const ASIDE = /\((?![^()]*\b(?:19|20)\d\d)[^()]*\)/g;
const withoutAside = (text: string): string => squeeze(text.replace(ASIDE, ' '));

/** A digit glued to a word is a footnote mark: "Bedömning1". Years and T1 keep theirs. */
const withoutFootnote = (key: string): string =>
  /\p{L}{3,}\d$/u.test(key) && !/\d\d$/.test(key) ? key.slice(0, -1) : '';

const UNIT = '%|procent|st|antal|kr|sek|tkr|mnkr|mkr|dagar|index|andel|poäng';
const TRAILING_UNIT = new RegExp(`(?:,| -| i|(?<=\\p{L}) )\\s*(?:${UNIT})\\.?$`, 'iu');

/** Whose it is, or which of them: says nothing of what stands in the column. */
const QUALIFIER =
  /^(?:kommunfullmäktiges?|fullmäktiges|kf:?s?|kommunstyrelsens|kommunens|kommunala|nämndens|[\p{L}-]+nämndens|styrelsens|bolagets|förvaltningens|vårt?|våra|respektive|tillhörande|prioriterade?|valda|aktuellt|uppmätt|årets) (?=\p{L}{2})/iu;

const JOINT = /\s*[/&]\s*|\s+(?:och|samt|eller|and|or|med tillhörande|med)\s+|,\s+/u;

/** The keys a heading is looked up by, the surest first. */
export function lookupKeys(text: string): readonly string[] {
  // Most texts are no headings and have nothing to take away: each key is worked out only where it differs.
  const short = text.includes('(') ? withoutAside(text) : text;
  const bare = short.replace(TRAILING_UNIT, '');
  const plainly = bare.replace(QUALIFIER, '');
  const keys = [wordKey(text)];
  if (short !== text) keys.push(wordKey(short));
  if (/\d$/.test(short)) keys.push(withoutFootnote(wordKey(short)));
  if (bare !== short) keys.push(wordKey(bare));
  if (plainly !== bare) keys.push(wordKey(plainly));
  return keys.filter((one) => one !== '');
}

/** "Mått/indikator" → two keys that must mean the same; empty where the heading is one word. */
export function jointKeys(text: string): readonly string[] {
  if (!JOINT.test(text)) return [];
  const parts = withoutAside(text).split(JOINT).map(wordKey);
  return parts.length > 1 && parts.every((part) => part !== '') ? parts : [];
}

/** Quick look: can a heading carry a year, an occasion or a gender? */
export const mayCarry = (text: string): boolean =>
  /(?:19|20)\d\d|[ '’‘-]\d\d$|kvinn|män|flick|pojk|tertial|delår|helår|bokslut|interim|year|t ?[123](?!\p{L})|(?:^|\s|\()(?:k|m|t|kv|tot\w*)(?=$|\s|\)|\.)|jan|apr|aug|dec/iu.test(
    text,
  );

/** "Utfall 24", "Mål -25", "T2 25": a year in two digits after a word that is dated. */
const SHORT_YEAR =
  /^((?:utfall|resultat|målvärde|målnivå|mål|prognos|budget|bokslut|helår|delår|tertial [123]|t ?[123]|outcome|target|(?:utfall |resultat )?(?:t ?[123]|aug|apr|dec|helår|delår|augusti|april|december))\.?)[ .]*[ '’‘-](\d\d)$/iu;
const fullYear = (text: string): string =>
  text.replace(SHORT_YEAR, (whole, word: string, year: string) =>
    Number(year) >= 15 && Number(year) <= 49 ? `${word} 20${year}` : whole,
  );

export function headingParts(clean: string): HeadingParts {
  const { gender, rest: ungendered } = takeGender(fullYear(clean));
  const opened = ungendered.replace(ASIDE, ' ').replace(/\(([^()]*)\)/g, ' $1 ');
  const { period, occasion, years, rest } = takePeriod(opened);
  const stem = squeeze(rest.replace(/[(),;:]+/g, ' ').replace(/(?:^| )prel(?:\.|iminärt?)?(?= |$)/g, ' '));
  return { stem, period, occasion, years, gender, words: asWritten(ungendered, stem) };
}

/** The stem with the case it has in the heading. */
function asWritten(text: string, stem: string): string {
  const source = squeeze(plain(text));
  const at = lower(source).indexOf(stem);
  return at < 0 ? stem : source.slice(at, at + stem.length);
}

/** A heading that speaks for its cells: "Mål 2025 (minst)", "Målvärde (högst)", "Mål 2025, ≥". */
export function headingBound(heading: string): 'atLeast' | 'atMost' | null {
  const said = /[(,]\s*(minst|lägst|min\.?|≥|>=|at least|högst|max\.?|≤|<=|at most)\s*\)?\s*[:*]*$/iu.exec(
    heading,
  )?.[1];
  if (said === undefined) return null;
  return /^(?:minst|lägst|min|≥|>=|at least)/iu.test(said) ? 'atLeast' : 'atMost';
}
