import { type Judgements, type Model, type Occasion, yearsBefore } from '../model';
import type { Work } from '../work';
import { judgeModel } from './judge-model';

/**
 * The same workbook judged at the same kind of occasion in the years before, newest first: at most `years` of them, and
 * none before the first outcome.
 */
export function* judgeEarlier(model: Model, occasion: Occasion, years: number): Work<readonly Judgements[]> {
  let first = Infinity;
  for (const { outcomes } of model.indicators) {
    for (const { period } of outcomes) first = Math.min(first, period.year);
  }
  const earlier: Judgements[] = [];
  for (let back = 1; back <= years && occasion.year - back >= first; back += 1) {
    earlier.push(yield* judgeModel(model, yearsBefore(occasion, back)));
  }
  return earlier;
}
