import { dateSerial } from './dates';

/** What Excel makes of something put into a cell. */
export interface Entry {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  readonly error: boolean;
  /** Number format Excel gives the cell along with the value, when the cell's own is General. */
  readonly format: string | null;
  readonly quotePrefix: boolean;
}

export interface EntryContext {
  /** Number format of the cell that takes it. */
  readonly format: string;
  readonly date1904: boolean;
  /** Year of a typed date without one. */
  readonly year: number;
}

const constant = (value: Entry['value'], format: string | null = null): Entry => ({
  value,
  formula: null,
  error: false,
  format,
  quotePrefix: false,
});

const ERROR_VALUES: readonly string[] = [
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
];

const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+|\d{1,3}(?:,\d{3})+(?:\.\d*)?)(?:e[-+]?\d+)?$/i;
const FRACTION = /^(\d+) (\d+)\/(\d+)$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const plainNumber = (text: string): number | null => (NUMBER.test(text) ? Number(text.replaceAll(',', '')) : null);

function numberEntry(text: string): Entry | null {
  const number = plainNumber(text);
  if (number !== null) {
    return Number.isFinite(number) ? constant(number, /e/i.test(text) ? '0.00E+00' : thousands(text)) : null;
  }
  const negative = /^\(([\d.,]+)\)$/.exec(text);
  const inside = negative && plainNumber(negative[1]!);
  if (typeof inside === 'number') return constant(-inside);
  const percent = /^(.*?) ?%$/.exec(text);
  const share = percent && plainNumber(percent[1]!);
  if (typeof share === 'number') {
    return constant(Number((share / 100).toPrecision(15)), percent![1]!.includes('.') ? '0.00%' : '0%');
  }
  const fraction = FRACTION.exec(text);
  if (fraction && Number(fraction[3]) > 0) {
    return constant(Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]), '# ?/?');
  }
  return null;
}

const thousands = (text: string): string | null =>
  text.includes(',') ? (text.includes('.') ? '#,##0.00' : '#,##0') : null;

const fullYear = (text: string): number =>
  text.length <= 2 ? Number(text) + (Number(text) < 30 ? 2000 : 1900) : Number(text);

function dateEntry(text: string, context: EntryContext): Entry | null {
  const day = (year: number, month: number, date: number, format: string): Entry | null => {
    const serial = dateSerial(year, month, date, context.date1904);
    return serial === null ? null : constant(serial, format);
  };
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const monthOfYear = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  if (monthOfYear && Number(monthOfYear[1]) >= 1900)
    return day(Number(monthOfYear[1]), Number(monthOfYear[2]), 1, 'mmm-yy');
  const american = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(text);
  if (american) return day(fullYear(american[3]!), Number(american[1]), Number(american[2]), 'm/d/yyyy');
  const monthFirst = /^(\d{1,2})[-/](\d{1,4})$/.exec(text);
  if (monthFirst) {
    const [first, second] = [Number(monthFirst[1]), Number(monthFirst[2])];
    if (first < 1 || first > 12) return null;
    if (second <= 31) return day(context.year, first, second, 'd-mmm');
    return second >= 1900 ? day(second, first, 1, 'mmm-yy') : null;
  }
  const named = /^(?:(\d{1,2})[- ])?([a-z]{3,9})[- ,]+(\d{1,4})$/i.exec(text);
  const month = named ? MONTHS.findIndex((name) => named[2]!.toLowerCase().startsWith(name)) + 1 : 0;
  if (!named || month === 0 || !isMonthName(named[2]!)) return null;
  if (named[1] !== undefined) return day(fullYear(named[3]!), month, Number(named[1]), 'd-mmm-yy');
  const last = Number(named[3]);
  return last >= 1 && last <= 31
    ? day(context.year, month, last, 'd-mmm')
    : day(fullYear(named[3]!), month, 1, 'mmm-yy');
}

const LONG_MONTHS = 'january february march april may june july august september october november december'.split(' ');
const isMonthName = (word: string): boolean =>
  MONTHS.includes(word.toLowerCase()) || LONG_MONTHS.includes(word.toLowerCase());

function timeEntry(text: string): Entry | null {
  const match = /^(\d{1,4}):(\d{2})(?::(\d{2}))?( ?[ap]m)?$/i.exec(text);
  if (!match || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) return null;
  const half = match[4]?.trim().toLowerCase();
  const typed = Number(match[1]);
  if (half && (typed < 1 || typed > 12)) return null;
  const hours = half ? (typed % 12) + (half === 'pm' ? 12 : 0) : typed;
  const serial = (hours * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400;
  const clock = match[3] === undefined ? 'h:mm' : 'h:mm:ss';
  return constant(serial, half ? `${clock} AM/PM` : hours > 23 ? '[h]:mm:ss' : clock);
}

/**
 * Text that Excel takes for a formula: `=…`; also `+…`, `-…` and `@…` when it is no number and something is calculated.
 * Gives the formula with its `=`, or null.
 */
function formulaOf(text: string): string | null {
  if (text.length < 2) return null;
  if (text.startsWith('=')) return text;
  if (!/^[-+@]/.test(text) || !/[\p{L}\p{N}"(]/u.test(text.slice(1))) return null;
  return `=${text.startsWith('+') ? text.slice(1) : text}`;
}

/** Most text is words: only these beginnings can be something else. */
function mayBeMore(text: string): boolean {
  const first = text.charCodeAt(0);
  const isDigit = first >= 0x30 && first <= 0x39;
  return (
    isDigit ||
    '=+-@.(#'.includes(text[0]!) ||
    /^(true|false)$/i.test(text) ||
    MONTHS.includes(text.slice(0, 3).toLowerCase())
  );
}

/**
 * What a cell holds after `input` was put into it through `Range.values`: text is read as if typed in an English Excel
 * (docs/assumed-host-behaviour.md). Number formats are English; "@" takes everything as text.
 */
export function readEntry(input: string | number | boolean, context: EntryContext): Entry {
  if (context.format === '@') return constant(typeof input === 'boolean' ? String(input).toUpperCase() : String(input));
  if (typeof input !== 'string') return constant(input);
  if (input.startsWith("'")) return { ...constant(input.slice(1)), quotePrefix: true };
  const text = input.startsWith(' ') || input.endsWith(' ') ? input.replace(/^ +| +$/g, '') : input;
  if (text === '' || !mayBeMore(text)) return constant(input);
  const number = numberEntry(text);
  if (number) return number;
  const formula = formulaOf(input);
  if (formula !== null) return { ...constant(null), formula };
  if (/^(true|false)$/i.test(text)) return constant(text.toLowerCase() === 'true');
  if (ERROR_VALUES.includes(text.toUpperCase())) return { ...constant(text.toUpperCase()), error: true };
  return dateEntry(text, context) ?? timeEntry(text) ?? constant(input);
}
