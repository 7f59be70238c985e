import type { HistoryEntry } from '../history/entry';
import type { Proposal } from '../model';
import type { Work } from '../work';
import { say } from './messages';
import { isInForce } from './periods-change';
import { type Comparison, ROWS_PER_SLICE, statusThen, table, text } from './periods-parts';
import type { ReportBlock, ReportCell, ReportRow } from './report-sheet';
import { missingCell, statusCell } from './status-look';
import { type GoalView, nameOf } from './view';

/** A goal that was followed up then and is not now, one row for each goal that replaced it. */
function endedRows(entry: HistoryEntry, goal: GoalView | undefined, { view }: Comparison): readonly ReportRow[] {
  const { settings } = view.model;
  const own: readonly ReportCell[] = [
    { content: goal ? nameOf(goal.goal) : nameOf(entry), style: 'strong' },
    text(goal ? goal.goal.owner : entry.owner),
    statusThen(entry, settings),
    goal
      ? statusCell(goal.judgement?.status ?? null, settings)
      : { content: say('report.periods.gone'), style: 'muted' },
  ];
  const successors = goal?.goal.replacedBy ?? [];
  const key = `ended/${entry.key}`;
  if (successors.length === 0) {
    return [{ key, cells: [...own, { content: say('report.periods.noSuccessor'), style: 'muted' }], style: 'plain' }];
  }
  return successors.map(({ id }, at): ReportRow => {
    const successor = view.byId(id);
    const status: Proposal | null = successor?.judgement?.status ?? null;
    return {
      key: at === 0 ? key : `${key}/${at}`,
      cells: [
        ...own,
        { content: successor ? nameOf(successor.goal) : id, style: 'text' },
        successor ? statusCell(status, settings) : missingCell,
      ],
      style: 'plain',
    };
  });
}

export interface Ended {
  readonly count: number;
  readonly blocks: readonly ReportBlock[];
}

/** Goals that have ended since then, and what replaced them; no blocks where there are none. */
export function* endedTable(comparison: Comparison): Work<Ended> {
  const { view, then, before, now } = comparison;
  const goals = new Map(view.goals.map((goal) => [goal.key, goal]));
  const rows: ReportRow[] = [];
  let count = 0;
  for (const entry of then.values()) {
    if (entry.item !== 'goal') continue;
    if (entry.status === 'ended' || entry.status === 'notStarted') continue;
    const goal = goals.get(entry.key);
    if (goal?.judged && isInForce(goal.judgement?.status ?? null)) continue;
    count += 1;
    rows.push(...endedRows(entry, goal, comparison));
    if (count % ROWS_PER_SLICE === 0) yield;
  }
  if (count === 0) return { count, blocks: [] };
  return {
    count,
    blocks: [
      { kind: 'heading', id: 'ended', text: say('report.periods.ended.heading') },
      table(
        'ended',
        [
          say('report.periods.column.endedGoal'),
          say('report.column.owner'),
          say('report.periods.column.status', { occasion: before }),
          say('report.periods.column.status', { occasion: now }),
          say('report.periods.column.successor'),
          say('report.periods.column.successorStatus'),
        ],
        rows,
        say('report.summary.noGoals'),
      ),
    ],
  };
}
