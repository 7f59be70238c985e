import { sameWord } from '../model';
import type { Work } from '../work';
import { analysisBlock } from './committee';
import { countGoals, countIndicators, countSentences, total } from './counts';
import { endedBlocks, upcomingBlocks } from './ended-goals';
import { howJudged } from './how-judged';
import { allGoalsBlocks, countCells, levelNameOf, rowsOfLevel } from './live-counts';
import { say } from './messages';
import { outcomeCharts } from './outcome-charts';
import type { ReportBlock, ReportCell, ReportRow, ReportSheet, ReportTable } from './report-sheet';
import { framed, titleBlocks } from './sheet-frame';
import { STATUSES } from './status-look';
import { areaRow, COMMENT_COLUMN, overallGoalRows, type SummaryContext } from './summary-rows';
import { type GoalView, type IndicatorView, isInForceNow, type ReportView } from './view';

const WIDTHS = [48, 17, 20, 15, 11, 11, 13, 11, 36] as const;

/** Goals the council decided: those of a level it owns, else the judged goals with nothing judged above them. */
export function overallGoals(view: ReportView): readonly GoalView[] {
  const judged = view.goals.filter((goal) => goal.judged && isInForceNow(goal));
  const council = judged.filter(({ level }) => level?.owners.includes('council'));
  const top = judged.filter((goal) => !goal.parents.some((parent) => parent.judged));
  return council.length > 0 ? council : top;
}

interface Group {
  readonly key: string;
  readonly name: ReportCell['content'] | null;
  readonly goals: GoalView[];
}

/** The area a goal stands under: a goal area above it, else the words of *Målområde*. Visions group nothing. */
function areaOf(goal: GoalView): { key: string; name: string } | null {
  const area = goal.parents.find((parent) => !parent.judged && !parent.vision);
  if (area) return { key: area.key, name: area.goal.title ?? area.goal.id ?? '' };
  const { area: words } = goal.goal;
  return words === null ? null : { key: words, name: words };
}

/** Goals by area, in the order of the areas in the workbook; goals without an area come last. */
function byArea(view: ReportView, goals: readonly GoalView[]): readonly Group[] {
  const groups = new Map<string, Group>();
  const wanted = new Set(goals);
  for (const area of view.goals) {
    if (area.judged || area.vision || area.ended || !area.children.some((child) => wanted.has(child))) continue;
    groups.set(area.key, { key: area.key, name: area.goal.title ?? area.goal.id ?? '', goals: [] });
  }
  const rest: Group = { key: 'rest', name: null, goals: [] };
  for (const goal of goals) {
    const area = areaOf(goal);
    if (area && !groups.has(area.key)) groups.set(area.key, { ...area, goals: [] });
    (area ? groups.get(area.key)! : rest).goals.push(goal);
  }
  const named = [...groups.values()];
  if (rest.goals.length === 0) return named;
  return [...named, named.length === 0 ? rest : { ...rest, name: say('report.summary.otherGoals') }];
}

const headings = (): ReportTable['headings'] => [
  say('report.summary.column.goal'),
  say('report.column.status'),
  say('report.column.proposal'),
  say('report.column.trendOfShare'),
  ...STATUSES.map((status) => say(`report.column.${status}`)),
  say('report.column.comment'),
];

const goalTable = (id: string, rows: readonly ReportRow[]): ReportTable => ({
  kind: 'table',
  id,
  headings: headings(),
  rows,
  filterable: false,
  empty: say('report.summary.noGoals'),
});

/** *Målklass* of a goal, or its level where that is the class's own name; operational goals are null. */
function classOf({ goal }: GoalView, requiredClass: string): string | null {
  if (goal.goalClass !== null) return sameWord(goal.goalClass, 'Verksamhetsmål') ? null : goal.goalClass.trim();
  return goal.level !== null && sameWord(goal.level, requiredClass) ? requiredClass : null;
}

/** Financial goals, and goals as an employer, each class in a table of its own. */
function classBlocks(context: SummaryContext, goals: readonly GoalView[]): readonly ReportBlock[] {
  const { requiredClass } = context.view.model.settings;
  const classes = new Map<string, GoalView[]>();
  for (const goal of goals) {
    const name = classOf(goal, requiredClass)!;
    const known = classes.get(name);
    if (known) known.push(goal);
    else classes.set(name, [goal]);
  }
  return [...classes].flatMap(([name, own]): readonly ReportBlock[] => [
    { kind: 'heading', id: `class.${name}`, text: say('report.summary.class', { name, count: own.length }) },
    goalTable(
      `class.${name}`,
      own.flatMap((goal) => overallGoalRows(goal, context, 'class')),
    ),
  ]);
}

