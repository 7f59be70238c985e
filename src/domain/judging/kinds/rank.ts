import type { TargetRule } from '../../model';
import { amount, placesText } from '../explain/quantities';
import { subjectText } from '../explain/subject';
import { say } from '../messages';
import { targetText, type Kind } from './kind';
import { assessRegion } from './region';

type Rank = Extract<TargetRule, { kind: 'rank' }>;

/** *Topp n*: place n or better. */
export const rank: Kind<Rank> = {
  measure: 'places',
  partial: ['tolerance', 'way', 'improved'],
  bounds: ({ max }) => ({ low: null, high: max }),
  phrase: ({ max }) => say('judging.target.top', { max: amount(max, null) }),
  assess(rule, evidence) {
    const [only, ...others] = evidence.places;
    if (only === undefined || others.length > 0) {
      // Which of several lists the target means is not said.
      return { lack: 'placering saknas', why: say('judging.reason.noPlace', { named: 'false', population: '' }) };
    }
    const region = { low: null, high: rule.max, strict: false };
    const found = assessRegion(region, evidence, only.place, null);
    return {
      ...found,
      claim: say('judging.claim.rank', {
        subject: subjectText(evidence),
        met: String(found.met),
        target: targetText(this.phrase(rule, evidence.look), evidence),
        deviation: placesText(found.deviation!),
      }),
    };
  },
};
