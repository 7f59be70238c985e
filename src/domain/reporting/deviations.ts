import { list } from '../model';
import { say } from './messages';
import type { ReportBlock, ReportCell, ReportRow, ReportSheet } from './report-sheet';
import { framed, titleBlocks } from './sheet-frame';
import { countedAs, missingCell, statusCell } from './status-look';
import { nameOf, type GoalView, type IndicatorView, type ReportView } from './view';

const WIDTHS = [38, 22, 17, 32, 44, 26] as const;
const COMMENT_COLUMN = 5;

const text = (content: string | null): ReportCell => (content === null ? missingCell : { content, style: 'text' });

function goalRow(goal: GoalView, view: ReportView): ReportRow | null {
  const { judgement } = goal;
  const counted = judgement === null ? null : countedAs(judgement.status);
  if (!goal.judged || judgement === null || counted === null || counted === 'met') return null;
  const motivation: ReportCell =
    goal.goal.motivation === null
      ? { content: say('report.deviations.noMotivation'), style: 'muted' }
      : { content: goal.goal.motivation, style: 'text' };
  return {
    key: goal.key,
    cells: [
      { content: nameOf(goal.goal), style: 'text' },
      text(goal.goal.owner),
      statusCell(judgement.status, view.model.settings),
      motivation,
      { content: judgement.explanation, style: 'text' },
    ],
    style: 'plain',
  };
}

function indicatorRow(item: IndicatorView, view: ReportView): ReportRow | null {
  const { indicator, judgement } = item;
  if (judgement === null || judgement.status === 'met') return null;
  const goals = indicator.goals.map(({ id }) => id);
  return {
    key: item.key,
    cells: [
      { content: [indicator.id, indicator.title].filter((part) => part !== null).join(' '), style: 'text' },
      goals.length === 0 ? missingCell : { content: say('report.list', { items: list(goals, ', ') }), style: 'text' },
      statusCell(judgement.status, view.model.settings),
      judgement.reasonText === null ? missingCell : { content: judgement.reasonText, style: 'text' },
      { content: judgement.explanation, style: 'text' },
      indicator.comment === null ? null : { content: indicator.comment, style: 'comment' },
    ],
    style: 'plain',
  };
}

/** *Avvikelser*: everything not met or partly met with its motivation, and what is not measured and why. */
export function deviationsSheet(view: ReportView): ReportSheet {
  const title = say('report.deviations.title');
  const present = <T>(row: T | null): row is T => row !== null;
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
        id: 'goals',
        headings: [
          say('report.column.goal'),
          say('report.column.owner'),
          say('report.column.status'),
          say('report.column.motivation'),
          say('report.column.basis'),
          say('report.column.comment'),
        ],
        rows: view.goals.map((goal) => goalRow(goal, view)).filter(present),
        filterable: true,
        empty: say('report.deviations.goals.empty'),
      } satisfies ReportBlock,
      { kind: 'heading', id: 'indicators', text: say('report.deviations.indicators') },
      {
        kind: 'table',
        id: 'indicators',
        headings: [
          say('report.column.indicator'),
          say('report.column.goal'),
          say('report.column.status'),
          say('report.column.reason'),
          say('report.column.basis'),
          say('report.column.comment'),
        ],
        rows: view.indicators.map((item) => indicatorRow(item, view)).filter(present),
        filterable: true,
        empty: say('report.deviations.indicators.empty'),
      },
    ],
    mainTable: 'goals',
    page: framed(view.model.settings, view.occasion, title),
  };
}
