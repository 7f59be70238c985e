import {
  goalTreeOf,
  type IndicatorJudgement,
  type Judgements,
  type Model,
  type Occasion,
  type Verdict,
} from '../model';
import type { Work } from '../work';
import { countItems, type Item } from './items';
import { GoalJudge } from './judge-goals';
import { judgeIndicator } from './judge-indicator';
import { proposeGoal } from './propose-goal';

const SLICE = 100;

/**
 * Judges the whole model at an occasion: every indicator, then every goal, then the one verdict on god ekonomisk
 * hushållning. Yields between slices; gives the same for the same input, whatever the row order.
 */
export function* judgeModel(model: Model, occasion: Occasion): Work<Judgements> {
  const { settings } = model;
  const byKey = new Map<string, IndicatorJudgement>();
  for (const indicator of model.indicators) {
    byKey.set(indicator.key, judgeIndicator(indicator, { settings, occasion }));
    if (byKey.size % SLICE === 0) yield;
  }
  yield;
  const judge = new GoalJudge(model, goalTreeOf(model), occasion, byKey);
  const goals = yield* judge.judgeAll();
  return { occasion, indicators: [...byKey.values()], goals, verdict: verdictOn(judge.allItems(), model) };
}

/** *God ekonomisk hushållning*: `klassvis` over all judged goals in force; none when there are no such goals. */
function verdictOn(items: readonly Item[], { settings }: Model): Verdict | null {
  if (items.length === 0) return null;
  // The middle word of the verdict stays at year end: O-02 speaks of indicators and goals.
  const { proposal, explanation } = proposeGoal(items, 'classwise', settings, false);
  const status = proposal === 'met' || proposal === 'partly' || proposal === 'notMet' ? proposal : 'cannotJudge';
  return { status, counts: countItems(items), explanation };
}
