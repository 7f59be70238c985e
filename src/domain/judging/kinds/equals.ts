import type { TargetRule } from '../../model';
import { deviationText } from '../explain/deviation';
import { amount } from '../explain/quantities';
import { subjectText } from '../explain/subject';
import { say } from '../messages';
import { comparedDecimals, targetText, type Kind } from './kind';
import { assessRegion } from './region';

type Equals = Extract<TargetRule, { kind: 'equals' }>;

/** *Exakt*: an interval of one value. */
export const equals: Kind<Equals> = {
  measure: 'number',
  partial: ['tolerance', 'way', 'improved'],
  bounds: ({ value }) => ({ low: value, high: value }),
  phrase: ({ value }, { decimals, unit }) => say('judging.target.equals', { value: amount(value, unit, decimals) }),
  assess(rule, evidence) {
    const decimals = comparedDecimals(evidence);
    const region = { low: rule.value, high: rule.value, strict: false };
    const found = assessRegion(region, evidence, evidence.value!, decimals);
    return {
      ...found,
      claim: say('judging.claim.equals', {
        subject: subjectText(evidence, found),
        met: String(found.met),
        target: targetText(this.phrase(rule, evidence.look), evidence),
        deviation: deviationText(found.deviation!, evidence, found.met),
      }),
    };
  },
};
