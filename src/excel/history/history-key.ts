import type { CellValue, Proposal } from '../../domain/model';
import { cellMark } from '../report/cell-mark';

/**
 * The hidden column of *Historik* is a column of its table, so that it follows when rows are sorted. Its heading says
 * whose sheet it is; its cells say of each row "occasion|status|marks|key", where marks are those of what we put in the
 * row's cells, in the order of HISTORY_FIELDS without the time of the run.
 */
export const HISTORY_MARK = 'roda-traden|history';

/** Key of *Historik* among the marks of our sheets. */
export const HISTORY_SHEET = 'history';

export interface HistoryKey {
  /** "2025-08" */
  readonly occasion: string;
  readonly status: Proposal | null;
  readonly marks: string;
  readonly key: string;
}

/** Characters of a cell's mark: enough to see that somebody has written there. */
const LENGTH = 3;
const EMPTY = '.'.repeat(LENGTH);

/** The mark of one cell; of an empty one "...". */
export const shortMark = (value: CellValue): string =>
  value === null || value === '' ? EMPTY : cellMark(value).padStart(LENGTH, '0').slice(-LENGTH);

export const markAt = (marks: string, field: number): string => marks.slice(field * LENGTH, (field + 1) * LENGTH);

export const formatHistoryKey = ({ occasion, status, marks, key }: HistoryKey): string =>
  `${occasion}|${status ?? ''}|${marks}|${key}`;

export function parseHistoryKey(value: CellValue): HistoryKey | null {
  const match = /^(\d{4}-(?:04|08|12))\|([a-zA-Z]*)\|([0-9a-z.]+)\|(.+)$/s.exec(String(value ?? ''));
  if (!match) return null;
  const [, occasion, status, marks, key] = match;
  return { occasion: occasion!, status: status === '' ? null : (status as Proposal), marks: marks!, key: key! };
}
