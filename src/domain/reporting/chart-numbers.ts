import {
  type Bounds,
  type IndicatorJudgement,
  type Occasion,
  type OccasionKind,
  type Settings,
  type Target,
} from '../model';
import { judgedValueBounds, valueBounds } from '../judging/kinds/value-bounds';
import { latestOutcomes } from './number-look';
import type { IndicatorView } from './view';

/** What is known of a year. Null is unknown: a gap in the chart, never zero. */
export interface ChartYear {
  readonly year: number;
  readonly outcome: number | null;
  /** The outcome is the baseline, which no column of outcomes has. */
  readonly baseline: boolean;
  readonly target: Bounds | null;
}

export interface ChartNumbers {
  /** Outcomes of one kind of period only: a year's value and a part-year's are not drawn as one line. */
  readonly kind: OccasionKind;
  /** Every year from the first outcome on, also those of which nothing is known. */
  readonly years: readonly ChartYear[];
}

const MOST_OUTCOMES = 8;
/** With fewer there is nothing to see over time. */
const FEWEST_OUTCOMES = 2;
const MOST_YEARS = 10;

/** The target in force in a year, where it is a number: as it was judged at the occasion, else as the workbook has it. */
function targetOf(
  year: number,
  targets: readonly Target[],
  judgement: IndicatorJudgement | null,
  occasion: Occasion,
  settings: Settings,
): Bounds | null {
  const judged = judgement?.target && year === occasion.year ? judgedValueBounds(judgement.target) : null;
  if (judged !== null) return judged;
  const usable = targets.filter(({ rule, problem }) => rule !== null && problem === null);
  const found =
    usable.find((target) => target.forTerm && (target.year ?? settings.termTo) === year) ??
    usable.find((target) => !target.forTerm && target.year === year) ??
    usable.findLast((target) => target.step && target.year !== null && target.year <= year);
  return found ? valueBounds(found.rule!) : null;
}

/** Outcome and target of an indicator year by year; null where there are too few numbers to draw. */
export function chartNumbers(
  { indicator, judgement }: IndicatorView,
  occasion: Occasion,
  settings: Settings,
): ChartNumbers | null {
  const found = latestOutcomes(indicator, occasion, judgement?.outcome?.period ?? null, MOST_OUTCOMES);
  const outcomes = new Map<number, number>();
  for (const { period, value, ranks, mixedPercent, otherUnit } of found) {
    if (value !== null && ranks.length <= 1 && !mixedPercent && !otherUnit) outcomes.set(period.year, value);
  }
  const kind = found[0]?.period.part ?? 'year';
  const { baseline } = indicator;
  const starts = kind === 'year' && baseline !== null && baseline.year !== null && baseline.value !== null;
  const fromBaseline = starts && !found.some(({ period }) => period.year === baseline.year) ? baseline.year : null;
  if (fromBaseline !== null) outcomes.set(fromBaseline, baseline!.value!);
  if (outcomes.size < FEWEST_OUTCOMES) return null;

  const ahead = indicator.targets.flatMap(({ year, forTerm }) => year ?? (forTerm ? (settings.termTo ?? []) : []));
  const last = Math.max(occasion.year, ...ahead);
  const first = Math.max(Math.min(...outcomes.keys()), last - MOST_YEARS + 1);
  const years = Array.from({ length: last - first + 1 }, (_, at): ChartYear => {
    const year = first + at;
    return {
      year,
      outcome: outcomes.get(year) ?? null,
      baseline: year === fromBaseline,
      target: targetOf(year, indicator.targets, judgement, occasion, settings),
    };
  });
  const shown = years.filter(({ outcome }) => outcome !== null).length;
  return shown < FEWEST_OUTCOMES || years.every(({ target }) => target === null) ? null : { kind, years };
}
