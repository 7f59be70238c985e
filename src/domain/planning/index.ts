/**
 * What a user's action would change in the workbook, as data: shown before, written by the adapter. Nothing here writes.
 */
export { type ExampleMark, exampleMarks, type ExamplesPlan, planRemoveExamples } from './remove-examples';
export * from './new-year';
export { type GoalTablePlan, planGoalTable, type Repair, type TableGoal } from './goal-table';
