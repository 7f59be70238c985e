/** Excel number-format codes (en-US): what they say about a number. */
import { writtenDecimals } from '../model';

const QUOTED = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;

const cached = <T>(make: (format: string) => T): ((format: string) => T) => {
  const known = new Map<string, T>();
  return (format) => {
    const found = known.get(format);
    if (found !== undefined) return found;
    const made = make(format);
    known.set(format, made);
    return made;
  };
};

const bare = (format: string): string => format.replace(QUOTED, '').split(';')[0] ?? '';

/** "0 %", "0.0%". A percent sign in quotes is only print. */
export const isPercentFormat = cached((format) => format.includes('%') && bare(format).includes('%'));

/** Dates and times: y, m, d, h or s outside quotes. */
export const isDateFormat = cached(
  (format) => format !== 'General' && format !== '@' && /[ymdhs]/i.test(bare(format).replace(/General|E[+-]/gi, '')),
);

/** Decimals the format shows; null for General, text and formats without digits. */
export const formatDecimals = cached((format): number | null => {
  const code = bare(format);
  if (!/[0#?]/.test(code) || isDateFormat(format)) return null;
  return /\.([0#?]+)/.exec(code)?.[1]?.length ?? 0;
});

/** Decimals of the shortest form of a number: 6.2 → 1, 1e-7 → 7. At most 10. */
export const shortestDecimals = (value: number): number => Math.min(10, writtenDecimals(value));

/** A number times 10^shift without binary noise: (0.57, 2) → 57. */
export function shiftDecimals(value: number, shift: number): number {
  const [mantissa, exponent] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent ?? 0) + shift}`);
}

/** The text Excel shows for a number used as an id (readings.md A-65): 1.1 as "0.00" → "1.10", with a point. */
export function shownNumber(value: number, format: string): string {
  const code = format.split(';')[0] ?? '';
  const literals: string[] = [];
  const stripped = code
    .replace(/"([^"]*)"|\\(.)/g, (_, quoted: string | undefined, escaped: string | undefined) => {
      literals.push(quoted ?? escaped ?? '');
      return '\u0000';
    })
    .replace(/\[[^\]]*\]|_.|\*./g, '');
  const digits = /[0#?][0#?,]*(?:\.([0#?]+))?/.exec(stripped);
  if (code === 'General' || code === '@' || code === '' || digits === null || isDateFormat(format))
    return String(value);
  const percent = stripped.includes('%');
  const decimals = digits[1]?.length ?? 0;
  const least = (digits[0].split('.')[0] ?? '').replace(/[^0]/g, '').length;
  const [whole = '0', part] = Math.abs(percent ? shiftDecimals(value, 2) : value)
    .toFixed(decimals)
    .split('.');
  const number = `${value < 0 ? '-' : ''}${whole.padStart(least, '0')}${part === undefined ? '' : `.${part}`}`;
  const around = stripped.slice(0, digits.index) + '\u0001' + stripped.slice(digits.index + digits[0].length);
  let next = 0;
  return around
    .replace(/\u0000/g, () => literals[next++] ?? '')
    .replace('\u0001', number)
    .trim();
}
