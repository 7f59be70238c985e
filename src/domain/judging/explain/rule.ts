import type { Message } from '../../model';
import type { JudgedValue } from '../judge-value';
import { isYellow } from '../limits';
import { say } from '../messages';
import type { MiddleRule } from '../partial';
import { isZero, toNumber, writtenDecimals } from '../exact';
import type { Facts } from './indicator';
import { amount, percentText, printedUnit, sizeText } from './quantities';
import { valueAt } from './subject';

/** "Delvis enligt regeln väg ≥ 50 %.": what decided between partly and not met; none when the target is met. */
export function ruleSentences(judged: JudgedValue, facts: Facts): readonly Message[] {
  const { because, status, limits } = judged;
  switch (because) {
    case 'waiting':
      return [];
    case 'noPartlyAtYearEnd':
      return [say('judging.rule.noPartlyAtYearEnd')];
    case 'trend':
      return [trendText(judged, facts)];
    case 'comparison':
      if (limits !== null) return [limitsText(judged, facts)];
      return status === 'met' ? [] : middleSentences(judged, facts);
  }
}

/** "Delvis före målåret: trenden förbättras, 84 % (2025) efter 82 % (2024), högre är bättre.": the words with their numbers. */
function trendText({ status, evidence }: JudgedValue, { indicator, trend }: Facts): Message {
  const unit = printedUnit(indicator);
  const { previous, better, band } = trend!;
  return say('judging.rule.trend', {
    status,
    now: valueAt(evidence.outcome, unit),
    previous: valueAt(previous, unit),
    better,
    banded: String(!isZero(band)),
    band: sizeText(toNumber(band), unit),
  });
}

function limitsText({ status, limits, evidence }: JudgedValue, { indicator }: Facts): Message {
  const unit = printedUnit(indicator);
  const { green, red, decimals } = limits!;
  const value = green.kind === 'atLeast' ? green.low : green.kind === 'atMost' ? green.high : green.max;
  const args = { status, green: amount(value, unit, decimals), redIncluded: String(limits!.redIncluded) };
  if (red === null) return say('judging.rule.limitsGreenOnly', args);
  const judged = evidence.value;
  const byRounding =
    judged !== null &&
    !evidence.settings.exact &&
    isYellow(limits!, judged, decimals) !== isYellow(limits!, judged, null);
  return byRounding
    ? say('judging.rule.limitsRounded', {
        ...args,
        red: amount(red, unit, decimals),
        rounded: amount(judged, unit, decimals),
      })
    : say('judging.rule.limits', { ...args, red: amount(red, unit, decimals) });
}

function middleSentences(judged: JudgedValue, facts: Facts): readonly Message[] {
  const { middle } = judged;
  if (middle === null) return [];
  const text = oneRule(middle.rule, judged, facts);
  const unfit = middle.instead ? [say('judging.rule.degreeUnfit')] : [];
  return text === null ? unfit : [...unfit, text];
}

function oneRule(
  rule: MiddleRule,
  { status, assessment, evidence }: JudgedValue,
  { indicator }: Facts,
): Message | null {
  const unit = printedUnit(indicator);
  switch (rule.kind) {
    case 'none':
      return null;
    case 'way':
      return assessment.gone === null ? null : say('judging.rule.way', { status, limit: amount(rule.limit, '%') });
    case 'tolerance': {
      if (assessment.miss === null) return null;
      const decimals = evidence.settings.exact
        ? Math.min(writtenDecimals(toNumber(assessment.miss)), 6)
        : Math.max(evidence.look.decimals, rule.decimals);
      const inPlaces = evidence.places.length > 0;
      return say('judging.rule.tolerance', {
        status,
        miss: sizeText(toNumber(assessment.miss), inPlaces ? null : unit, decimals),
        limit: sizeText(rule.limit, inPlaces ? null : unit),
      });
    }
    case 'improved':
      if (assessment.improved === null || evidence.previous === null) return say('judging.rule.nothingBefore');
      return say(assessment.improved ? 'judging.rule.improved' : 'judging.rule.notImproved', {
        previous: valueAt(evidence.previous, unit),
        // Of a mean the newest outcome is what improved: the sentence has not said it yet.
        mean: String(evidence.meanOf !== null),
        now: valueAt(evidence.outcome, unit),
      });
    case 'degree':
      if (assessment.attained === null) return null;
      return say('judging.rule.degree', {
        status,
        share: percentText(assessment.attained, [rule.limit]),
        limit: amount(rule.limit, '%'),
      });
  }
}
