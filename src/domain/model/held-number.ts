import type { CellValue } from './cells';
import { writtenDecimals } from './decimals';

/** Digits Excel keeps of a number; what a computation left behind them is no part of the value. */
const DIGITS = 15;
/** The most `toFixed` writes. */
const MOST_DECIMALS = 100;

/** A number as Excel holds it: 0.1 + 0.2 is 0.3. */
export const asHeld = (value: number): number => Number(value.toPrecision(DIGITS));

/** A cell's value as Excel holds it. */
export const heldValue = (value: CellValue): CellValue => (typeof value === 'number' ? asHeld(value) : value);

/** Every digit of a number with a decimal comma: plain minus, no grouping, no exponent ("-5", "1234,5", "0,0000001"). */
export function decimalComma(value: number): string {
  // From 1e21 on JavaScript writes an exponent; such a number is whole.
  if (Math.abs(value) >= 1e21) return BigInt(value).toString();
  return value.toFixed(Math.min(writtenDecimals(value), MOST_DECIMALS)).replace('.', ',');
}
