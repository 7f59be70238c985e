import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { z } from 'zod/mini';
import type { CellValue } from '../domain/model';
import { fingerprint } from './fingerprint';
import { ownColumnSchema } from './settings-schema';

const index = z.number().check(z.int(), z.nonnegative());
const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/**
 * A cell as a tuple, since there may be tens of thousands: row, column, value and formula as they stood, number format,
 * fill (null = none), font colour, bold, and the mark of what the run wrote.
 */
const cellSchema = z.tuple([
  index,
  index,
  value,
  z.nullable(z.string()),
  z.string(),
  z.nullable(z.string()),
  z.string(),
  z.boolean(),
  z.string(),
]);

/** A cell of a column the run added, empty before: row, column, and the mark of what the run wrote. */
const freshSchema = z.tuple([index, index, z.string()]);

/** What the last run changed, and what stood there before. */
export const undoRecordSchema = z.object({
  version: z.literal(1),
  sheets: z.array(
    z.object({
      sheet: z.string(),
      cells: z.array(cellSchema),
      fresh: z.array(freshSchema),
      anchors: z.array(z.object({ row: index, column: index, value })),
    }),
  ),
  columns: z.array(
    z.object({
      sheet: z.string(),
      table: z.nullable(z.string()),
      heading: z.string(),
      headingRow: index,
      column: index,
      lastRow: index,
    }),
  ),
  /** The marks of own columns before the run; null for a run that changed none. */
  marks: z.nullable(z.array(ownColumnSchema)),
  /** Sheets the run added, with a digest of their cells as written. */
  added: z.array(z.object({ sheet: z.string(), digest: z.string() })),
});

export type UndoRecord = Readonly<z.infer<typeof undoRecordSchema>>;
export type FreshCell = z.infer<typeof freshSchema>;
export type UndoCell = z.infer<typeof cellSchema>;

const SHORT = 24;

/** What tells a written value from any other: itself where it is short, else its fingerprint. */
export const writtenMark = (written: CellValue): string => {
  const text = JSON.stringify(written);
  return text.length <= SHORT ? text : `#${fingerprint(text)}`;
};

/** Characters of all undo records together: document settings share the file's room with other add-ins. */
export const UNDO_ROOM = 1_000_000;
const MOST_RECORDS = 5;
const CHUNK = 0x8000;

export function packRecord(record: UndoRecord): string {
  const bytes = deflateSync(strToU8(JSON.stringify(record)));
  let binary = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  }
  return btoa(binary);
}

/** Null when it is no record of ours. */
export function unpackRecord(packed: string): UndoRecord | null {
  try {
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
    const parsed = undoRecordSchema.safeParse(JSON.parse(strFromU8(inflateSync(bytes))));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Puts a record first and drops the oldest until all fit. Null when the new one alone is too large to keep. */
export function withRecord(records: readonly string[], packed: string): string[] | null {
  if (packed.length > UNDO_ROOM) return null;
  const kept: string[] = [];
  let room = UNDO_ROOM;
  for (const record of [packed, ...records].slice(0, MOST_RECORDS)) {
    room -= record.length;
    if (room < 0) break;
    kept.push(record);
  }
  return kept;
}
