import {
  comparePeriods,
  isFromKolada,
  isPersonalGoal,
  list,
  periodOrder,
  type Occasion,
  type Outcome,
  type Period,
  type Target,
} from '../model';
import type { Work } from '../work';
import { baselineCell, targetCell } from './indicator-columns';
import { say } from './messages';
import { numberCell, outcomeCell, periodLabel, shownDecimals, widen } from './number-look';
import type { ReportBlock, ReportCell, ReportRow, ReportSheet } from './report-sheet';
import { framed, titleBlocks } from './sheet-frame';
import { missingCell, statusCell, trendCell } from './status-look';
import type { IndicatorView, ReportView } from './view';

const text = (content: string | null): ReportCell => (content === null ? missingCell : { content, style: 'text' });

/** An indicator with its values by the periods and years of the columns. */
interface Item {
  readonly view: IndicatorView;
  readonly outcomes: ReadonlyMap<number, Outcome>;
  readonly targets: ReadonlyMap<number, Target>;
}

interface Column {
  readonly heading: ReportCell['content'];
  readonly least: number;
  readonly cell: (item: Item) => ReportCell;
}

const isWhole = ({ gender, organisation }: Outcome): boolean => gender === null && organisation === null;

function itemOf(view: IndicatorView): Item {
  const outcomes = new Map<number, Outcome>();
  for (const outcome of view.indicator.outcomes) {
    if (isWhole(outcome)) outcomes.set(periodOrder(outcome.period), outcome);
  }
  const targets = new Map<number, Target>();
  for (const target of view.indicator.targets) if (target.year !== null) targets.set(target.year, target);
  return { view, outcomes, targets };
}

/** What has columns of its own: every period some indicator has a value of, or says why it has none; years of targets. */
function* timesOf(views: readonly IndicatorView[]): Work<{ periods: readonly Period[]; years: readonly number[] }> {
  const periods = new Map<number, Period>();
  const years = new Set<number>();
  for (const [at, { indicator }] of views.entries()) {
    for (const outcome of indicator.outcomes) {
      if (outcome.missing !== 'tom' && isWhole(outcome)) periods.set(periodOrder(outcome.period), outcome.period);
    }
    for (const { year } of indicator.targets) if (year !== null) years.add(year);
    if (at % INDICATORS_PER_SLICE === 0) yield;
  }
  return { periods: [...periods.values()].sort(comparePeriods), years: [...years].sort((a, b) => a - b) };
}

/** Goals the indicator measures; personal ones are nobody's business. */
function goalsCell({ indicator }: IndicatorView, personal: ReadonlySet<string>): ReportCell {
  const items = indicator.goals.map(({ id }) => id).filter((id) => !personal.has(id.trim().toLowerCase()));
  if (items.length === 0) return missingCell;
  return { content: say('report.list', { items: list(items, ', ') }), style: 'text' };
}

/** Place and mean among the municipalities that have columns of their own, of the judged outcome's period. */
const PEER_COLUMNS: readonly Column[] = [
  {
    heading: say('report.appendix.column.place'),
    least: 13,
    cell: ({ view: { judgement } }) => {
      const peers = judgement?.peers ?? null;
      if (peers === null || peers.place === null) return missingCell;
      const args = { place: peers.place, of: peers.of, shared: String(peers.shared) };
      return { content: say('report.appendix.place', args), style: 'text' };
    },
  },
  {
    heading: say('report.appendix.column.mean'),
    least: 13,
    cell: ({ view: { indicator, judgement } }) => {
      const mean = judgement?.peers?.mean ?? null;
      return mean === null ? missingCell : numberCell(mean, Math.max(1, shownDecimals(indicator)));
    },
  },
];

