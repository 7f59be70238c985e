import type { ReportSheet } from '../../domain/reporting';
import type { Work } from '../../domain/work';
import { type AddedSheet, contentOf, rowMarks, type SheetSnapshot, type Subject } from '../snapshot';
import type { SheetValue } from './cell-mark';
import { chartName, colorsOf, goneCharts, outcomeColors } from './charts';
import { heldIn } from './count-formula';
import { type Drawing, placeOf, roomFor } from './drawing';
import type { Found } from './find-sheets';
import type { Grid } from './grid';

/** What a run of reports is about to change: enough to put everything back. */
export interface Before {
  readonly added: readonly AddedSheet[];
  readonly refreshed: readonly SheetSnapshot[];
}

/** What the cells of a drawn report hold when they are read back, without the hidden column. */
export const expectedRows = (drawing: Drawing): readonly (readonly SheetValue[])[] => {
  const { grid } = drawing;
  const place = placeOf(drawing);
  return grid.rows.map(({ cells }) =>
    cells.slice(0, grid.columns).map((cell) => (cell ? heldIn(cell, grid, place) : '')),
  );
};

export function* addedSheet(drawing: Drawing): Work<AddedSheet> {
  const { name } = drawing;
  const marks = yield* rowMarks(expectedRows(drawing));
  return { sheet: name, columns: placeOf(drawing).keyColumn, hidden: 1, marks };
}

/** Rows of a table of the old report, its heading included; null where it isn't there any more. */
function oldTable({ old }: Found, id: string): { readonly top: number; readonly rows: number } | null {
  const top = old.rowOf.get(`#head/${id}`);
  if (top === undefined) return null;
  const others = [...old.rowOf].filter(([key, row]) => row > top && /^[#?]/.test(key)).map(([, row]) => row);
  const rows = Math.min(...others, old.bottom + 1) - top;
  return rows > 1 ? { top, rows } : null;
}

/** Our charts that stand in the sheet, and those the run will bring. */
function chartsOf(report: ReportSheet, found: Found, grid: Grid): { known: Subject['charts']; brought: string[] } {
  const known: Subject['charts'][number][] = [];
  const brought: string[] = [];
  for (const block of report.blocks) {
    if (block.kind !== 'chart') continue;
    const name = chartName(report.key, block.id);
    if (!found.charts.includes(name)) {
      if ((grid.tables.get(block.table)?.rows ?? 0) > 0) brought.push(name);
      continue;
    }
    const table = oldTable(found, block.table);
    const columns = Math.max(...block.series.map(({ column }) => column)) + 1;
    known.push({
      name,
      source: table && { ...table, left: 0, columns },
      colors: [...colorsOf(block)],
      shape: block.shape,
    });
  }
  for (const { id, name } of goneCharts(report, found.charts)) {
    const table = oldTable(found, id);
    const columns = table === null ? 0 : filledFrom(found.values[table.top] ?? []);
    known.push({
      name,
      source: table && { ...table, left: 0, columns },
      colors: [...outcomeColors(columns - 1)],
      shape: 'outcomes',
    });
  }
  return { known, brought };
}

/** How many cells from the first on hold something. */
function filledFrom(cells: readonly SheetValue[]): number {
  const empty = cells.findIndex((cell) => cell === '');
  return empty < 0 ? cells.length : empty;
}

/** What stood in the user's own columns that follow their rows, and what is written there. */
function rightOf({ right }: Drawing, found: Found): Subject['right'] {
  if (right === null || right.length === 0) return null;
  const width = right[0]!.length;
  const { top } = found.old;
  return {
    before: right.map((_, at) =>
      Array.from({ length: width }, (_unused, column) =>
        contentOf(found.right.values[top + at]?.[column] ?? '', found.right.formulas[top + at]?.[column] ?? ''),
      ),
    ),
    // The apostrophe that says "text" is no part of the value.
    after: right.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell))),
  };
}

export function* subjectOf(drawing: Drawing, found: Found): Work<Subject> {
  const { report, grid } = drawing;
  const room = roomFor(found, grid);
  const { known, brought } = chartsOf(report, found, grid);
  return {
    id: found.id,
    sheet: found.name,
    top: found.old.top,
    rows: room.rowsBefore,
    columns: found.old.keyColumn + 1,
    drawn: { rows: grid.rows.length, columns: placeOf(drawing).keyColumn + 1, charts: brought },
    inserted: {
      rows: room.insertedRows,
      columns: room.insertedColumns,
      usedRows: room.usedRows,
      usedColumns: room.usedColumns,
      across: room.across,
    },
    right: rightOf(drawing, found),
    marks: yield* rowMarks(expectedRows(drawing)),
    values: found.values,
    formulas: found.formulas,
    tables: found.tables,
    charts: known,
  };
}
