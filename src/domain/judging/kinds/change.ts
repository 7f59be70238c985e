import type { TargetRule } from '../../model';
import { amount, deviationAmount, printedUnit } from '../explain/quantities';
import { subjectText } from '../explain/subject';
import {
  exact,
  HUNDRED,
  isZero,
  magnitude,
  minus,
  negate,
  over,
  round,
  sign,
  times,
  toNumber,
  ZERO,
  writtenDecimals,
} from '../exact';
import { say } from '../messages';
import { comparedDecimals, PLAIN, targetText, type Kind } from './kind';
import { start } from './reference';

type Change = Extract<TargetRule, { kind: 'change' }>;

const isRelative = (rule: Change): boolean => rule.unit === '%';

/** *Minska med 5 %*, *öka med 3 p.e.*: the change since the baseline reaches what is demanded (A-27, O-13). */
export const change: Kind<Change> = {
  measure: 'number',
  partial: ['tolerance', 'way', 'improved'],
  bounds: ({ amount: demand }) => ({ low: demand < 0 ? null : demand, high: demand < 0 ? demand : null }),
  phrase(rule, { decimals }) {
    const size = Math.abs(rule.amount);
    return say(rule.amount < 0 ? 'judging.target.changeDown' : 'judging.target.changeUp', {
      amount: amount(size, rule.unit === '' ? null : rule.unit, Math.max(decimals, writtenDecimals(size))),
    });
  },
  assess(rule, evidence) {
    const from = start(evidence, rule.baseYear);
    if ('lack' in from) return from;
    if (isRelative(rule) && isZero(from.value)) {
      return { lack: 'utgångsvärdet är noll', why: say('judging.reason.zeroBaseline') };
    }
    const moved = minus(exact(evidence.value!), from.value);
    const changed = isRelative(rule) ? over(times(moved, HUNDRED), magnitude(from.value)) : moved;
    const demand = exact(rule.amount);
    const decimals = comparedDecimals(evidence);
    const compared = decimals === null ? changed : round(changed, decimals);
    const down = rule.amount < 0;
    const short = down ? minus(compared, demand) : minus(demand, compared);
    const met = sign(short) <= 0;
    const rawShort = down ? minus(changed, demand) : minus(demand, changed);
    const share = isZero(demand) ? null : over(changed, demand);
    const before = evidence.previous?.value ?? null;
    const step = before === null ? null : minus(exact(evidence.outcome.value ?? evidence.value!), exact(before));
    const printed = decimals ?? Math.min(writtenDecimals(toNumber(changed)), 6);
    // As it stands, unless rounding decided: then as it was compared.
    const byRounding = sign(rawShort) <= 0 !== met;
    const movedDecimals = byRounding ? printed : Math.max(printed, writtenDecimals(toNumber(moved)));
    const unit = isRelative(rule) ? '%' : rule.unit === 'p.e.' ? '%' : printedUnit(evidence.indicator);
    return {
      ...PLAIN,
      met,
      deviation: toNumber(minus(changed, demand)),
      miss: sign(rawShort) > 0 ? rawShort : ZERO,
      gone: share,
      movement: share === null ? null : toNumber(times(share, HUNDRED)),
      from: from.text,
      improved: step === null ? null : sign(down ? negate(step) : step) > 0,
      claim: say('judging.claim.change', {
        subject: subjectText(evidence),
        met: String(met),
        change: isRelative(rule)
          ? { ...amount(toNumber(changed), '%', printed), signed: true }
          : deviationAmount(toNumber(moved), unit, movedDecimals),
        start: from.text,
        target: targetText(this.phrase(rule, evidence.look), evidence),
      }),
    };
  },
};
