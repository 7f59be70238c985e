import type { Proposal } from '../model';
import type { Work } from '../work';
import { say } from './messages';
import type { ReportCell, ReportRow, ReportSheet } from './report-sheet';
import { framed, titleBlocks } from './sheet-frame';
import { countedAs, missingCell, statusCell } from './status-look';
import { nameOf, type GoalView, type IndicatorView, type ReportView } from './view';

const WIDTHS = [11, 38, 23, 17, 30, 42, 26] as const;
const COMMENT_COLUMN = 6;

const text = (content: string | null): ReportCell => (content === null ? missingCell : { content, style: 'text' });

const deviates = (status: Proposal | null): boolean => {
  const counted = countedAs(status);
  return counted !== null && counted !== 'met';
};

function goalRow(goal: GoalView, view: ReportView): ReportRow | null {
  const { judgement } = goal;
  if (!goal.judged || judgement === null || !deviates(judgement.status)) return null;
  return {
    key: goal.key,
    cells: [
      { content: say('report.deviations.goal'), style: 'text' },
      { content: nameOf(goal.goal), style: 'strong' },
      text(goal.goal.owner),
      statusCell(judgement.status, view.model.settings),
      goal.goal.motivation === null
        ? { content: say('report.deviations.noMotivation'), style: 'muted' }
        : { content: goal.goal.motivation, style: 'text' },
      { content: judgement.explanation, style: 'text' },
      goal.goal.comment === null ? null : { content: goal.goal.comment, style: 'comment' },
    ],
    style: 'plain',
  };
}

function indicatorRow(item: IndicatorView, owner: string | null, view: ReportView): ReportRow | null {
  const { indicator, judgement } = item;
  if (judgement === null || judgement.status === 'met') return null;
  return {
    key: item.key,
    cells: [
      { content: say('report.deviations.indicator'), style: 'text' },
      { content: nameOf(indicator), style: 'text', indent: 1 },
      text(owner),
      statusCell(judgement.status, view.model.settings),
      judgement.reasonText === null ? missingCell : { content: judgement.reasonText, style: 'text' },
      { content: judgement.explanation, style: 'text' },
      indicator.comment === null ? null : { content: indicator.comment, style: 'comment' },
    ],
    style: 'plain',
  };
}

const INDICATORS_PER_SLICE = 500;

/** Each goal that deviates, then its indicators that do; an indicator of several goals once, under the first. */
function* deviationRows(view: ReportView): Work<readonly ReportRow[]> {
  const done = new Set<IndicatorView>();
  const rows: ReportRow[] = [];
  const add = (row: ReportRow | null): void => {
    if (row !== null) rows.push(row);
  };
  function* addIndicators(items: readonly IndicatorView[], owner: string | null): Work<void> {
    for (const item of items) {
      if (done.has(item)) continue;
      add(indicatorRow(item, owner, view));
      done.add(item);
      if (done.size % INDICATORS_PER_SLICE === 0) yield;
    }
  }
  for (const goal of view.goals) {
    if (goal.ended) continue;
    add(goalRow(goal, view));
    yield* addIndicators(goal.indicators, goal.goal.owner);
  }
  const ofEnded = new Set(view.goals.filter(({ ended }) => ended).flatMap(({ indicators }) => indicators));
  yield* addIndicators(
    view.indicators.filter((item) => !ofEnded.has(item)),
    null,
  );
  return rows;
}

/** *Avvikelser*: everything not met or partly met with its motivation, and what is not measured and why. */
export function* deviationsSheet(view: ReportView): Work<ReportSheet> {
  const title = say('report.deviations.title');
  const rows = yield* deviationRows(view);
  return {
    kind: 'deviations',
    key: 'deviations',
    name: say('report.deviations.name'),
    columns: WIDTHS.map((width) => ({ width })),
    keptColumns: [COMMENT_COLUMN],
    blocks: [
      ...titleBlocks(view, title),
      { kind: 'paragraph', id: 'intro', text: say('report.deviations.intro'), style: 'muted' },
      {
        kind: 'table',
        id: 'deviations',
        headings: [
          say('report.deviations.column.kind'),
          say('report.column.goalAndIndicator'),
          say('report.column.owner'),
          say('report.column.status'),
          say('report.deviations.column.motivation'),
          say('report.column.basis'),
          say('report.column.comment'),
        ],
        rows,
        filterable: true,
        empty: say('report.deviations.empty'),
      },
    ],
    mainTable: 'deviations',
    page: framed(view.model.settings, view.occasion, title),
  };
}
