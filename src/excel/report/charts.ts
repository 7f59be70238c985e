import type { ReportChart, ReportSheet } from '../../domain/reporting';
import type { Operation } from './batches';
import { CHART_TYPE, dressChart } from './chart-looks';
import type { Grid, PlacedTable, Resolve } from './grid';
import { SERIES_COLOR } from './looks';
import { areaName, type Place } from './write-grid';

const CHART_BYTES = 6000;

const ownPrefix = (sheetKey: string): string => `Röda tråden ${sheetKey} `;

export const chartName = (sheetKey: string, id: string): string => ownPrefix(sheetKey) + id;

/** The id of a chart of a report's, by its name; null when it isn't the report's. */
const chartIdOf = (sheetKey: string, name: string): string | null =>
  name.startsWith(ownPrefix(sheetKey)) ? name.slice(ownPrefix(sheetKey).length) : null;

/** Charts of single indicators come and go with what is chosen; their ids say so, and are those of their tables. */
const isOfIndicator = (id: string): boolean => id.startsWith('outcome.');

/** Our charts of indicators among those that stand, which the report has no more. */
export const goneCharts = (
  sheet: ReportSheet,
  existing: readonly string[],
): readonly { id: string; name: string }[] => {
  const here = new Set(sheet.blocks.flatMap((block) => (block.kind === 'chart' ? [block.id] : [])));
  return existing.flatMap((name) => {
    const id = chartIdOf(sheet.key, name);
    return id !== null && isOfIndicator(id) && !here.has(id) ? [{ id, name }] : [];
  });
};

export const colorsOf = ({ series }: ReportChart): readonly (string | null)[] =>
  series.map(({ style }) => SERIES_COLOR[style] ?? null);

/** Colours of a chart of outcome against targets with so many series. */
export const outcomeColors = (series: number): readonly (string | null)[] =>
  Array.from({ length: series }, (_, at) => SERIES_COLOR[at === 0 ? 'outcome' : 'target'] ?? null);

/** Widest a chart gets, in units of column width. */
const WIDEST = 110;

/** Columns of the sheet that a chart stands over, the first and the last. */
function columnsOf({ place }: ReportChart, { columns }: ReportSheet, table: PlacedTable): readonly [number, number] {
  if (place === 'below') return [0, Math.min(columns.length, 6) - 1];
  const first = Math.min(table.columns, columns.length - 1);
  let last = first;
  let width = columns[first]!.width;
  while (last + 1 < columns.length && width + columns[last + 1]!.width <= WIDEST) {
    last += 1;
    width += columns[last]!.width;
  }
  return [first, last];
}

/** The report's charts over their own tables. A chart that is there is given its new numbers and place; what is no longer chosen goes. */
export function chartOperations(
  worksheet: Excel.Worksheet,
  sheet: ReportSheet,
  grid: Grid,
  place: Place,
  resolve: Resolve,
  existing: readonly string[],
): readonly Operation[] {
  const operations = goneCharts(sheet, existing).map(({ name }): Operation => ({
    bytes: CHART_BYTES,
    queue: () => worksheet.charts.getItem(name).delete(),
  }));
  for (const block of sheet.blocks) {
    if (block.kind !== 'chart') continue;
    const table = grid.tables.get(block.table);
    const area = grid.charts.get(block.id);
    if (!table || table.rows === 0 || !area) continue;
    const name = chartName(sheet.key, block.id);
    const [first, last] = columnsOf(block, sheet, table);
    // A row's room below one that stands under its table; beside it the table itself leaves none.
    const lastRow = area.row + area.rows - (block.place === 'below' ? 2 : 1);
    const corners = [areaName(place, area.row, first, 1, 1), areaName(place, lastRow, last, 1, 1)] as const;
    operations.push({
      bytes: CHART_BYTES,
      queue: () => {
        const source = dataRange(worksheet, block, table, place);
        const known = existing.includes(name);
        const chart = known
          ? worksheet.charts.getItem(name)
          : worksheet.charts.add(CHART_TYPE[block.shape], source, 'Columns');
        if (known) chart.setData(source, 'Columns');
        else chart.name = name;
        chart.title.text = resolve(block.title);
        dressChart(chart, block.shape, colorsOf(block));
        // Empty: Excel's own.
        chart.axes.valueAxis.majorUnit = block.step ?? '';
        chart.setPosition(corners[0], corners[1]);
      },
    });
  }
  return operations;
}

function dataRange(worksheet: Excel.Worksheet, chart: ReportChart, table: PlacedTable, place: Place): Excel.Range {
  const last = Math.max(...chart.series.map(({ column }) => column));
  return worksheet.getRange(areaName(place, table.headingRow, 0, table.rows + 1, last + 1));
}
