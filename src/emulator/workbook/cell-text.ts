import { dateParts } from './dates';
import { type FormatSection, formatSections, type FormatToken } from './number-format';

/** How a language writes numbers, months and truth. */
export interface TextLocale {
  readonly decimal: string;
  readonly group: string;
  readonly months: readonly string[];
  readonly days: readonly string[];
  readonly truth: { readonly yes: string; readonly no: string };
  /** Short date of the system: what the code "m/d/yyyy" stands for. */
  readonly shortDate: string;
}

const swedish: TextLocale = {
  decimal: ',',
  group: '\u00a0',
  months: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  days: 'söndag måndag tisdag onsdag torsdag fredag lördag'.split(' '),
  truth: { yes: 'SANT', no: 'FALSKT' },
  shortDate: 'yyyy-mm-dd',
};

const english: TextLocale = {
  decimal: '.',
  group: ',',
  months: 'January February March April May June July August September October November December'.split(' '),
  days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  truth: { yes: 'TRUE', no: 'FALSE' },
  shortDate: 'm/d/yyyy',
};

/** Conventions of a language tag; English unless Swedish. */
export const textLocale = (tag: string): TextLocale => (tag.toLowerCase().startsWith('sv') ? swedish : english);

const swedishErrors: Readonly<Record<string, string>> = {
  '#N/A': '#SAKNAS!',
  '#VALUE!': '#VÄRDEFEL!',
  '#REF!': '#REFERENS!',
  '#DIV/0!': '#DIVISION/0!',
  '#NUM!': '#OGILTIGT!',
  '#NAME?': '#NAMN?',
  '#NULL!': '#SKÄRNING!',
};

/** An error value as the language shows it. */
export const errorText = (error: string, locale: TextLocale): string =>
  locale === swedish ? (swedishErrors[error] ?? error) : error;

const literals = (tokens: readonly FormatToken[], value: string): string =>
  tokens.map((token) => (token.kind === 'literal' ? token.text : token.kind === 'text' ? value : '')).join('');

