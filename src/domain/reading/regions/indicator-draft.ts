import type { CellAddress, CellValue, Direction, Gender, Period, Reference, RegionColumn } from '../../model';
import { isDoubtfulComma } from '../english-comma';
import type { Grid } from '../grid';
import { isPercentFormat, shiftDecimals } from '../number-format';
import type { ParsedValue } from '../outcome';
import { parseValue, UNREADABLE } from '../outcome';
import type { PercentReading } from '../percent';
import { plain } from '../text';
import { type ParsedTarget, parseTarget, type TargetOptions } from '../target';
import type { Rows } from './row';
import type { ValueColumn } from './value-column';

/** A value of an indicator before percentages are settled: where it belongs, and which column settles it. */
export interface DraftValue {
  readonly raw: CellValue;
  readonly format: string;
  /** Null for a plain number, whose value is `raw`. */
  readonly parsed: ParsedValue | null;
  readonly grid: Grid;
  readonly row: number;
  readonly at: number;
  /** Null for a women or men column without a year: it belongs to the newest outcome. */
  readonly period: Period | null;
  readonly gender: Gender | null;
  readonly organisation: string | null;
  readonly column: ValueColumn;
  percent: PercentReading;
}

/** A target cell before percentages are settled. */
export interface DraftTarget {
  readonly raw: CellValue;
  /** The same in the words that are read. */
  readonly said: CellValue;
  readonly options: TargetOptions;
  readonly address: CellAddress;
  readonly column: ValueColumn;
  /** From *Målvärde mandatperiod*. */
  readonly forTerm: boolean;
  /** The column's or row's year; null: the current one. */
  readonly year: number | null;
  parsed: readonly ParsedTarget[];
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
  readonly comparisons: readonly { readonly value: DraftValue; readonly column: RegionColumn }[];
  readonly baseline: DraftValue | null;
  readonly forecast: DraftValue | null;
  readonly rows: Rows;
  readonly row: number;
  readonly region: number;
}

/** What a value is read with: its place, and what its column or row says. */
export type ValuePlace = Pick<DraftValue, 'grid' | 'row' | 'at' | 'period' | 'gender' | 'organisation' | 'column'>;

export function draftValue(place: ValuePlace, direction: Direction | null): DraftValue {
  const { grid, row, at } = place;
  const raw = grid.value(row, at);
  const format = grid.format(row, at);
  const number = typeof raw === 'number';
  return {
    raw,
    format,
    parsed:
      number && direction !== 'rank' && format === 'General'
        ? null
        : isDoubtfulComma(raw, place.column.heading)
          ? UNREADABLE
          : parseValue(grid.meaning(row, at), format, direction),
    grid,
    row,
    at,
    period: place.period,
    gender: place.gender,
    organisation: place.organisation,
    column: place.column,
    percent: number && isPercentFormat(format) ? 'fraction' : 'asIs',
  };
}

const BOTH = /^(?:(?<total>[^()/]+?) ?\( ?)?(?<first>[^()/|;]+?) ?[/|;] ?(?<second>[^()/|;]+?) ?\)?$/u;

/** "81 (79/83)" under a heading of both genders: the total and each gender; "79/83": the genders. Null for anything else. */
export function splitGenders(
  value: DraftValue,
  genders: readonly [Gender, Gender],
  direction: Direction | null,
): readonly DraftValue[] | null {
  const said = value.grid.meaning(value.row, value.at);
  const parts = typeof said === 'string' ? BOTH.exec(plain(said))?.groups : undefined;
  if (!parts) return null;
  const read = (text: string | undefined, gender: Gender | null): readonly DraftValue[] =>
    text === undefined ? [] : [{ ...value, gender, parsed: parseValue(text, 'General', direction) }];
  const found = [...read(parts.total, null), ...read(parts.first, genders[0]), ...read(parts.second, genders[1])];
  return found.every(({ parsed }) => parsed?.unreadable === false) ? found : null;
}

/** The number a value cell holds, its percentage not settled; null for anything else. */
export const plainNumber = (value: DraftValue): number | null =>
  value.parsed === null ? (value.raw as number) : value.parsed.value;

/** A number whose percentage its column decides: without a unit, in a row of percentages or with a percent format. */
export function openValue(value: DraftValue, percentRow: boolean): number | null {
  const { parsed } = value;
  if (parsed === null) return percentRow ? (value.raw as number) : null;
  if (parsed.value === null || parsed.ranks.length > 0 || parsed.unit !== null) return null;
  return percentRow || value.percent === 'fraction' ? parsed.value : null;
}

/** A number the row's scale can be told from: with a percent format or sign, or larger than 1. */
export function certainValue(value: DraftValue): number | null {
  const size = plainNumber(value);
  if (size === null) return null;
  if (typeof value.raw === 'number' && isPercentFormat(value.format)) return shiftDecimals(size, 2);
  return (value.parsed?.unit ?? null) !== null || Math.abs(size) > 1 ? size : null;
}

/** Reads target cells; texts that stand in many rows are read once. */
export class TargetReader {
  private readonly seen = new Map<string, readonly ParsedTarget[]>();

  read(raw: CellValue, options: TargetOptions): readonly ParsedTarget[] {
    if (typeof raw !== 'string') return parseTarget(raw, options);
    const key = `${options.direction}|${options.unit}|${options.fraction}|${options.bound ?? ''}|${raw}`;
    const known = this.seen.get(key);
    if (known) return known;
    const parsed = parseTarget(raw, options);
    this.seen.set(key, parsed);
    return parsed;
  }
}

/** The unit-less number of a target that its column's percentages may settle; null where the cell itself is certain. */
export function openTarget(target: DraftTarget): number | null {
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
