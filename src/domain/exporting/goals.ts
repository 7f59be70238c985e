import { ownerNotPerson } from '../model';
import type { ReportView, GoalView } from '../reporting/view';
import { goalContent } from '../reporting/status-cells';
import { statusWord } from '../reporting/status-look';
import type { ExportCell, ExportTable } from './csv';
import { say } from './export-messages';

type Column = readonly [heading: Parameters<typeof say>[0], cell: (goal: GoalView) => ExportCell];

/** Every goal that may be shown, one a row, with its status and how it came about. */
export function goalTable(view: ReportView): ExportTable {
  const { settings, units } = view.model;
  const { occasion } = view;
  const content = (field: 'proposal' | 'basis' | 'assessedPer') => (goal: GoalView) =>
    goal.judgement === null ? null : goalContent(field, goal.judgement, occasion, settings).content;
  const count = (of: 'met' | 'partly' | 'notMet' | 'notMeasured') => (goal: GoalView) =>
    goal.judgement?.counts[of] ?? null;
  const columns: readonly Column[] = [
    ['export.column.id', ({ goal }) => goal.id],
    ['export.column.level', ({ goal }) => goal.level],
    ['export.column.goal', ({ goal }) => goal.title],
    ['export.column.parents', ({ parents }) => joined(parents.map(({ goal }) => goal.id ?? goal.title))],
    ['export.column.owner', ({ goal }) => ownerNotPerson(goal, units)],
    ['export.column.class', ({ goal }) => goal.goalClass],
    [
      'export.column.status',
      ({ judgement }) =>
        judgement === null || judgement.status === null ? null : statusWord(judgement.status, settings),
    ],
    ['export.column.proposal', content('proposal')],
    ['export.column.assessment', ({ goal }) => goal.assessment],
    ['export.column.motivation', ({ goal }) => goal.motivation],
    ['export.column.met', count('met')],
    ['export.column.partly', count('partly')],
    ['export.column.notMet', count('notMet')],
    ['export.column.notMeasured', count('notMeasured')],
    ['export.column.basis', content('basis')],
    ['export.column.assessedPer', content('assessedPer')],
  ];
  return {
    headings: columns.map(([heading]) => say(heading)),
    rows: view.goals.map((goal) => columns.map(([, cell]) => cell(goal))),
  };
}

/** Several in one cell, as the workbook itself writes them; null where there is none. */
export function joined(parts: readonly (string | null)[]): string | null {
  const known = [...new Set(parts)].filter((part) => part !== null && part !== '');
  return known.length === 0 ? null : known.join(', ');
}
