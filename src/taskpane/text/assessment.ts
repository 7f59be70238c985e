import { type CellAddress, fieldColumn, type Goal, type Model } from '../../domain/model';
import type { ChangeOptions } from '../services';

const FIELDS = ['assessment', 'motivation'] as const;
export type AssessmentField = (typeof FIELDS)[number];

/** What a person enters for a goal; '' is nothing. */
export type Entered = Readonly<Record<AssessmentField, string>>;

/** The goal's own cell of a field; null where its rows have no such column. */
function cellOf(model: Model, { row }: Goal, field: AssessmentField): CellAddress | null {
  const region = model.regions[row.region];
  const column = region === undefined || region.blockLayout ? null : fieldColumn(region, field);
  return column === null ? null : { sheet: region!.sheet, row: row.row, column: column.column };
}

/** Columns the goal's rows lack: the add-in never adds them, people do. */
export const lackingColumns = (model: Model, goal: Goal): readonly AssessmentField[] =>
  FIELDS.filter((field) => cellOf(model, goal, field) === null);

export const enteredNow = (goal: Goal): Entered => ({
  assessment: goal.assessment ?? '',
  motivation: goal.motivation ?? '',
});

/** The goal's own cells that would change, old → new; none where what is entered is what stands there. */
export function assessmentChanges(model: Model, goal: Goal, entered: Entered): ChangeOptions['changes'] {
  return FIELDS.flatMap((field) => {
    const cell = cellOf(model, goal, field);
    const wanted = entered[field].trim() === '' ? null : entered[field];
    return cell === null || wanted === goal[field] ? [] : [{ cell, old: goal.assessedCells[field], new: wanted }];
  });
}
