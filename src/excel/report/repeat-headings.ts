import type { ReportSheet } from '../../domain/reporting';
import type { Work } from '../../domain/work';
import type { Grid, GridRow, PlacedTable } from './grid';
import { type Pages, paginate } from './pages';

/** A grid parted into pages, with the main table's headings on every page it goes on to. */
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

/**
 * Excel repeats one row of a sheet, and on every page after it: also over charts and other tables, where it is wrong. So
 * headings are repeated by rows of our own at the pages' tops, except in Excel tables, which can't have them.
 */
export function* pagedGrid(grid: Grid, { columns, page, mainTable }: ReportSheet): Work<Paged> {
  const widths = columns.map(({ width }) => width);
  const main = mainTable === null ? undefined : grid.tables.get(mainTable);
  if (mainTable === null || main === undefined) {
    return { grid, pages: yield* paginate(grid, widths, page.orientation, null), titleRow: null };
  }
  const last = main.headingRow + main.rows;
  const heading = grid.rows[main.headingRow]!;
  const until = main.filterable ? Infinity : last;
  const repeated = { row: main.headingRow, until, height: heading.height };
  const pages = yield* paginate(grid, widths, page.orientation, repeated);
  if (main.filterable) {
    const goesOn = pages.pageOf[main.headingRow] !== pages.pageOf[last];
    return { grid, pages, titleRow: goesOn ? main.headingRow : null };
  }
  const tops = pages.breaks.filter((row) => row > main.headingRow && row <= last);
  return { grid: tops.length === 0 ? grid : withRows(grid, tops, mainTable, heading), ...broken(pages, tops) };
}

/** How many rows have been put in above a row; one that is put in before a row moves it down. */
const before = (tops: readonly number[], row: number): number => tops.filter((top) => top <= row).length;

/** The same pages of the grid with the headings put in: they begin with them. */
function broken(pages: Pages, tops: readonly number[]): Pick<Paged, 'pages' | 'titleRow'> {
  const breaks = pages.breaks.map((row) => row + tops.filter((top) => top < row).length);
  return { pages: { ...pages, breaks }, titleRow: null };
}

function withRows(grid: Grid, tops: readonly number[], main: string, heading: GridRow): Grid {
  const rows = grid.rows.flatMap((row, at): readonly GridRow[] => {
    const number = tops.indexOf(at);
    return number < 0 ? [row] : [again(heading, main, number + 1), row];
  });
  const moved = (table: PlacedTable, id: string): PlacedTable => ({
    ...table,
    headingRow: table.headingRow + before(tops, table.headingRow),
    rows: table.rows + (id === main ? tops.length : 0),
  });
  return {
    ...grid,
    rows,
    rowOf: new Map(rows.map(({ key }, at) => [key, at])),
    tables: new Map([...grid.tables].map(([id, table]) => [id, moved(table, id)])),
    charts: new Map([...grid.charts].map(([id, area]) => [id, { ...area, row: area.row + before(tops, area.row) }])),
  };
}
