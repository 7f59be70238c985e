import type { Settings, Status } from '../model';
import { countGoals } from './counts';
import { say } from './messages';
import type { CellContent, CellCount, ReportBlock, ReportCell, ReportRow } from './report-sheet';
import { countedAs, missingCell, STATUSES, statusCell, statusWord } from './status-look';
import { nameOf, type GoalView, type ReportView } from './view';

const ALL = ['met', 'partly', 'notMet', 'notMeasured', 'cannotJudge'] as const;

/** The words that cells of goals hold where they count as a status: "Ej mätt", "Kan ej bedömas" and "–" count as one. */
const wordsOf = (status: Status, settings: Settings): readonly CellContent[] => [
  ...ALL.filter((one) => countedAs(one) === status).map((one) => statusWord(one, settings)),
  ...(countedAs(null) === status ? [missingCell.content] : []),
];

/** The status is the second column of both tables whose rows are counted. */
const STATUS_COLUMN = 1;

/** How the goals of some rows of the sheet, from one to another, are counted by the words of their status. */
export interface Rows {
  readonly first: string;
  readonly last: string;
  /** Only rows that hold this in another column. */
  readonly only?: CellCount['where'][number];
}

/** Four counts of goals by status; with `rows` Excel counts them. */
export function countCells(goals: readonly GoalView[], settings: Settings, rows: Rows | null): readonly ReportCell[] {
  const counts = countGoals(goals);
  return STATUSES.map((status): ReportCell => ({
    content: counts[status],
    style: 'number',
    format: { kind: 'number', decimals: 0 },
    ...(rows !== null && {
      count: {
        first: rows.first,
        last: rows.last,
        where: [
          { column: STATUS_COLUMN, words: wordsOf(status, settings) },
          ...(rows.only === undefined ? [] : [rows.only]),
        ],
      },
    }),
  }));
}

const LEVEL_COLUMN = 2;

const rowKey = (goal: GoalView): string => `all/${goal.key}`;

/** The level a goal is counted under. */
export const levelNameOf = ({ goal, level }: GoalView): string => level?.name ?? goal.level ?? '–';

/** The goals of a level among the rows of the table of all goals; null where the table has none. */
export function rowsOfLevel(goals: readonly GoalView[], level: string): Rows | null {
  const [first, last] = [goals[0], goals.at(-1)];
  if (!first || !last) return null;
  const only = { column: LEVEL_COLUMN, words: [level] };
  return { first: rowKey(first), last: rowKey(last), only };
}

/** Every goal in force once, with its level and status: what the counts of a live report count. */
export function allGoalsBlocks(
  { model: { settings } }: ReportView,
  goals: readonly GoalView[],
  texts: 'short' | 'full',
): readonly ReportBlock[] {
  const rows = goals.map((goal): ReportRow => ({
    key: rowKey(goal),
    cells: [
      { content: nameOf(goal.goal), style: 'text' },
      statusCell(goal.judgement?.status ?? null, settings),
      { content: levelNameOf(goal), style: 'text' },
      goal.goal.owner === null ? missingCell : { content: goal.goal.owner, style: 'text' },
    ],
    style: 'plain',
  }));
  return [
    { kind: 'heading', id: 'all', text: say('report.live.heading') },
    { kind: 'paragraph', id: 'all/note', text: say('report.live.note', { texts }), style: 'muted' },
    {
      kind: 'table',
      id: 'all',
      headings: [
        say('report.column.goal'),
        say('report.column.status'),
        say('report.column.level'),
        say('report.column.owner'),
      ],
      rows,
      filterable: true,
      empty: say('report.summary.noGoals'),
    },
  ];
}
