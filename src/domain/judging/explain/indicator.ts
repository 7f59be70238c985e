import { list, type ForecastStatus, type Indicator, type Message, type Outcome } from '../../model';
import { exact, HUNDRED, over, writtenDecimals } from '../exact';
import type { JudgedValue } from '../judge-value';
import { say } from '../messages';
import type { TargetInForce } from '../target-in-force';
import type { TrendBasis } from '../trend';
import { gap, amount, periodText, percentText, printedUnit, sizeText } from './quantities';
import { notYetText } from './reason';
import { ruleSentences } from './rule';
import { outcomePeriod, outcomeValue, valueAt } from './subject';

/** A computed baseline is printed with two decimals: the share of the way stands beside it. */
const LEGIBLE_DECIMALS = 2;

/** What the explanation may mention besides the judgement. */
export interface Facts {
  readonly indicator: Indicator;
  readonly outcome: Outcome | null;
  readonly women: number | null;
  readonly men: number | null;
  readonly trend: TrendBasis | null;
  readonly forecast: { readonly outcome: Outcome; readonly status: ForecastStatus } | null;
}

const sentence = (...clauses: readonly (Message | null)[]): Message =>
  say('judging.sentence', {
    clauses: list(
      clauses.filter((clause) => clause !== null),
      '; ',
    ),
  });

const explanation = (...sentences: readonly (Message | null)[]): Message =>
  say('judging.explanation', {
    sentences: list(
      sentences.filter((one) => one !== null),
      ' ',
    ),
  });

/** The sentence of a judged indicator: its own numbers, periods and rule give the status (judging.md section 7). */
export function judgedExplanation(judged: JudgedValue, force: TargetInForce, facts: Facts): Message {
  const waiting = judged.because === 'waiting';
  const claim =
    force.way === 'before' && !waiting
      ? say('judging.claim.before', { claim: judged.assessment.claim, why: notYetText(force.year) })
      : judged.assessment.claim;
  return explanation(
    waiting ? say('judging.notMeasured', { reason: notYetText(force.year) }) : null,
    sentence(claim, wayText(judged, facts)),
    ...ruleSentences(judged, facts),
    genderText(facts),
    forecastText(facts),
  );
}

/** The sentence of an indicator that is not measured: why, and the value that stands all the same. */
export function unmeasuredExplanation(why: Message, facts: Facts): Message {
  const { outcome, indicator } = facts;
  return explanation(
    say('judging.notMeasured', { reason: why }),
    outcome === null ? null : say('judging.stands', { outcome: valueAt(outcome, printedUnit(indicator)) }),
    genderText(facts),
    forecastText(facts),
  );
}

/** "83,0 % (2022)", or "utgångsvärdet 83,0 %" where its year isn't known. */
function baselineText(indicator: Indicator): Message | null {
  const { baseline } = indicator;
  if (baseline === null || baseline.value === null) return null;
  const value = amount(
    baseline.value,
    printedUnit(indicator),
    Math.max(baseline.decimals, Math.min(writtenDecimals(baseline.value), LEGIBLE_DECIMALS)),
  );
  return baseline.year === null
    ? say('judging.value.baseline', { value })
    : say('judging.value.at', { value, period: periodText({ year: baseline.year, part: 'year' }) });
}

/** "63 % av vägen från 83,0 % (2022)": the movement, or under rule *väg* from outside an interval the distance that is gone. */
function wayText({ assessment, middle, evidence }: JudgedValue, { indicator }: Facts): Message | null {
  const start = assessment.from ?? baselineText(indicator);
  if (assessment.movement === null || start === null) return null;
  const limits = middle?.rule.kind === 'way' ? [middle.rule.limit] : [];
  // Missed from one side the way that is gone is the movement, kept as a fraction; past the target only movement tells.
  const oneSided = assessment.met ? null : assessment.gone;
  const pastFarLimit = !assessment.met && assessment.gone !== null && assessment.movement > 100;
  if (pastFarLimit && evidence.value !== null) {
    return say('judging.way.distance', { share: percentText(assessment.gone!, limits), from: start });
  }
  return say('judging.way', {
    share: percentText(oneSided ?? over(exact(assessment.movement), HUNDRED), limits),
    from: start,
  });
}

function genderText({ women, men, indicator }: Facts): Message | null {
  const unit = printedUnit(indicator);
  if (women !== null && men !== null) {
    return say('judging.gender.both', {
      women: amount(women, unit),
      men: amount(men, unit),
      gap: sizeText(gap(women, men), unit),
    });
  }
  if (women !== null) return say('judging.gender.women', { women: amount(women, unit) });
  return men === null ? null : say('judging.gender.men', { men: amount(men, unit) });
}

function forecastText({ forecast, indicator }: Facts): Message | null {
  if (forecast === null) return null;
  return say('judging.forecast', {
    value: outcomeValue(forecast.outcome, printedUnit(indicator)),
    period: outcomePeriod(forecast.outcome),
    status: forecast.status,
  });
}
