/**
 * Drawing reports and writing *Historik*: a door of its own, since most openings of the pane make no report and need not
 * load it.
 */
export { writeReports } from './write-reports';
export { changesNothing, type HistoryWrite } from './history/write-history';
export { type PlainRow, planHistory } from './history/plan-history';
export { readHistory, type StandingHistory, type StandingRow } from './history/read-history';
export { freeSheetName } from './report/sheet-names';
export { freeTableName } from './report/tables';
