import type { CellAddress } from './address';
import type { CellValue } from './cells';
import type { Reference } from './goal';
import type { Outcome } from './outcome';
import type { Period } from './period';
import type { RowSource } from './region';
import type { ColourLimits, Target } from './target';

export type Direction = 'higher' | 'lower' | 'interval' | 'yesNo' | 'rank' | 'keep' | 'none';

export interface Baseline {
  readonly value: number | null;
  readonly word: string | null;
  readonly year: number | null;
  readonly raw: CellValue;
  readonly unreadable: boolean;
  readonly decimals: number;
  readonly address: CellAddress;
}

/** A value of a comparison group. `period` null: the column has no year, it belongs to the outcome's own period. */
export interface Comparison {
  readonly group: string;
  readonly period: Period | null;
  readonly value: number | null;
  readonly raw: CellValue;
  readonly address: CellAddress;
}

/** What a column says of the place among others, the best or the worst of them: words that stand as they are. */
export interface Standing {
  readonly field: 'peerPlace' | 'peerBest' | 'peerWorst';
  /** Null: the column has no year, it belongs to the outcome's own period. */
  readonly period: Period | null;
  readonly text: string;
  readonly address: CellAddress;
}

/** Column *Tolerans*: a number in the unit, or colour limits (O-08). */
export type Tolerance =
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number; readonly address: CellAddress }
  | {
      readonly kind: 'limits';
      readonly limits: ColourLimits;
      /** As written: "grön ≥ 38,0" has one. */
      readonly decimals: number;
      readonly address: CellAddress;
    }
  | { readonly kind: 'unreadable'; readonly raw: CellValue; readonly address: CellAddress };

/** One measured series. Lists are in workbook order; outcomes are wide and long values together. */
export interface Indicator {
  /** Unique in the model, also where `id` is missing or used twice. */
  readonly key: string;
  readonly id: string | null;
  readonly goals: readonly Reference[];
  readonly title: string | null;
  readonly unit: string | null;
  readonly direction: Direction | null;
  /** The cell's words when they could not be understood (I05). */
  readonly directionRaw: string | null;
  readonly baseline: Baseline | null;
  readonly targets: readonly Target[];
  readonly outcomes: readonly Outcome[];
  readonly forecast: Outcome | null;
  readonly comparisons: readonly Comparison[];
  /** Absent: the workbook says nothing of it. */
  readonly standings?: readonly Standing[];
  readonly tolerance: Tolerance | null;
  readonly weight: number | null;
  readonly priority: boolean;
  /** Noise band in the unit (*Felmarginal*). */
  readonly margin: number | null;
  readonly cumulative: boolean | null;
  readonly comparableFrom: number | null;
  /** *Antal i jämförelsen*. */
  readonly rankOf: number | null;
  /** *Orsak saknas* as written. */
  readonly missingReason: string | null;
  readonly source: string | null;
  readonly method: string | null;
  readonly frequency: string | null;
  readonly koladaId: string | null;
  readonly performer: string | null;
  readonly comment: string | null;
  readonly row: RowSource;
}

/** Percent, by the *Enhet* column. */
export const isPercent = (indicator: Indicator): boolean =>
  indicator.unit !== null && /^(%|procent|andel(\s*\(?%\)?)?)$/i.test(indicator.unit.trim());

/** Values that are Kolada's: by the id, else by the source's name. */
export const isFromKolada = ({ source, koladaId }: Pick<Indicator, 'source' | 'koladaId'>): boolean =>
  koladaId !== null || /kolada/i.test(source ?? '');

/** What a user chooses an indicator by: its number, or its title where it has none. */
export const chosenBy = ({ id, title }: Pick<Indicator, 'id' | 'title'>): string => (id ?? title ?? '').trim();
