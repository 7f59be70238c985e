import { fingerprint } from './text';

/**
 * The hidden column to the right of a report says of each row which it is: "a|b|key", where a is the fingerprint of
 * the row's first text and b those of what we put in its kept cells ourselves ("" where it has none, "-" where we
 * put nothing there). The first row says whose sheet it is. A row that was sorted away from its
 * key is known again by its first text.
 */
export interface RowKey {
  readonly first: string;
  /** One for each kept column; empty where the row has no place for the user's words. */
  readonly comments: readonly string[];
  readonly key: string;
  /** Of a heading row: fingerprints of our headings, to tell columns someone put in between. */
  readonly headings: readonly string[];
}

const MARK = 'roda-traden';

/** Text of the topmost key cell. */
export const sheetMark = (sheetKey: string): string => `${MARK}|${sheetKey}`;

export const noComment = '-';

export function rowKeyText(
  first: string,
  comments: readonly string[],
  key: string,
  headings: readonly string[] = [],
): string {
  const ours = comments.map((comment) => fingerprint(comment) || noComment).join(',');
  return [`${fingerprint(first)}|${ours}|${key}`, ...headings.map(fingerprint)].join('\n');
}

export function parseRowKey(text: string): RowKey | null {
  const [line = '', ...headings] = text.split('\n');
  const match = /^([0-9a-z]*)\|([0-9a-z,-]*)\|(.+)$/.exec(line);
  if (!match) return null;
  return { first: match[1]!, comments: match[2] === '' ? [] : match[2]!.split(','), key: match[3]!, headings };
}

export const isSheetMark = (value: unknown): boolean => typeof value === 'string' && value.startsWith(`${MARK}|`);
