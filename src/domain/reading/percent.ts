import type { CellAddress } from '../model';
import { shortestDecimals } from './number-format';

/** A number in a column of percentages. */
export interface PercentCell {
  readonly value: number;
  /** The cell's own percent format, which decides for it. */
  readonly formatted: boolean;
  readonly address: CellAddress;
  /** Typical size of the row's certain values, in percent; null when it has none. */
  readonly scale: number | null;
  /** Every number of its row is such as 0.85, with two decimals or more somewhere: nothing in the row tells which it is. */
  readonly lone: boolean;
}

export type PercentReading = 'fraction' | 'asIs' | 'mixed';

export interface PercentColumn {
  readonly readings: readonly PercentReading[];
  /** The odd ones of a column that mixes fractions and whole numbers (T07). */
  readonly odd: readonly CellAddress[];
}

const NEAR = 3;
const FAR = 10;
const FRACTION_DECIMALS = 2;

const ratio = (a: number, b: number): number =>
  a === 0 || b === 0 ? Infinity : Math.max(Math.abs(a / b), Math.abs(b / a));

/** Beside values around 80, 0.82 can hardly be 0.82 %; beside values around 1.4, 0.41 can. */
const looksLikeFraction = ({ value, scale }: PercentCell): boolean =>
  scale !== null &&
  value !== 0 &&
  Math.abs(value) <= 1 &&
  ratio(value * 100, scale) < NEAR &&
  ratio(value, scale) > FAR;

const looksLikePercent = ({ value, scale }: PercentCell): boolean =>
  scale !== null && value !== 0 && Math.abs(value) < 1 && ratio(value, scale) < NEAR && ratio(value * 100, scale) > FAR;

/**
 * Says of each number whether it is a fraction of 100 %. A cell's own percent format decides for that cell; cells without
 * one follow the column, that is what most of it is: where all of it is such as 0.85, they are fractions. What fits
 * neither is `mixed`: shown as it stands, never judged.
 */
export function readPercentColumn(cells: readonly PercentCell[]): PercentColumn {
  const formatted = cells.filter((cell) => cell.formatted);
  const whole = cells.filter((cell) => !cell.formatted && Math.abs(cell.value) > 1);
  const bare = cells.filter(({ value, formatted: own }) => !own && value !== 0);
  const allLone = formatted.length === 0 && bare.length > 0 && bare.every(({ lone }) => lone);
  const fractions = formatted.length > whole.length || allLone;
  const odd: CellAddress[] = [];
  const readings = cells.map((cell): PercentReading => {
    if (cell.formatted) {
      if (!fractions && whole.length > 0) odd.push(cell.address);
      return 'fraction';
    }
    if (Math.abs(cell.value) > 1) {
      if (fractions) odd.push(cell.address);
      return fractions ? 'mixed' : 'asIs';
    }
    if (cell.value === 0) return 'asIs';
    const uncertain = fractions ? looksLikePercent(cell) : looksLikeFraction(cell) || (cell.lone && whole.length > 0);
    if (uncertain) odd.push(cell.address);
    return uncertain ? 'mixed' : fractions ? 'fraction' : 'asIs';
  });
  return { readings, odd };
}

/** The middle of a row's certain values; null without any. */
export function typicalSize(values: readonly number[]): number | null {
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  if (sizes.length === 0) return null;
  sizes.sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)]!;
}

/** All numbers of a row are between -1 and 1, two at least, and one has the two decimals that fractions of 100 % have. */
export function isLoneRow(values: readonly number[]): boolean {
  const some = values.filter((value) => value !== 0);
  return (
    some.length > 1 &&
    some.every((value) => Math.abs(value) <= 1) &&
    some.some((value) => shortestDecimals(value) >= FRACTION_DECIMALS)
  );
}
