/**
 * Goals, indicators and outcomes of another workbook's file, taken into sheets of ours: which rows they become, what is
 * new, changed or gone since last time, and what the user's choice writes. See docs/decisions/0012-other-workbooks.md.
 */
export { marksAfter } from './marks-after';
export type { NotTaken, OtherRow, OtherWorkbook, Source } from './other-workbook';
export { otherWorkbook, prefixFor, type Receiver } from './other-rows';
export type { OwnPlace, TakenKind } from './own-table';
export { planTake, type Remembered } from './plan-take';
export * from './take-plan';
export { type AddedRows, type GrownColumn, type TakeWrites, takeWrites } from './take-writes';
