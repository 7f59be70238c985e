/**
 * The adapter: the only folder that speaks to Excel. Reads cells, writes blocks and reads them back, keeps what stood
 * there before, remembers what is ours in the document settings, and turns Office.js's errors into our own.
 */
export { ExcelError, type ExcelErrorCode, toExcelError } from './errors';
export * from './host';
export { nextTask } from './next-task';
export { readWorkbookCells } from './read-workbook';
export { formulaCells, takenCells } from './probe';
export { CellMap } from './cell-map';
export { fitForCell, statusLook } from './status-looks';
export { PLAIN_LOOK } from './plain-look';
export { selectCell } from './select-cell';
export { changeSettings, readSettings, SETTINGS_KEY, settingsFrom, type StoredSettings } from './settings';
export type { SheetIds } from './added-sheets';
export type { FileSettings, OwnColumn, SheetMark, TakenSettings } from './settings-schema';
export { isNamedAsCopy } from './sheet-names-now';
export { canUndo } from './can-undo';
export { undoLastRun, type UndoResult } from './undo';
export { HISTORY_SHEET } from './history/history-key';
export { isHistorySheet } from './history/read-history';
export { isReportSheet } from './report/own-sheet';
export { type FindingsSheet, readFindingsSheet } from './report/acknowledged';
export { readMarks, type ReportMarks } from './report/marks';
export { type RunMarks, writePlan, type WriteResult } from './write-status';
export type { AddedColumn, CellLook, CellWrite, RowAnchor, WritePlan } from './write-plan';
export { watchWorkbook } from './watch-workbook';
