import type { ReportChart, ReportSheet } from '../../domain/reporting';
import type { Operation } from './batches';
import type { Grid, PlacedTable, Resolve } from './grid';
import { SERIES_COLOR } from './looks';
import { areaName, type Place } from './write-grid';

const CHART_BYTES = 6000;

const TYPE = { bars: 'BarStacked', line: 'Line' } as const;

export const chartName = (sheetKey: string, id: string): string => `Röda tråden ${sheetKey} ${id}`;

/** The report's charts over their own tables. A chart that is there is given its new numbers and place. */
export function chartOperations(
  worksheet: Excel.Worksheet,
  sheet: ReportSheet,
  grid: Grid,
  place: Place,
  resolve: Resolve,
  existing: readonly string[],
): readonly Operation[] {
  return sheet.blocks.flatMap((block): readonly Operation[] => {
    if (block.kind !== 'chart') return [];
    const table = grid.tables.get(block.table);
    const area = grid.charts.get(block.id);
    if (!table || table.rows === 0 || !area) return [];
    const name = chartName(sheet.key, block.id);
    const corners = [
      areaName(place, area.row, 0, 1, 1),
      areaName(place, area.row + area.rows - 2, Math.min(grid.columns, 6) - 1, 1, 1),
    ] as const;
    return [
      {
        bytes: CHART_BYTES,
        queue: () => {
          const source = dataRange(worksheet, block, table, place);
          const known = existing.includes(name);
          const chart = known
            ? worksheet.charts.getItem(name)
            : worksheet.charts.add(TYPE[block.shape], source, 'Columns');
          if (known) chart.setData(source, 'Columns');
          else chart.name = name;
          chart.title.text = resolve(block.title);
          dress(chart, block);
          chart.setPosition(corners[0], corners[1]);
        },
      },
    ];
  });
}

/** Bars from the top down, in the colours of the statuses; a line of shares from 0 to 100 %. */
function dress(chart: Excel.Chart, { shape, series }: ReportChart): void {
  if (shape === 'bars') {
    chart.legend.position = 'Bottom';
    chart.axes.categoryAxis.reversePlotOrder = true;
  } else {
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 100;
    // One line: the title and the table's heading say what it is.
    chart.legend.visible = false;
  }
  series.forEach(({ style }, at) => {
    const drawn = chart.series.getItemAt(at);
    const color = SERIES_COLOR[style];
    if (shape === 'line') {
      if (color) drawn.format.line.color = color;
      return;
    }
    if (color) drawn.format.fill.setSolidColor(color);
    drawn.gapWidth = 60;
  });
}

function dataRange(worksheet: Excel.Worksheet, chart: ReportChart, table: PlacedTable, place: Place): Excel.Range {
  const last = Math.max(...chart.series.map(({ column }) => column));
  return worksheet.getRange(areaName(place, table.headingRow, 0, table.rows + 1, last + 1));
}
