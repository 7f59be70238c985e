import type { Indicator, Occasion, Outcome, Settings } from '../model';
import { missingReason } from '../reading/missing';
import type { OutcomeReason } from './reasons';
import { hasValue, newestFirst, type Measure } from './series';

/** The outcome to judge; `unjudged` says why it stands but is not compared. */
export interface ChosenOutcome {
  readonly kind: 'chosen';
  readonly outcome: Outcome;
  readonly unjudged: OutcomeReason | null;
}

/** No outcome to judge. `latest` is the newest value there is, though too old or of the wrong part of the year. */
export interface NoOutcome {
  readonly kind: 'none';
  /** A code, or the words of *Orsak saknas*. */
  readonly reason: string;
  readonly latest: Outcome | null;
  /** The outcome whose mark gives the reason. */
  readonly marked: Outcome | null;
}

/** Years before the occasion's own that a value may come from. */
export const windowYears = (settings: Settings, occasion: Occasion): number =>
  settings.window ?? (occasion.kind === 'year' ? 0 : 1);

/** What may be chosen: outcomes with this sort of value; for a mean only those of whole years. */
export interface Wanted {
  readonly measure: Measure;
  readonly wholeYears: boolean;
}

/** The newest outcome at or before the occasion that lies in the window (judging.md section 2; A-05 … A-09, O-04). */
export function outcomeInWindow(
  indicator: Indicator,
  settings: Settings,
  occasion: Occasion,
  { measure, wholeYears }: Wanted,
): ChosenOutcome | NoOutcome {
  const oldest = occasion.year - windowYears(settings, occasion);
  const known = newestFirst(indicator, occasion).filter(({ period }) => !wholeYears || period.part === 'year');
  const latest = known.find((outcome) => hasValue(outcome, measure)) ?? null;
  if (latest === null || latest.period.year < oldest) return missing(indicator, known, latest, oldest);

  if (occasion.kind !== 'year') {
    const unjudged = indicator.cumulative === true ? 'ackumulerat värde jämförs vid helår' : null;
    return { kind: 'chosen', outcome: latest, unjudged };
  }
  const partYear = latest.period.part !== 'year';
  if (partYear && !(latest.period.year === occasion.year && indicator.cumulative === false)) {
    return { kind: 'none', reason: 'helårsutfall saknas', latest, marked: null };
  }
  return { kind: 'chosen', outcome: latest, unjudged: null };
}

/**
 * Why nothing is there: *Orsak saknas* in words, else the newest mark in the window that says more than an empty cell,
 * else the age of the newest value.
 */
function missing(indicator: Indicator, known: readonly Outcome[], latest: Outcome | null, oldest: number): NoOutcome {
  const inWindow = known.filter((outcome) => outcome.period.year >= oldest);
  const marked = inWindow.find((outcome) => outcome.missing !== 'tom') ?? null;
  const written = indicator.missingReason?.trim() ?? '';
  if (written !== '') return { kind: 'none', reason: missingReason(written) ?? written, latest, marked };
  if (marked !== null) return { kind: 'none', reason: markOf(marked), latest, marked };
  if (latest !== null) return { kind: 'none', reason: 'senaste utfall är för gammalt', latest, marked: null };
  return { kind: 'none', reason: 'tom', latest: null, marked: null };
}

function markOf(outcome: Outcome): string {
  if (outcome.missing !== null) return outcome.missing;
  if (outcome.mixedPercent) return 'procenttal och andelar blandade';
  return outcome.unreadable ? 'utfallet kan inte läsas' : 'utfallet passar inte målvärdet';
}
