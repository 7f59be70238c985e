import type { HistoryEntry } from '../history/entry';
import type { Message, Settings } from '../model';
import type { ReportCell, ReportRow, ReportTable } from './report-sheet';
import { missingCell, statusCell } from './status-look';
import type { ReportView } from './view';

/** What goes into the sheet: now, then, and what has become of what. */
export interface Comparison {
  readonly view: ReportView;
  readonly then: ReadonlyMap<string, HistoryEntry>;
  /** "Delår 2025", and in the middle of a sentence "delår 2025". */
  readonly before: Message;
  readonly spoken: Message;
  readonly now: Message;
}

/** How many rows are made before the work may pause. */
export const ROWS_PER_SLICE = 200;

/** A text of a goal's own, or that it is missing. */
export const text = (content: string | null): ReportCell =>
  content === null ? missingCell : { content, style: 'text' };

/** The status of then, in the workbook's words of now; a word that isn't understood stands as it was written. */
export function statusThen(entry: HistoryEntry | undefined, settings: Settings): ReportCell {
  if (entry === undefined) return missingCell;
  return entry.status === null && entry.word !== null
    ? { content: entry.word, style: 'other' }
    : statusCell(entry.status, settings);
}

/** A share in percent, or that it is not known. */
export const percent = (share: number | null | undefined): ReportCell =>
  share === null || share === undefined
    ? missingCell
    : { content: share, style: 'number', format: { kind: 'number', decimals: 0, unit: '%' } };

/** A table that can be filtered. `empty` stands in it where it has no rows. */
export const table = (
  id: string,
  headings: readonly (Message | string)[],
  rows: readonly ReportRow[],
  empty: Message,
): ReportTable => ({ kind: 'table', id, headings, rows, filterable: true, empty });
