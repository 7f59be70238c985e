import { addressText } from '../../domain/model';
import { findingRowKey } from '../../domain/reporting/findings-sheet';
import { goalAtCell, goalOfRowKey, type PointedGoal } from '../../domain/reporting/goal-at';
import { readSettings } from '../../excel';
import { type SelectedRow, selectedRow } from '../../excel/selected-row';
import { defineCommand } from '../define';
import { isOurs } from '../examples';
import { CommandFailed } from '../failures';
import { runSliced } from '../slices';
import type { JudgeValue } from '../workflow';

export type { PointedGoal } from '../../domain/reporting/goal-at';

export interface GoalAtSelectionOptions {
  /** What the pane shows: the goal is one of its own. */
  readonly judged: Pick<JudgeValue, 'model' | 'judgements' | 'findings'>;
}

async function pointedAt(
  { cell, rowKey }: SelectedRow,
  { model, judgements, findings }: GoalAtSelectionOptions['judged'],
  signal: AbortSignal,
): Promise<PointedGoal | null> {
  const ours = isOurs(readSettings().settings);
  if (rowKey === null) return goalAtCell(model, cell, ours);
  const finding = findings.find((one) => findingRowKey(one.key) === rowKey);
  if (!finding) return runSliced(goalOfRowKey(model, judgements, rowKey), signal);
  const places = finding.cells.map((place) => goalAtCell(model, place, ours));
  return places.find((place) => place !== null) ?? null;
}

/** *Visa målet i markerad cell*: the goal, or the indicator, that the active cell speaks of. Nothing is selected. */
export const goalAtSelection = defineCommand(
  'goalAtSelection',
  async ({ judged }: GoalAtSelectionOptions, _progress, signal): Promise<PointedGoal> => {
    const selected = await selectedRow();
    const found = await pointedAt(selected, judged, signal);
    if (found === null) throw new CommandFailed('NoGoalThere', { cell: addressText(selected.cell) });
    return found;
  },
);
