import type { HistoryEntry } from '../history/entry';
import { list, sharePercent, shareTrend, trendOfShares, type Counts, type Judgements, type Trend } from '../model';
import type { ChartChoice } from './chart-choice';
import { countGoals, countsList, total } from './counts';
import { proposalText } from './goal-rows';
import { countCells, type Rows } from './live-counts';
import { say } from './messages';
import type { Committee, Owners } from './owners';
import type { ReportCell, ReportRow } from './report-sheet';
import { textRow } from './sheet-frame';
import { missingCell, STATUSES, statusCell, trendCell } from './status-look';
import { descendants, isInForceNow, nameOf, type GoalView, type ReportView } from './view';

/** Columns of the summary: goal, status, proposal, trend, four counts, comment. */
const FIRST_COUNT = 4;
export const COMMENT_COLUMN = FIRST_COUNT + STATUSES.length;

/**
 * What the summary's rows are made from. For the trend: what *Historik* says of the same occasion the year before, by
 * key, and `previous`, the same workbook judged as of then.
 */
export interface SummaryContext {
  readonly view: ReportView;
  readonly owners: Owners;
  readonly previous: Judgements | null;
  readonly yearBefore: ReadonlyMap<string, HistoryEntry>;
  readonly texts: 'short' | 'full';
  readonly charts: ChartChoice;
  readonly live: boolean;
}

const numberCells = (counts: Counts): readonly ReportCell[] =>
  STATUSES.map((status) => ({
    content: counts[status],
    style: 'number' as const,
    format: { kind: 'number' as const, decimals: 0 },
  }));

/** Trend of the share met against a year before: as it was written then, else as the workbook tells it today. */
function trendFor({ key, goal, judgement }: GoalView, { yearBefore, previous }: SummaryContext): Trend {
  const now = judgement?.counts ?? null;
  const written = yearBefore.get(key);
  if (written) return trendOfShares(now && sharePercent(now), written.share);
  return shareTrend(now, previous?.goals.find((item) => item.goal === goal.key)?.counts ?? null);
}

function shareTrendCell(goal: GoalView, context: SummaryContext): ReportCell {
  const trend = trendFor(goal, context);
  return trend === 'none' ? missingCell : trendCell(trend);
}

/** Goals under this one that belong to a nämnd or bolag, by nämnd. */
export function contributions(goal: GoalView, owners: Owners): ReadonlyMap<Committee, readonly GoalView[]> {
  const byCommittee = new Map<Committee, GoalView[]>();
  for (const below of descendants(goal)) {
    if (below === goal || !below.judged || !isInForceNow(below)) continue;
    const committee = owners.committeeOf(below);
    if (!committee) continue;
    const known = byCommittee.get(committee);
    if (known) known.push(below);
    else byCommittee.set(committee, [below]);
  }
  return byCommittee;
}

/** The rows of a nämnd's goals below its own. */
const rowsOf = (key: string, goals: readonly GoalView[]): Rows => ({
  first: `${key}/${goals[0]!.key}`,
  last: `${key}/${goals.at(-1)!.key}`,
});

function contributionRows(goal: GoalView, context: SummaryContext, of: 'operational' | 'class'): readonly ReportRow[] {
  const { view, owners, texts, live } = context;
  const { settings } = view.model;
  const rows = [...contributions(goal, owners)].flatMap(([committee, goals]): readonly ReportRow[] => {
    const key = `${goal.key}/${committee.name}`;
    const own: ReportRow = {
      key,
      cells: [
        { content: say('report.summary.contribution', { name: committee.name, count: goals.length }), indent: 1 },
        null,
        null,
        null,
        ...countCells(goals, settings, live && texts === 'full' ? rowsOf(key, goals) : null),
      ],
      style: 'plain',
    };
    if (texts === 'short') return [own];
    return [
      own,
      ...goals.map((below): ReportRow => ({
        key: `${key}/${below.key}`,
        cells: [
          { content: nameOf(below.goal), indent: 2, style: 'muted' },
          statusCell(below.judgement?.status ?? null, settings),
        ],
        style: 'plain',
      })),
    ];
  });
  // A goal for the council's own finances or for the employer is not there for the committees to answer, and where
  // the council has only areas the goals here are the committees' own.
  if (rows.length > 0 || of === 'class' || owners.committeeOf(goal) !== null) return rows;
  return [textRow(`${goal.key}/none`, say('report.summary.noContribution'), COMMENT_COLUMN, 'detail', 1)];
}

/** An overall goal with its proposal, assessment and trend, then what each nämnd and bolag contributes. */
export function overallGoalRows(
  goal: GoalView,
  context: SummaryContext,
  of: 'operational' | 'class',
): readonly ReportRow[] {
  const { settings } = context.view.model;
  const { judgement, key } = goal;
  const proposal = proposalText(goal, context.view);
  const own: ReportRow = {
    key,
    cells: [
      { content: nameOf(goal.goal), style: 'strong' },
      statusCell(judgement?.status ?? null, settings),
      statusCell(judgement?.proposal ?? null, settings),
      shareTrendCell(goal, context),
      ...(judgement ? numberCells(judgement.counts) : STATUSES.map(() => missingCell)),
      goal.goal.comment === null ? null : { content: goal.goal.comment, style: 'comment' },
    ],
    style: 'goal',
    keepWithNext: true,
  };
  const lines: readonly ReportRow[] = [
    ...(proposal && context.texts === 'full' ? [textRow(`${key}/proposal`, proposal, COMMENT_COLUMN)] : []),
    ...(goal.goal.motivation === null
      ? []
      : [textRow(`${key}/motivation`, say('report.goal.motivation', { text: goal.goal.motivation }), COMMENT_COLUMN)]),
  ];
  const rows = [own, ...lines, ...contributionRows(goal, context, of)];
  return rows.map((row, at) => (at === rows.length - 1 ? { ...row, keepWithNext: false } : row));
}

/** The row an area opens with: its name and what became of its goals. An area is never scored. */
export function areaRow(key: string, name: string | ReportCell['content'], goals: readonly GoalView[]): ReportRow {
  const counts = countGoals(goals);
  return {
    key: `area.${key}`,
    cells: [
      {
        content:
          total(counts) === 0 || typeof name === 'number'
            ? name
            : say('report.summary.area', { name, parts: list([countsList(counts)]) }),
        style: 'strong',
      },
    ],
    style: 'area',
    span: COMMENT_COLUMN,
    keepWithNext: true,
  };
}
