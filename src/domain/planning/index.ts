/**
 * What a user's action would change in the workbook, as data: shown before, written by the adapter. Nothing here writes.
 */
export { type ExampleMark, exampleMarks, type ExamplesPlan, planRemoveExamples } from './remove-examples';
export { type InsertedColumn, moved, withColumns } from './new-year/inserted-column';
export type { TermGoal } from './new-year/goals-of-term';
export { misread, type NewYearChoice, type NewYearPlan, planNewYear } from './new-year/plan-new-year';
export { type GoalTablePlan, planGoalTable, type Repair, type TableGoal } from './goal-table';
