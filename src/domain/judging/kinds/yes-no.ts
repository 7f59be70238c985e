import type { TargetRule } from '../../model';
import { subjectText } from '../explain/subject';
import { say } from '../messages';
import { PLAIN, targetText, type Kind } from './kind';

type YesNo = Extract<TargetRule, { kind: 'yesNo' }>;

const YES = /^(ja|j|yes|y)\b/i;
const NO = /^(nej|n|no)\b/i;

function meaning(word: string): YesNo['word'] | null {
  if (YES.test(word.trim())) return 'ja';
  return NO.test(word.trim()) ? 'nej' : null;
}

/** The words agree. No number, so no deviation and never a middle status. */
export const yesNo: Kind<YesNo> = {
  measure: 'word',
  partial: [],
  bounds: () => ({ low: null, high: null }),
  phrase: ({ word }) => say('judging.target.word', { word }),
  assess(rule, evidence) {
    const said = meaning(evidence.outcome.word!);
    if (said === null)
      return {
        lack: 'utfallet kan inte läsas',
        why: say('judging.reason.outcomeUnreadable', { text: evidence.outcome.word! }),
      };
    const met = said === rule.word;
    return {
      ...PLAIN,
      met,
      claim: say('judging.claim.word', {
        subject: subjectText(evidence),
        met: String(met),
        target: targetText(this.phrase(rule, evidence.look), evidence),
      }),
    };
  },
};
