/**
 * What the workbook remembers of earlier occasions: the rows of *Historik*, as they are made from a judged workbook and
 * as they are understood again. Where the rows stand in Excel is src/excel/history's business. Personal goals never
 * come in here.
 */
export { entriesAt, type HistoryEntry, type HistoryItem, occasionsOf, previousOccasion } from './entry';
export { HISTORY_FIELDS, type HistoryField, USER_FIELDS, type UserField } from './fields';
export { type HistoryRow, historyRows } from './history-rows';
export { type KnownRow, readEntry } from './read-entry';
