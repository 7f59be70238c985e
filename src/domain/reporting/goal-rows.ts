import { list, type Message } from '../model';
import type { Work } from '../work';
import type { IndicatorColumn } from './indicator-columns';
import { say } from './messages';
import type { ReportCell, ReportRow } from './report-sheet';
import { textRow } from './sheet-frame';
import { statusCell, statusWord } from './status-look';
import { nameOf, nameWithUnit, type GoalView, type IndicatorView, type ReportView } from './view';

/** Where things stand in a table of goals and their indicators: the first column is the text, the last the comment. */
export interface GoalTable {
  readonly columns: readonly IndicatorColumn[];
  readonly texts: 'short' | 'full';
}

const statusColumn = ({ columns }: GoalTable): number => columns.findIndex(({ id }) => id === 'status') + 1;

const commentCell = (comment: string | null): ReportCell | null =>
  comment === null ? null : { content: comment, style: 'comment' };

const GENDERS = ['women', 'men'] as const;

/** "Elever behöriga till yrkesprogram (%)" and under it where the figures come from. */
function indicatorText({ indicator }: IndicatorView): Message | string {
  const facts: Message[] = [];
  if (indicator.source !== null || indicator.koladaId !== null)
    facts.push(say('report.indicator.source', { source: indicator.source ?? 'Kolada' }));
  if (indicator.performer !== null) facts.push(say('report.indicator.performer', { performer: indicator.performer }));
  const title = nameWithUnit(indicator);
  return facts.length === 0 ? title : say('report.indicator.line', { title, facts: list(facts, '; ') });
}

/** The indicator's own row, women's and men's rows where it is split, and why where it is not measured. */
function indicatorRows(view: IndicatorView, table: GoalTable, prefix: string): readonly ReportRow[] {
  const key = `${prefix}/${view.key}`;
  const { columns, texts } = table;
  const split = GENDERS.filter((gender) =>
    // Where other indicators of the table are split, this one's cells may be empty.
    view.indicator.outcomes.some(
      (outcome) => outcome.gender === gender && outcome.organisation === null && outcome.missing !== 'tom',
    ),
  );
  const explain = view.judgement !== null && (texts === 'full' || view.judgement.status === 'notMeasured');
  const cells: (ReportCell | null)[] = [{ content: indicatorText(view), style: 'text', indent: 1 }];
  for (const column of columns) cells.push(column.cell(view));
  cells.push(commentCell(view.indicator.comment));
  const rows: ReportRow[] = [{ key, cells, style: 'plain', keepWithNext: split.length > 0 || explain }];
  for (const gender of split) {
    rows.push({
      key: `${key}/${gender}`,
      cells: [
        { content: say(`report.indicator.${gender}`), style: 'muted', indent: 3 },
        ...columns.map((column) => column.byGender?.(view, gender) ?? null),
      ],
      style: 'plain',
      keepWithNext: explain || gender !== split.at(-1),
    });
  }
  if (explain) {
    const why = textRow(`${key}/why`, view.judgement.explanation, statusColumn(table), 'detail', 1);
    rows.push({ ...why, keepWithNext: false });
  }
  return rows;
}

function parentText(goal: GoalView): Message {
  if (goal.parents.length === 0) {
    return /eget behov/i.test(goal.goal.origin ?? '') ? say('report.goal.ownNeed') : say('report.goal.noParent');
  }
  return say('report.goal.contributesTo', {
    goals: list(
      goal.parents.map((parent) =>
        parent.ended ? say('report.goal.parentEnded', { goal: nameOf(parent.goal) }) : nameOf(parent.goal),
      ),
    ),
  });
}

