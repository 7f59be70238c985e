import type { Direction, Target } from '../../model';

/** What the row and the cell say about a target, beside its own words. */
export interface TargetOptions {
  /** *Riktning*; null when missing or not understood. */
  readonly direction: Direction | null;
  /** *Enhet* of the row. */
  readonly unit: string | null;
  /** The cell's number format. */
  readonly format: string;
  /** A number in the cell is a fraction of 100 % (its own percent format, or its column's). */
  readonly fraction: boolean;
  /** Names of comparison columns and groups of this workbook, so that "minst som X" can name them. */
  readonly groups: readonly string[];
  /** What the heading says of bare numbers: "Mål 2025 (minst)". */
  readonly bound?: 'atLeast' | 'atMost' | null;
}

export const NO_OPTIONS: TargetOptions = {
  direction: null,
  unit: null,
  format: 'General',
  fraction: false,
  groups: [],
};

/**
 * A target as its cell says it; its address, and the year of its column, are the reader's. `year` is one in the words
 * ("senast 2026"), null when they name none; `forTerm` is "vid mandatperiodens slut".
 */
export type ParsedTarget = Omit<Target, 'raw' | 'address'>;

export const target = (parts: Partial<ParsedTarget>): ParsedTarget => ({
  year: null,
  forTerm: false,
  rule: null,
  problem: null,
  decimals: 0,
  mean: null,
  limits: null,
  step: false,
  unit: null,
  saidByWords: true,
  ...parts,
});

export const unreadable: ParsedTarget = target({ problem: 'unreadable' });
