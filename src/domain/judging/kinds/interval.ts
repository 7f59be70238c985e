import type { TargetRule } from '../../model';
import { deviationText } from '../explain/deviation';
import { amount } from '../explain/quantities';
import { subjectText } from '../explain/subject';
import { say } from '../messages';
import { comparedDecimals, targetText, type Kind } from './kind';
import { assessRegion } from './region';

type Interval = Extract<TargetRule, { kind: 'interval' }>;

/** From *low* to *high*, both included. */
export const interval: Kind<Interval> = {
  measure: 'number',
  partial: ['tolerance', 'way', 'improved'],
  bounds: ({ low, high }) => ({ low, high }),
  phrase: ({ low, high }, { decimals, unit }) =>
    say('judging.target.interval', { low: amount(low, null, decimals), high: amount(high, unit, decimals) }),
  assess(rule, evidence) {
    const decimals = comparedDecimals(evidence);
    const region = { low: rule.low, high: rule.high, strict: false };
    const found = assessRegion(region, evidence, evidence.value!, decimals);
    return {
      ...found,
      claim: say('judging.claim.inside', {
        subject: subjectText(evidence, found),
        met: String(found.met),
        target: targetText(this.phrase(rule, evidence.look), evidence),
        deviation: deviationText(found.deviation!, evidence, found.met),
      }),
    };
  },
};
