import type { TargetRule } from '../../model';
import { deviationText } from '../explain/deviation';
import { subjectText } from '../explain/subject';
import { exact, magnitude, minus, negate, sign, toNumber, ZERO } from '../exact';
import { say } from '../messages';
import { PLAIN, targetText, type Assessment, type Evidence, type Kind, type Lack } from './kind';
import { before } from './reference';

type Direction = Extract<TargetRule, { kind: 'increase' | 'decrease' }>;

/** Better than the value before; an equal value is no increase. The noise band is not used, the words say which way. */
function assess(rule: Direction, evidence: Evidence): Assessment | Lack {
  const { settings } = evidence;
  const earlier = before(evidence, rule.baseYear, settings.changeAgainst);
  if ('lack' in earlier) return earlier;
  const change = minus(exact(evidence.value!), earlier.value);
  const wanted = rule.kind === 'increase' ? change : negate(change);
  const met = sign(wanted) > 0;
  return {
    ...PLAIN,
    met,
    deviation: toNumber(change),
    miss: met ? ZERO : magnitude(wanted),
    claim: say(rule.kind === 'increase' ? 'judging.claim.increase' : 'judging.claim.decrease', {
      subject: subjectText(evidence),
      met: String(met),
      before: earlier.text,
      deviation: deviationText(toNumber(change), evidence, met),
      target: targetText(
        say(rule.kind === 'increase' ? 'judging.target.increase' : 'judging.target.decrease'),
        evidence,
      ),
    }),
  };
}

const kind: Kind<Direction> = {
  measure: 'number',
  partial: ['tolerance'],
  bounds: () => ({ low: null, high: null }),
  phrase: ({ kind: way }) => say(way === 'increase' ? 'judging.target.increase' : 'judging.target.decrease'),
  assess,
};

/** *Ska öka*, *ska minska*. */
export const increase = kind;
export const decrease = kind;
