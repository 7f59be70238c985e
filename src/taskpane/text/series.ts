import type { Indicator, OccasionKind, Outcome, Period, TargetRule } from '../../domain/model';
import { valueBounds } from '../../domain/judging';
import { comparePeriods } from '../../domain/model';

/** A point of a series: x is the year, part-years a third and two thirds of a year before its end. */
export interface Point {
  readonly x: number;
  readonly value: number;
  readonly period: Period;
}

export interface IndicatorSeries {
  /** Totals only, in time order. */
  readonly outcomes: readonly Point[];
  /** Lines of the target: one for most, two for an interval, none where the target is no number. */
  readonly targets: readonly (readonly Point[])[];
}

const MOST_DECIMALS = 2;

/** A value as it is read here: the cell has all its decimals, and two are enough for the eye. */
export const forReading = (value: number): number => Number(value.toFixed(MOST_DECIMALS));

/** Where a line is broken: years of which nothing is known are not drawn over. */
const isGap = (before: Point, after: Point): boolean => after.period.year - before.period.year > 1;

/** The points of a line, with null between two that have a whole year without a number between them. */
export function brokenAtGaps(points: readonly Point[]): readonly (Point | null)[] {
  return points.flatMap((point, index) => (index > 0 && isGap(points[index - 1]!, point) ? [null, point] : [point]));
}

const MOST_YEARS = 6;

/** The years an axis names, `most` at the most: all whose ends stand among the points or next after them, or evenly fewer; the last always. */
export function yearTicks(points: readonly Point[], most = MOST_YEARS): readonly number[] {
  const first = Math.ceil(Math.min(...points.map(({ x }) => x)));
  const last = Math.ceil(Math.max(...points.map(({ x }) => x)));
  const step = Math.ceil((last - first + 1) / most);
  const years: number[] = [];
  for (let year = last; year >= first; year -= step) years.unshift(year);
  return years;
}

const STEPS = 4;
const TINY = 1e-9;

const BEFORE_YEAR_END: Record<OccasionKind, number> = { t1: 2 / 3, interim: 1 / 3, year: 0 };

const xOf = (period: Period): number => period.year - BEFORE_YEAR_END[period.part];

const isTotal = (outcome: Outcome): boolean => outcome.gender === null && outcome.organisation === null;

/** The numbers a target draws as lines: [low], [high] or both. */
function levels(rule: TargetRule): readonly number[] {
  const { low = null, high = null } = valueBounds(rule) ?? {};
  return [...new Set([low, high])].filter((level) => level !== null);
}

/** What the chart draws of an indicator. A value that is missing or unreadable is no point: never zero. */
export function seriesOf(indicator: Indicator): IndicatorSeries {
  const outcomes = indicator.outcomes
    .filter((outcome) => isTotal(outcome) && outcome.value !== null)
    .map((outcome) => ({ x: xOf(outcome.period), value: outcome.value!, period: outcome.period }))
    .sort((a, b) => comparePeriods(a.period, b.period));
  const lines: Point[][] = [];
  for (const target of indicator.targets) {
    if (target.year === null || target.rule === null || target.problem !== null) continue;
    const period: Period = { year: target.year, part: 'year', bare: true };
    levels(target.rule).forEach((value, index) => (lines[index] ??= []).push({ x: target.year!, value, period }));
  }
  for (const line of lines) line.sort((a, b) => a.x - b.x);
  return { outcomes, targets: lines };
}

/** The numbers of an axis, lowest first: four even steps of 1, 2, 2.5 or 5 (× 10ⁿ) that hold all values. */
export function valueTicks(values: readonly number[]): readonly number[] {
  const { low, high } = niceScale(values);
  return Array.from({ length: STEPS + 1 }, (_unused, step) =>
    Number((low + ((high - low) / STEPS) * step).toPrecision(12)),
  );
}

/** A scale of four even steps of 1, 2, 2.5 or 5 (× 10ⁿ) that holds all values, so that the axis has readable numbers. */
export function niceScale(values: readonly number[]): { readonly low: number; readonly high: number } {
  const min = Math.min(...values);
  const max = Math.max(...values);
  // Values that are one and the same, but for rounding, are given room by their own size.
  const size = Math.max(Math.abs(min), Math.abs(max), TINY);
  const spread = max - min > size * TINY ? max - min : size;
  const rough = Math.max(spread, TINY) / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  for (const size of [1, 2, 2.5, 5, 10, 20]) {
    const step = size * power;
    const low = Math.floor(min / step) * step;
    const high = low + STEPS * step;
    if (high >= max) return { low: Number(low.toPrecision(12)), high: Number(high.toPrecision(12)) };
  }
  return { low: min, high: max };
}
