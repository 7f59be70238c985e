import type { Work } from '../work';
import { comparisonBlocks } from './comparisons';
import { activityBlocks, budgetBlocks, directiveBlocks } from './committee-extras';
import type { ChartChoice } from './chart-choice';
import { countGoals, countIndicators, countSentences } from './counts';
import { endedBlocks, upcomingBlocks } from './ended-goals';
import { goalRows, type GoalTable } from './goal-rows';
import { howJudged } from './how-judged';
import { indicatorColumns } from './indicator-columns';
import { say } from './messages';
import { widen } from './number-look';
import { outcomeCharts } from './outcome-charts';
import { isDuty, type Committee, type Owners } from './owners';
import type { ReportBlock, ReportRow, ReportSheet } from './report-sheet';
import { framed, textRow, titleBlocks } from './sheet-frame';
import { descendants, isInForceNow, type GoalView, type IndicatorView, type ReportView } from './view';

const TEXT_WIDTH = 36;
/** Where no column of numbers stands beside the goals. */
const WIDE_TEXT = 96;
const COMMENT_WIDTH = 28;

/** The nämnd's goals in the order of its plan, each followed by the goals of its departments and units. */
export function goalsOf(view: ReportView, owners: Owners, committee: Committee): readonly GoalView[] {
  const own = view.goals.filter((goal) => goal.judged && owners.committeeOf(goal)?.name === committee.name);
  const inside = new Set(own);
  const ordered = new Set<GoalView>();
  for (const goal of own) {
    if (goal.parents.some((parent) => inside.has(parent) && !ordered.has(parent))) continue;
    for (const below of descendants(goal)) if (inside.has(below)) ordered.add(below);
  }
  for (const goal of own) ordered.add(goal);
  return [...ordered];
}

const indicatorsOf = (goals: readonly GoalView[]): readonly IndicatorView[] => [
  ...new Set(goals.flatMap((goal) => goal.indicators)),
];

export const analysisBlock: ReportBlock = {
  kind: 'freeText',
  id: 'analysis',
  heading: say('report.analysis.heading'),
  hint: say('report.analysis.hint'),
  rows: 4,
};

/** What the nämnd follows up beside its goals, under a heading of its own; no rows where there is nothing. */
function* dutyRows(duties: readonly GoalView[], view: ReportView, table: GoalTable): Work<readonly ReportRow[]> {
  if (duties.length === 0) return [];
  const heading = textRow('duties', say('report.committee.duties'), table.columns.length, 'area');
  return [heading, ...(yield* goalRows(duties, view, table))];
}

/** One nämnd's or bolag's sheet: goal, parent goal, indicators, activities and budget. Yields between slices. */
export function* committeeSheet(
  view: ReportView,
  owners: Owners,
  committee: Committee,
  { texts, charts }: { readonly texts: GoalTable['texts']; readonly charts: ChartChoice },
): Work<ReportSheet> {
  const own = goalsOf(view, owners, committee);
  const goals = own.filter(isInForceNow);
  const indicators = indicatorsOf(goals);
  const duties = view.goals.filter(
    (goal) => isDuty(goal) && isInForceNow(goal) && owners.committeeOf(goal)?.name === committee.name,
  );
  const measured = [...indicators, ...indicatorsOf(duties)];
  const all = indicatorColumns(view, measured);
  const columns = measured.length > 0 ? all : all.filter(({ id }) => id === 'status');
  const table: GoalTable = { columns, texts };
  const rows = [...(yield* goalRows(goals, view, table)), ...(yield* dutyRows(duties, view, table))];
  const widths = [measured.length > 0 ? TEXT_WIDTH : WIDE_TEXT, ...columns.map(({ least }) => least), COMMENT_WIDTH];
  for (const { cells } of rows) widen(widths, cells);
  const chartBlocks = outcomeCharts(view, indicators, charts);
  for (const block of chartBlocks) {
    if (block.kind === 'table') for (const { cells } of block.rows) widen(widths, cells);
  }
  const title = say(`report.committee.title.${committee.kind}`, { name: committee.name });
  return {
    kind: 'committees',
    key: `committee:${committee.name}`,
    name: committee.name,
    columns: widths.map((width) => ({ width })),
    keptColumns: [columns.length + 1],
    blocks: [
      ...titleBlocks(view, title),
      ...countSentences(countGoals(goals), countIndicators(indicators)).map((text, at): ReportBlock => ({
        kind: 'paragraph',
        id: `counts/${at}`,
        text,
        style: 'text',
      })),
      {
        kind: 'table',
        id: 'goals',
        headings: [
          say(measured.length > 0 ? 'report.column.goalAndIndicator' : 'report.column.goal'),
          ...columns.map(({ heading }) => heading),
          say('report.column.comment'),
        ],
        rows,
        filterable: false,
        empty: say('report.committee.empty'),
      },
      ...comparisonBlocks(view, indicators),
      analysisBlock,
      ...directiveBlocks(view, owners, committee),
      ...activityBlocks(view, owners, committee, goals),
      ...budgetBlocks(view, owners, committee, goals),
      ...chartBlocks,
      ...endedBlocks(view, own),
      ...upcomingBlocks(own),
      ...howJudged(view, goals, indicators),
    ],
    mainTable: 'goals',
    page: framed(view.model.settings, view.occasion, title),
  };
}
