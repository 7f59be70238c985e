/**
 * Numbers as people wrote them, computed without a binary tail: a fraction of whole numbers. 84.9 − 86 is −1.1, a third
 * stays a third, and a limit is compared as it stands (readings.md ).
 */
export interface Exact {
  readonly top: bigint;
  /** Always above zero. */
  readonly bottom: bigint;
}

const POWERS: bigint[] = [1n];

function tenTo(exponent: number): bigint {
  for (let next = POWERS.length; next <= exponent; next += 1) POWERS.push(POWERS[next - 1]! * 10n);
  return POWERS[exponent]!;
}

export const ZERO: Exact = { top: 0n, bottom: 1n };

/** The value of a number's shortest decimal form (1.005 is 1005/1000). The number must be finite. */
export function exact(value: number): Exact {
  if (Number.isSafeInteger(value)) return { top: BigInt(value), bottom: 1n };
  const [digits = '', exponent = '0'] = String(value).split('e');
  const [whole = '', decimals = ''] = digits.split('.');
  const shift = Number(exponent) - decimals.length;
  const top = BigInt(whole + decimals);
  return shift >= 0 ? { top: top * tenTo(shift), bottom: 1n } : { top, bottom: tenTo(-shift) };
}

export const plus = (a: Exact, b: Exact): Exact =>
  a.bottom === b.bottom
    ? { top: a.top + b.top, bottom: a.bottom }
    : { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };

export const negate = (a: Exact): Exact => ({ top: -a.top, bottom: a.bottom });

export const minus = (a: Exact, b: Exact): Exact => plus(a, negate(b));

export const times = (a: Exact, b: Exact): Exact => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });

/** `b` may not be zero. */
export const over = (a: Exact, b: Exact): Exact =>
  b.top > 0n
    ? { top: a.top * b.bottom, bottom: a.bottom * b.top }
    : { top: -a.top * b.bottom, bottom: a.bottom * -b.top };

export const magnitude = (a: Exact): Exact => (a.top < 0n ? negate(a) : a);

export const sign = (a: Exact): -1 | 0 | 1 => (a.top > 0n ? 1 : a.top < 0n ? -1 : 0);

/** Below zero when a < b, zero when equal, above zero when a > b. */
export const compare = (a: Exact, b: Exact): -1 | 0 | 1 => sign(minus(a, b));

export const isZero = (a: Exact): boolean => a.top === 0n;

/** Rounds to a number of decimals, halves away from zero (readings.md A-02). */
export function round(a: Exact, decimals: number): Exact {
  const scale = tenTo(Math.max(0, decimals));
  if (scale % a.bottom === 0n) return a;
  const twice = (a.top < 0n ? -a.top : a.top) * scale * 2n;
  const rounded = (twice + a.bottom) / (a.bottom * 2n);
  return { top: a.top < 0n ? -rounded : rounded, bottom: scale };
}

/** The smallest whole number not below `a`. */
export function ceiling(a: Exact): Exact {
  const down = a.top / a.bottom;
  return { top: a.top > 0n && a.top % a.bottom !== 0n ? down + 1n : down, bottom: 1n };
}

const SIGNIFICANT_DIGITS = 21;

/** The nearest number. */
export function toNumber(a: Exact): number {
  if (a.bottom === 1n) return Number(a.top);
  const lack = SIGNIFICANT_DIGITS - String(a.top).length + String(a.bottom).length;
  const shift = Math.max(0, lack);
  return Number(`${(a.top * tenTo(shift)) / a.bottom}e-${shift}`);
}

/** The difference of two written numbers without a binary tail: 84.9 − 86 is −1.1 (readings.md A-19). */
export const difference = (a: number, b: number): number => toNumber(minus(exact(a), exact(b)));
