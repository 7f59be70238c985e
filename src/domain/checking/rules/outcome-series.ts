import { quantity, type Indicator, type Outcome, type OccasionKind, type Severity } from '../../model';
import { isTotal, sameSeries } from '../../judging/series';
import type { Facts } from '../facts';
import { defineRule, say, type CheckMessage, type Draft } from '../rule';
import { outliers } from '../support/outliers';
import {
  isExplained,
  isFilled,
  isFuture,
  outcomeCell,
  ownOccasions,
  periodText,
  yearsBetween,
} from '../support/periods';
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

/**
 * How grave a missing outcome is: a warning at an occasion the indicator is followed at, and where last year's is missing
 * too; else a notice, its own occasion lies ahead. Null: a measurement is not due yet.
 */
function lateness(indicator: Indicator, newest: Outcome | null, facts: Facts): Severity | null {
  const { year, kind } = facts.occasion;
  const gap = yearsBetween(indicator);
  if (gap > 1 && newest !== null && year < newest.period.year + gap) return null;
  if (ownOccasions(indicator).has(kind)) return 'warning';
  return newest === null || newest.period.year < year - gap ? 'warning' : 'notice';
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

/** Values of the whole by part of the year, in time order, of one series (*Jämförbar från*). */
function seriesOf(indicator: Indicator): Outcome[][] {
  const parts = new Map<OccasionKind, Map<number, Outcome>>();
  for (const outcome of indicator.outcomes) {
    if (!isTotal(outcome) || outcome.value === null || outcome.unreadable) continue;
    if (!sameSeries(indicator, outcome.period.year)) continue;
    const years = parts.get(outcome.period.part) ?? new Map<number, Outcome>();
    if (!years.has(outcome.period.year)) years.set(outcome.period.year, outcome);
    parts.set(outcome.period.part, years);
  }
  return [...parts.values()].map((years) => [...years.values()].sort((a, b) => a.period.year - b.period.year));
}

const outlier = defineRule('U03', function* (facts) {
  for (const indicator of facts.liveIndicators) {
    for (const series of seriesOf(indicator)) {
      const sure = series.filter((outcome) => !outcome.mixedPercent);
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

const HALF = 0.5;
const decimalsOf = (value: number): number => (/\.(\d+)/.exec(String(value))?.[1] ?? '').length;

/** Whether a total lies outside K and M by more than rounding, and is not their sum (counts add up). */
function isOutside(total: number, women: number, men: number): boolean {
  const rounding = HALF * 10 ** -decimalsOf(total);
  if (Math.abs(women + men - total) <= 2 * rounding) return false;
  return total < Math.min(women, men) - rounding || total > Math.max(women, men) + rounding;
}

function* gendersOf(indicator: Indicator): Generator<Draft> {
  const key = ({ period }: Outcome): string => `${period.year}|${period.part}`;
  const of = (gender: Outcome['gender']): Map<string, Outcome> =>
    new Map(
      indicator.outcomes
        .filter((outcome) => outcome.gender === gender && outcome.organisation === null && outcome.value !== null)
        .map((outcome) => [key(outcome), outcome]),
    );
  const [women, men] = [of('women'), of('men')];
  if (women.size === 0 || men.size === 0) return;
  for (const total of of(null).values()) {
    const [woman, man] = [women.get(key(total)), men.get(key(total))];
    if (woman === undefined || man === undefined || !isOutside(total.value!, woman.value!, man.value!)) continue;
    yield {
      message: say('check.U07', {
        indicator: nameOf(indicator),
        period: periodText(total.period),
        total: quantity(total.value!, indicator.unit),
        women: quantity(woman.value!, indicator.unit),
        men: quantity(man.value!, indicator.unit),
      }),
      cells: [total.address, woman.address, man.address],
      about: [indicator],
    };
  }
}

const gender = defineRule('U07', function* (facts) {
  for (const indicator of facts.indicators) yield* gendersOf(indicator);
});

/** Values that may well stay: a measure to be kept, nothing, and the whole of a share. */
const mayStay = (indicator: Indicator, value: number): boolean =>
  indicator.direction === 'keep' || indicator.direction === 'yesNo' || value === 0 || value === 100;

const reused = defineRule('U09', function* (facts) {
  for (const indicator of facts.liveIndicators) {
    const years = seriesOf(indicator).find((series) => series[0]?.period.part === 'year') ?? [];
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

const rank = defineRule('U10', function* (facts) {
  for (const indicator of facts.indicators) {
    for (const outcome of indicator.outcomes) {
      const found = outcome.ranks
        .map(({ place, of }) => ({ place, of: of ?? indicator.rankOf }))
        .find(({ place, of }) => of !== null && place > of);
      const single =
        indicator.direction === 'rank' && outcome.ranks.length === 0 && outcome.value !== null
          ? { place: outcome.value, of: indicator.rankOf }
          : null;
      const wrong = found ?? (single !== null && single.of !== null && single.place > single.of ? single : null);
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

export const outcomeSeriesRules = [missing, outlier, gender, reused, rank];
