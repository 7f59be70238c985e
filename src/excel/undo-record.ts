import { Deflate, Inflate, DecodeUTF8, strToU8 } from 'fflate';
import { z } from 'zod/mini';
import type { CellValue } from '../domain/model';
import type { Work } from '../domain/work';
import { fingerprint } from '../domain/fingerprint';
import { type FileSettings, ownColumnSchema, takenSchema } from './settings-schema';
import { type AddedSheet, addedSchema, outlineSchema, packLines, type SheetSnapshot, unpackLines } from './snapshot';

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

const lookSchema = z.nullable(
  z.object({ numberFormat: z.string(), fill: z.nullable(z.string()), font: z.string(), bold: z.boolean() }),
);

const anchorSchema = z.object({ row: index, column: index, value });

/** A record without its many cells, which are checked some at a time. */
const recordSchema = z.object({
  version: z.literal(1),
  sheets: z.array(
    z.object({
      sheet: z.string(),
      cells: z.array(z.unknown()),
      fresh: z.array(z.unknown()),
      anchors: z.array(z.unknown()),
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
      /** First heading row of a column that went in between others; absent: it was added at the end. */
      insertedFrom: z.optional(index),
      /** Points; absent: the run gave it no width. */
      widthBefore: z.optional(z.number()),
      /** Beside a plain block; null: its cells differed, and are among `cells`. Absent: in a table, or an older version. */
      looksBefore: z.optional(z.object({ heading: lookSchema, body: lookSchema })),
    }),
  ),
  /** The marks of own columns before the run; null for a run that changed none. */
  marks: z.nullable(z.array(ownColumnSchema)),
  /** The mapping before a run that moved columns; absent: the run left it alone. */
  mapping: z.optional(z.unknown()),
  /** Rows that tables grew by; absent: none. */
  rows: z.optional(
    z.array(
      z.object({
        sheet: z.string(),
        table: z.string(),
        top: index,
        first: index,
        count: index,
        left: index,
        columns: index,
        makeRoom: z.boolean(),
      }),
    ),
  ),
  /** What was remembered of other workbooks before the run; absent: the run left it alone. */
  taken: z.optional(z.nullable(takenSchema)),
  /** Sheets the run added, and report sheets it drew anew as they stood before. */
  added: z.array(addedSchema),
  refreshed: z.array(outlineSchema),
  /** The marks of report sheets before the run (report/marks.ts); null for a run that drew none. */
  reports: z.unknown(),
});

export type FreshCell = z.infer<typeof freshSchema>;
export type UndoCell = z.infer<typeof cellSchema>;

/** What was changed in one sheet. */
export interface SheetRecord {
  readonly sheet: string;
  readonly cells: readonly UndoCell[];
  readonly fresh: readonly FreshCell[];
  readonly anchors: readonly z.infer<typeof anchorSchema>[];
}

/** What the last run changed, and what stood there before. */
export type UndoRecord = Readonly<Omit<z.infer<typeof recordSchema>, 'sheets' | 'refreshed' | 'added'>> & {
  readonly sheets: readonly SheetRecord[];
  readonly added: readonly AddedSheet[];
  readonly refreshed: readonly SheetSnapshot[];
};

const SHORT = 24;

/** What tells a written value from any other: itself where it is short, else its fingerprint. */
export const writtenMark = (written: CellValue): string => {
  const text = JSON.stringify(written);
  return text.length <= SHORT ? text : `#${fingerprint(text)}`;
};

/**
 * Characters of all undo records together. Document settings may hold 2 MB (office-js #621), and the add-in keeps a
 * little more there than its records.
 */
const UNDO_ROOM = 1_800_000;
const MOST_RECORDS = 5;
const CHUNK = 0x8000;
const AT_ONCE = 200;

/** A list as JSON, a piece at a time. */
function* listJson(list: readonly unknown[], add: (piece: string) => void): Work<void> {
  add('[');
  for (let from = 0; from < list.length; from += AT_ONCE) {
    const piece = JSON.stringify(list.slice(from, from + AT_ONCE)).slice(1, -1);
    add(from === 0 ? piece : `,${piece}`);
    yield;
  }
  add(']');
}

/** One line for the record, and one for the rows of each refreshed sheet: so they can be read one at a time. */
function* recordJson(record: UndoRecord, add: (piece: string) => void): Work<void> {
  const { sheets, refreshed, ...rest } = record;
  const outlines = refreshed.map((snapshot) => ({ ...snapshot, lines: undefined }));
  add(`${JSON.stringify({ ...rest, refreshed: outlines }).slice(0, -1)},"sheets":[`);
  for (const [at, { sheet, cells, fresh, anchors }] of sheets.entries()) {
    add(`${at === 0 ? '' : ','}{"sheet":${JSON.stringify(sheet)},"cells":`);
    yield* listJson(cells, add);
    add(',"fresh":');
    yield* listJson(fresh, add);
    add(',"anchors":');
    yield* listJson(anchors, add);
    add('}');
  }
  add(']}');
  for (const { lines, columns } of refreshed) {
    const { cells, keys, ...packed } = yield* packLines(lines, columns);
    add(`\n${JSON.stringify(packed).slice(0, -1)},"keys":`);
    yield* listJson(keys, add);
    add(',"cells":[');
    for (const [column, list] of cells.entries()) {
      if (column > 0) add(',');
      yield* listJson(list, add);
    }
    add(']}');
  }
}

