import type { CellValue, OccasionKind, Period } from '../model';
import { isYear, monthNumber, serialDate } from './date';
import { isDateFormat } from './number-format';
import { lower, plain } from './text';

/** A period or a year found in a text, and what is left of the text without it. */
export interface PeriodInText {
  readonly period: Period | null;
  /** "T1", "jan–aug": an occasion without its year; null where there is a year or no occasion. */
  readonly occasion: OccasionKind | null;
  /** First and last year: "2024–2026" gives both, one year gives it twice; null without a year. */
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly rest: string;
}

const YEAR = '(?:19[5-9]\\d|20\\d\\d)';
const RANGE = new RegExp(`(?<![\\d])(${YEAR}) ?[-–—/] ?(${YEAR}|\\d{2})(?![\\d]|[-/]\\d)`, 'u');
const ISO = new RegExp(`(?<!\\d)(${YEAR})[-/](0[1-9]|1[0-2])(?:[-/]([0-3]\\d))?(?!\\d)`, 'u');
const SINGLE = new RegExp(`(?<!\\d)(${YEAR})(?!\\d)`, 'u');
const MONTH_NAMES =
  'jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTH_SPAN = new RegExp(
  `(?<!\\p{L})(?:jan(?:uari)?\\.? ?(?:[-–—]|till|t\\.?o\\.?m\\.?) ?)?(?:\\d{1,2} )?(${MONTH_NAMES})\\.?(?!\\p{L})`,
  'u',
);
const DAY_MONTH = /(?<!\d)(\d{1,2})\/(\d{1,2})(?!\d)/u;

const WORDS: readonly (readonly [RegExp, OccasionKind])[] = [
  [/(?<![\p{L}\d])(?:t ?1|tertial ?1|1:?a tertialet|tertial ?i)(?![\p{L}\d])/u, 't1'],
  [/(?<![\p{L}\d])(?:t ?2|tertial ?2|2:?a tertialet|tertial ?ii)(?![\p{L}\d])/u, 'interim'],
  [/(?<![\p{L}\d])(?:t ?3|tertial ?3|3:?e tertialet|tertial ?iii)(?![\p{L}\d])/u, 'year'],
  [/(?<!\p{L})(?:delår(?:et|s|s ?bokslut|s ?rapport(?:en)?)?)(?![\p{L}\d]| ?\d(?!\d))/u, 'interim'],
  [/(?<!\p{L})(?:helår(?:et|s)?|årsbokslut(?:et)?|bokslut(?:et)?|årsredovisning(?:en)?)(?!\p{L})/u, 'year'],
];

const partOfMonth = (month: number): OccasionKind | null =>
  month === 4 ? 't1' : month === 8 ? 'interim' : month === 12 ? 'year' : null;

/**
 * Takes the year or period out of a heading or a cell. A text with two separate years, or a month that ends no
 * reporting occasion, has no period: nothing is guessed.
 */
export function takePeriod(text: string): PeriodInText {
  const source = lower(plain(text)).replace(/[()[\]]/g, ' ');
  const none: PeriodInText = { period: null, occasion: null, years: null, rest: source };

  const iso = ISO.exec(source);
  if (iso && !RANGE.test(source.replace(iso[0], ' ')) && !SINGLE.test(source.replace(iso[0], ' '))) {
    const part = partOfMonth(Number(iso[2]));
    const year = Number(iso[1]);
    const shortRange = iso[3] === undefined && Number(iso[2]) > year % 100 && /[-/]/.test(iso[0]) && part === null;
    if (shortRange) return none;
    const said = takeOccasion(source.replace(iso[0], ' '));
    if (part === null || said === null || (said.part ?? part) !== part) return none;
    return {
      ...none,
      period: { year, part, bare: false },
      years: { from: year, to: year },
      rest: tidy(said.rest),
    };
  }
  const range = RANGE.exec(source);
  if (range) {
    const from = Number(range[1]);
    const to = range[2]!.length === 2 ? Math.floor(from / 100) * 100 + Number(range[2]) : Number(range[2]);
    if (to <= from) return none;
    return { ...none, years: { from, to }, rest: tidy(source.replace(range[0], ' ')) };
  }
  const single = SINGLE.exec(source);
  const year = single ? Number(single[1]) : null;
  let rest = single ? source.replace(single[0], ' ') : source;
  if (single && SINGLE.test(rest)) return none;

  const said = takeOccasion(rest);
  if (said === null) return none;
  let { part } = said;
  rest = said.rest;
  const month = DAY_MONTH.exec(rest) ?? MONTH_SPAN.exec(rest);
  if (month) {
    const number = month[2] === undefined ? monthNumber(month[1]!) : Number(month[2]);
    const monthPart = number === null ? null : partOfMonth(number);
    if (monthPart === null || (part !== null && part !== monthPart))
      return year === null ? none : { ...none, years: { from: year, to: year } };
    part = monthPart;
    rest = rest.replace(month[0], ' ');
  }
  if (year === null) return part === null ? none : { ...none, occasion: part, rest: tidy(rest) };
  const period: Period = { year, part: part ?? 'year', bare: part === null };
  return { ...none, period, years: { from: year, to: year }, rest: tidy(rest) };
}

/** The occasion that words say, and the text without them; null where they say two. */
function takeOccasion(text: string): { readonly part: OccasionKind | null; readonly rest: string } | null {
  let rest = text;
  let part: OccasionKind | null = null;
  for (const [pattern, kind] of WORDS) {
    const found = pattern.exec(rest);
    if (!found) continue;
    if (part !== null && part !== kind) return null;
    part = kind;
    rest = rest.replace(found[0], ' ');
  }
  return { part, rest };
}

const FILLERS =
  /(?<![\p{L}\d])(?:per|den|år|året|t\.?o\.?m\.?|tom|till och med|till|senast|inför|under|i|för|pr|läsår(?:et)?|kalenderår(?:et)?|verksamhetsår(?:et)?|vid|avser)(?![\p{L}\d])/gu;

const tidy = (rest: string): string =>
  rest
    .replace(FILLERS, ' ')
    .replace(/[\s,;:./–—-]+$|^[\s,;:./–—-]+/g, '')
    .replace(/ +/g, ' ')
    .trim();

/**
 * The period of a cell in a *Period* column: `2025`, "Helår 2024", "T1 2025", "2025-08", "jan–aug 2025", a date that is
 * an occasion's last day. Null when it is none of these.
 */
export function parsePeriod(value: CellValue, format = 'General'): Period | null {
  if (typeof value === 'number') {
    if (isYear(value) && !isDateFormat(format)) return { year: value, part: 'year', bare: true };
    if (!isDateFormat(format) && YEAR_MONTH.test(String(value)))
      return dayPeriod(String(value).replace(YEAR_MONTH, '$1-$2-01'));
    const date = isDateFormat(format) ? serialDate(value) : null;
    return date === null ? null : dayPeriod(date);
  }
  if (typeof value !== 'string') return null;
  const { period, rest } = takePeriod(value);
  return period !== null && /^(?:utfall|värde|resultat|prel\.?|preliminärt)?$/.test(rest) ? period : null;
}

/** 202508, as reports from other systems have it. */
const YEAR_MONTH = new RegExp(`^(${YEAR})(0[1-9]|1[0-2])$`);

/** 30 April, 31 August, 31 December; months written as their first day count as the month. */
function dayPeriod(date: string): Period | null {
  const part = partOfMonth(Number(date.slice(5, 7)));
  return part === null ? null : { year: Number(date.slice(0, 4)), part, bare: false };
}
