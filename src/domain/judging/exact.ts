import { writtenDecimals } from '../model';

export { writtenDecimals };

/**
 * Numbers as people wrote them, computed without a binary tail: a fraction of whole numbers. 84.9 − 86 is −1.1, a third
 * stays a third, and a limit is compared as it stands (readings.md ). Kept in plain numbers while they
 * are whole and safe, which is nearly always, and in bigints when they are not: ten times faster over a large workbook.
 */
export type Exact = Small | Big;

/** Safe integers; `bottom` above zero. */
interface Small {
  readonly big: false;
  readonly top: number;
  readonly bottom: number;
}

/** The same when a safe integer is not enough. */
interface Big {
  readonly big: true;
  readonly top: bigint;
  readonly bottom: bigint;
}

const safe = Number.isSafeInteger;

// Adding zero makes a minus zero plain.
const small = (top: number, bottom: number): Small => ({ big: false, top: top + 0, bottom });
const large = (top: bigint, bottom: bigint): Big => ({ big: true, top, bottom });
const asBig = (a: Exact): Big => (a.big ? a : large(BigInt(a.top), BigInt(a.bottom)));

const POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

export const ZERO: Exact = small(0, 1);
export const ONE: Exact = small(1, 1);
export const HUNDRED: Exact = small(100, 1);

/** A fraction of two whole numbers; `bottom` above zero. */
export const fraction = (top: number, bottom: number): Exact => small(top, bottom);

/** The value of a number's shortest decimal form (1.005 is 1005/1000). The number must be finite. */
export function exact(value: number): Exact {
  if (safe(value)) return small(value, 1);
  const decimals = writtenDecimals(value);
  const scale = POWERS[decimals];
  // Within half a unit of the whole number that the digits spell, so rounding gives exactly that number.
  const top = scale === undefined ? NaN : Math.round(value * scale);
  if (Math.abs(top) < 2 ** 50) return small(top, scale!);
  const [digits = '', exponent = '0'] = String(value).split('e');
  const written = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const shift = Number(exponent) - written;
  const whole = BigInt(digits.replace('.', ''));
  return shift >= 0 ? large(whole * 10n ** BigInt(shift), 1n) : large(whole, 10n ** BigInt(-shift));
}

export function plus(a: Exact, b: Exact): Exact {
  if (!a.big && !b.big) {
    const [left, right, bottom] = [a.top * b.bottom, b.top * a.bottom, a.bottom * b.bottom];
    if (a.bottom === b.bottom && safe(a.top + b.top)) return small(a.top + b.top, a.bottom);
    if (safe(left) && safe(right) && safe(left + right) && safe(bottom)) return small(left + right, bottom);
  }
  const [x, y] = [asBig(a), asBig(b)];
  return large(x.top * y.bottom + y.top * x.bottom, x.bottom * y.bottom);
}

export const negate = (a: Exact): Exact => (a.big ? large(-a.top, a.bottom) : small(0 - a.top, a.bottom));

export const minus = (a: Exact, b: Exact): Exact => plus(a, negate(b));

export function times(a: Exact, b: Exact): Exact {
  if (!a.big && !b.big) {
    const [top, bottom] = [a.top * b.top, a.bottom * b.bottom];
    if (safe(top) && safe(bottom)) return small(top, bottom);
  }
  const [x, y] = [asBig(a), asBig(b)];
  return large(x.top * y.top, x.bottom * y.bottom);
}

/** `b` may not be zero. */
export function over(a: Exact, b: Exact): Exact {
  if (sign(b) < 0) return over(negate(a), negate(b));
  return times(a, b.big ? large(b.bottom, b.top) : small(b.bottom, b.top));
}

export const sign = (a: Exact): -1 | 0 | 1 => (a.top > 0 ? 1 : a.top < 0 ? -1 : 0);

export const isZero = (a: Exact): boolean => sign(a) === 0;

export const magnitude = (a: Exact): Exact => (sign(a) < 0 ? negate(a) : a);

/** Below zero when a < b, zero when equal, above zero when a > b. */
export const compare = (a: Exact, b: Exact): -1 | 0 | 1 => sign(minus(a, b));

/** Rounds to a number of decimals, halves away from zero (readings.md A-02). */
export function round(a: Exact, decimals: number): Exact {
  const scale = POWERS[decimals];
  if (!a.big && scale !== undefined) {
    if (scale % a.bottom === 0) return a;
    const doubled = Math.abs(a.top) * scale * 2 + a.bottom;
    if (safe(doubled)) {
      const rounded = (doubled - (doubled % (a.bottom * 2))) / (a.bottom * 2);
      return small(a.top < 0 ? 0 - rounded : rounded, scale);
    }
  }
  const { top, bottom } = asBig(a);
  const wide = 10n ** BigInt(decimals);
  const rounded = ((top < 0n ? -top : top) * wide * 2n + bottom) / (bottom * 2n);
  return large(top < 0n ? -rounded : rounded, wide);
}

/** The smallest whole number not below `a`. */
export function ceiling(a: Exact): Exact {
  if (!a.big) return small((a.top - (a.top % a.bottom)) / a.bottom + (a.top % a.bottom > 0 ? 1 : 0), 1);
  const down = a.top / a.bottom;
  return large(a.top > 0n && a.top % a.bottom !== 0n ? down + 1n : down, 1n);
}

const SIGNIFICANT_DIGITS = 21;

/** The nearest number. */
export function toNumber(a: Exact): number {
  // The quotient of two safe integers is rounded once, to the nearest number.
  if (!a.big) return a.top / a.bottom;
  const lack = SIGNIFICANT_DIGITS - String(a.top).length + String(a.bottom).length;
  const shift = Math.max(0, lack);
  return Number(`${(a.top * 10n ** BigInt(shift)) / a.bottom}e-${shift}`);
}

/** One number less another, without the dust of binary fractions. */
export const difference = (one: number, other: number): number => toNumber(minus(exact(one), exact(other)));