/** The record as text that is small enough to be kept in the file. */
export function* packRecord(record: UndoRecord): Work<string> {
  const packed: string[] = [];
  const deflate = new Deflate({}, (bytes) => {
    for (let from = 0; from < bytes.length; from += CHUNK) {
      packed.push(String.fromCharCode(...bytes.subarray(from, from + CHUNK)));
    }
  });
  yield* recordJson(record, (piece) => deflate.push(strToU8(piece)));
  yield;
  deflate.push(new Uint8Array(0), true);
  yield;
  return btoa(packed.join(''));
}

function* checked<T>(
  schema: { safeParse(item: unknown): { success: boolean; data?: T } },
  list: readonly unknown[],
): Work<T[] | null> {
  const items: T[] = [];
  for (const [at, item] of list.entries()) {
    const parsed = schema.safeParse(item);
    if (!parsed.success) return null;
    items.push(parsed.data!);
    if (at % AT_ONCE === 0) yield;
  }
  return items;
}

/** Null when it is no record of ours. */
export function* unpackRecord(packed: string): Work<UndoRecord | null> {
  const [source, ...rows] = yield* unpackLinesOfJson(packed);
  const outline = recordSchema.safeParse(source);
  if (!outline.success || rows.length !== outline.data.refreshed.length) return null;
  const sheets: SheetRecord[] = [];
  for (const { sheet, ...lists } of outline.data.sheets) {
    const cells = yield* checked(cellSchema, lists.cells);
    const fresh = yield* checked(freshSchema, lists.fresh);
    const anchors = yield* checked(anchorSchema, lists.anchors);
    if (!cells || !fresh || !anchors) return null;
    sheets.push({ sheet, cells, fresh, anchors });
  }
  const refreshed: SheetSnapshot[] = [];
  for (const [at, snapshot] of outline.data.refreshed.entries()) {
    const lines = yield* unpackLines(rows[at]);
    if (!lines) return null;
    refreshed.push({ ...snapshot, lines });
  }
  return { ...outline.data, sheets, refreshed };
}

/** Packed bytes unpacked at once: they may be ten times as many afterwards. */
const PACKED_AT_ONCE = 0x2000;

/** What each line holds; nothing when it can't be read. */
function* unpackLinesOfJson(packed: string): Work<readonly unknown[]> {
  try {
    const bytes = atob(packed);
    const text: string[] = [];
    const decode = new DecodeUTF8((piece) => text.push(piece));
    const inflate = new Inflate((piece, final) => decode.push(piece, final));
    for (let from = 0; from < bytes.length; from += PACKED_AT_ONCE) {
      yield;
      const piece = bytes.slice(from, from + PACKED_AT_ONCE);
      inflate.push(
        Uint8Array.from(piece, (character) => character.charCodeAt(0)),
        from + PACKED_AT_ONCE >= bytes.length,
      );
    }
    yield;
    const parsed: unknown[] = [];
    for (const line of text.join('').split('\n')) {
      yield;
      parsed.push(JSON.parse(line));
    }
    return parsed;
  } catch {
    return [];
  }
}

/** Ids of sheets, by the names they had when a run was done. */
export type NamedIds = Readonly<Record<string, string>>;

type Kept = Pick<FileSettings, 'undo' | 'undoSheets'>;

/** Puts a record first and drops the oldest until all fit. Null when the new one alone is too large to keep. */
export function withRecord({ undo, undoSheets = [] }: Kept, packed: string, ids: NamedIds): Kept | null {
  if (packed.length > UNDO_ROOM) return null;
  const kept: string[] = [];
  let room = UNDO_ROOM;
  for (const record of [packed, ...undo].slice(0, MOST_RECORDS)) {
    room -= record.length;
    if (room < 0) break;
    kept.push(record);
  }
  // Records of an older version of the add-in have no ids.
  const older = undo.map((_, index) => undoSheets[index] ?? {});
  return { undo: kept, undoSheets: [ids, ...older].slice(0, kept.length) };
}

/** The newest record's sheets have got their ids: those that were added are there by now. */
export const withIds = (settings: FileSettings, ids: NamedIds): FileSettings =>
  settings.undo.length === 0
    ? settings
    : {
        ...settings,
        undoSheets: settings.undo.map((_, index) => ({
          ...settings.undoSheets?.[index],
          ...(index === 0 ? ids : {}),
        })),
      };
