import type { CellAddress, CellValue, Direction, Gender, Indicator, Outcome, Period } from '../../model';
import { isPercent } from '../../model';
import { isPercentFormat, shiftDecimals } from '../number-format';
import { type ParsedValue, parseValue } from '../outcome';
import { type PercentReading } from '../percent';

/** A value cell read, its percentage not yet settled. */
export interface ReadValue {
  readonly raw: CellValue;
  readonly format: string;
  readonly parsed: ParsedValue;
  readonly address: CellAddress;
}

export const readValue = (
  raw: CellValue,
  format: string,
  direction: Direction | null,
  address: CellAddress,
): ReadValue => ({
  raw,
  format,
  parsed: parseValue(raw, format, direction),
  address,
});

/** True for rows whose *Enhet* is percent. */
export const isPercentUnit = (unit: string | null): boolean => isPercent({ unit } as Indicator);

/** A number whose percentage its column decides: unit-less, in a row of percentages, or with a percent format of its own. */
export const needsColumn = ({ parsed, format, raw }: ReadValue, percentRow: boolean): boolean =>
  parsed.value !== null &&
  parsed.ranks.length === 0 &&
  parsed.unit === null &&
  (percentRow || (typeof raw === 'number' && isPercentFormat(format)));

export const hasPercentFormat = ({ raw, format }: ReadValue): boolean =>
  typeof raw === 'number' && isPercentFormat(format);

/** A number the row's scale can be told from: with a percent format or sign, or larger than 1. */
export function certainSize(read: ReadValue): number | null {
  const { value, unit } = read.parsed;
  if (value === null) return null;
  if (hasPercentFormat(read)) return shiftDecimals(value, 2);
  return unit !== null || Math.abs(value) > 1 ? value : null;
}

/** The outcome a value cell gives for a period. */
export function toOutcome(
  read: ReadValue,
  reading: PercentReading,
  period: Period,
  gender: Gender | null,
  organisation: string | null,
): Outcome {
  const { parsed } = read;
  const value = settle(parsed.value, reading);
  return {
    period:
      parsed.ownYear === null || parsed.ownYear === period.year
        ? period
        : { year: parsed.ownYear, part: 'year', bare: true },
    raw: read.raw,
    value,
    word: parsed.word,
    ranks: parsed.ranks,
    missing: parsed.missing,
    unreadable: parsed.unreadable,
    mixedPercent: reading === 'mixed',
    preliminary: parsed.preliminary,
    unit: parsed.unit,
    numberAsText: parsed.numberAsText,
    gender,
    organisation,
    address: read.address,
  };
}

export const settle = (value: number | null, reading: PercentReading): number | null =>
  value !== null && reading === 'fraction' ? shiftDecimals(value, 2) : value;
