import { cellMark } from './cell-mark';
import { textMark } from './text';

/**
 * The hidden column to the right of a report says of each row which it is: "a|b|key", where a are the marks of what we
 * ourselves put in the row's cells (empty where we put nothing, or where the user's own words stand), and b those of
 * what we put in its kept cells ("-" where we put nothing there). The first row says whose sheet it is. A row that was
 * sorted away from its key is known again by its first text.
 */
export interface RowKey {
  /** Marks of our cells from the first column on; those that are left out at the end are empty. */
  readonly cells: readonly string[];
  /** One for each kept column; empty where the row has no place for the user's words. */
  readonly comments: readonly string[];
  readonly key: string;
}

const MARK = 'roda-traden';

/** What the topmost key cell begins with. */
const sheetMark = (sheetKey: string): string => `${MARK}|${sheetKey}`;

const listed = (marks: readonly string[]): string => marks.join(',').replace(/,+$/, '');

const marksText = (cells: readonly (string | number)[]): string => listed(cells.map(cellMark));

/** The topmost key cell: whose sheet it is, and the marks of the first row's cells. */
export const topKeyText = (sheetKey: string, cells: readonly (string | number)[]): string =>
  `${sheetMark(sheetKey)}\n${marksText(cells)}`;

/** Marks of the first row's cells; null when the cell is not the top of this report. */
export function parseTopKey(text: string, sheetKey: string): readonly string[] | null {
  const [mark, marks = ''] = text.split('\n');
  return mark === sheetMark(sheetKey) ? marks.split(',') : null;
}

const noComment = '-';

/** `cells`: what we put in the row's cells, "" for nothing and for the user's own words. */
export function rowKeyText(cells: readonly (string | number)[], comments: readonly string[], key: string): string {
  const ours = comments.map((comment) => textMark(comment) || noComment).join(',');
  return `${marksText(cells)}|${ours}|${key}`;
}

export function parseRowKey(text: string): RowKey | null {
  const match = /^([0-9a-z,]*)\|([0-9a-z,-]*)\|(.+)$/.exec(text);
  if (!match) return null;
  return { cells: match[1]!.split(','), comments: match[2] === '' ? [] : match[2]!.split(','), key: match[3]! };
}

const ROW_KEY = /^([0-9a-z,]*)(\|[^]*)$/;
const SHORT_KEY = /^([0-9a-z,-]*)(\|[^]*)$/;

/** Nothing of ours stands in the cell, though it holds something. */
const NOT_OURS = '-';

/**
 * A key text without the marks that its row's cells have anyhow: they are most of what a report holds, and no packing
 * makes them smaller. `marks` are those of the cells as they stand. Null: the text can't be had back from a shorter one.
 */
export function shortKey(text: string, marks: readonly string[]): string | null {
  const [, ours, rest] = ROW_KEY.exec(text) ?? [];
  if (ours === undefined) return null;
  const written = ours.split(',');
  const length = Math.max(written.length, marks.length);
  const differing = Array.from({ length }, (_, at) => {
    const mark = written[at] ?? '';
    return mark === (marks[at] ?? '') ? '' : mark || NOT_OURS;
  });
  const short = listed(differing) + rest!;
  return longKey(short, marks) === text ? short : null;
}

/** The key text that was shortened. */
export function longKey(short: string, marks: readonly string[]): string {
  const [, differing = '', rest = ''] = SHORT_KEY.exec(short) ?? [];
  const told = differing.split(',');
  const length = Math.max(told.length, marks.length);
  const all = Array.from({ length }, (_, at) => {
    const mark = told[at] ?? '';
    return mark === '' ? (marks[at] ?? '') : mark === NOT_OURS ? '' : mark;
  });
  return listed(all) + rest;
}

export const isSheetMark = (value: unknown): boolean => typeof value === 'string' && value.startsWith(`${MARK}|`);

const FREE = /^#free\/(.+)\/\d+$/;

/** The block of free text a row belongs to, by the row's key. */
export const freeTextOf = (key: string): string | null => FREE.exec(key)?.[1] ?? null;
