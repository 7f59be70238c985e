/**
 * Draws report sheets in Excel: creates them, or refreshes them in place with the user's own words back where they
 * belong. Takes sheets as data (domain/reporting) and a function that puts Messages into words.
 */
export type { Before } from './before';
export { drawReports, type DrawOptions, type DrawResult } from './draw';
export type { Resolve } from './grid';
export { readFindingsSheet, type FindingsSheet } from './acknowledged';
export { freeSheetName } from './sheet-names';
export { freeTableName } from './tables';
export { isReportSheet } from './own-sheet';
export { readMarks, type ReportMark, type ReportMarks } from './marks';
