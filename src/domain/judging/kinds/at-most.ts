import type { TargetRule } from '../../model';
import { deviationText } from '../explain/deviation';
import { amount } from '../explain/quantities';
import { subjectText } from '../explain/subject';
import { exact, over, sign } from '../exact';
import { say } from '../messages';
import { comparedDecimals, targetText, type Kind } from './kind';
import { assessRegion } from './region';

type AtMost = Extract<TargetRule, { kind: 'atMost' }>;

/** *Högst*, *mindre än*: lower is better. */
export const atMost: Kind<AtMost> = {
  measure: 'number',
  partial: ['tolerance', 'way', 'improved', 'degree'],
  bounds: ({ high }) => ({ low: null, high }),
  phrase: ({ high, strict }, { decimals, unit }) =>
    say(strict ? 'judging.target.lessThan' : 'judging.target.atMost', { limit: amount(high, unit, decimals) }),
  assess(rule, evidence) {
    const value = evidence.value!;
    const decimals = comparedDecimals(evidence);
    const found = assessRegion({ low: null, high: rule.high, strict: rule.strict }, evidence, value, decimals);
    const [goal, judged] = [exact(rule.high), exact(value)];
    return {
      ...found,
      // Inverted: half the target's share when the outcome is twice the target.
      attained: sign(goal) > 0 && sign(judged) > 0 ? over(goal, judged) : null,
      claim: say('judging.claim.keeps', {
        subject: subjectText(evidence, found),
        met: String(found.met),
        target: targetText(this.phrase(rule, evidence.look), evidence),
        deviation: deviationText(found.deviation!, evidence, found.met),
      }),
    };
  },
};
