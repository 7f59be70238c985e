import { rangeName } from '../../domain/model';
import { namedAreas, onAreas } from '../on-areas';
import type { Area } from '../on-range';
import type { Operation } from '../report/batches';
import { CHART_TYPE, dressChart } from '../report/chart-looks';
import { isOwnTable } from '../report/tables';
import type { ChartSnapshot, PageSnapshot, SheetSnapshot } from './schema';
import type { Standing } from './standing';

const SMALL = 600;
const LARGE = 6_000;

const one = (queue: () => void, bytes = SMALL): Operation => ({ bytes, queue });

/** Tables and charts of a sheet by name, as they stood right before a run. */
export interface Known {
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

/**
 * Our tables become plain cells, before their cells are written. With `known` also those that came since: a table has
 * no name of ours yet when the run failed between making and naming it.
 */
export const freeTables = ({ sheet, tables }: Standing, known: Known | null): readonly Operation[] =>
  tables
    .filter((name) => isOwnTable(name) || (known !== null && !known.tables.includes(name)))
    .map((name) => one(() => sheet.tables.getItem(name).convertToRange()));

export const restoreTables = ({ sheet }: Standing, { tables }: SheetSnapshot): readonly Operation[] =>
  tables.map(({ name, area: { top, left, rows, columns }, ...looks }) =>
    one(() => {
      const table = sheet.tables.add(sheet.getRangeByIndexes(top, left, rows, columns), true);
      table.name = name;
      table.set(looks);
    }, LARGE),
  );

export function restoreSizes({ sheet }: Standing, { top, heights, widths }: SheetSnapshot): readonly Operation[] {
  const operations: Operation[] = [];
  const byHeight = new Map<number, Area[]>();
  let row = top;
  for (const [height, rows] of heights) {
    const areas = byHeight.get(height) ?? [];
    areas.push({ top: row, left: 0, rows, columns: 1 });
    byHeight.set(height, areas);
    row += rows;
  }
  for (const [height, areas] of byHeight) {
    for (const { address } of namedAreas(areas)) {
      const set = ({ format }: Excel.RangeAreas): void => void (format.rowHeight = height);
      operations.push(one(() => onAreas(sheet, address, set), SMALL + address.length));
    }
  }
  widths.forEach(([width, hidden], column) => {
    operations.push(
      one(() => {
        const whole = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
        whole.columnHidden = hidden;
        if (!hidden) whole.format.columnWidth = width;
      }),
    );
  });
  return operations;
}

function restoreChart(chart: Excel.Chart, source: Excel.Range | null, snapshot: ChartSnapshot): void {
  const { title, legend, legendShown, shape, colors, left, top, width, height } = snapshot;
  if (source) {
    chart.setData(source, 'Columns');
    dressChart(chart, shape, colors);
  }
  chart.title.text = title;
  chart.legend.position = legend as Excel.ChartLegendPosition;
  // Giving it a place shows it.
  if (legendShown === false) chart.legend.visible = false;
  chart.set({ left, top, width, height });
}

/** A chart the run took away is made again. */
function remakeChart(sheet: Excel.Worksheet, source: Excel.Range, { name, shape }: ChartSnapshot): Excel.Chart {
  const chart = sheet.charts.add(CHART_TYPE[shape], source, 'Columns');
  chart.name = name;
  return chart;
}

/** Charts the run brought go (with `known` also those not named yet); the others show what they showed, where they stood. */
export const restoreCharts = (
  { sheet, charts }: Standing,
  { charts: before, drawn }: SheetSnapshot,
  known: Known | null,
): Operation[] => [
  ...charts
    .filter((name) => drawn.charts.includes(name) || (known !== null && !known.charts.includes(name)))
    .map((name) => one(() => sheet.charts.getItem(name).delete())),
  ...before
    .filter(({ name, source }) => charts.includes(name) || source !== null)
    .map((chart) =>
      one(() => {
        const area = chart.source;
        const source = area && sheet.getRangeByIndexes(area.top, area.left, area.rows, area.columns);
        const there = charts.includes(chart.name);
        restoreChart(there ? sheet.charts.getItem(chart.name) : remakeChart(sheet, source!, chart), source, chart);
      }, LARGE),
    ),
];

const given = (properties: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined));

function restoreFrozen({ freezePanes }: Excel.Worksheet, { rows, columns }: PageSnapshot['frozen']): void {
  if (rows > 0 && columns > 0) freezePanes.freezeAt(rangeName(0, 0, rows, columns));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
  else freezePanes.unfreeze();
}

/** Page set-up, frozen rows and page breaks. A print area or repeated rows where there were none stay: Office.js can't take them away. */
export const restorePage = ({ sheet }: Standing, { page }: SheetSnapshot): readonly Operation[] => [
  one(() => {
    const { pageLayout, horizontalPageBreaks } = {
      pageLayout: sheet.pageLayout,
      horizontalPageBreaks: sheet.horizontalPageBreaks,
    };
    sheet.showGridlines = page.showGridlines;
    pageLayout.set(given(page.layout));
    pageLayout.headersFooters.defaultForAllPages.set(page.headersFooters);
    if (page.printArea !== null) pageLayout.setPrintArea(page.printArea);
    if (page.titleRows !== null) pageLayout.setPrintTitleRows(page.titleRows);
    horizontalPageBreaks.removePageBreaks();
    for (const row of page.breaks) horizontalPageBreaks.add(`A${row + 1}`);
    restoreFrozen(sheet, page.frozen);
  }, LARGE),
];
