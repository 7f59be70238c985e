import { entriesAt, type HistoryEntry, previousOccasion } from '../history/entry';
import { list, type Message, type Proposal, quantity, type Settings, sharePercent } from '../model';
import type { Work } from '../work';
import { howJudged } from './how-judged';
import { say } from './messages';
import { type Change, changeCell, changeOf, CHANGES, isInForce } from './periods-change';
import { developmentBlocks, developmentOf, type OccasionCounts } from './periods-development';
import type { ReportBlock, ReportCell, ReportRow, ReportSheet, ReportTable } from './report-sheet';
import { framed, occasionShort, titleBlocks } from './sheet-frame';
import { missingCell, statusCell } from './status-look';
import { goalsOfIndicators, nameOf, type GoalView, type ReportView } from './view';

const WIDTHS = [46, 22, 18, 18, 28, 18, 18, 32] as const;
const COMMENT_COLUMN = 7;
const ROWS_PER_SLICE = 200;

const text = (content: string | null): ReportCell => (content === null ? missingCell : { content, style: 'text' });

/** The status of then, in the workbook's words of now; a word that isn't understood stands as it was written. */
function statusThen(entry: HistoryEntry | undefined, settings: Settings): ReportCell {
  if (entry === undefined) return missingCell;
  return entry.status === null && entry.word !== null
    ? { content: entry.word, style: 'other' }
    : statusCell(entry.status, settings);
}

const percent = (share: number | null | undefined): ReportCell =>
  share === null || share === undefined
    ? missingCell
    : { content: share, style: 'number', format: { kind: 'number', decimals: 0, unit: '%' } };

/** Counts how many there are of each change. */
class Changes {
  private readonly counts = new Map<Change, number>();

  add(change: Change): void {
    this.counts.set(change, this.of(change) + 1);
  }

  of(change: Change): number {
    return this.counts.get(change) ?? 0;
  }

  get compared(): number {
    return CHANGES.reduce((sum, change) => sum + this.of(change), 0);
  }

  /** "3 har bättre status och 20 har samma status": those that are none are not named. */
  get parts(): Message['args'] {
    const named = CHANGES.filter((change) => this.of(change) > 0);
    return { parts: list(named.map((change) => say(`report.periods.part.${change}`, { count: this.of(change) }))) };
  }
}

/** What goes into the sheet: now, then, and what has become of what. */
interface Comparison {
  readonly view: ReportView;
  readonly then: ReadonlyMap<string, HistoryEntry>;
  /** "Delår 2025", and in the middle of a sentence "delår 2025". */
  readonly before: Message;
  readonly spoken: Message;
  readonly now: Message;
}

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

const table = (
  id: string,
  headings: readonly (Message | string)[],
  rows: readonly ReportRow[],
  empty: Message,
): ReportTable => ({ kind: 'table', id, headings, rows, filterable: true, empty });

function* goalTable(comparison: Comparison, changes: Changes): Work<ReportTable> {
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

interface Ended {
  readonly count: number;
  readonly blocks: readonly ReportBlock[];
}

function* endedTable(comparison: Comparison): Work<Ended> {
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

/** Indicators with another status than then; the others are only counted. */
function* indicatorBlocks(comparison: Comparison, changes: Changes): Work<readonly ReportBlock[]> {
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
