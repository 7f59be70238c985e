import type { Work } from '../work';
import { countGoals, countsList, total } from './counts';
import { say } from './messages';
import type { ReportCell, ReportRow, ReportSheet } from './report-sheet';
import { framed, titleBlocks } from './sheet-frame';
import { missingCell, statusCell } from './status-look';
import { nameOf, type GoalView, type ReportView } from './view';

const WIDTHS = [70, 22, 32, 18, 40] as const;
const COMMENT_COLUMN = 4;
const GLOBAL_GOALS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] as const;

/** "4", "4.1" and "Mål 4" all name global goal 4. */
const numberOf = (tag: string): number | null => {
  const found = /\d+/.exec(tag);
  return found ? Number(found[0]) : null;
};

const text = (content: string | null): ReportCell => (content === null ? missingCell : { content, style: 'text' });

/** True when some goal is tagged: else there is no such sheet. */
export const hasGlobalGoals = (view: ReportView): boolean =>
  view.goals.some((goal) => !goal.ended && goal.goal.sdg.some((tag) => numberOf(tag) !== null));

/** A global goal and the goals that are tagged with it. */
function globalGoalRows(number: (typeof GLOBAL_GOALS)[number], view: ReportView): readonly ReportRow[] {
  const tagged = (goal: GoalView): boolean => goal.goal.sdg.some((tag) => numberOf(tag) === number);
  const goals = view.goals.filter((goal) => !goal.ended && tagged(goal));
  if (goals.length === 0) return [];
  const counts = countGoals(goals);
  const name = say('report.sdg.goal', { number, name: say(`report.sdg.${number}`) });
  return [
    {
      key: `sdg.${number}`,
      cells: [
        {
          content: total(counts) === 0 ? name : say('report.summary.area', { name, parts: countsList(counts) }),
          style: 'strong',
        },
      ],
      style: 'area',
      span: COMMENT_COLUMN,
      keepWithNext: true,
    },
    ...goals.map((goal): ReportRow => ({
      key: `sdg.${number}/${goal.key}`,
      cells: [
        { content: nameOf(goal.goal), style: 'text', indent: 1 },
        text(goal.level?.name ?? goal.goal.level),
        text(goal.goal.owner),
        goal.judged ? statusCell(goal.judgement?.status ?? null, view.model.settings) : missingCell,
      ],
      style: 'plain',
    })),
  ];
}

/** *Agenda 2030*: goals by global goal. Yields between global goals. */
export function* sdgSheet(view: ReportView): Work<ReportSheet> {
  const title = say('report.sdg.title');
  const rows: ReportRow[] = [];
  for (const number of GLOBAL_GOALS) {
    rows.push(...globalGoalRows(number, view));
    yield;
  }
  return {
    kind: 'sdg',
    key: 'sdg',
    name: say('report.sdg.name'),
    columns: WIDTHS.map((width) => ({ width })),
    keptColumns: [COMMENT_COLUMN],
    blocks: [
      ...titleBlocks(view, title),
      { kind: 'paragraph', id: 'intro', text: say('report.sdg.intro'), style: 'muted' },
      {
        kind: 'table',
        id: 'goals',
        headings: [
          say('report.column.goal'),
          say('report.column.level'),
          say('report.column.owner'),
          say('report.column.status'),
          say('report.column.comment'),
        ],
        rows,
        filterable: false,
        empty: say('report.sdg.empty'),
      },
    ],
    mainTable: 'goals',
    page: framed(view.model.settings, view.occasion, title),
  };
}