function columnsOf(report: ReportView, periods: readonly Period[], years: readonly number[]): readonly Column[] {
  const compared = report.indicators.some(({ judgement }) => (judgement?.peers?.members.length ?? 0) > 0);
  const { settings, goals, steeringModel } = report.model;
  const personal = new Set(
    goals.flatMap((goal) =>
      goal.id !== null && isPersonalGoal(goal, steeringModel) ? [goal.id.trim().toLowerCase()] : [],
    ),
  );
  return [
    { heading: say('report.appendix.column.id'), least: 9, cell: ({ view }) => text(view.indicator.id) },
    { heading: say('report.column.indicator'), least: 40, cell: ({ view }) => text(view.indicator.title) },
    { heading: say('report.column.unit'), least: 11, cell: ({ view }) => text(view.indicator.unit) },
    { heading: say('report.appendix.column.goals'), least: 11, cell: ({ view }) => goalsCell(view, personal) },
    { heading: say('report.column.baseline'), least: 13, cell: ({ view }) => baselineCell(view) },
    ...periods.map((period): Column => {
      // The heading says the period: it isn't printed again beside the value.
      const own: Occasion = { year: period.year, kind: period.part };
      const order = periodOrder(period);
      return {
        heading: say('report.appendix.column.outcome', { period: periodLabel(period) }),
        least: 10,
        cell: ({ view, outcomes }) => outcomeCell(outcomes.get(order), view.indicator, own),
      };
    }),
    ...years.map((year): Column => ({
      heading: say('report.appendix.column.target', { year: String(year) }),
      least: 13,
      cell: ({ view, targets }) => targetCell(targets.get(year), view),
    })),
    ...(compared ? PEER_COLUMNS : []),
    {
      heading: say('report.column.trend'),
      least: 14,
      cell: ({ view: { judgement } }) => trendCell(judgement?.trend ?? 'none', judgement?.rawDirection ?? null),
    },
    {
      heading: say('report.column.status'),
      least: 17,
      cell: ({ view: { judgement } }) => statusCell(judgement?.status ?? null, settings),
    },
    { heading: say('report.column.source'), least: 18, cell: ({ view }) => text(view.indicator.source) },
  ];
}

/** Whose work places and means are: our own, on Kolada's figures where they are Kolada's. */
function peerNotes({ indicators }: ReportView): readonly ReportBlock[] {
  const compared = indicators.filter(({ judgement }) => (judgement?.peers?.members.length ?? 0) > 0);
  const kolada = compared.filter(({ indicator }) => isFromKolada(indicator)).length;
  const note = (source: 'kolada' | 'own'): ReportBlock => ({
    kind: 'paragraph',
    id: `peers/${source}`,
    text: say(`report.appendix.peers.${source}`),
    style: 'muted',
  });
  return [...(kolada > 0 ? [note('kolada')] : []), ...(compared.length > kolada ? [note('own')] : [])];
}

const INDICATORS_PER_SLICE = 1000;
const ROWS_PER_SLICE = 100;

/** *Indikatorbilaga*: every indicator, one row, all periods. Yields between slices. */
export function* appendixSheet(view: ReportView): Work<ReportSheet> {
  const title = say('report.appendix.title');
  const { periods, years } = yield* timesOf(view.indicators);
  const columns = columnsOf(view, periods, years);
  yield;
  const rows: ReportRow[] = [];
  const widths = columns.map(({ least }) => least);
  for (const indicator of view.indicators) {
    const item = itemOf(indicator);
    const cells = columns.map(({ cell }) => cell(item));
    rows.push({ key: indicator.key, cells, style: 'plain' });
    widen(widths, cells);
    if (rows.length % ROWS_PER_SLICE === 0) yield;
  }
  return {
    kind: 'appendix',
    key: 'appendix',
    name: say('report.appendix.name'),
    columns: widths.map((width) => ({ width })),
    keptColumns: [],
    blocks: [
      ...titleBlocks(view, title),
      { kind: 'paragraph', id: 'intro', text: say('report.appendix.intro'), style: 'muted' },
      ...peerNotes(view),
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
