import { comparePeriods, list, periodCode, type Outcome, type Period } from '../model';
import type { Work } from '../work';
import { baselineCell, targetCell } from './indicator-columns';
import { say } from './messages';
import { outcomeCell, periodLabel, widthFor } from './number-look';
import type { ReportCell, ReportColumn, ReportRow, ReportSheet } from './report-sheet';
import { framed, titleBlocks } from './sheet-frame';
import { missingCell, statusCell, trendCell } from './status-look';
import type { IndicatorView, ReportView } from './view';

const text = (content: string | null): ReportCell => (content === null ? missingCell : { content, style: 'text' });

const wholeOutcomes = ({ indicator }: IndicatorView): readonly Outcome[] =>
  indicator.outcomes.filter(({ gender, organisation }) => gender === null && organisation === null);

/** Every period some indicator has a value of, or says why it has none. */
function periodsOf(views: readonly IndicatorView[]): readonly Period[] {
  const periods = new Map<string, Period>();
  for (const view of views) {
    for (const { period, missing } of wholeOutcomes(view))
      if (missing !== 'tom') periods.set(periodCode(period), period);
  }
  return [...periods.values()].sort(comparePeriods);
}

const yearsOf = (views: readonly IndicatorView[]): readonly number[] =>
  [...new Set(views.flatMap(({ indicator }) => indicator.targets.flatMap(({ year }) => year ?? [])))].sort(
    (a, b) => a - b,
  );

interface Column {
  readonly heading: ReportCell['content'];
  readonly least: number;
  readonly cell: (view: IndicatorView) => ReportCell;
}

function columnsOf(view: ReportView): readonly Column[] {
  const { settings } = view.model;
  const outcomes = new Map(
    view.indicators.map((item) => [
      item,
      new Map(wholeOutcomes(item).map((outcome) => [periodCode(outcome.period), outcome])),
    ]),
  );
  const targets = new Map(
    view.indicators.map((item) => [
      item,
      new Map(
        item.indicator.targets.flatMap((target) => (target.year === null ? [] : [[target.year, target] as const])),
      ),
    ]),
  );
  return [
    { heading: say('report.appendix.column.id'), least: 9, cell: ({ indicator }) => text(indicator.id) },
    { heading: say('report.column.indicator'), least: 40, cell: ({ indicator }) => text(indicator.title) },
    { heading: say('report.column.unit'), least: 11, cell: ({ indicator }) => text(indicator.unit) },
    {
      heading: say('report.appendix.column.goals'),
      least: 11,
      cell: ({ indicator }) =>
        indicator.goals.length === 0
          ? missingCell
          : {
              content: say('report.list', {
                items: list(
                  indicator.goals.map(({ id }) => id),
                  ', ',
                ),
              }),
              style: 'text',
            },
    },
    {
      heading: say('report.column.baseline'),
      least: 13,
      cell: baselineCell,
    },
    ...periodsOf(view.indicators).map((period): Column => ({
      heading: say('report.appendix.column.outcome', { period: periodLabel(period) }),
      least: 10,
      // The heading says the period: it isn't printed again beside the value.
      cell: (item) =>
        outcomeCell(outcomes.get(item)?.get(periodCode(period)), item.indicator, {
          year: period.year,
          kind: period.part,
        }),
    })),
    ...yearsOf(view.indicators).map((year): Column => ({
      heading: say('report.appendix.column.target', { year: String(year) }),
      least: 13,
      cell: (item) => targetCell(targets.get(item)?.get(year), item),
    })),
    {
      heading: say('report.column.trend'),
      least: 14,
      cell: ({ judgement }) => trendCell(judgement?.trend ?? 'none', judgement?.rawDirection ?? null),
    },
    {
      heading: say('report.column.status'),
      least: 17,
      cell: ({ judgement }) => statusCell(judgement?.status ?? null, settings),
    },
    { heading: say('report.column.source'), least: 18, cell: ({ indicator }) => text(indicator.source) },
  ];
}

const ROWS_PER_SLICE = 100;

/** *Indikatorbilaga*: every indicator, one row, all periods. */
export function* appendixSheet(view: ReportView): Work<ReportSheet> {
  const title = say('report.appendix.title');
  const columns = columnsOf(view);
  yield;
  const rows: ReportRow[] = [];
  for (const [at, item] of view.indicators.entries()) {
    rows.push({ key: item.key, cells: columns.map(({ cell }) => cell(item)), style: 'plain' });
    if (at % ROWS_PER_SLICE === 0) yield;
  }
  const widths: ReportColumn[] = [];
  for (const [at, { least }] of columns.entries()) {
    widths.push({
      width: widthFor(
        least,
        rows.map(({ cells }) => cells[at] ?? null),
      ),
    });
    yield;
  }
  return {
    kind: 'appendix',
    key: 'appendix',
    name: say('report.appendix.name'),
    columns: widths,
    keptColumns: [],
    blocks: [
      ...titleBlocks(view, title),
      { kind: 'paragraph', id: 'intro', text: say('report.appendix.intro'), style: 'muted' },
      {
        kind: 'table',
        id: 'indicators',
        headings: columns.map(({ heading }) => heading),
        rows,
        filterable: true,
        empty: say('report.appendix.empty'),
      },
    ],
    mainTable: 'indicators',
    page: framed(view.model.settings, view.occasion, title),
  };
}
