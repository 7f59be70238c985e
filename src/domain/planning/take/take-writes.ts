import type { CellAddress, CellValue, Level } from '../../model';
import { rowOf, type TemplateSheet } from '../../template/template-sheet';
import type { TakenKind } from './own-table';
import { takeColumns } from './take-sheets';
import {
  chosenRow,
  type StandingPlace,
  type TakeChoice,
  type TakePlan,
  type TakeRow,
  type TakeTable,
} from './take-plan';

/** Rows that a table grows by, at the end of its body. Rows and columns count from 0 at A1. */
export interface AddedRows {
  readonly sheet: string;
  readonly table: string;
  /** The table's heading row. */
  readonly top: number;
  readonly first: number;
  readonly count: number;
  /** The table's columns when the run is done. */
  readonly left: number;
  readonly columns: number;
  /** What stands below moves down for them; false: nothing does. */
  readonly makeRoom: boolean;
}

/** A column that a table grows by, to the right. */
export interface GrownColumn {
  readonly sheet: string;
  readonly table: string;
  readonly heading: string;
  readonly headingRow: number;
  readonly column: number;
  readonly lastRow: number;
}

export interface TakeWrites {
  readonly sheets: readonly TemplateSheet[];
  readonly columns: readonly GrownColumn[];
  readonly rows: readonly AddedRows[];
  readonly cells: readonly { readonly cell: CellAddress; readonly old: CellValue; readonly new: CellValue }[];
  /** The cell that names each row that changes, as it stands. */
  readonly anchors: readonly (CellAddress & { readonly value: CellValue })[];
}

const NOTHING: TakeWrites = { sheets: [], columns: [], rows: [], cells: [], anchors: [] };

/** What is written when the user goes on with the plan. */
export function takeWrites(plan: TakePlan, choice: TakeChoice, levels: readonly Level[]): TakeWrites {
  const kinds: readonly TakenKind[] = ['goals', 'indicators'];
  const all = kinds.map((kind): TakeWrites => {
    const table = plan.tables[kind];
    const rows = plan.rows.filter((row) => row.kind === kind).flatMap((row) => chosenRow(row, choice) ?? []);
    if (rows.length === 0 || table.refused !== null) return NOTHING;
    return table.place === null ? newSheet(kind, table, rows, levels) : inTable(table, table.place, rows);
  });
  return {
    sheets: all.flatMap(({ sheets }) => sheets),
    columns: all.flatMap(({ columns }) => columns),
    rows: all.flatMap(({ rows }) => rows),
    cells: all.flatMap(({ cells }) => cells),
    anchors: all.flatMap(({ anchors }) => anchors),
  };
}

function newSheet(
  kind: TakenKind,
  { name, headings }: TakeTable,
  rows: readonly TakeRow[],
  levels: readonly Level[],
): TakeWrites {
  const columns = takeColumns(kind, levels, headings);
  const lines = rows.map(({ cells }) =>
    rowOf(columns, Object.fromEntries(cells.map(({ heading, new: value }) => [heading, value]))),
  );
  return { ...NOTHING, sheets: [{ name: name.sheet, table: name.table, columns, rows: lines }] };
}

function inTable({ name, headings }: TakeTable, place: StandingPlace, rows: readonly TakeRow[]): TakeWrites {
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ heading }) => heading)));
  const missing = headings.filter((heading) => used.has(heading) && place.columnOf[heading] === undefined);
  const right = place.left + place.columns;
  const columnOf = new Map([
    ...Object.entries(place.columnOf),
    ...missing.map((heading, index): [string, number] => [heading, right + index]),
  ]);
  const fresh = rows.filter(({ row }) => row === null);
  const rowAt = new Map(fresh.map((row, index): [TakeRow, number] => [row, place.next + index]));
  return {
    sheets: [],
    columns: missing.map((heading, index) => ({
      ...name,
      heading,
      headingRow: place.headingRow,
      column: right + index,
      lastRow: place.lastRow,
    })),
    rows:
      fresh.length === 0
        ? []
        : [
            {
              ...name,
              top: place.headingRow,
              first: place.next,
              count: fresh.length,
              makeRoom: true,
              left: place.left,
              columns: place.columns + missing.length,
            },
          ],
    cells: rows.flatMap((row) =>
      row.cells.map(({ heading, old, new: value }) => ({
        cell: { sheet: name.sheet, row: row.row ?? rowAt.get(row)!, column: columnOf.get(heading)! },
        old,
        new: value,
      })),
    ),
    anchors: rows.flatMap(({ anchor }) => anchor ?? []),
  };
}
