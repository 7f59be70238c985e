import type { Gender, Outcome, Target } from '../model';
import { say } from './messages';
import { isOwn, latestOutcomes, numberCell, outcomeCell, periodLabel, shownDecimals } from './number-look';
import type { CellContent, ReportCell } from './report-sheet';
import { missingCell, statusCell, trendCell } from './status-look';
import type { IndicatorView, ReportView } from './view';

/** A column of a table of indicators: its heading, its least width and what it says of each indicator. */
export interface IndicatorColumn {
  readonly id: string;
  readonly heading: CellContent;
  readonly least: number;
  readonly cell: (view: IndicatorView) => ReportCell;
  /** For rows of women's and men's values; null where the column says nothing of them. */
  readonly byGender: ((view: IndicatorView, gender: Gender) => ReportCell) | null;
}

const OUTCOME_HEADINGS = [
  'report.column.outcomeBeforeLast',
  'report.column.previousOutcome',
  'report.column.latestOutcome',
] as const;

/** A number stored as text, without words or signs that say more. */
const BARE_NUMBER = /^[-−–]?\s*\d[\d\s.,\u00a0\u202f]*$/;

/** A target as it is written; a bare number as a number. */
export function targetCell(target: Target | undefined, view: IndicatorView): ReportCell {
  if (!target || target.raw === null || target.raw === '') return missingCell;
  const number = ruleNumber(target) ?? (typeof target.raw === 'number' ? target.raw : null);
  const bare = typeof target.raw === 'number' || BARE_NUMBER.test(String(target.raw));
  if (!bare || number === null) return { content: String(target.raw).trim(), style: 'number' };
  return numberCell(number, Math.max(target.decimals, shownDecimals(view.indicator)));
}

/** The number of a rule that has one, in the indicator's unit (0.85 in a percent cell is 85 here). */
function ruleNumber({ rule }: Target): number | null {
  switch (rule?.kind) {
    case 'atLeast':
      return rule.low;
    case 'atMost':
      return rule.high;
    case 'equals':
      return rule.value;
    case 'rank':
      return rule.max;
    default:
      return null;
  }
}

/** The target in force of a year: its own, the step, or the value of the path. */
export function targetOfYear(view: IndicatorView, year: number): ReportCell {
  const { targets } = view.indicator;
  const own = targets.find((target) => target.year === year && !target.forTerm);
  const inForce = own ?? targets.findLast((target) => target.step && target.year !== null && target.year <= year);
  if (inForce) return targetCell(inForce, view);
  const judged = view.judgement?.target;
  const value = judged?.low ?? judged?.high ?? null;
  if (!judged || judged.pathTo === null || judged.year !== year || value === null) return missingCell;
  return numberCell(value, Math.max(judged.decimals, shownDecimals(view.indicator)), say('report.indicator.onPath'));
}

const targetOfTerm = (view: IndicatorView, termTo: number | null, year: number): Target | undefined =>
  view.indicator.targets.find(({ forTerm }) => forTerm) ??
  (termTo === null || termTo === year ? undefined : view.indicator.targets.find((target) => target.year === termTo));

/** The baseline with its year, or its word. */
export function baselineCell({ indicator }: IndicatorView): ReportCell {
  const { baseline } = indicator;
  if (!baseline || (baseline.value === null && baseline.word === null)) return missingCell;
  const year = baseline.year === null ? null : String(baseline.year);
  if (baseline.value === null) return { content: baseline.word!, style: 'text' };
  return numberCell(baseline.value, shownDecimals(indicator), year);
}

/** Baseline, three latest outcomes, targets, comparison, trend, status and forecast of the given indicators. */
export function indicatorColumns(report: ReportView, views: readonly IndicatorView[]): readonly IndicatorColumn[] {
  const { occasion } = report;
  const { settings } = report.model;
  const latest = new Map<IndicatorView, readonly Outcome[]>();
  const outcomesOf = (view: IndicatorView): readonly Outcome[] => {
    const known = latest.get(view);
    if (known !== undefined) return known;
    const judged = view.judgement?.outcome?.period ?? null;
    const found = latestOutcomes(view.indicator, occasion, judged, OUTCOME_HEADINGS.length);
    latest.set(view, found);
    return found;
  };
  const byGender = (view: IndicatorView, gender: Gender, back: number): ReportCell => {
    const total = outcomesOf(view).at(-1 - back);
    const same = view.indicator.outcomes.find(
      ({ period, organisation, ...outcome }) =>
        outcome.gender === gender &&
        organisation === null &&
        period.year === total?.period.year &&
        period.part === total.period.part,
    );
    return outcomeCell(same, view.indicator, occasion);
  };
  const column = (
    id: string,
    heading: CellContent,
    least: number,
    cell: IndicatorColumn['cell'],
    genders: IndicatorColumn['byGender'] = null,
  ): IndicatorColumn => ({ id, heading, least, cell, byGender: genders });

  const groups = new Set<string>();
  for (const { judgement } of views) if (judgement?.comparison) groups.add(judgement.comparison.group);
  const [onlyGroup] = groups.size === 1 ? [...groups] : [];
  const hasTerm = views.some((view) => targetOfTerm(view, settings.termTo, occasion.year));
  const hasForecast = views.some(({ judgement }) => judgement?.forecast);

  return [
    column('baseline', say('report.column.baseline'), 13, baselineCell),
    ...OUTCOME_HEADINGS.map((heading, place) => {
      const back = OUTCOME_HEADINGS.length - 1 - place;
      return column(
        heading,
        say(heading),
        12,
        (view) => outcomeCell(outcomesOf(view).at(-1 - back), view.indicator, occasion),
        (view, gender) => byGender(view, gender, back),
      );
    }),
    column('target', say('report.column.targetOfYear', { year: String(occasion.year) }), 13, (view) =>
      targetOfYear(view, occasion.year),
    ),
    ...(hasTerm
      ? [
          column('term', say('report.column.targetOfTerm', { year: String(settings.termTo ?? '') }), 15, (view) =>
            targetCell(targetOfTerm(view, settings.termTo, occasion.year), view),
          ),
        ]
      : []),
    ...(groups.size > 0
      ? [
          column(
            'comparison',
            onlyGroup === undefined
              ? say('report.column.comparison')
              : say('report.column.comparisonWith', { group: onlyGroup }),
            13,
            ({ indicator, judgement }) => {
              const comparison = judgement?.comparison;
              if (!comparison) return missingCell;
              const foreign = comparison.period !== null && !isOwn(comparison.period, occasion);
              const label =
                onlyGroup === undefined ? comparison.group : foreign ? periodLabel(comparison.period!) : null;
              return numberCell(comparison.value, shownDecimals(indicator), label);
            },
          ),
        ]
      : []),
    column('trend', say('report.column.trend'), 14.5, ({ judgement }) => ({
      ...trendCell(judgement?.trend ?? 'none', judgement?.rawDirection ?? null),
      indent: 1,
    })),
    column('status', say('report.column.status'), 16, ({ judgement }) =>
      statusCell(judgement?.status ?? null, settings),
    ),
    ...(hasForecast
      ? [
          column('forecast', say('report.column.forecast'), 14, ({ judgement }) =>
            judgement?.forecast
              ? { content: say(`report.forecast.${judgement.forecast}`), style: 'text' }
              : missingCell,
          ),
        ]
      : []),
  ];
}
