import type { CellValue, IsoDate } from '../model';
import { lower, plain } from './text';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const DAY_MS = 86_400_000;
/** Excel's day 0, seen from dates after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);
/** 1954-10-04 and 2118-12-17: a number outside is no date a plan could hold. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 79_999;

/** "mars" → 3, "aug" → 8, "sept." → 9; null for other words. */
export function monthNumber(word: string): number | null {
  const name = lower(word).replace(/\.$/, '');
  const at = MONTHS.indexOf(name.slice(0, 3));
  const full = [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ];
  if (at < 0) return null;
  return name.length === 3 || name === 'sept' || full[at]!.startsWith(name) ? at + 1 : null;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** ISO date of a real day; null for the 31st of February. */
function isoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year <= 2200;
  return real ? `${year}-${two(month)}-${two(day)}` : null;
}

/** An Excel serial number as a date; null outside 1954–2118. */
export function serialDate(serial: number): IsoDate | null {
  const days = Math.floor(serial);
  if (days < FIRST_SERIAL || days > LAST_SERIAL) return null;
  return new Date(EPOCH + days * DAY_MS).toISOString().slice(0, 10);
}

/** An ISO date as Excel's serial number, counted from 1900. */
export const dateSerial = (day: IsoDate): number => Math.round((Date.parse(`${day}T00:00:00Z`) - EPOCH) / DAY_MS);

export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2199;

/** Which end of a year or a month stands for it: a year as *Gäller till* is 31 December (readings.md A-55). */
export type Edge = 'from' | 'to';

/**
 * A date as serial number, ISO text, Swedish text ("31 december 2026", "1/1 2023"), month or year.
 * Null when it is none of these.
 */
export function parseDate(value: CellValue, edge: Edge): IsoDate | null {
  if (typeof value === 'number') return isYear(value) ? wholeYear(value, edge) : serialDate(value);
  if (typeof value !== 'string') return null;
  const text = lower(plain(value))
    .replace(/[–—]/g, '-')
    .replace(/ kl\.? ?\d.*$| \d{1,2}:\d{2}(?::\d{2})?$|t\d{2}:\d{2}.*$/, '');
  const number = (part: string | undefined): number => Number(part);

  let found =
    /^((?:19|20|21)\d{2})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (found) return isoDate(number(found[1]), number(found[2]), number(found[3]));
  found = /^(\d{1,2})[-/.](\d{1,2})[-/. ]+((?:19|20|21)\d{2})$/.exec(text);
  if (found) return isoDate(number(found[3]), number(found[2]), number(found[1]));
  found = /^(?:den )?(\d{1,2})(?::?[ae])? ([a-zåäö]+\.?) ((?:19|20|21)\d{2})$/.exec(text);
  if (found) {
    const month = monthNumber(found[2]!);
    return month === null ? null : isoDate(number(found[3]), month, number(found[1]));
  }
  found = /^((?:19|20|21)\d{2})[-/](\d{2})$/.exec(text);
  if (found) return wholeMonth(number(found[1]), number(found[2]), edge);
  found = /^([a-zåäö]+\.?) ((?:19|20|21)\d{2})$/.exec(text);
  if (found) {
    const month = monthNumber(found[1]!);
    return month === null ? null : wholeMonth(number(found[2]), month, edge);
  }
  found = /^(?:år )?((?:19|20|21)\d{2})$/.exec(text);
  return found ? wholeYear(number(found[1]), edge) : null;
}

const wholeYear = (year: number, edge: Edge): IsoDate => `${year}-${edge === 'from' ? '01-01' : '12-31'}`;

function wholeMonth(year: number, month: number, edge: Edge): IsoDate | null {
  if (month < 1 || month > 12) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isoDate(year, month, edge === 'from' ? 1 : last);
}

/** "2023–2026" → both ends; null when the text is not two dates with a dash. */
export function parseDateRange(value: CellValue): { readonly from: IsoDate; readonly to: IsoDate } | null {
  if (typeof value !== 'string') return null;
  const text = plain(value).replace(/[–—]/g, '-');
  const years = /^((?:19|20|21)\d{2}) ?(?:-|till|t\.o\.m\.) ?((?:19|20|21)\d{2}|\d{2})$/.exec(text);
  if (years) {
    const from = Number(years[1]);
    const to = years[2]!.length === 2 ? Math.floor(from / 100) * 100 + Number(years[2]) : Number(years[2]);
    return to < from ? null : { from: wholeYear(from, 'from'), to: wholeYear(to, 'to') };
  }
  const parts = text.split(/ - | till | t\.o\.m\. /);
  if (parts.length !== 2) return null;
  const from = parseDate(parts[0]!, 'from');
  const to = parseDate(parts[1]!, 'to');
  return from !== null && to !== null && from <= to ? { from, to } : null;
}
