import type { ReportSheet } from '../../domain/reporting';
import type { Work } from '../../domain/work';
import type { Grid, GridRow, PlacedTable } from './grid';
import { type Pages, paginate } from './pages';

/** A grid parted into pages, with the tables' headings on every page they go on to. */
export interface Paged {
  readonly grid: Grid;
  readonly pages: Pages;
  /** The row Excel is to print on every page; null where the grid has the headings itself. */
  readonly titleRow: number | null;
}

/** The heading as it stands over the table's next page: told from the table's own, which is the only one. */
const again = (heading: GridRow, table: string, number: number): GridRow => ({
  ...heading,
  key: `#again/${table}/${number}`,
  cells: heading.cells.map((cell) => cell && { ...cell, look: 'row.total' }),
  look: 'row.total',
  comment: false,
  ownComments: [],
});

/** A table whose heading stands again where it goes on. */
interface Going {
  readonly id: string;
  readonly headingRow: number;
  readonly last: number;
  readonly heading: GridRow;
}

/** The Excel table that ends the report: nothing of ours stands below it on the pages it goes on to. */
function lastTable(grid: Grid, { blocks }: ReportSheet): PlacedTable | null {
  const last = blocks.at(-1);
  const table = last?.kind === 'table' ? grid.tables.get(last.id) : undefined;
  return table?.filterable ? table : null;
}

/** Tables that a chart is drawn over stay on one page, and hold nothing but the chart's numbers. */
function goingOn(grid: Grid, { blocks }: ReportSheet, except: PlacedTable | null): readonly Going[] {
  const drawn = new Set(blocks.flatMap((block) => (block.kind === 'chart' ? [block.table] : [])));
  return [...grid.tables].flatMap(([id, table]): readonly Going[] => {
    if (table === except || drawn.has(id)) return [];
    const { headingRow, rows } = table;
    return [{ id, headingRow, last: headingRow + rows, heading: grid.rows[headingRow]! }];
  });
}

/** A heading to put in before a row. */
interface Top {
  readonly row: number;
  readonly table: Going;
  /** Of the table's headings that stand again, from 1. */
  readonly number: number;
}

function topsOf(breaks: readonly number[], tables: readonly Going[]): readonly Top[] {
  return tables
    .flatMap((table) =>
      breaks
        .filter((row) => row > table.headingRow && row <= table.last)
        .map((row, at): Top => ({ row, table, number: at + 1 })),
    )
    .sort((one, other) => one.row - other.row);
}

/**
 * Excel repeats one row of a sheet, and on every page after it: also over charts and other tables, where it is wrong. So
 * headings are repeated by rows of our own at the pages' tops. An Excel table can't have them, so Excel repeats the
 * heading of the one that ends the report; any other that goes on to a second page is no Excel table.
 */
export function* pagedGrid(grid: Grid, sheet: ReportSheet): Work<Paged> {
  const { columns, page } = sheet;
  const widths = columns.map(({ width }) => width);
  const end = lastTable(grid, sheet);
  const tables = goingOn(grid, sheet, end);
  const repeated = [
    ...tables.map(({ headingRow, last, heading }) => ({ row: headingRow, until: last, height: heading.height })),
    ...(end === null ? [] : [{ row: end.headingRow, until: Infinity, height: grid.rows[end.headingRow]!.height }]),
  ];
  const pages = yield* paginate(grid, widths, page.orientation, repeated);
  const tops = topsOf(pages.breaks, tables);
  const { pageOf } = pages;
  const goesOn = end !== null && pageOf[end.headingRow] !== pageOf[end.headingRow + end.rows];
  const titleRow = goesOn ? end.headingRow + before(tops, end.headingRow) : null;
  if (tops.length === 0) return { grid, pages, titleRow };
  const breaks = pages.breaks.map((row) => row + tops.filter((top) => top.row < row).length);
  return { grid: withRows(grid, tops), pages: { ...pages, breaks }, titleRow };
}

/** How many rows have been put in above a row; one that is put in before a row moves it down. */
const before = (tops: readonly Top[], row: number): number => tops.filter((top) => top.row <= row).length;

function withRows(grid: Grid, tops: readonly Top[]): Grid {
  const rows = grid.rows.flatMap((row, at): readonly GridRow[] => {
    const top = tops.find((one) => one.row === at);
    return top === undefined ? [row] : [again(top.table.heading, top.table.id, top.number), row];
  });
  const moved = (table: PlacedTable, id: string): PlacedTable => {
    const own = tops.filter((top) => top.table.id === id).length;
    return {
      ...table,
      headingRow: table.headingRow + before(tops, table.headingRow),
      rows: table.rows + own,
      filterable: table.filterable && own === 0,
    };
  };
  return {
    ...grid,
    rows,
    rowOf: new Map(rows.map(({ key }, at) => [key, at])),
    tables: new Map([...grid.tables].map(([id, table]) => [id, moved(table, id)])),
    charts: new Map([...grid.charts].map(([id, area]) => [id, { ...area, row: area.row + before(tops, area.row) }])),
  };
}
