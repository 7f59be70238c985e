import type { TargetRule } from '../../model';
import { deviationText } from '../explain/deviation';
import { amount } from '../explain/quantities';
import { subjectText } from '../explain/subject';
import { exact, over, sign } from '../exact';
import { say } from '../messages';
import { comparedDecimals, targetText, type Kind } from './kind';
import { assessRegion } from './region';

type AtLeast = Extract<TargetRule, { kind: 'atLeast' }>;

/** *Minst*, *mer än*: higher is better. */
export const atLeast: Kind<AtLeast> = {
  measure: 'number',
  partial: ['tolerance', 'way', 'improved', 'degree'],
  bounds: ({ low }) => ({ low, high: null }),
  phrase: ({ low, strict }, { decimals, unit }) =>
    say(strict ? 'judging.target.moreThan' : 'judging.target.atLeast', { limit: amount(low, unit, decimals) }),
  assess(rule, evidence) {
    const value = evidence.value!;
    const decimals = comparedDecimals(evidence);
    const found = assessRegion({ low: rule.low, high: null, strict: rule.strict }, evidence, value, decimals);
    const goal = exact(rule.low);
    return {
      ...found,
      attained: sign(goal) > 0 ? over(exact(value), goal) : null,
      claim: say('judging.claim.reaches', {
        subject: subjectText(evidence, found),
        met: String(found.met),
        target: targetText(this.phrase(rule, evidence.look), evidence),
        deviation: deviationText(found.deviation!, evidence, found.met),
      }),
    };
  },
};
