/**
 * *Historik* in Excel: a visible sheet with one table, a row for each goal or indicator and occasion. Found by the mark in
 * the heading of its hidden column, read as it stands, planned row by row, and written with the run that made the rows.
 */
export { type HistoryHeadings, type HistoryPlan, type PlainRow, planHistory } from './plan-history';
export { isHistorySheet, readHistory, type StandingHistory, type StandingRow } from './read-history';
export { type NewHistory } from './new-history';
export {
  changesNothing,
  type HistoryBefore,
  historyRecord,
  type HistoryWrite,
  lookAtHistory,
  putHistoryBack,
  sheetOf,
  writeHistory,
} from './write-history';
