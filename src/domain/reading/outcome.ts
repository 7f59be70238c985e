import type { CellValue, Direction, MissingReason, RankPlace } from '../model';
import { isYear } from './date';
import { missingReason } from './missing';
import { isDateFormat } from './number-format';
import { parseNumber, scanNumber, stripFootnote } from './number';
import { lower, plain, squeeze } from './text';

/** What one value cell says, before its column's percentages are settled. */
export interface ParsedValue {
  readonly value: number | null;
  readonly word: string | null;
  readonly ranks: readonly RankPlace[];
  readonly missing: MissingReason | null;
  readonly unreadable: boolean;
  readonly preliminary: boolean;
  readonly unit: string | null;
  readonly numberAsText: boolean;
  readonly decimals: number;
  /** "77 % (2015)": the year the cell itself says its value is from. */
  readonly ownYear: number | null;
}

const NOTHING: ParsedValue = {
  value: null,
  word: null,
  ranks: [],
  missing: null,
  unreadable: false,
  preliminary: false,
  unit: null,
  numberAsText: false,
  decimals: 0,
  ownYear: null,
};

const EMPTY: ParsedValue = { ...NOTHING, missing: 'tom' };
/** Something stands there that is no value. */
export const UNREADABLE: ParsedValue = { ...NOTHING, unreadable: true };

/** Reads a cell of outcomes, forecasts, baselines and comparisons. Numbers take the short way. */
export function parseValue(raw: CellValue, format: string, direction: Direction | null): ParsedValue {
  if (raw === null) return EMPTY;
  if (typeof raw === 'number') {
    if (format !== 'General' && isDateFormat(format)) return UNREADABLE;
    const ranks = direction === 'rank' ? [{ place: raw, of: null, population: null }] : NOTHING.ranks;
    return { ...NOTHING, value: raw, ranks, decimals: -1 };
  }
  if (typeof raw === 'boolean') return { ...NOTHING, word: raw ? 'Ja' : 'Nej' };
  return fromText(raw, direction);
}

function fromText(raw: string, direction: Direction | null): ParsedValue {
  const missing = missingReason(raw);
  if (missing !== null) return missing === 'tom' ? EMPTY : { ...NOTHING, missing };
  const text = plain(raw);
  const { text: unmarked, preliminary } = stripFootnote(text);
  if (/^(?:ja|nej)$/i.test(unmarked)) return { ...NOTHING, word: unmarked, preliminary };
  const ranks = readRanks(unmarked, direction);
  if (ranks !== null) return { ...NOTHING, ranks, value: ranks.length === 1 ? ranks[0]!.place : null, preliminary };

  const { text: dated, year } = takeOwnYear(unmarked);
  const number = parseNumber(preliminary ? `${dated}*` : dated) ?? parseNumber(dropAside(dated));
  if (number === null) return UNREADABLE;
  if (number.unit === null && year === null && !/[.,  ]/.test(dated) && isLoneYear(number.value, dated))
    return UNREADABLE;
  return {
    ...NOTHING,
    value: number.value,
    unit: number.unit,
    preliminary: number.preliminary || preliminary,
    numberAsText: true,
    decimals: number.decimals,
    ownYear: year,
    ranks: direction === 'rank' ? [{ place: number.value, of: null, population: null }] : NOTHING.ranks,
  };
}

/** "2015" as text and nothing else could be a year; a count of that size is written as a number or with its unit. */
const isLoneYear = (value: number, text: string): boolean =>
  isYear(value) && /^\d{4}$/.test(squeeze(text)) && value >= 1990 && value <= 2060;

function takeOwnYear(text: string): { readonly text: string; readonly year: number | null } {
  const found = / ?\((?:år )?((?:19[5-9]|20\d)\d)\)$|(?<=[%)]) ((?:19[5-9]|20\d)\d)$/.exec(text);
  return found ? { text: text.slice(0, found.index), year: Number(found[1] ?? found[2]) } : { text, year: null };
}

/** "33 % (67 st)" → "33 %"; "79 % (75 av 95)" → "79 %" where the fraction gives the share; "28 575 invånare, en ökning med …" → its level. */
function dropAside(text: string): string {
  const fraction = /^(.*\S) ?\((\d[\d ]*) ?(?:av|\/) ?(\d[\d ]*)(?: [\p{L} ]+)?\)$/u.exec(text);
  if (fraction) {
    const share = parseNumber(fraction[1]!);
    const whole = scanNumber(fraction[3]!, 0)?.value ?? 0;
    const part = scanNumber(fraction[2]!, 0)?.value ?? 0;
    const unit = 10 ** -(share?.decimals ?? 0);
    const agrees = share !== null && whole > 0 && Math.abs((100 * part) / whole - share.value) <= unit;
    return agrees ? fraction[1]! : text;
  }
  const count = /^(.*(?:%|procent)) ?\(\d[\d ]* ?\p{L}+\.?\)$/u.exec(text);
  if (count) return count[1]!;
  const change =
    /^(.*?\d[^,]*\p{L}[^,]*), (?:en |vilket är en )?(?:ökning|minskning|höjning|sänkning) (?:med|på) .+$/u.exec(text);
  return change?.[1] ?? text;
}

const PLACE =
  /^(?:(?:plats|placering|rank|ranking|rang|nr|nummer|delad)\.? )*(?:plats |nr )?(\d{1,4})(?::?[ae])?(?: ?(?:plats))?(?: ?(?:av|\/) ?(\d[\d ]*)(?: (?:kommuner|st))?)?(?: (?:i|av|bland|inom) (\D+?))?$/iu;

/** "plats 4 av 31", "plats 5 av 26 i länet, 61 av 290 i riket"; bare "4 av 31" only where *Riktning* says rank. */
function readRanks(text: string, direction: Direction | null): readonly RankPlace[] | null {
  const said = /^(?:delad )?(?:plats|placering|rank|ranking|rang)(?!\p{L})/iu.test(text);
  if (!said && !(direction === 'rank' && /^\d+ ?(?:av|\/) ?\d|^\d+:?[ae]? plats/u.test(lower(text)))) return null;
  const places: RankPlace[] = [];
  for (const part of text.split(/[,;] ?| och (?=(?:plats )?\d)/u)) {
    const found = PLACE.exec(squeeze(part));
    if (!found) return null;
    const of = found[2] === undefined ? null : Number(found[2].replace(/ /g, ''));
    places.push({ place: Number(found[1]), of, population: found[3] === undefined ? null : squeeze(found[3]) });
  }
  return places;
}
