import { type CellAddress, type CellValue, type SheetCells, type WorkbookCells, valueAt } from '../model';
import type { TemplateSheet } from '../template/template-sheet';

/** The example rows a template put into a table, as they were written: what tells them from rows people have changed. */
export interface ExampleMark {
  readonly sheet: string;
  readonly table: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** What to remember of a template's example rows. */
export const exampleMarks = (template: readonly TemplateSheet[]): readonly ExampleMark[] =>
  template.flatMap(({ name, table, columns, rows, examples = 0 }) =>
    examples === 0
      ? []
      : [{ sheet: name, table, headings: columns.map(({ heading }) => heading), rows: rows.slice(0, examples) }],
  );

export interface ExamplesPlan {
  /** Cells to empty, row by row. */
  readonly changes: readonly { readonly cell: CellAddress; readonly old: CellValue; readonly new: null }[];
  /** The rows that go, by the first cell of each. */
  readonly rows: readonly { readonly cell: CellAddress; readonly text: string }[];
  /** Example rows someone has worked in: they stay. */
  readonly kept: readonly { readonly cell: CellAddress; readonly text: string }[];
}

interface Found {
  readonly sheet: SheetCells;
  readonly row: number;
  /** Sheet column of each of the mark's headings; null where it is gone. */
  readonly columns: readonly (number | null)[];
}

/** Rows of the mark's table that still begin with the example's own id. */
function findRows(cells: WorkbookCells, mark: ExampleMark, id: CellValue): readonly Found[] {
  for (const sheet of cells.sheets) {
    const table = sheet.tables.find(({ name }) => name === mark.table);
    if (!table) continue;
    const columns = mark.headings.map((heading) => {
      const at = Array.from({ length: table.columns }, (_, index) => table.left + index);
      return at.find((column) => valueAt(sheet, table.top, column) === heading) ?? null;
    });
    const key = columns[0];
    if (key === null || key === undefined) return [];
    const last = table.top + table.rows - (table.hasTotals ? 1 : 0);
    return Array.from({ length: last - table.top - 1 }, (_, index) => table.top + 1 + index)
      .filter((row) => valueAt(sheet, row, key) === id)
      .map((row) => ({ sheet, row, columns }));
  }
  return [];
}

/**
 * The example rows of a template: those that stand as they were written are emptied, also of what the add-in wrote
 * beside them; those someone has worked in are named and stay. Their tables keep the rows, to be filled in.
 * @param ours columns the add-in made, which are no sign of anybody's work
 */
export function planRemoveExamples(
  cells: WorkbookCells,
  marks: readonly ExampleMark[],
  ours: (sheet: string, column: number) => boolean,
): ExamplesPlan {
  const changes: ExamplesPlan['changes'][number][] = [];
  const rows: ExamplesPlan['rows'][number][] = [];
  const kept: ExamplesPlan['kept'][number][] = [];
  for (const mark of marks) {
    for (const written of mark.rows) {
      for (const { sheet, row, columns } of findRows(cells, mark, written[0]!)) {
        const first = { sheet: sheet.name, row, column: columns[0]! };
        const shown = {
          cell: first,
          text: String(written.find((value) => typeof value === 'string' && value.startsWith('Exempel')) ?? written[0]),
        };
        const same = columns.every(
          (column, index) => column !== null && valueAt(sheet, row, column) === written[index],
        );
        const others = othersIn(sheet, row, mark.table).filter(({ column }) => !columns.includes(column));
        if (!same || others.some(({ column }) => !ours(sheet.name, column))) {
          kept.push(shown);
          continue;
        }
        rows.push(shown);
        const filled = [...columns.filter((column) => column !== null), ...others.map(({ column }) => column)];
        for (const column of filled) {
          const old = valueAt(sheet, row, column);
          if (old !== null) changes.push({ cell: { sheet: sheet.name, row, column }, old, new: null });
        }
      }
    }
  }
  return { changes, rows, kept };
}

/** Filled cells of the table's row. */
function othersIn(sheet: SheetCells, row: number, name: string): readonly { readonly column: number }[] {
  const table = sheet.tables.find((one) => one.name === name)!;
  return Array.from({ length: table.columns }, (_, index) => ({ column: table.left + index })).filter(
    ({ column }) => valueAt(sheet, row, column) !== null,
  );
}
