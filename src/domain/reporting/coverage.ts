import { list } from '../model';
import type { Work } from '../work';
import { say } from './messages';
import type { Owners } from './owners';
import type { ReportCell, ReportRow, ReportSheet } from './report-sheet';
import { framed, titleBlocks } from './sheet-frame';
import { STATUS_SYMBOL, statusCell, statusWord, worstOf } from './status-look';
import { overallGoals } from './summary';
import { contributions } from './summary-rows';
import { nameOf, type GoalView, type ReportView } from './view';

const GOAL_WIDTH = 44;
const LEAST_WIDTH = 14;

/** Wide enough for the longest word of a name in bold: nothing else breaks it. */
const widthOf = (name: string): number =>
  Math.max(LEAST_WIDTH, ...name.split(/[\s-]+/).map((word) => word.length * 1.05 + 1.5));

/** The statuses a cell can show, each with its symbol: the matrix itself has no room for words. */
const LEGEND = ['met', 'partly', 'notMet', 'notMeasured', 'cannotJudge', 'notStarted'] as const;

/** What nämnder and bolag are to answer: the overall goals; where the council has only areas, those. */
function answered(view: ReportView, owners: Owners): readonly GoalView[] {
  const goals = overallGoals(view).filter((goal) => owners.committeeOf(goal) === null);
  if (goals.length > 0) return goals;
  return view.goals.filter((goal) => !goal.judged && !goal.vision && !goal.ended);
}

/**
 * *Täckning*: overall goal × nämnd and bolag, number of goals and worst status; what nobody took up is a gap. Yields
 * between rows.
 */
export function* coverageSheet(view: ReportView, owners: Owners): Work<ReportSheet> {
  const title = say('report.coverage.title');
  const { settings } = view.model;
  const { committees } = owners;
  const rows: ReportRow[] = [];
  for (const goal of answered(view, owners)) {
    const byCommittee = contributions(goal, owners);
    const all = [...byCommittee.values()].flat().length;
    const cells = committees.map((committee): ReportCell => {
      const goals = byCommittee.get(committee) ?? [];
      const worst = worstOf(goals.map(({ judgement }) => judgement?.status ?? null));
      if (goals.length === 0) return { content: say('report.coverage.gap'), style: 'muted' };
      const symbol = worst === null ? undefined : STATUS_SYMBOL[worst];
      return {
        content: goals.length,
        style: statusCell(worst, settings).style ?? 'text',
        format: { kind: 'number', decimals: 0, ...(symbol === undefined ? {} : { unit: symbol }) },
      };
    });
    const sum: ReportCell =
      all === 0
        ? { content: say('report.coverage.gap'), style: 'warning' }
        : { content: all, style: 'number', format: { kind: 'number', decimals: 0 } };
    rows.push({ key: goal.key, cells: [{ content: nameOf(goal.goal), style: 'text' }, ...cells, sum], style: 'plain' });
    yield;
  }
  const legend = LEGEND.map((status) =>
    say('report.coverage.legend', { symbol: STATUS_SYMBOL[status], word: wordOf(statusWord(status, settings)) }),
  );
  return {
    kind: 'coverage',
    key: 'coverage',
    name: say('report.coverage.name'),
    columns: [GOAL_WIDTH, ...committees.map(({ name }) => widthOf(name)), LEAST_WIDTH].map((width) => ({ width })),
    keptColumns: [],
    blocks: [
      ...titleBlocks(view, title),
      { kind: 'paragraph', id: 'intro', text: say('report.coverage.intro'), style: 'muted' },
      { kind: 'paragraph', id: 'legend', text: say('report.list', { items: list(legend, '; ') }), style: 'muted' },
      {
        kind: 'table',
        id: 'matrix',
        headings: [say('report.column.goal'), ...committees.map(({ name }) => name), say('report.column.sum')],
        rows,
        filterable: false,
        empty: say('report.coverage.empty'),
      },
    ],
    mainTable: 'matrix',
    page: framed(settings, view.occasion, title),
  };
}

const wordOf = (word: ReturnType<typeof statusWord>) => (typeof word === 'number' ? String(word) : word);
