import { z } from 'zod/mini';

const index = z.number().check(z.int(), z.nonnegative());
const text = z.nullable(z.string());
const value = z.union([z.string(), z.number(), z.boolean()]);
/** What a cell holds: a constant as it is, a formula as [formula]. */
const content = z.union([value, z.tuple([z.string()])]);

const lineSchema = z.object({ style: z.string(), color: z.string(), weight: z.string() });
const lines = z.nullable(lineSchema);

/** How a cell looks, as far as Office.js can both tell and set it. Null: none, or as it is by itself. */
const lookSchema = z.object({
  numberFormat: z.string(),
  fill: text,
  font: z.object({
    name: z.string(),
    size: z.number(),
    color: z.string(),
    bold: z.boolean(),
    italic: z.boolean(),
    strikethrough: z.boolean(),
    underline: z.string(),
  }),
  horizontal: z.string(),
  vertical: z.string(),
  wrap: z.boolean(),
  indent: z.number(),
  top: lines,
  bottom: lines,
  left: lines,
  right: lines,
});

const linkSchema = z.object({
  row: index,
  column: index,
  address: z.optional(z.string()),
  documentReference: z.optional(z.string()),
  screenTip: z.optional(z.string()),
});

const areaSchema = z.object({ top: index, left: index, rows: index, columns: index });

const tableSchema = z.object({
  name: z.string(),
  area: areaSchema,
  style: z.string(),
  showBandedRows: z.boolean(),
  showBandedColumns: z.boolean(),
  showFilterButton: z.boolean(),
  highlightFirstColumn: z.boolean(),
  highlightLastColumn: z.boolean(),
});

const chartSchema = z.object({
  name: z.string(),
  title: z.string(),
  legend: z.string(),
  /** Absent: shown. */
  legendShown: z.optional(z.boolean()),
  /** Points from the sheet's corner. */
  left: z.number(),
  top: z.number(),
  width: z.number(),
  height: z.number(),
  /** Cells it shows, and its series' colours; null when they can't be told. */
  source: z.nullable(areaSchema),
  colors: z.array(text),
  /** Which of our kinds it is, for its looks. */
  shape: z.enum(['bars', 'line', 'outcomes']),
});

const pageSchema = z.object({
  showGridlines: z.boolean(),
  /** What `Excel.PageLayout` holds, in its own words. */
  layout: z.record(z.string(), z.unknown()),
  headersFooters: z.record(z.string(), z.string()),
  printArea: text,
  titleRows: text,
  /** Rows that start a page, from 0. */
  breaks: z.array(index),
  frozen: z.object({ rows: index, columns: index }),
});

/**
 * A report sheet as it stood before it was drawn anew, and enough of what was drawn to tell whether someone has changed
 * it since. Without `lines`: those are checked some at a time.
 */
export const outlineSchema = z.object({
  sheet: z.string(),
  /** First row of the report, how many rows and columns it took up (the hidden column included). */
  top: index,
  rows: index,
  columns: index,
  /** The same of what was drawn, and the charts it brought. */
  drawn: z.object({ rows: index, columns: index, charts: z.array(z.string()) }),
  /** Room made by moving the user's cells down and to the right, and how far the sheet was used before. */
  inserted: z.object({
    rows: index,
    columns: index,
    usedRows: index,
    usedColumns: index,
    /** Columns whose rows moved down; absent: those used. */
    across: z.optional(index),
  }),
  looks: z.array(lookSchema),
  links: z.array(linkSchema),
  /** Row heights from `top` on, in stretches: [points, rows]. */
  heights: z.array(z.tuple([z.number(), index])),
  /** Widths in points from column A on, and whether the column is hidden. */
  widths: z.array(z.tuple([z.number(), z.boolean()])),
  tables: z.array(tableSchema),
  charts: z.array(chartSchema),
  page: pageSchema,
  /** The user's own columns to the right, when the run let them follow their rows: as they stood, and as written. */
  right: z.nullable(z.object({ before: z.array(z.array(content)), after: z.array(z.array(value)) })),
  /** Marks of the rows as drawn (row-marks.ts). */
  marks: z.string(),
});

/** One row: what its cells hold, and its looks in stretches: [index in `looks`, columns]. */
export const lineSnapshotSchema = z.object({
  cells: z.array(content),
  looks: z.array(z.tuple([index, index])),
});

/** A sheet the run added: marks of its rows, how many columns they are of, and how many hidden ones stand right of them. */
export const addedSchema = z.object({ sheet: z.string(), columns: index, hidden: index, marks: z.string() });

export type Content = z.infer<typeof content>;
export type Look = Readonly<z.infer<typeof lookSchema>>;
export type BorderLine = Readonly<z.infer<typeof lineSchema>>;
export type Link = Readonly<z.infer<typeof linkSchema>>;
export type TableSnapshot = Readonly<z.infer<typeof tableSchema>>;
export type ChartSnapshot = Readonly<z.infer<typeof chartSchema>>;
export type PageSnapshot = Readonly<z.infer<typeof pageSchema>>;
export type LineSnapshot = Readonly<z.infer<typeof lineSnapshotSchema>>;
export type AddedSheet = Readonly<z.infer<typeof addedSchema>>;
export type SheetSnapshot = Readonly<z.infer<typeof outlineSchema>> & { readonly lines: readonly LineSnapshot[] };