function general(value: number, locale: TextLocale): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [digits, power] = value.toExponential(5).split('e');
    const short = Number(digits).toString().replace('.', locale.decimal);
    const exponent = Number(power);
    return `${short}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  const decimals = Math.max(0, 10 - Math.max(1, Math.trunc(size).toString().length));
  return Number(value.toFixed(Math.min(decimals, 9)))
    .toString()
    .replace('.', locale.decimal);
}

/** Rounds half away from zero on the shortest decimal text of the number, as Excel shows it. */
function fixed(value: number, decimals: number): string {
  const shifted = Number(`${Number(value.toPrecision(15))}e${decimals}`);
  if (!Number.isFinite(shifted) || Math.abs(shifted) > 1e15) return value.toFixed(Math.min(decimals, 20));
  return (Math.round(shifted) / 10 ** decimals).toFixed(decimals);
}

function numberText(section: FormatSection, value: number, locale: TextLocale): string {
  const { tokens } = section;
  if (tokens.some((token) => token.kind === 'general')) {
    return tokens.map((token) => (token.kind === 'general' ? general(value, locale) : literals([token], ''))).join('');
  }
  if (tokens.some((token) => token.kind === 'fraction' || token.kind === 'exponent')) return general(value, locale);
  const last = tokens.findLastIndex((token) => token.kind === 'digit');
  const point = tokens.findIndex((token) => token.kind === 'decimal');
  const scaling = tokens.filter((token, index) => token.kind === 'group' && index > last && last >= 0).length;
  const grouped = tokens.some((token, index) => token.kind === 'group' && index < last);
  const percents = tokens.filter((token) => token.kind === 'percent').length;
  const digits = (from: number, to: number): string[] =>
    tokens.slice(from, to).flatMap((token) => (token.kind === 'digit' ? [token.digit] : []));
  const whole = digits(0, point < 0 ? tokens.length : point);
  const decimal = point < 0 ? [] : digits(point, tokens.length);
  const [integer = '0', fraction = ''] = fixed((value * 100 ** percents) / 1000 ** scaling, decimal.length).split('.');
  const least = whole.filter((digit) => digit === '0').length;
  const bare = integer === '0' ? '' : integer;
  const padded = bare.padStart(least, '0');
  const integers = grouped ? padded.replace(/\B(?=(\d{3})+$)/g, locale.group) : padded;
  let keep = fraction.length;
  while (keep > 0 && decimal[keep - 1] !== '0' && fraction[keep - 1] === '0') keep -= 1;
  let written = false;
  return tokens
    .map((token) => {
      if (token.kind === 'literal') return token.text;
      if (token.kind === 'percent') return '%';
      if (token.kind !== 'digit' || written) return '';
      written = true;
      return integers + (point < 0 ? '' : locale.decimal + fraction.slice(0, keep));
    })
    .join('');
}

function dateText(section: FormatSection, value: number, locale: TextLocale, date1904: boolean): string | null {
  const parts = dateParts(value, date1904);
  if (!parts) return null;
  const twelve = section.tokens.some((token) => token.kind === 'date' && token.part.includes('/'));
  const month = locale.months[parts.month - 1]!;
  const day = locale.days[parts.weekday]!;
  const two = (number: number): string => String(number).padStart(2, '0');
  const hours = twelve ? parts.hours % 12 || 12 : parts.hours;
  const piece = (part: string): string => {
    switch (part) {
      case 'd':
        return String(parts.day);
      case 'dd':
        return two(parts.day);
      case 'ddd':
        return day.slice(0, 3);
      case 'm':
        return String(parts.month);
      case 'mm':
        return two(parts.month);
      case 'mmm':
        return month.slice(0, 3);
      case 'mmmmm':
        return month.slice(0, 1);
      case 'y':
      case 'yy':
        return two(parts.year % 100);
      case 'h':
        return String(hours);
      case 'hh':
        return two(hours);
      case 'min':
        return String(parts.minutes);
      case 'minmin':
        return two(parts.minutes);
      case 's':
        return String(parts.seconds);
      case 'ss':
        return two(parts.seconds);
      case '[h]':
        return String(Math.floor(value * 24 + 1e-9));
      case '[min]':
        return String(Math.floor(value * 1440 + 1e-7));
      case '[s]':
        return String(Math.round(value * 86_400));
      case 'AM/PM':
        return parts.hours < 12 ? 'AM' : 'PM';
      case 'A/P':
        return parts.hours < 12 ? 'A' : 'P';
      default:
        return part.startsWith('d') ? day : part.startsWith('m') ? month : String(parts.year);
    }
  };
  return section.tokens
    .map((token) => {
      if (token.kind === 'date') return piece(token.part);
      return token.kind === 'literal' ? token.text : token.kind === 'decimal' ? locale.decimal : '';
    })
    .join('');
}

const holds = ({ operator, value: limit }: { operator: string; value: number }, value: number): boolean =>
  operator === '<'
    ? value < limit
    : operator === '>'
      ? value > limit
      : operator === '<='
        ? value <= limit
        : operator === '>='
          ? value >= limit
          : operator === '<>'
            ? value !== limit
            : value === limit;

/** The section that shows a number, and whether its sign is the section's own business. */
function sectionOf(sections: readonly FormatSection[], value: number): { section: FormatSection; signed: boolean } {
  const numeric = sections.filter((section, index) => !(index === 3 || (section.isText && index > 0)));
  const first = numeric[0] ?? sections[0]!;
  const conditional = numeric.find((section) => section.condition && holds(section.condition, value));
  if (conditional) return { section: conditional, signed: true };
  if (first.condition) return { section: numeric.find((section) => !section.condition) ?? first, signed: true };
  if (value < 0 && numeric[1]) return { section: numeric[1], signed: false };
  if (value === 0 && numeric[2]) return { section: numeric[2], signed: false };
  return { section: first, signed: true };
}

/**
 * What a cell shows: its value in its number format, with the language's separators and words. Dates outside Excel's
 * calendar show "########". Fractions and exponents fall back to General.
 */
export function cellText(
  value: string | number | boolean | null,
  format: string,
  locale: TextLocale,
  date1904 = false,
): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? locale.truth.yes : locale.truth.no;
  const sections = formatSections(format === 'm/d/yyyy' ? locale.shortDate : format);
  if (typeof value === 'string') {
    const section = sections[3] ?? sections.find((candidate) => candidate.isText);
    return section?.isText || sections[3] ? literals(section!.tokens, value) : value;
  }
  const { section, signed } = sectionOf(sections, value);
  if (section.isText && !section.isDate) return literals(section.tokens, general(value, locale));
  if (section.isDate) return dateText(section, value, locale, date1904) ?? '########';
  const text = numberText(section, Math.abs(value), locale);
  return value < 0 && signed && /[1-9]/.test(text) ? `-${text}` : text;
}
