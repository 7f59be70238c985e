import type { DraftTarget, DraftValue, IndicatorDraft } from './indicator-draft';

/**
 * A column of values, wide or long: what its numbers look like, so that percentages are only looked into where a column
 * could mix fractions and whole numbers.
 */
export class ValueColumn {
  formatted = 0;
  small = 0;
  readonly drafts: IndicatorDraft[] = [];
  readonly entries: (DraftValue | DraftTarget)[] = [];

  constructor(readonly heading: string) {}

  /** Notes a number that this column must settle. */
  note(draft: IndicatorDraft, entry: DraftValue | DraftTarget, value: number, formatted: boolean): void {
    this.drafts.push(draft);
    this.entries.push(entry);
    if (formatted) this.formatted++;
    else if (value !== 0 && Math.abs(value) <= 1) this.small++;
  }

  /** Whole numbers only: there is nothing to settle. */
  get plain(): boolean {
    return this.formatted === 0 && this.small === 0;
  }
}
