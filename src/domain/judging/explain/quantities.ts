import { isPercent, type Indicator, type Message, type Period, type Quantity } from '../../model';
import {
  compare,
  exact,
  HUNDRED,
  magnitude,
  minus,
  round,
  times,
  toNumber,
  writtenDecimals,
  type Exact,
} from '../exact';
import { say } from '../messages';

/** Words in *Enhet* that say what is counted but are not printed after a number. */
const SILENT_UNIT = /^(antal|plats|placering|rang|ranking|ja\s*\/\s*nej|index|kvot|tal)\b/i;

/** The unit as printed after a number: "%", "dagar"; null where it reads better without. */
export function printedUnit(indicator: Indicator): string | null {
  if (isPercent(indicator)) return '%';
  const unit = indicator.unit?.trim() ?? '';
  return unit === '' || SILENT_UNIT.test(unit) ? null : unit;
}

/** A value for print. Rounded here, halves away from zero, so that print and comparison agree. */
export const amount = (value: number, unit: string | null, decimals = writtenDecimals(value)): Quantity => ({
  type: 'quantity',
  value: writtenDecimals(value) <= decimals ? value : toNumber(round(exact(value), decimals)),
  unit,
  decimals,
});

const signed = (value: number, unit: string | null, decimals: number): Quantity => ({
  ...amount(value, unit, decimals),
  signed: true,
});

const pluralCount = (printed: Quantity): number =>
  Math.abs(printed.value) === 1 && (printed.decimals ?? 0) === 0 ? 1 : 2;

/** "−1,1 procentenheter" for shares, "+3 dagar" for others, "ingen avvikelse" for zero. */
export function deviationAmount(value: number, unit: string | null, decimals = writtenDecimals(value)): Message {
  const printed = signed(value, unit === '%' ? null : unit, decimals);
  if (printed.value === 0) return say('judging.deviation.none');
  return unit === '%'
    ? say('judging.deviation.points', { amount: printed, count: pluralCount(printed) })
    : say('judging.deviation.amount', { amount: printed });
}

/** A difference without sign: "1,1 procentenheter", "3 dagar". */
export function sizeText(value: number, unit: string | null, decimals = writtenDecimals(value)): Message {
  const printed = amount(value, unit === '%' ? null : unit, decimals);
  return unit === '%'
    ? say('judging.amount.points', { amount: printed, count: pluralCount(printed) })
    : say('judging.deviation.amount', { amount: printed });
}

/** "+5 platser" */
export function placesText(value: number): Message {
  const printed = signed(value, null, writtenDecimals(value));
  return printed.value === 0
    ? say('judging.deviation.none')
    : say('judging.deviation.places', { amount: printed, count: pluralCount(printed) });
}

const MOST_DECIMALS = 6;

/**
 * A share of 1 as percent, with as many decimals as it takes for the printed number to stand on the same side of the
 * limits (in %) as the exact one: 49,6 against the limit 50 is not printed as 50.
 */
export function percentText(share: Exact, limits: readonly number[]): Quantity {
  const percent = times(share, HUNDRED);
  const tells = (decimals: number): boolean => {
    const printed = round(percent, decimals);
    return limits.every((limit) => compare(percent, exact(limit)) >= 0 === compare(printed, exact(limit)) >= 0);
  };
  let decimals = 0;
  while (decimals < MOST_DECIMALS && !tells(decimals)) decimals += 1;
  return { type: 'quantity', value: toNumber(round(percent, decimals)), unit: '%', decimals };
}

/** "2025", "T1 2025", "Delår 2025" */
export function periodText({ year, part }: Pick<Period, 'year' | 'part'>): Message {
  return say(`judging.period.${part}`, { year: String(year) });
}

export const gap = (a: number, b: number): number => toNumber(magnitude(minus(exact(a), exact(b))));
