import type { CellValue } from '../model';

/** A sheet to add to a workbook, as data: one table with its headings, rows and lists of choices. */
export interface TemplateSheet {
  readonly name: string;
  /** Name of its table. */
  readonly table: string;
  readonly columns: readonly TemplateColumn[];
  /** At least one, by column; an empty row waits to be filled in. */
  readonly rows: readonly (readonly CellValue[])[];
  /** The first rows that are examples, to be taken away. Absent: none. */
  readonly examples?: number;
}

export interface TemplateColumn {
  readonly heading: string;
  /** Words offered in a list; other words are allowed. Null: none. */
  readonly choices: readonly string[] | null;
  /** Characters of the default font. */
  readonly width: number;
  /** Excel's number format (en-US code); null: General. */
  readonly format: string | null;
  /** Shown beside a selected cell: what to write there. Null: none. */
  readonly help: string | null;
}

export const column = (
  heading: string,
  width = 14,
  choices: readonly string[] | null = null,
  { format = null, help = null }: Partial<Pick<TemplateColumn, 'format' | 'help'>> = {},
): TemplateColumn => ({ heading, choices, width, format, help });

/** A sheet whose table has its name, with the rows given, or one empty row that waits. */
export const tableSheet = (
  name: string,
  columns: readonly TemplateColumn[],
  rows: readonly (readonly CellValue[])[] = [],
): TemplateSheet => ({ name, table: name, columns, rows: rows.length > 0 ? rows : [columns.map(() => null)] });

/** A row by its headings; columns that are not named are empty. */
export const rowOf = (
  columns: readonly TemplateColumn[],
  values: Readonly<Record<string, CellValue>>,
): readonly CellValue[] => columns.map(({ heading }) => values[heading] ?? null);

/** A register with its examples and an empty row below them. */
export const registerSheet = (
  name: string,
  columns: readonly TemplateColumn[],
  examples: readonly Readonly<Record<string, CellValue>>[],
): TemplateSheet => ({
  ...tableSheet(
    name,
    columns,
    [...examples, {}].map((values) => rowOf(columns, values)),
  ),
  examples: examples.length,
});
