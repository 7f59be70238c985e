import type { Work } from '../work';
import { say } from './messages';
import { changeCell, changeOf, type Changes } from './periods-change';
import { type Comparison, ROWS_PER_SLICE, statusThen, table, text } from './periods-parts';
import type { ReportBlock, ReportRow } from './report-sheet';
import { statusCell } from './status-look';
import { goalsOfIndicators, nameOf } from './view';

/** Indicators with another status than then; the others are only counted. */
export function* indicatorBlocks(comparison: Comparison, changes: Changes): Work<readonly ReportBlock[]> {
  const { view, then, before, now } = comparison;
  const { settings } = view.model;
  const goals = goalsOfIndicators(view);
  const rows: ReportRow[] = [];
  for (const [at, item] of view.indicators.entries()) {
    if (at % ROWS_PER_SLICE === 0) yield;
    if (item.judgement === null) continue;
    const entry = then.get(item.key);
    const change = changeOf(entry, item.judgement.status);
    changes.add(change);
    if (change === 'same' || change === 'new') continue;
    rows.push({
      key: item.key,
      cells: [
        { content: nameOf(item.indicator), style: 'text' },
        text(goals.get(item)?.find(({ goal }) => goal.owner !== null)?.goal.owner ?? null),
        statusThen(entry, settings),
        statusCell(item.judgement.status, settings),
        changeCell(change),
      ],
      style: 'plain',
    });
  }
  if (view.indicators.length === 0) return [];
  return [
    { kind: 'heading', id: 'indicators', text: say('report.periods.indicators.heading') },
    table(
      'indicators',
      [
        say('report.column.indicator'),
        say('report.column.owner'),
        say('report.periods.column.status', { occasion: before }),
        say('report.periods.column.status', { occasion: now }),
        say('report.periods.column.change'),
      ],
      rows,
      say('report.periods.indicators.empty'),
    ),
  ];
}
