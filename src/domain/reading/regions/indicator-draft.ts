import type { CellAddress, CellValue, Direction, Gender, Period, Reference, RegionColumn } from '../../model';
import type { ParsedTarget, TargetOptions } from '../target';
import { parseTarget } from '../target';
import { isPercentFormat, shiftDecimals } from '../number-format';
import type { PercentReading } from '../percent';
import { type ReadValue } from './values';
import type { Rows } from './row';

/** A value of an indicator before percentages are settled: where it belongs, and which column settles it. */
export interface DraftValue {
  readonly read: ReadValue;
  /** Null for a women or men column without a year: it belongs to the newest outcome. */
  readonly period: Period | null;
  readonly gender: Gender | null;
  readonly organisation: string | null;
  /** Its column's key: numbers of one column settle each other's percentages. */
  readonly column: string;
  readonly heading: string;
  percent: PercentReading;
}

/** A target cell before percentages are settled. */
export interface DraftTarget {
  readonly raw: CellValue;
  readonly options: TargetOptions;
  readonly address: CellAddress;
  readonly column: string;
  readonly heading: string;
  /** From *Målvärde mandatperiod*. */
  readonly forTerm: boolean;
  /** The column's or row's year; null: the current one. */
  readonly year: number | null;
  parsed: readonly ParsedTarget[];
  percent: PercentReading;
}

/** An indicator row whose values are read but not settled. */
export interface IndicatorDraft {
  readonly key: string;
  readonly id: string | null;
  readonly title: string | null;
  readonly goals: readonly Reference[];
  readonly unit: string | null;
  readonly direction: Direction | null;
  readonly directionRaw: string | null;
  readonly percentRow: boolean;
  readonly outcomes: DraftValue[];
  readonly targets: DraftTarget[];
  readonly comparisons: { readonly value: DraftValue; readonly column: RegionColumn }[];
  baseline: DraftValue | null;
  forecast: DraftValue | null;
  readonly rows: Rows;
  readonly row: number;
  readonly region: number;
}

/** All values whose percentages their columns settle. */
export const valuesOf = (draft: IndicatorDraft): readonly DraftValue[] => [
  ...draft.outcomes,
  ...draft.comparisons.map(({ value }) => value),
  ...(draft.baseline ? [draft.baseline] : []),
  ...(draft.forecast ? [draft.forecast] : []),
];

export function draftTarget(
  raw: CellValue,
  format: string,
  options: Omit<TargetOptions, 'format' | 'fraction'>,
  place: Pick<DraftTarget, 'address' | 'column' | 'heading' | 'forTerm' | 'year'>,
): DraftTarget {
  const full = { ...options, format, fraction: typeof raw === 'number' && isPercentFormat(format) };
  return { raw, options: full, ...place, parsed: parseTarget(raw, full), percent: full.fraction ? 'fraction' : 'asIs' };
}

/** The unit-less number of a target that its column's percentages may settle; null where the cell itself is certain. */
export function openNumber(target: DraftTarget): number | null {
  if (typeof target.raw === 'number') return target.raw;
  const [first] = target.parsed;
  if (!first || target.parsed.length !== 1 || first.unit !== null) return null;
  return numberOf(first);
}

/** A target's size in percent where it is certain. */
export function certainTarget(target: DraftTarget): number | null {
  if (typeof target.raw === 'number')
    return target.options.fraction ? shiftDecimals(target.raw, 2) : Math.abs(target.raw) > 1 ? target.raw : null;
  const size = target.parsed[0] ? numberOf(target.parsed[0]) : null;
  return size !== null && (target.parsed[0]!.unit === '%' || Math.abs(size) > 1) ? size : null;
}

function numberOf({ rule }: ParsedTarget): number | null {
  switch (rule?.kind) {
    case 'atLeast':
      return rule.low;
    case 'atMost':
      return rule.high;
    case 'equals':
      return rule.value;
    case 'interval':
      return rule.high;
    default:
      return null;
  }
}
