import type { OccasionKind } from './period';

/** How a goal is proposed from its indicators (judging.md section 6; JSON codes by readings.md A-56). */
export type Policy = 'share' | 'weighted' | 'worst' | 'all' | 'half' | 'classwise' | 'priority' | 'manual';

/** The middle status (judging.md section 4): ingen, tolerans, väg, förbättrad, grad. */
export type PartialRule = 'none' | 'tolerance' | 'way' | 'improved' | 'degree';

/** *Inställningar* (readings.md A-60). `null` where the default depends on the row or is "not stated". Percentages as 75, not 0.75. */
export interface Settings {
  readonly municipality: string | null;
  readonly plan: string | null;
  readonly termFrom: number | null;
  readonly termTo: number | null;
  readonly followUp: OccasionKind | null;
  readonly year: number | null;
  readonly partialRule: PartialRule | null;
  /** Percentage points; holds only for indicators whose unit is % (A-31). */
  readonly tolerance: number | null;
  readonly wayLimit: number;
  readonly degreeLimit: number;
  readonly policy: Policy;
  readonly metLimit: number;
  readonly partlyLimit: number;
  readonly partlyCountsHalf: boolean;
  readonly minMeasured: number;
  readonly requiredClass: string;
  readonly exact: boolean;
  /** Years; null = Helår 0, T1 and Delår 1. */
  readonly window: number | null;
  readonly noiseBand: number;
  readonly path: 'linear' | 'step' | null;
  readonly beforeTargetYear: 'wait' | 'trend';
  readonly noPartlyAtYearEnd: boolean;
  readonly subGoals: 'yes' | 'no' | null;
  readonly changeAgainst: 'previous' | 'baseline';
  readonly comparisonGroup: string | null;
  /** Words for met, partly, not met, not measured when other than the usual. */
  readonly statusWords: readonly [string, string, string, string] | null;
  readonly reportLanguage: 'sv' | 'en';
  readonly goalsAndMoney: boolean;
  readonly movementRequired: boolean;
  /** A largest number of goals, or "no more than the period before". */
  readonly fewGoals: number | 'noMoreThanBefore' | null;
}

export const DEFAULT_SETTINGS: Settings = {
  municipality: null,
  plan: null,
  termFrom: null,
  termTo: null,
  followUp: null,
  year: null,
  partialRule: null,
  tolerance: null,
  wayLimit: 50,
  degreeLimit: 90,
  policy: 'share',
  metLimit: 75,
  partlyLimit: 50,
  partlyCountsHalf: false,
  minMeasured: 50,
  requiredClass: 'Finansiellt mål',
  exact: false,
  window: null,
  noiseBand: 0,
  path: null,
  beforeTargetYear: 'wait',
  noPartlyAtYearEnd: false,
  subGoals: null,
  changeAgainst: 'previous',
  comparisonGroup: null,
  statusWords: null,
  reportLanguage: 'sv',
  goalsAndMoney: false,
  movementRequired: false,
  fewGoals: null,
};
