import type { Message } from '../../model';
import type { JudgedValue } from '../judge-value';
import { isYellow } from '../limits';
import { say } from '../messages';
import type { MiddleRule } from '../partial';
import { toNumber } from '../exact';
import type { Facts } from './indicator';
import { amount, percentText, printedUnit, sizeText, writtenDecimals } from './quantities';
import { valueAt } from './subject';

/** "Delvis enligt regeln väg ≥ 50 %.": what decided between partly and not met; null when the target is met. */
export function ruleText(judged: JudgedValue, facts: Facts): Message | null {
  const { because, status, limits } = judged;
  switch (because) {
    case 'waiting':
      return null;
    case 'noPartlyAtYearEnd':
      return say('judging.rule.noPartlyAtYearEnd');
    case 'trend':
      return say('judging.rule.trend', { status });
    case 'comparison':
      if (status === 'met') return limits === null ? null : limitsText(judged, facts);
      return limits === null ? middleText(judged, facts) : limitsText(judged, facts);
  }
}

function limitsText({ status, limits, evidence }: JudgedValue, { indicator }: Facts): Message {
  const unit = printedUnit(indicator);
  const { green, red, decimals } = limits!;
  const value = green.kind === 'atLeast' ? green.low : green.kind === 'atMost' ? green.high : green.max;
  const args = { status, green: amount(value, unit, decimals) };
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

function middleText(judged: JudgedValue, facts: Facts): Message | null {
  const { middle, status } = judged;
  if (middle === null) return null;
  const text = oneRule(middle.rule, judged, facts);
  return middle.instead ? say('judging.rule.degreeUnfit', { rule: text ?? '', status }) : text;
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
