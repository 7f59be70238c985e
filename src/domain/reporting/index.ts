/**
 * Lays out what is known and judged as sheets: blocks of cells with looks by name, as data. Knows neither Excel nor
 * prose: cells carry Messages that are put into words where a sheet is drawn (src/excel/report). Personal goals never
 * come in here.
 */
export { layOutReports, type LayOutOptions } from './lay-out-reports';
export type * from './report-sheet';
export type { ReportKind } from './report-kinds';
export { findingRowKey } from './findings-sheet';
export type { ChartChoice } from './chart-choice';
