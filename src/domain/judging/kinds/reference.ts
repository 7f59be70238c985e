import type { Message, Outcome, Settings } from '../../model';
import { amount, periodText, printedUnit } from '../explain/quantities';
import { outcomePeriod } from '../explain/subject';
import { exact, type Exact, writtenDecimals } from '../exact';
import { say } from '../messages';
import { hasValue, isTotal, sameSeries } from '../series';
import type { Evidence, Lack } from './kind';

/** An earlier value that a change is counted from. */
export interface Reference {
  readonly value: Exact;
  /** "83,0 % (2022)" */
  readonly text: Message;
}

/** The baseline, where it belongs to the outcome's series and isn't of its own or a later year. */
function fromBaseline({ indicator, outcome }: Evidence): Reference | null {
  const { baseline } = indicator;
  if (baseline === null || baseline.value === null || !sameSeries(indicator, outcome.period.year)) return null;
  if (baseline.year !== null && (!sameSeries(indicator, baseline.year) || baseline.year > outcome.period.year)) {
    return null;
  }
  const value = amount(
    baseline.value,
    printedUnit(indicator),
    Math.max(baseline.decimals, writtenDecimals(baseline.value)),
  );
  return {
    value: exact(baseline.value),
    text:
      baseline.year === null
        ? say('judging.value.baseline', { value })
        : say('judging.value.at', { value, period: periodText({ year: baseline.year, part: 'year' }) }),
  };
}

function fromOutcome(outcome: Outcome | null, { indicator }: Evidence): Reference | null {
  if (outcome === null || outcome.value === null) return null;
  const value = amount(outcome.value, printedUnit(indicator));
  return { value: exact(outcome.value), text: say('judging.value.at', { value, period: outcomePeriod(outcome) }) };
}

/** The value of a year named in the target ("jämfört med 2015"): the baseline of that year, else that year's outcome. */
function fromYear(year: number, evidence: Evidence): Reference | null {
  const { indicator, outcome } = evidence;
  if (indicator.baseline?.year === year) return fromBaseline(evidence);
  if (!sameSeries(indicator, year) || year >= outcome.period.year) return null;
  const found = indicator.outcomes.find(
    (one) => one.period.year === year && one.period.part === 'year' && isTotal(one) && hasValue(one, 'number'),
  );
  return fromOutcome(found ?? null, evidence);
}

const nothingBefore: Lack = { lack: 'tidigare utfall saknas', why: say('judging.reason.nothingBefore') };
const noBaseline: Lack = { lack: 'utgångsvärde saknas', why: say('judging.reason.noBaseline') };

/**
 * The value before, for kinds that look at the last step: the previous outcome, else the baseline (A-24, O-11); by the
 * setting *Öka och minska jämförs med* the baseline only.
 */
export function before(
  evidence: Evidence,
  baseYear: number | null,
  against: Settings['changeAgainst'],
): Reference | Lack {
  if (baseYear !== null) return fromYear(baseYear, evidence) ?? noBaseline;
  if (against === 'baseline') return fromBaseline(evidence) ?? noBaseline;
  return fromOutcome(evidence.previous, evidence) ?? fromBaseline(evidence) ?? nothingBefore;
}

/** The starting value, for kinds that look at the whole change. */
export function start(evidence: Evidence, baseYear: number | null): Reference | Lack {
  const found = baseYear === null ? fromBaseline(evidence) : fromYear(baseYear, evidence);
  return found ?? noBaseline;
}
