import { ownerNotPerson } from '../model';
import { targetCell, targetOfYear } from '../reporting/indicator-columns';
import { periodLabel } from '../reporting/number-look';
import type { StatusField } from '../reporting/status-headings';
import { indicatorContent } from '../reporting/status-cells';
import type { ReportCell } from '../reporting/report-sheet';
import { missingCell } from '../reporting/status-look';
import { type GoalView, goalsOfIndicators, type IndicatorView, type ReportView } from '../reporting/view';
import type { ExportCell, ExportTable } from './csv';
import { say } from './export-messages';
import { joined } from './goals';

type Column = readonly [heading: Parameters<typeof say>[0], cell: (view: IndicatorView) => ExportCell];

/** Every indicator that may be shown, one a row: what was judged against what, and the result. */
export function indicatorTable(view: ReportView): ExportTable {
  const { settings, units } = view.model;
  const { occasion } = view;
  const goals = goalsOfIndicators(view);
  const goalsOf = (indicator: IndicatorView): readonly GoalView[] => goals.get(indicator) ?? [];
  const content =
    (field: StatusField) =>
    ({ judgement }: IndicatorView): ExportCell =>
      judgement === null ? null : indicatorContent(field, judgement, occasion, settings).content;
  const target = (indicator: IndicatorView): ExportCell => {
    const own = targetOfYear(indicator, occasion.year);
    const year = indicator.judgement?.target?.year ?? null;
    const later = (): ReportCell =>
      targetCell(
        indicator.indicator.targets.find((one) => year !== null && one.year === year),
        indicator,
      );
    const cell = own === missingCell ? later() : own;
    return cell === missingCell ? null : cell.content;
  };
  const columns: readonly Column[] = [
    ['export.column.id', ({ indicator }) => indicator.id],
    ['export.column.goals', (indicator) => joined(goalsOf(indicator).map(({ goal }) => goal.id ?? goal.title))],
    ['export.column.indicator', ({ indicator }) => indicator.title],
    ['export.column.owner', (indicator) => joined(goalsOf(indicator).map(({ goal }) => ownerNotPerson(goal, units)))],
    ['export.column.unit', ({ indicator }) => indicator.unit],
    ['export.column.status', content('status')],
    ['export.column.reason', ({ judgement }) => judgement?.reasonText ?? null],
    ['export.column.outcome', ({ judgement }) => judgement?.outcome?.value ?? null],
    ['export.column.period', ({ judgement }) => (judgement?.outcome ? periodLabel(judgement.outcome.period) : null)],
    ['export.column.target', target],
    ['export.column.targetYear', ({ judgement }) => judgement?.target?.year ?? null],
    ['export.column.deviation', content('deviation')],
    ['export.column.trend', (one) => (one.judgement?.trend === 'none' ? null : content('trend')(one))],
    ['export.column.movement', content('movement')],
    ['export.column.source', ({ indicator }) => indicator.source],
    ['export.column.basis', content('basis')],
    ['export.column.assessedPer', content('assessedPer')],
  ];
  return {
    headings: columns.map(([heading]) => say(heading)),
    rows: view.indicators.map((indicator) => columns.map(([, cell]) => cell(indicator))),
  };
}
