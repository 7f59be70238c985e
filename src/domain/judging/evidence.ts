import type { Indicator, Occasion, Outcome, RankPlace, Settings } from '../model';
import { periodText, printedUnit } from './explain/quantities';
import { writtenDecimals } from './exact';
import { say } from './messages';
import { boundsOf, phraseOf, type Evidence, type Look } from './kinds';
import { hasValue, previousOutcome, type Measure } from './series';
import type { TargetInForce } from './target-in-force';
import type { Mean } from './mean';

const MOST_DECIMALS = 6;

/** The places of a rank; the only one gets its population's size from *Antal i jämförelsen* where the cell lacks it. */
function placesOf(indicator: Indicator, outcome: Outcome, measure: Measure): readonly RankPlace[] {
  if (measure !== 'places') return [];
  const { ranks, value } = outcome;
  const found = ranks.length > 0 || value === null ? ranks : [{ place: value, of: null, population: null }];
  return found.length === 1 ? [{ ...found[0]!, of: found[0]!.of ?? indicator.rankOf }] : found;
}

/** Decimals the target is written with; under *Jämför exakt* as many as it takes to show the numbers compared. */
function lookFor(force: TargetInForce, indicator: Indicator, settings: Settings, decimals: number): Look {
  const { low, high } = boundsOf(force.rule);
  const unit = printedUnit(indicator);
  if (!settings.exact) return { decimals, unit };
  const written = Math.max(...[low, high].map((limit) => (limit === null ? 0 : writtenDecimals(limit))));
  return { decimals: Math.max(decimals, Math.min(MOST_DECIMALS, written)), unit };
}

/** Puts together what a kind needs to judge an outcome. `decimals` are the target's. */
export function evidenceFor(
  indicator: Indicator,
  settings: Settings,
  occasion: Occasion,
  force: TargetInForce,
  outcome: Outcome,
  measure: Measure,
  decimals: number,
  mean: Mean | null,
): Evidence {
  const look = lookFor(force, indicator, settings, decimals);
  return {
    indicator,
    settings,
    occasion,
    outcome,
    value: mean?.value ?? outcome.value,
    meanOf: mean?.years ?? null,
    places: placesOf(indicator, outcome, measure),
    previous: previousOutcome(indicator, outcome, measure),
    look,
    targetTime: targetTime(force, look),
  };
}

/** "2025"; on a linear path "2025, på väg mot minst 90 % 2026". */
function targetTime(force: TargetInForce, look: Look): Evidence['targetTime'] {
  if (force.year === null) return null;
  const year = periodText({ year: force.year, part: 'year' });
  if (force.end === null || force.target.rule === null) return year;
  return say('judging.target.path', {
    year,
    end: phraseOf(force.target.rule, { ...look, decimals: force.target.decimals }),
    endYear: String(force.end.year),
  });
}

/** K's or M's value of the outcome's own period. */
export function genderValue(indicator: Indicator, { period }: Outcome, gender: Outcome['gender']): number | null {
  const found = indicator.outcomes.find(
    (one) =>
      one.gender === gender &&
      one.organisation === null &&
      one.period.year === period.year &&
      one.period.part === period.part &&
      hasValue(one, 'number'),
  );
  return found?.value ?? null;
}