/** Up to so many, each number has room on a chart's axis. */
const FEW = 10;

/** How many of the goals in force of each level have each status, and a chart of the same numbers. */
function levelBlocks({ view, live }: SummaryContext, goals: readonly GoalView[]): readonly ReportBlock[] {
  const { settings } = view.model;
  const byLevel = new Map<string, GoalView[]>(view.model.steeringModel.levels.map(({ name }) => [name, []]));
  for (const goal of goals) {
    const name = levelNameOf(goal);
    const known = byLevel.get(name);
    if (known) known.push(goal);
    else byLevel.set(name, [goal]);
  }
  const used = [...byLevel].filter(([, own]) => own.length > 0);
  const rows = used.map(([name, own]): ReportRow => ({
    key: `level.${name}`,
    cells: [{ content: name }, ...countCells(own, settings, live ? rowsOfLevel(goals, name) : null)],
    style: 'plain',
    keepWithNext: true,
  }));
  const most = Math.max(...used.map(([, own]) => total(countGoals(own))));
  return [
    { kind: 'heading', id: 'levels', text: say('report.summary.levels.heading') },
    {
      kind: 'table',
      id: 'levels',
      headings: [say('report.column.level'), ...STATUSES.map((status) => say(`report.column.${status}`))],
      rows,
      filterable: false,
      empty: say('report.summary.levels.empty'),
    },
    {
      kind: 'chart',
      id: 'levels',
      shape: 'bars',
      place: 'below',
      title: say('report.summary.chart'),
      table: 'levels',
      series: STATUSES.map((style, at) => ({ column: at + 1, style })),
      rows: 12,
      // There are no half goals.
      ...(most <= FEW && { step: 1 }),
    },
  ];
}

/** Indicators of goals that are no nämnd's or bolag's: their charts have no other sheet to stand on. */
const ofTheCouncil = ({ view, owners }: SummaryContext): readonly IndicatorView[] =>
  view.goals
    .filter((goal) => goal.judged && isInForceNow(goal) && owners.committeeOf(goal) === null)
    .flatMap(({ indicators }) => indicators);

/** *Sammanfattning*: for kommunstyrelsen and kommunfullmäktige, in the order of Mål och budget. Yields between goals. */
export function* summarySheet(context: SummaryContext): Work<ReportSheet> {
  const { view } = context;
  const { settings } = view.model;
  const overall = overallGoals(view);
  const inForce = view.goals.filter((goal) => goal.judged && isInForceNow(goal));
  const operational = overall.filter((goal) => classOf(goal, settings.requiredClass) === null);
  const classed = overall.filter((goal) => classOf(goal, settings.requiredClass) !== null);
  const title = say('report.summary.title');
  const { verdict } = view.judgements;
  const sentences = [
    ...countSentences(countGoals(view.goals), countIndicators(view.indicators)),
    ...(verdict === null
      ? []
      : [say(`report.summary.verdict.${verdict.status}`, { explanation: verdict.explanation })]),
  ];
  const rows: ReportRow[] = [];
  for (const group of byArea(view, operational)) {
    if (group.name !== null) rows.push(areaRow(group.key, group.name, group.goals));
    for (const goal of group.goals) {
      rows.push(...overallGoalRows(goal, context, 'operational'));
      yield;
    }
  }
  return {
    kind: 'summary',
    key: 'summary',
    name: say('report.summary.name'),
    columns: WIDTHS.map((width) => ({ width })),
    keptColumns: [COMMENT_COLUMN],
    blocks: [
      ...titleBlocks(view, title),
      ...sentences.map((text, at): ReportBlock => ({ kind: 'paragraph', id: `counts/${at}`, text, style: 'text' })),
      goalTable('goals', rows),
      ...classBlocks(context, classed),
      { kind: 'paragraph', id: 'note/counts', text: say('report.summary.note.counts'), style: 'muted' },
      ...(context.previous === null
        ? [
            {
              kind: 'paragraph',
              id: 'note/trend',
              text: say('report.summary.note.noPrevious'),
              style: 'muted',
            } as const,
          ]
        : []),
      ...levelBlocks(context, inForce),
      analysisBlock,
      ...outcomeCharts(view, ofTheCouncil(context), context.charts),
      ...endedBlocks(view, view.goals),
      ...upcomingBlocks(view.goals),
      ...howJudged(view, view.goals, view.indicators),
      ...(context.live ? allGoalsBlocks(view, inForce, context.texts) : []),
    ],
    mainTable: 'goals',
    page: framed(settings, view.occasion, title),
  };
}
