/** The workbook's next year as a plan: columns between the others, the occasion, the goals of an old term. */
export type { TermGoal } from './goals-of-term';
export { type InsertedColumn, moved, withColumns } from './inserted-column';
export { misread, type NewYearChoice, type NewYearPlan, planNewYear } from './plan-new-year';
