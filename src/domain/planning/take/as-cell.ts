import {
  type Baseline,
  type CellValue,
  type ColourLimits,
  decimalComma,
  type Comparison,
  isPercent,
  type Indicator,
  type Outcome,
  sameWord,
  type Target,
  type Tolerance,
  writtenDecimals,
} from '../../model';
import { hasDoubtfulComma } from '../../reading/english-comma';
import { parseNumber } from '../../reading/number';

/** A number as a cell holds it; as text where it was written with more decimals than it needs, since they count. */
const numberCell = (value: number, decimals: number): CellValue =>
  decimals > writtenDecimals(value) ? value.toFixed(decimals).replace('.', ',') : value;

/**
 * What could not be read there must not be read here: a bare number whose format said a date, whose column did not tell
 * fractions from percent, or whose comma is English or Swedish, becomes a number in doubt, which is no number to reading.
 */
function asUnread(raw: CellValue): CellValue {
  if (typeof raw === 'number') return `${decimalComma(raw)} ?`;
  return typeof raw === 'string' && (parseNumber(raw) !== null || hasDoubtfulComma(raw)) ? `${raw} ?` : raw;
}

const isPercentSign = (unit: string): boolean => /^(?:%|procent)$/i.test(unit.trim());

/** A unit beside the number says nothing that the column *Enhet* does not. */
const saysNoMore = (unit: string | null, indicator: Indicator): boolean =>
  unit === null ||
  (indicator.unit !== null && sameWord(unit, indicator.unit)) ||
  (isPercentSign(unit) && isPercent(indicator));

/**
 * An outcome as a cell of a column of its own: the number in the indicator's unit (85 for 0.85 shown as 85 %), else the
 * cell's own words, so that it is read here as it was there: a preliminary mark, a reason, or something unreadable.
 */
export function outcomeCell(outcome: Outcome, indicator: Indicator): CellValue {
  const { raw, value, preliminary, unit, word, ranks, unreadable, mixedPercent } = outcome;
  if (unreadable || mixedPercent) return asUnread(raw);
  if (ranks.length > 1 || ranks.some(({ of }) => of !== null)) return raw;
  if (value !== null && saysNoMore(unit, indicator)) return preliminary ? `${decimalComma(value)}*` : value;
  return word !== null && typeof raw === 'boolean' ? word : raw;
}

/**
 * A target as a cell: words as they stand; a number in the indicator's unit, with the words its heading gave it
 * ("Mål 2025 (minst)").
 */
export function targetCell({ raw, rule, problem, decimals, saidByWords }: Target): CellValue {
  if (problem === 'unreadable' || problem === 'mixedPercent') return asUnread(raw);
  if (typeof raw !== 'number' || rule === null) return raw;
  switch (rule.kind) {
    case 'atLeast':
      return saidByWords ? `minst ${decimalText(rule.low, decimals)}` : numberCell(rule.low, decimals);
    case 'atMost':
      return saidByWords ? `högst ${decimalText(rule.high, decimals)}` : numberCell(rule.high, decimals);
    case 'equals':
      return numberCell(rule.value, decimals);
    case 'rank':
      return rule.max;
    default:
      return raw;
  }
}

const decimalText = (value: number, decimals: number): string =>
  value.toFixed(Math.max(decimals, writtenDecimals(value))).replace('.', ',');

export const baselineCell = ({ value, word, raw, decimals }: Baseline): CellValue =>
  value === null ? (typeof raw === 'boolean' ? word : asUnread(raw)) : numberCell(value, decimals);

export const comparisonCell = ({ value, raw }: Comparison): CellValue => value ?? asUnread(raw);

export function toleranceCell(tolerance: Tolerance): CellValue {
  switch (tolerance.kind) {
    case 'number':
      return numberCell(tolerance.value, tolerance.decimals);
    case 'limits':
      return limitsText(tolerance.limits);
    case 'unreadable':
      return tolerance.raw;
  }
}

/** "grön ≥ 85, röd < 70": the words that reading takes for limits. */
function limitsText({ green, red, redIncluded = false }: ColourLimits): string {
  const higher = red === null || green >= red;
  const [good, bad] = higher ? ['≥', redIncluded ? '≤' : '<'] : ['≤', redIncluded ? '≥' : '>'];
  const limits = [`grön ${good} ${decimalComma(green)}`];
  if (red !== null) limits.push(`röd ${bad} ${decimalComma(red)}`);
  return limits.join(', ');
}
