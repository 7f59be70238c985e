import { asHeld, type CellValue, decimalComma, type Direction, writtenDecimals } from '../model';
import { exact, round, toNumber } from '../judging/exact';
import { shiftDecimals } from '../reading/number-format';
import { parseValue } from '../reading/outcome';

/** How a value fetched stands to what the cell holds. */
export type ChangeKind =
  /** The cell is empty. */
  | 'empty'
  /** It says that there is no value ("mäts ej", "–"). */
  | 'mark'
  /** The same number, preliminary then and final now, or the other way about. */
  | 'settled'
  /** What was fetched last time, and Kolada has another number now. */
  | 'revised'
  /** The same number with fewer decimals: someone rounded it. */
  | 'rounded'
  /** Another number, which a person typed. */
  | 'differs'
  /** Words that are no value. */
  | 'text';

/** Those of a mean that are certain, and that a file holds. */
const WRITTEN_DIGITS = 16;

export const asWritten = (value: number): number => Number(value.toPrecision(WRITTEN_DIGITS));

const sameNumber = (one: number, other: number): boolean => asHeld(one) === asHeld(other);

/**
 * A value as the cell is to hold it: a number (0.849 where the row's percentages are fractions), or "1,4469*" where it
 * is preliminary, which reading understands.
 */
export function cellOf(value: number, preliminary: boolean, fraction: boolean): CellValue {
  const written = asWritten(value);
  if (preliminary) return `${decimalComma(written)}${fraction ? ' %' : ''}*`;
  return fraction ? shiftDecimals(written, -2) : written;
}

export interface OldCell {
  readonly value: CellValue;
  readonly format: string;
  readonly direction: Direction | null;
  readonly fraction: boolean;
  /** What was fetched for it last time. */
  readonly remembered: number | null;
}

/** Null: the cell already says it. */
export function changeKind(old: OldCell, value: number, preliminary: boolean): ChangeKind | null {
  if (old.value === null) return 'empty';
  const parsed = parseValue(old.value, old.format, old.direction);
  if (parsed.missing !== null) return parsed.missing === 'tom' ? 'empty' : 'mark';
  if (parsed.value === null) return 'text';
  const number = old.fraction && typeof old.value === 'number' ? shiftDecimals(old.value, 2) : parsed.value;
  if (sameNumber(number, value)) return parsed.preliminary === preliminary ? null : 'settled';
  if (old.remembered !== null && sameNumber(number, old.remembered)) return 'revised';
  const decimals = writtenDecimals(number);
  const whole = asHeld(value);
  const fewer = decimals < writtenDecimals(whole);
  return fewer && sameNumber(toNumber(round(exact(whole), decimals)), number) ? 'rounded' : 'differs';
}

/** Numbers and words that a person typed stay unless the user says otherwise. */
export const isTicked = (kind: ChangeKind): boolean =>
  kind === 'empty' || kind === 'mark' || kind === 'settled' || kind === 'revised';