/** Proposal and assessment where both stand and differ; else how the proposal came about. */
export function proposalText(goal: GoalView, report: ReportView): Message | null {
  const { judgement } = goal;
  if (judgement === null || judgement.proposal === null || judgement.proposal === 'notScored') return null;
  const { settings } = report.model;
  // These explain themselves: "Ej mätt: målet har …".
  const selfExplained = judgement.proposal === 'notMeasured' || judgement.proposal === 'cannotJudge';
  const proposal = selfExplained
    ? judgement.explanation
    : say('report.goal.proposal', {
        proposal: wordArg(statusWord(judgement.proposal, settings)),
        explanation: judgement.explanation,
      });
  if (judgement.assessment === null || judgement.status === judgement.proposal) return proposal;
  return say('report.goal.proposalDiffers', { assessment: judgement.assessment, proposal });
}

const wordArg = (word: ReturnType<typeof statusWord>): string | Message =>
  typeof word === 'number' ? String(word) : word;

/** What else the workbook says of the goal: who decided it and when, in which plan, for whom, to what effect. */
function goalFacts({ goal }: GoalView): Message | null {
  const facts: Message[] = [];
  if (goal.decidedBy !== null || goal.decidedOn !== null)
    facts.push(
      say('report.goal.decided', {
        by: goal.decidedBy ?? '',
        on: goal.decidedOn ?? '',
        said: goal.decidedBy === null ? 'on' : goal.decidedOn === null ? 'by' : 'both',
      }),
    );
  if (goal.validFrom !== null || goal.validTo !== null)
    facts.push(say('report.goal.valid', { from: goal.validFrom ?? '', to: goal.validTo ?? '' }));
  for (const name of ['plan', 'origin', 'targetGroup', 'effect'] as const) {
    const text = goal[name];
    if (text !== null) facts.push(say(`report.goal.${name}`, { text }));
  }
  if (goal.focus.length > 0) facts.push(say('report.goal.focus', { items: list(goal.focus, ', ') }));
  return facts.length === 0 ? null : say('report.goal.facts', { facts: list(facts, '; ') });
}

/** A goal with its parent, proposal and motivation. */
function goalLines(goal: GoalView, report: ReportView, table: GoalTable): readonly ReportRow[] {
  const status = statusColumn(table);
  const { key } = goal;
  const cells: (ReportCell | null)[] = [{ content: nameOf(goal.goal), style: 'strong' }];
  cells[status] = statusCell(goal.judgement?.status ?? null, report.model.settings);
  cells[table.columns.length + 1] = commentCell(goal.goal.comment);
  const line = (id: string, text: Message | string): ReportRow => textRow(`${key}/${id}`, text, status);
  const proposal = proposalText(goal, report);
  const facts = table.texts === 'full' ? goalFacts(goal) : null;
  const rows: ReportRow[] = [
    { key, cells: Array.from(cells, (cell) => cell ?? null), style: 'goal', span: status, keepWithNext: true },
    ...(goal.judged || goal.parents.length > 0 ? [line('parent', parentText(goal))] : []),
    ...(table.texts === 'full' && goal.goal.description !== null ? [line('description', goal.goal.description)] : []),
    ...(facts === null ? [] : [line('facts', facts)]),
    ...(proposal ? [line('proposal', proposal)] : []),
    ...(goal.goal.motivation === null
      ? []
      : [line('motivation', say('report.goal.motivation', { text: goal.goal.motivation }))]),
    ...(goal.indicators.length === 0 && goal.judgement?.proposal !== 'notMeasured'
      ? [line('none', say('report.goal.noIndicators'))]
      : []),
  ];
  if (goal.indicators.length === 0) rows[rows.length - 1] = { ...rows.at(-1)!, keepWithNext: false };
  return rows;
}

const INDICATORS_PER_SLICE = 100;

/** Goals, each followed by its indicators. Yields between slices. */
export function* goalRows(
  goals: readonly GoalView[],
  report: ReportView,
  table: GoalTable,
): Work<readonly ReportRow[]> {
  const rows: ReportRow[] = [];
  let indicators = 0;
  for (const goal of goals) {
    rows.push(...goalLines(goal, report, table));
    for (const view of goal.indicators) {
      rows.push(...indicatorRows(view, table, goal.key));
      indicators += 1;
      if (indicators % INDICATORS_PER_SLICE === 0) yield;
    }
  }
  return rows;
}
