import { writtenDecimals } from '../model';

/** Digits Excel keeps of a number; what a computation left behind them is no part of the value. */
const DIGITS = 15;
/** The most `toFixed` writes. */
const MOST_DECIMALS = 100;

/** A number as Excel holds it: 0.1 + 0.2 is 0.3. */
export const asHeld = (value: number): number => Number(value.toPrecision(DIGITS));

/**
 * A number that a Swedish Excel and Stratsys read as that number: decimal comma, plain minus, no grouping, no exponent,
 * and never rounded ("-5", "1234,5").
 */
export function plainNumber(value: number): string {
  const held = asHeld(value);
  // From 1e21 on JavaScript writes an exponent; such a number is whole.
  if (Math.abs(held) >= 1e21) return BigInt(held).toString();
  return held.toFixed(Math.min(writtenDecimals(held), MOST_DECIMALS)).replace('.', ',');
}
