import { sharePercent } from '../model';
import type { Work } from '../work';
import { say } from './messages';
import { type Change, changeCell, changeOf, type Changes, isInForce } from './periods-change';
import { type Comparison, percent, ROWS_PER_SLICE, statusThen, table, text } from './periods-parts';
import type { ReportRow, ReportTable } from './report-sheet';
import { statusCell } from './status-look';
import { type GoalView, nameOf } from './view';

function goalRow({ goal, judgement, key }: GoalView, { view, then }: Comparison, change: Change): ReportRow {
  const { settings } = view.model;
  const entry = then.get(key);
  return {
    key,
    cells: [
      { content: nameOf(goal), style: 'strong' },
      text(goal.owner),
      statusThen(entry, settings),
      statusCell(judgement?.status ?? null, settings),
      changeCell(change),
      percent(entry?.share),
      percent(judgement && sharePercent(judgement.counts)),
    ],
    style: 'plain',
  };
}

/** The goals in force now, with what they were then; counts their changes. */
export function* goalTable(comparison: Comparison, changes: Changes): Work<ReportTable> {
  const rows: ReportRow[] = [];
  for (const goal of comparison.view.goals) {
    const { judgement, judged, key } = goal;
    if (!judged || judgement === null || !isInForce(judgement.status)) continue;
    const change = changeOf(comparison.then.get(key), judgement.status);
    changes.add(change);
    rows.push(goalRow(goal, comparison, change));
    if (rows.length % ROWS_PER_SLICE === 0) yield;
  }
  const { before, now } = comparison;
  return table(
    'goals',
    [
      say('report.column.goal'),
      say('report.column.owner'),
      say('report.periods.column.status', { occasion: before }),
      say('report.periods.column.status', { occasion: now }),
      say('report.periods.column.change'),
      say('report.periods.column.share', { occasion: before }),
      say('report.periods.column.share', { occasion: now }),
      say('report.column.comment'),
    ],
    rows,
    say('report.summary.noGoals'),
  );
}
