import { quantity, type Indicator, type Outcome, type OccasionKind, type Severity } from '../../model';
import { isTotal } from '../../judging/series';
import type { Facts } from '../facts';
import { defineRule, say, type CheckMessage } from '../rule';
import { isSteady, outliers } from '../support/outliers';
import {
  isExplained,
  isFilled,
  isFuture,
  outcomeCell,
  ownOccasions,
  periodText,
  yearsBetween,
} from '../support/periods';
import { allSeries, valueSeries } from '../support/value-series';
import { nameOf } from '../support/words';

/** Whether an outcome is what the occasion asks for: its own period, or the year so far in a bare column. */
function answers(outcome: Outcome, indicator: Indicator, facts: Facts): boolean {
  const { period } = outcome;
  const { year, kind } = facts.occasion;
  if (period.year !== year || !isTotal(outcome)) return false;
  if (kind !== 'year') return period.part === kind || (period.part === 'year' && period.bare);
  return period.part === 'year' || (indicator.cumulative === false && isFilled(outcome));
}

/** The newest value at or before the occasion, of whatever part of a year. */
function latest(indicator: Indicator, facts: Facts): Outcome | null {
  let found: Outcome | null = null;
  for (const outcome of indicator.outcomes) {
    if (!isTotal(outcome) || !isFilled(outcome) || outcome.unreadable || isFuture(outcome.period, facts.occasion))
      continue;
    if (found === null || isLater(outcome, found)) found = outcome;
  }
  return found;
}

const ORDER: Readonly<Record<OccasionKind, number>> = { t1: 0, interim: 1, year: 2 };

const isLater = (a: Outcome, b: Outcome): boolean =>
  a.period.year - b.period.year > 0 || (a.period.year === b.period.year && ORDER[a.period.part] > ORDER[b.period.part]);

/** Whether anything was said of a year: a value, a reason, or something that can't be read (U02's). */
const isAnswered = (indicator: Indicator, year: number): boolean =>
  indicator.outcomes.some((outcome) => outcome.period.year === year && isTotal(outcome) && outcome.missing !== 'tom');

/**
 * How grave a missing outcome is: a warning at an occasion the indicator is followed at, and where last year's is missing
 * too; else a notice, its own occasion lies ahead. Null: a measurement is not due yet.
 */
function lateness(indicator: Indicator, newest: Outcome | null, facts: Facts): Severity | null {
  const { year, kind } = facts.occasion;
  const gap = yearsBetween(indicator);
  if (gap > 1 && newest !== null && year < newest.period.year + gap) return null;
  if (ownOccasions(indicator).has(kind)) return 'warning';
  const recent = Array.from({ length: gap }, (_, back) => year - 1 - back);
  return recent.some((before) => isAnswered(indicator, before)) ? 'notice' : 'warning';
}

function missingText(indicator: Indicator, newest: Outcome | null, severity: Severity, facts: Facts): CheckMessage {
  const { year, kind } = facts.occasion;
  const args = { indicator: nameOf(indicator), period: periodText({ year, part: kind }) };
  if (newest === null) return say('check.U01.never', args);
  const late = { ...args, latest: periodText(newest.period), years: year - newest.period.year };
  return severity === 'warning' ? say('check.U01', late) : say('check.U01.ahead', late);
}

const missing = defineRule('U01', function* (facts) {
  for (const indicator of facts.liveIndicators) {
    if ((indicator.missingReason ?? '').trim() !== '') continue;
    const own = indicator.outcomes.filter((outcome) => answers(outcome, indicator, facts));
    if (own.some((outcome) => isFilled(outcome) || isExplained(outcome) || outcome.missing === 'felvärde')) continue;
    const newest = latest(indicator, facts);
    const severity = lateness(indicator, newest, facts);
    if (severity === null) continue;
    yield {
      message: missingText(indicator, newest, severity, facts),
      cells: [outcomeCell(facts, indicator)],
      about: [indicator],
      severity,
    };
  }
});

const isMixed = (outcome: Outcome): boolean => outcome.mixedPercent;

const outlier = defineRule('U03', function* (facts) {
  for (const indicator of facts.liveIndicators) {
    if (isSteady(indicator.outcomes)) continue;
    for (const series of allSeries(indicator)) {
      const sure = series.some(isMixed) ? series.filter((outcome) => !isMixed(outcome)) : series;
      for (const index of outliers(sure.map((outcome) => outcome.value!))) {
        const outcome = sure[index]!;
        yield {
          message: say('check.U03', {
            indicator: nameOf(indicator),
            value: quantity(outcome.value!, indicator.unit),
            period: periodText(outcome.period),
          }),
          cells: [outcome.address],
          about: [indicator],
        };
      }
    }
  }
});

/** Values that may well stay: a measure to be kept, nothing, and the whole of a share. */
const mayStay = (indicator: Indicator, value: number): boolean =>
  indicator.direction === 'keep' || indicator.direction === 'yesNo' || value === 0 || value === 100;

const reused = defineRule('U09', function* (facts) {
  for (const indicator of facts.liveIndicators) {
    const years = valueSeries(indicator, 'year');
    const [before, middle, newest] = years.filter(({ period }) => !isFuture(period, facts.occasion)).slice(-3);
    if (before === undefined || middle === undefined || newest === undefined) continue;
    if (newest.period.year - before.period.year !== 2 || mayStay(indicator, newest.value!)) continue;
    if (newest.value !== middle.value || middle.value !== before.value) continue;
    yield {
      message: say('check.U09', {
        indicator: nameOf(indicator),
        value: quantity(newest.value!, indicator.unit),
        from: periodText(before.period),
        to: periodText(newest.period),
      }),
      cells: [newest.address, middle.address, before.address],
      about: [indicator],
    };
  }
});

/** A place beyond the population; by *Antal i jämförelsen* where the cell does not say how many. */
function beyond(
  outcome: Outcome,
  { direction, rankOf }: Indicator,
): { readonly place: number; readonly of: number } | null {
  for (const { place, of } of outcome.ranks) {
    const population = of ?? rankOf;
    if (population !== null && place > population) return { place, of: population };
  }
  if (direction !== 'rank' || outcome.ranks.length > 0 || outcome.value === null || rankOf === null) return null;
  return outcome.value > rankOf ? { place: outcome.value, of: rankOf } : null;
}

const rank = defineRule('U10', function* (facts) {
  for (const indicator of facts.indicators) {
    for (const outcome of indicator.outcomes) {
      const wrong = beyond(outcome, indicator);
      if (wrong === null) continue;
      yield {
        message: say('check.U10', {
          indicator: nameOf(indicator),
          place: String(wrong.place),
          of: String(wrong.of),
          period: periodText(outcome.period),
        }),
        cells: [outcome.address],
        about: [indicator],
      };
    }
  }
});

export const outcomeSeriesRules = [missing, outlier, reused, rank];
