import { chosenBy, fold, type Occasion, type Settings, type Status } from '../model';
import { chartNumbers } from './chart-numbers';
import type { IndicatorView } from './view';

/** Indicators that get a chart of outcome against target: those proposed here, or these, by id (without one, by title). */
export type ChartChoice = 'proposed' | readonly string[];

/** More than these fill more than a page beside a nämnd's goals. */
const MOST_PROPOSED = 4;

/** What a committee asks about first. */
const PROPOSED: readonly Status[] = ['notMet', 'partly'];

/** The proposal: what is not met, then what is partly met, in the workbook's order, as far as it can be drawn. */
function proposedCharts(
  indicators: readonly IndicatorView[],
  occasion: Occasion,
  settings: Settings,
): readonly IndicatorView[] {
  const found = new Set<IndicatorView>();
  for (const wanted of PROPOSED) {
    for (const view of indicators) {
      if (found.size === MOST_PROPOSED) break;
      if (view.judgement?.status === wanted && chartNumbers(view, occasion, settings) !== null) found.add(view);
    }
  }
  return indicators.filter((view) => found.has(view));
}

/** The indicators that are to have a chart, among those of a sheet and in their order. */
export function chartsFor(
  indicators: readonly IndicatorView[],
  choice: ChartChoice,
  occasion: Occasion,
  settings: Settings,
): readonly IndicatorView[] {
  if (choice === 'proposed') return proposedCharts(indicators, occasion, settings);
  const wanted = new Set(choice.map(fold));
  return indicators.filter(({ indicator }) => wanted.has(fold(chosenBy(indicator))));
}
