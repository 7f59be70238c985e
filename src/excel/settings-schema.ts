import { z } from 'zod/mini';

const index = z.number().check(z.int(), z.nonnegative());

/** A column the add-in made, or was given leave to use. Found again by its heading when it has moved. */
export const ownColumnSchema = z.object({
  kind: z.enum(['goals', 'indicators']),
  field: z.string(),
  sheet: z.string(),
  /** Excel's own id of the sheet. Absent: written by an older version. */
  sheetId: z.optional(z.string()),
  table: z.nullable(z.string()),
  heading: z.string(),
  headingRow: index,
  column: index,
});

/** A sheet, by Excel's own id (which survives renaming and moving) and by name (for workbooks whose ids were renumbered). */
const sheetMarkSchema = z.object({ id: z.string(), name: z.string() });

const fileMarksSchema = z.object({ headings: z.array(z.string()), rows: z.record(z.string(), z.string()) });
const takenPlaceSchema = z.object({ ...sheetMarkSchema.shape, table: z.string() });

/** What was taken from other workbooks: our sheets, and for each file what the user said of it and marks of what came. */
export const takenSchema = z.object({
  goals: z.nullable(takenPlaceSchema),
  indicators: z.nullable(takenPlaceSchema),
  files: z.array(
    z.object({
      file: z.string(),
      prefix: z.string(),
      owner: z.nullable(z.string()),
      goals: fileMarksSchema,
      indicators: fileMarksSchema,
    }),
  ),
});

/** What the add-in keeps in the file: everything else that matters is in cells. */
export const settingsSchema = z.object({
  version: z.literal(1),
  columns: z.array(ownColumnSchema),
  /** Marks of report sheets: their shape is report/'s own, which checks it when it reads them. */
  reports: z.unknown(),
  /** The mapping the user confirmed: checked by domain/reading when it is used. */
  mapping: z.unknown(),
  /** Choices made in the pane (sheets, committees, texts). */
  choices: z.record(z.string(), z.unknown()),
  /** Sheets written as documents that were made into a table: read by the table as long as it is there. */
  origins: z.optional(z.array(z.object({ from: sheetMarkSchema, to: sheetMarkSchema }))),
  /** Example rows that a template wrote, as they were written. */
  examples: z.optional(
    z.array(
      z.object({
        sheet: z.string(),
        table: z.string(),
        headings: z.array(z.string()),
        rows: z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))),
      }),
    ),
  ),
  taken: z.optional(takenSchema),
  lastRun: z.nullable(z.object({ occasion: z.string(), at: z.string() })),
  /** Packed undo records (undo-record.ts), the newest first. */
  undo: z.array(z.string()),
  /** For each undo record: Excel's ids of the sheets it speaks of, by the names they had. Absent: none were noted. */
  undoSheets: z.optional(z.array(z.record(z.string(), z.string()))),
});

export type SheetMark = Readonly<z.infer<typeof sheetMarkSchema>>;
export type OwnColumn = Readonly<z.infer<typeof ownColumnSchema>>;
export type TakenSettings = Readonly<z.infer<typeof takenSchema>>;
export type FileSettings = Readonly<z.infer<typeof settingsSchema>>;

export const EMPTY_SETTINGS: FileSettings = {
  version: 1,
  columns: [],
  reports: null,
  mapping: null,
  choices: {},
  lastRun: null,
  undo: [],
};
