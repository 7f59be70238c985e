import type { Message } from './message';
import type { Occasion, Period } from './period';
import type { Policy } from './settings';
import type { PartialRule } from './settings';
import type { TargetKind } from './target';

export type Status = 'met' | 'partly' | 'notMet' | 'notMeasured';
export type Trend = 'improving' | 'unchanged' | 'worsening' | 'none';
export type Proposal = Status | 'cannotJudge' | 'ended' | 'notStarted' | 'notScored';
export type ForecastStatus = 'willBeMet' | 'willBePartlyMet' | 'willNotBeMet' | 'cannotJudge';

/** Counts of items under a goal, an area or the verdict. */
export interface Counts {
  readonly met: number;
  readonly partly: number;
  readonly notMet: number;
  readonly notMeasured: number;
}

/** Stable codes of `reason` in the JSON: docs/reasons.md. A missing mark's own word (readings.md A-61) is a reason too. */
export type Reason = string;

/** The target in force, as the JSON shows it. On a linear path: the occasion's year and the path's value, unrounded. */
export interface JudgedTarget {
  readonly year: number | null;
  /** Null where the kind is unknown (O-03). */
  readonly kind: TargetKind;
  readonly low: number | null;
  readonly high: number | null;
  readonly strict: boolean;
  readonly decimals: number;
  /** The end target's year when a path leads there. */
  readonly pathTo: number | null;
}

/** An outcome beside those of other municipalities, at its own period. Values are in the indicator's unit. */
export interface Peers {
  readonly period: Period;
  /** 1 is best; null where no way is better, or no municipality has a value. */
  readonly place: number | null;
  /** Municipalities with a value, this one among them. */
  readonly of: number;
  /** Another has the very same value. */
  readonly shared: boolean;
  /** The others with a value, by the names of their columns. */
  readonly members: readonly string[];
  /** Those without one. */
  readonly missing: readonly string[];
  /** Unweighted mean of the others. */
  readonly mean: number | null;
  /** Outcome − mean. */
  readonly difference: number | null;
  /** Groups whose value stands in the workbook: *Riket*, *Snitt liknande*. */
  readonly groups: readonly { readonly name: string; readonly value: number }[];
  /** All of it in words, with whose work what is computed is. */
  readonly text: Message;
}

export interface IndicatorJudgement {
  /** Indicator.key */
  readonly indicator: string;
  readonly status: Status;
  readonly reason: Reason | null;
  /** The reason in words with its periods, short enough for a parenthesis ("senaste utfall 2022"). */
  readonly reasonText: Message | null;
  readonly outcome: {
    readonly period: Period;
    readonly value: number | string | null;
    readonly preliminary: boolean;
  } | null;
  readonly target: JudgedTarget | null;
  readonly deviation: number | null;
  readonly trend: Trend;
  /** The numbers' own way, unvalued (↗ ↘ →). */
  readonly rawDirection: 'up' | 'down' | 'flat' | null;
  /** Percent of the way from baseline to target; unbounded both ways. */
  readonly movement: number | null;
  readonly forecast: ForecastStatus | null;
  /** The partial rule that was applied, null when none was needed or fits. */
  readonly partialRule: PartialRule | 'limits' | null;
  readonly women: number | null;
  readonly men: number | null;
  /** Value of the comparison group of the outcome's period. */
  readonly comparison: { readonly group: string; readonly value: number; readonly period: Period | null } | null;
  readonly peers: Peers | null;
  readonly explanation: Message;
}

export interface GoalJudgement {
  /** Goal.key */
  readonly goal: string;
  /** Null under policy manual. */
  readonly proposal: Proposal | null;
  /** The person's words as they stand. */
  readonly assessment: string | null;
  /** What is shown: the assessment where it is understood, else the proposal. */
  readonly status: Proposal | null;
  /** Null for areas and visions. */
  readonly policy: Policy | null;
  readonly counts: Counts;
  readonly explanation: Message;
}

/** God ekonomisk hushållning: one for the workbook, by `classwise` (judging.md section 6). */
export interface Verdict {
  readonly status: 'met' | 'partly' | 'notMet' | 'cannotJudge';
  readonly counts: Counts;
  readonly explanation: Message;
}

/** In workbook order, one per indicator and per goal. */
export interface Judgements {
  readonly occasion: Occasion;
  readonly indicators: readonly IndicatorJudgement[];
  readonly goals: readonly GoalJudgement[];
  readonly verdict: Verdict | null;
}
