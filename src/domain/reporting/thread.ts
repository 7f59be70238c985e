import type { Activity } from '../model';
import { list } from '../model';
import type { Work } from '../work';
import { say } from './messages';
import type { ReportCell, ReportRow, ReportSheet } from './report-sheet';
import { framed, titleBlocks } from './sheet-frame';
import { missingCell, statusCell } from './status-look';
import { nameOf, type GoalView, type ReportView } from './view';

const WIDTHS = [76, 22, 30, 17, 26] as const;

const text = (content: string | null): ReportCell => (content === null ? missingCell : { content, style: 'text' });

const ROWS_PER_SLICE = 100;

/** The rows of the chain, each goal under the goals it contributes to. */
class Chain {
  readonly rows: ReportRow[] = [];
  private readonly expanded = new Set<GoalView>();
  private readonly byGoal: ReadonlyMap<GoalView, readonly Activity[]>;

  constructor(private readonly view: ReportView) {
    const byGoal = new Map<GoalView, Activity[]>();
    for (const activity of view.model.activities) {
      for (const { id } of activity.goals) {
        const goal = view.byId(id);
        if (!goal) continue;
        const known = byGoal.get(goal);
        if (known) known.push(activity);
        else byGoal.set(goal, [activity]);
      }
    }
    this.byGoal = byGoal;
  }

  has(goal: GoalView): boolean {
    return this.expanded.has(goal);
  }

  /** A goal met a second time, under another parent or round a circle, is named but not opened again. */
  *add(goal: GoalView, depth: number, path: string): Work<void> {
    if (this.rows.length % ROWS_PER_SLICE === 0) yield;
    const key = `${path}/${goal.key}`;
    const again = this.expanded.has(goal);
    const open = goal.children.length > 0 || this.byGoal.has(goal);
    const { judgement } = goal;
    this.rows.push({
      key,
      cells: [
        {
          content: again && open ? say('report.thread.again', { goal: nameOf(goal.goal) }) : nameOf(goal.goal),
          style: goal.judged ? 'text' : 'strong',
          indent: depth,
        },
        text(goal.level?.name ?? goal.goal.level),
        text(goal.goal.owner),
        goal.judged ? statusCell(judgement?.status ?? null, this.view.model.settings) : missingCell,
        goal.parents.length === 0
          ? missingCell
          : {
              content: say('report.list', {
                items: list(
                  goal.parents.map((parent) => parent.goal.id ?? parent.goal.title ?? ''),
                  ', ',
                ),
              }),
              style: 'text',
            },
      ],
      style: goal.judged ? 'plain' : 'area',
      keepWithNext: !again && open,
    });
    if (again) return;
    this.expanded.add(goal);
    for (const child of goal.children) yield* this.add(child, depth + 1, key);
    for (const activity of this.byGoal.get(goal) ?? []) this.activity(activity, depth + 1, key);
  }

  private activity(activity: Activity, depth: number, path: string): void {
    this.rows.push({
      key: `${path}/a.${activity.id ?? activity.key}`,
      cells: [
        {
          content: nameOf(activity),
          style: 'muted',
          indent: depth,
        },
        { content: say('report.thread.activity'), style: 'muted' },
        text(activity.owner),
        text(activity.status),
        text(activity.goals.map(({ id }) => id).join(', ') || null),
      ],
      style: 'plain',
    });
  }
}

/** *Röd tråd*: the chain from vision to activity, downwards by indentation and upwards by *Bidrar till*. Yields between slices. */
export function* threadSheet(view: ReportView): Work<ReportSheet> {
  const title = say('report.thread.title');
  const chain = new Chain(view);
  const roots = view.goals.filter((goal) => goal.parents.length === 0);
  for (const root of roots) if (!root.judged || root.children.length > 0) yield* chain.add(root, 0, 't');
  const loose = roots.filter((goal) => goal.judged && goal.children.length === 0);
  if (loose.length > 0) {
    chain.rows.push({
      key: 't/loose',
      cells: [{ content: say('report.thread.unlinked'), style: 'strong' }],
      style: 'area',
      keepWithNext: true,
    });
    for (const goal of loose) yield* chain.add(goal, 1, 't/loose');
  }
  // Goals that point at each other in a circle hang from nothing: they are shown all the same.
  for (const goal of view.goals) if (!chain.has(goal)) yield* chain.add(goal, 0, 't');
  return {
    kind: 'thread',
    key: 'thread',
    name: say('report.thread.name'),
    columns: WIDTHS.map((width) => ({ width })),
    keptColumns: [],
    blocks: [
      ...titleBlocks(view, title),
      { kind: 'paragraph', id: 'intro', text: say('report.thread.intro'), style: 'muted' },
      {
        kind: 'table',
        id: 'chain',
        headings: [
          say('report.thread.column.goal'),
          say('report.column.level'),
          say('report.column.owner'),
          say('report.column.status'),
          say('report.thread.column.contributes'),
        ],
        rows: chain.rows,
        filterable: false,
        empty: say('report.thread.empty'),
      },
    ],
    mainTable: 'chain',
    page: framed(view.model.settings, view.occasion, title),
  };
}
