import { type Bounds, list, type Message } from '../model';
import { type ChartChoice, chartsFor } from './chart-choice';
import { type ChartNumbers, chartNumbers, type ChartYear } from './chart-numbers';
import { say } from './messages';
import { numberCell, shownDecimals } from './number-look';
import type { ReportBlock, ReportCell, ReportRow, ReportTable } from './report-sheet';
import { occasionShort } from './sheet-frame';
import { nameOf, nameWithUnit, type IndicatorView, type ReportView } from './view';

/** A line of a target, of the two an interval has. */
type Line = (bounds: Bounds) => number | null;

const ONE: Line = ({ low, high }) => low ?? high;
const LOW: Line = ({ low }) => low;
const HIGH: Line = ({ high }) => high;

interface TargetLine {
  readonly heading: Message;
  readonly line: Line;
}

const ONE_LINE: readonly TargetLine[] = [{ heading: say('report.chart.column.target'), line: ONE }];
const TWO_LINES: readonly TargetLine[] = [
  { heading: say('report.chart.column.low'), line: LOW },
  { heading: say('report.chart.column.high'), line: HIGH },
];

const isBetween = ({ target }: ChartYear): boolean =>
  target !== null && target.low !== null && target.high !== null && target.low !== target.high;

/** A chart says no more than fits above it; the heading over the table has the whole name. */
const LONGEST_TITLE = 60;

function shortened(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  const cut = text.slice(0, LONGEST_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE / 2)).trimEnd()} …`;
}

/** Rows the chart takes, its table's included: as many as fit three to a page. */
const CHART_ROWS = 11;

const hasGap = ({ years }: ChartNumbers): boolean =>
  years.some(({ outcome, target }) => outcome === null || target === null);

function sourceText({ indicator: { source, koladaId } }: IndicatorView): Message {
  if (source === null && koladaId === null) return say('report.chart.noSource');
  return say('report.chart.source', { source: source ?? 'Kolada' });
}

/** "Helår 2022 (utgångsvärde)". */
function periodText({ year, baseline }: ChartYear, { kind }: ChartNumbers): Message {
  const period = occasionShort({ year, kind });
  return baseline ? say('report.chart.baseline', { period }) : period;
}

function blocksOf(view: IndicatorView, numbers: ChartNumbers): readonly ReportBlock[] {
  const { indicator } = view;
  const decimals = shownDecimals(indicator);
  const id = `outcome.${view.key}`;
  const lines = numbers.years.some(isBetween) ? TWO_LINES : ONE_LINE;
  const number = (value: number | null): ReportCell | null => (value === null ? null : numberCell(value, decimals));
  const rows = numbers.years.map((year): ReportRow => ({
    key: `${id}/${year.year}`,
    cells: [
      { content: periodText(year, numbers), style: 'text' },
      number(year.outcome),
      ...lines.map(({ line }) => number(year.target && line(year.target))),
    ],
    style: 'plain',
    keepWithNext: true,
  }));
  const table: ReportTable = {
    kind: 'table',
    id,
    headings: [
      say('report.chart.column.period'),
      say('report.chart.column.outcome'),
      ...lines.map(({ heading }) => heading),
    ],
    rows,
    filterable: false,
    empty: say('report.missing'),
  };
  return [
    { kind: 'heading', id, text: nameWithUnit(indicator), level: 2 },
    table,
    {
      kind: 'chart',
      id,
      shape: 'outcomes',
      place: 'beside',
      title: say('report.chart.title', { indicator: shortened(nameOf(indicator)) }),
      table: id,
      series: [
        { column: 1, style: 'outcome' },
        ...lines.map((_, at) => ({ column: at + 2, style: 'target' as const })),
      ],
      rows: CHART_ROWS,
    },
    { kind: 'paragraph', id: `${id}/source`, text: sourceText(view), style: 'muted' },
  ];
}

/**
 * Outcome against target over time, a chart and its numbers for each chosen indicator of a sheet; empty where none is
 * chosen. What was chosen and can't be drawn is named.
 */
export function outcomeCharts(
  view: ReportView,
  indicators: readonly IndicatorView[],
  choice: ChartChoice,
): readonly ReportBlock[] {
  const { occasion } = view;
  const { settings } = view.model;
  const chosen = chartsFor([...new Set(indicators)], choice, occasion, settings);
  if (chosen.length === 0) return [];
  const drawn: ReportBlock[] = [];
  const left: string[] = [];
  let gaps = false;
  for (const one of chosen) {
    const numbers = chartNumbers(one, occasion, settings);
    if (numbers === null) left.push(nameOf(one.indicator));
    else {
      drawn.push(...blocksOf(one, numbers));
      gaps ||= hasGap(numbers);
    }
  }
  const intro = [
    ...(choice === 'proposed' ? [say('report.chart.proposed')] : []),
    ...(gaps ? [say('report.chart.gaps')] : []),
    ...(left.length > 0 ? [say('report.chart.left', { count: left.length, indicators: list(left) })] : []),
  ];
  return [
    { kind: 'heading', id: 'outcomes', text: say('report.chart.heading') },
    ...(intro.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            id: 'outcomes/intro',
            text: say('report.judged.sentences', { sentences: list(intro, ' ') }),
            style: 'muted',
          } as const,
        ]),
    ...drawn,
  ];
}
