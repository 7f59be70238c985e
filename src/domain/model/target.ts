import type { CellAddress } from './address';
import type { CellValue } from './cells';

/** Colour limits written with the target ("grön ≥ 85, gul 80–84, röd < 80"). Half-open: partly reaches from red to green without a gap. */
export interface ColourLimits {
  readonly green: number;
  /** Null: no middle status is given. */
  readonly red: number | null;
  /** The red limit itself is red ("röd ≤ 80"); absent or false: it still is partly. */
  readonly redIncluded?: boolean;
}

/** What must hold. Numbers in the indicator's unit; percentages as 85.3. */
export type TargetRule =
  | { readonly kind: 'atLeast'; readonly low: number; readonly strict: boolean }
  | { readonly kind: 'atMost'; readonly high: number; readonly strict: boolean }
  | { readonly kind: 'interval'; readonly low: number; readonly high: number }
  | { readonly kind: 'equals'; readonly value: number }
  | { readonly kind: 'yesNo'; readonly word: 'ja' | 'nej' }
  /** `baseYear`: "öka jämfört med 2002". */
  | { readonly kind: 'increase' | 'decrease'; readonly baseYear: number | null }
  /** `better`: "öka eller bibehållas" says up, "minska eller bibehållas" down; null: the direction column decides. */
  | { readonly kind: 'keep'; readonly better: 'up' | 'down' | null; readonly baseYear: number | null }
  /** Signed demand: "minska med 5 %" is amount −5, unit "%". `unit` is "%" (of the absolute baseline), "p.e." or a unit (a difference). */
  | { readonly kind: 'change'; readonly amount: number; readonly unit: string; readonly baseYear: number | null }
  /** `populations`: among whom ("topp 10 i länet"); absent where the target names none. */
  | { readonly kind: 'rank'; readonly max: number; readonly populations?: readonly string[] }
  /** `share` as written (25 for "topp 25 %"); `populations` empty = one unnamed. */
  | { readonly kind: 'rankShare'; readonly share: number; readonly populations: readonly string[] }
  /** `group` as written ("riket"); strict: "bättre än". `better`: the words' own way ("lägre än riket"); absent: by direction. */
  | { readonly kind: 'comparison'; readonly group: string; readonly strict: boolean; readonly better?: 'up' | 'down' }
  /** Words without a digit that are no known notation: never computed. */
  | { readonly kind: 'text' };

export type TargetKind = TargetRule['kind'];

/** Why a target could not be used. `unreadable` is T02; `directionUnfit` is A-11; `reversed` is T05. */
export type TargetProblem =
  'unreadable' | 'noDirection' | 'noTargetDirection' | 'directionUnfit' | 'reversed' | 'mixedPercent';

/** One target of one year. `rule` null: see `problem`; a `reversed` interval keeps its rule. */
export interface Target {
  /** The year it applies to; null for *Målvärde mandatperiod* without a term in the settings. */
  readonly year: number | null;
  /** From *Målvärde mandatperiod*: wins over a year column for the term's last year. */
  readonly forTerm: boolean;
  readonly raw: CellValue;
  readonly rule: TargetRule | null;
  readonly problem: TargetProblem | null;
  /** Decimals the target is written with. */
  readonly decimals: number;
  /** "i snitt över tre år": n; "över mandatperioden": 'term'. */
  readonly mean: number | 'term' | null;
  readonly limits: ColourLimits | null;
  /** One of several steps of one cell or of year columns ("minst 25 % senast 2024 och minst 30 % senast 2026"). */
  readonly step: boolean;
  /** A unit written with the target, for I06. */
  readonly unit: string | null;
  /** True when the kind came from the words ("minst"), false when *Riktning* decided. */
  readonly saidByWords: boolean;
  readonly address: CellAddress;
}

/** The numbers between which a target is met, in the unit of what its kind compares; null: open to that side. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}
