import type { CellValue } from '../model';

/** A sheet of a new workbook, as data: one table with its headings, rows and lists of choices. */
export interface TemplateSheet {
  /** Name of the sheet and of its table. */
  readonly name: string;
  readonly columns: readonly TemplateColumn[];
  /** At least one, by column; an empty row waits to be filled in. */
  readonly rows: readonly (readonly CellValue[])[];
}

export interface TemplateColumn {
  readonly heading: string;
  /** Words offered in a list; other words are allowed. Null: none. */
  readonly choices: readonly string[] | null;
  /** Characters of the default font. */
  readonly width: number;
}

export const column = (heading: string, width = 14, choices: readonly string[] | null = null): TemplateColumn => ({
  heading,
  choices,
  width,
});

/** A table with nothing in it yet: one empty row. */
export const emptySheet = (name: string, columns: readonly TemplateColumn[]): TemplateSheet => ({
  name,
  columns,
  rows: [columns.map(() => null)],
});
