import type { Indicator, TargetRule } from '../../model';
import { deviationText } from '../explain/deviation';
import { printedUnit, sizeText } from '../explain/quantities';
import { subjectText } from '../explain/subject';
import { compare, exact, isZero, magnitude, minus, negate, sign, toNumber, ZERO } from '../exact';
import { say } from '../messages';
import { noiseBand } from '../noise';
import { PLAIN, targetText, type Kind } from './kind';
import { before } from './reference';

type Keep = Extract<TargetRule, { kind: 'keep' }>;

/** Which way is better than keeping: the words' ("öka eller bibehållas"), else *Riktning*'s, else neither. */
export function keepsBetter(rule: Keep, indicator: Indicator): 'up' | 'down' | null {
  if (rule.better !== null) return rule.better;
  if (indicator.direction === 'higher') return 'up';
  return indicator.direction === 'lower' || indicator.direction === 'rank' ? 'down' : null;
}

/** *Bibehållas*: not worse than before, within the noise band. */
export const keep: Kind<Keep> = {
  measure: 'number',
  partial: ['tolerance'],
  bounds: () => ({ low: null, high: null }),
  phrase({ better }) {
    if (better === null) return say('judging.target.keep');
    return say(better === 'up' ? 'judging.target.keepOrIncrease' : 'judging.target.keepOrDecrease');
  },
  assess(rule, evidence) {
    const earlier = before(evidence, rule.baseYear, 'previous');
    if ('lack' in earlier) return earlier;
    const change = minus(exact(evidence.value!), earlier.value);
    const better = keepsBetter(rule, evidence.indicator);
    const worse = better === null ? magnitude(change) : better === 'up' ? negate(change) : change;
    const band = noiseBand(evidence.indicator, evidence.settings);
    const met = compare(worse, band) <= 0;
    return {
      ...PLAIN,
      met,
      deviation: toNumber(change),
      miss: met || sign(worse) < 0 ? ZERO : worse,
      claim: say('judging.claim.keep', {
        subject: subjectText(evidence),
        met: String(met),
        before: earlier.text,
        deviation: deviationText(toNumber(change), evidence, met),
        target: targetText(this.phrase(rule, evidence.look), evidence),
        // Said where the words don't: "öka eller bibehållas" needs no more.
        better: rule.better === null ? (better ?? 'none') : 'none',
        banded: String(!isZero(band)),
        band: sizeText(toNumber(band), printedUnit(evidence.indicator)),
      }),
    };
  },
};
