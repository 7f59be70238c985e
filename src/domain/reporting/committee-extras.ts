import { fold, type FinanceRow, type Region } from '../model';
import { say } from './messages';
import { numberCell, decimalsOf } from './number-look';
import type { Committee, Owners } from './owners';
import type { ReportBlock, ReportCell, ReportRow } from './report-sheet';
import { missingCell } from './status-look';
import type { GoalView, ReportView } from './view';

const text = (content: string | null): ReportCell => (content === null ? missingCell : { content, style: 'text' });

/** What the council asked of the nämnd, and which of its goals answer. Empty where there are no directives. */
export function directiveBlocks(view: ReportView, owners: Owners, committee: Committee): readonly ReportBlock[] {
  const links = view.model.links.filter(
    (link) => link.directive !== null && owners.find(link.unit)?.name === committee.name,
  );
  if (links.length === 0) return [];
  const rows = links.map((link, at): ReportRow => ({
    key: `d.${link.goal ?? ''}/${at + 1}`,
    cells: [
      text(link.directive),
      text(link.goal),
      link.answeredBy.length === 0
        ? { content: say('report.directives.unanswered'), style: 'warning' }
        : text(link.answeredBy.join(', ')),
    ],
    style: 'plain',
  }));
  return [
    { kind: 'heading', id: 'directives', text: say('report.directives.heading') },
    {
      kind: 'table',
      id: 'directives',
      headings: [
        say('report.directives.column.directive'),
        say('report.directives.column.goal'),
        say('report.directives.column.answer'),
      ],
      rows,
      filterable: false,
      empty: say('report.directives.empty'),
    },
  ];
}

const ACTIVITY_COLUMNS = ['activity', 'goal', 'start', 'end', 'status', 'owner'] as const;

/** Activities under these goals, or in the nämnd's own name. Empty where there are none. */
export function activityBlocks(
  view: ReportView,
  owners: Owners,
  committee: Committee,
  goals: readonly GoalView[],
): readonly ReportBlock[] {
  const ids = new Set(goals.flatMap(({ goal }) => (goal.id === null ? [] : [goal.id.toLocaleLowerCase('sv')])));
  const activities = view.model.activities.filter((activity) =>
    activity.goals.length > 0
      ? activity.goals.some(({ id }) => ids.has(fold(id)))
      : owners.find(activity.owner)?.name === committee.name,
  );
  if (activities.length === 0) return [];
  const performed = activities.some(({ performer }) => performer !== null);
  const rows = activities.map((activity): ReportRow => ({
    key: `a.${activity.id ?? activity.key}`,
    cells: [
      text([activity.id, activity.title].filter((part) => part !== null).join(' ')),
      text(activity.goals.map(({ id }) => id).join(', ') || null),
      text(activity.start),
      text(activity.end),
      text(activity.status),
      text(activity.owner),
      ...(performed ? [text(activity.performer)] : []),
    ],
    style: 'plain',
  }));
  const columns = [...ACTIVITY_COLUMNS, ...(performed ? (['performer'] as const) : [])];
  return [
    { kind: 'heading', id: 'activities', text: say('report.activities.heading') },
    {
      kind: 'table',
      id: 'activities',
      headings: columns.map((name) => say(`report.activities.column.${name}`)),
      rows,
      filterable: false,
      empty: say('report.activities.empty'),
    },
  ];
}

const AMOUNTS = ['budget', 'outcome', 'forecast', 'deviation', 'rest'] as const;

/** The heading the workbook has over an amount ("Budget 2025 (mnkr)"), which says its year and unit. */
const ownHeading = (regions: readonly Region[], row: FinanceRow, field: string): string | null =>
  regions[row.row.region]?.fields.find((column) => column.field === field)?.heading ?? null;

/** Budget, outcome, deviation and forecast of the nämnd and its goals, in the workbook's own unit. */
export function budgetBlocks(
  view: ReportView,
  owners: Owners,
  committee: Committee,
  goals: readonly GoalView[],
): readonly ReportBlock[] {
  const { finance, regions } = view.model;
  const byId = new Map<string, GoalView>();
  for (const view of goals) {
    const id = view.goal.id === null ? null : fold(view.goal.id);
    if (id !== null && !byId.has(id)) byId.set(id, view);
  }
  const ofGoal = (subject: string): GoalView | undefined => byId.get(fold(subject));
  const own = finance.filter(
    ({ subject }) =>
      subject !== null && (ofGoal(subject) !== undefined || owners.find(subject)?.name === committee.name),
  );
  const [first] = own;
  if (!first) return [];
  const used = AMOUNTS.filter((field) => own.some((row) => row[field] !== null));
  const rows = own.map((row): ReportRow => {
    const decimals = Math.max(0, ...used.map((field) => Math.min(decimalsOf(row[field] ?? 0), 2)));
    const goal = ofGoal(row.subject!);
    return {
      key: `b.${row.subject}`,
      cells: [
        text(goal ? [goal.goal.id, goal.goal.title].join(' ') : row.subject),
        ...used.map((field): ReportCell => {
          const amount = row[field];
          if (amount === null) return missingCell;
          const cell = numberCell(amount, decimals);
          return field === 'deviation' ? { ...cell, format: { kind: 'number', decimals, signed: true } } : cell;
        }),
      ],
      style: 'plain',
    };
  });
  return [
    { kind: 'heading', id: 'budget', text: say('report.budget.heading') },
    {
      kind: 'table',
      id: 'budget',
      headings: [
        say('report.budget.column.subject'),
        ...used.map((field) => ownHeading(regions, first, field) ?? say(`report.budget.column.${field}`)),
      ],
      rows,
      filterable: false,
      empty: say('report.budget.empty'),
    },
  ];
}
