import { entriesAt, type HistoryEntry, previousOccasion } from '../history/entry';
import { type Message, quantity } from '../model';
import type { Work } from '../work';
import { howJudged } from './how-judged';
import { say } from './messages';
import { Changes } from './periods-change';
import { developmentBlocks, developmentOf, type OccasionCounts } from './periods-development';
import { endedTable } from './periods-ended';
import { goalTable } from './periods-goals';
import { indicatorBlocks } from './periods-indicators';
import type { Comparison } from './periods-parts';
import type { ReportBlock, ReportSheet } from './report-sheet';
import { framed, occasionShort, titleBlocks } from './sheet-frame';
import type { ReportView } from './view';

const WIDTHS = [46, 22, 18, 18, 28, 18, 18, 32] as const;
const COMMENT_COLUMN = 7;
/** What has changed, in running text above the tables. */
function sentences(
  { spoken }: Comparison,
  goals: Changes,
  indicators: Changes,
  ended: number,
  development: readonly OccasionCounts[],
): readonly Message[] {
  const [then, now] = [development.at(-2)?.share ?? null, development.at(-1)?.share ?? null];
  return [
    say('report.periods.goals', { total: goals.compared, occasion: spoken, ...goals.parts }),
    say('report.periods.newAndEnded', { new: goals.of('new'), ended }),
    ...(indicators.compared > 0
      ? [say('report.periods.indicators', { total: indicators.compared, ...indicators.parts })]
      : []),
    ...(then === null || now === null
      ? []
      : [
          say('report.periods.share', {
            occasion: spoken,
            then: quantity(then, '%', 0),
            now: quantity(now, '%', 0),
          }),
        ]),
  ];
}

/**
 * *Jämförelse mellan perioder*: status now against the latest earlier occasion in *Historik*, what is new, what has ended
 * and what replaced it, and the share met through all occasions. Null where nothing earlier was written.
 */
export function* periodsSheet(view: ReportView, history: readonly HistoryEntry[]): Work<ReportSheet | null> {
  const previous = previousOccasion(history, view.occasion);
  if (previous === null) return null;
  const comparison: Comparison = {
    view,
    then: entriesAt(history, previous),
    before: occasionShort(previous),
    now: occasionShort(view.occasion),
    spoken: say(`report.periods.at.${previous.kind}`, { year: String(previous.year) }),
  };
  const [goalChanges, indicatorChanges] = [new Changes(), new Changes()];
  const goals = yield* goalTable(comparison, goalChanges);
  const ended = yield* endedTable(comparison);
  const indicators = yield* indicatorBlocks(comparison, indicatorChanges);
  const development = developmentOf(view, history);
  const title = say('report.periods.title', { before: comparison.before, now: comparison.now });
  return {
    kind: 'periods',
    key: 'periods',
    name: say('report.periods.name'),
    columns: WIDTHS.map((width) => ({ width })),
    keptColumns: [COMMENT_COLUMN],
    blocks: [
      ...titleBlocks(view, title),
      ...sentences(comparison, goalChanges, indicatorChanges, ended.count, development).map(
        (sentence, at): ReportBlock => ({ kind: 'paragraph', id: `counts/${at}`, text: sentence, style: 'text' }),
      ),
      goals,
      ...ended.blocks,
      ...indicators,
      ...developmentBlocks(development),
      { kind: 'paragraph', id: 'note/history', text: say('report.periods.note'), style: 'muted' },
      ...howJudged(view, view.goals, view.indicators),
    ],
    mainTable: 'goals',
    page: framed(view.model.settings, view.occasion, title),
  };
}
