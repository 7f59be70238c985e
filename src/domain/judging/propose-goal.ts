import type { Message, Policy, Proposal, Settings } from '../model';
import { compare, exact, fraction, HUNDRED, over } from './exact';
import { isMeasured, type Item } from './items';
import { itemsSentence } from './explain/goal';
import { say } from './messages';
import { POLICIES } from './policies';

/** What is proposed for a goal from what is under it. */
export interface GoalProposal {
  readonly proposal: Extract<Proposal, 'met' | 'partly' | 'notMet' | 'cannotJudge' | 'notMeasured'> | null;
  readonly explanation: Message;
}

/**
 * Judges a goal by its items under a policy. No items: *ej mätt*; too few of them measured (setting *Minsta andel mätta*)
 * or none at all: *kan ej bedömas*; *manuell*: no proposal. `yearEnd`: the occasion is Helår, where the
 * workbook may have no middle status (O-02).
 */
export function proposeGoal(
  items: readonly Item[],
  policy: Policy,
  settings: Settings,
  yearEnd: boolean,
): GoalProposal {
  if (policy === 'manual') return { proposal: null, explanation: itemsSentence(say('judging.goal.manual'), items) };
  if (items.length === 0)
    return { proposal: 'notMeasured', explanation: itemsSentence(say('judging.goal.nothing'), []) };

  const rule = POLICIES[policy];
  const deciding = rule.deciding(items);
  const measured = deciding.filter(isMeasured);
  if (deciding.length > 0) {
    const lacking = tooFewMeasured(deciding, measured, settings);
    if (lacking !== null) return { proposal: 'cannotJudge', explanation: itemsSentence(lacking, items) };
  }
  const { status, claim } = rule.propose(measured, settings, items);
  const hardened = status === 'partly' && yearEnd && settings.noPartlyAtYearEnd;
  return {
    proposal: hardened ? 'notMet' : status,
    explanation: itemsSentence(claim, items, hardened ? say('judging.goal.noPartlyAtYearEnd') : null),
  };
}

function tooFewMeasured(deciding: readonly Item[], measured: readonly Item[], settings: Settings): Message | null {
  if (measured.length === 0) return say('judging.goal.noneMeasured', { total: deciding.length });
  const share = fraction(measured.length, deciding.length);
  if (compare(share, over(exact(settings.minMeasured), HUNDRED)) >= 0) return null;
  return say('judging.goal.tooFewMeasured', {
    measured: measured.length,
    total: deciding.length,
    limit: { type: 'quantity', value: settings.minMeasured, unit: '%' },
  });
}
