import type { XmlElement } from '../../../xlsx-reading/xml';

/** A kind of chart that can be written: its element, its direction and grouping, and Excel.ChartType. */
export interface ChartKind {
  readonly type: string;
  readonly element: 'barChart' | 'lineChart' | 'pieChart' | 'areaChart' | 'doughnutChart' | 'scatterChart';
  readonly direction?: 'bar' | 'col';
  readonly grouping?: string;
  readonly markers?: boolean;
}

export const chartKinds: readonly ChartKind[] = [
  { type: 'ColumnClustered', element: 'barChart', direction: 'col', grouping: 'clustered' },
  { type: 'ColumnStacked', element: 'barChart', direction: 'col', grouping: 'stacked' },
  { type: 'ColumnStacked100', element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  { type: 'BarClustered', element: 'barChart', direction: 'bar', grouping: 'clustered' },
  { type: 'BarStacked', element: 'barChart', direction: 'bar', grouping: 'stacked' },
  { type: 'BarStacked100', element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  { type: 'Line', element: 'lineChart', grouping: 'standard', markers: false },
  { type: 'LineMarkers', element: 'lineChart', grouping: 'standard', markers: true },
  { type: 'LineStacked', element: 'lineChart', grouping: 'stacked', markers: false },
  { type: 'LineMarkersStacked', element: 'lineChart', grouping: 'stacked', markers: true },
  { type: 'LineStacked100', element: 'lineChart', grouping: 'percentStacked', markers: false },
  { type: 'LineMarkersStacked100', element: 'lineChart', grouping: 'percentStacked', markers: true },
  { type: 'Area', element: 'areaChart', grouping: 'standard' },
  { type: 'AreaStacked', element: 'areaChart', grouping: 'stacked' },
  { type: 'AreaStacked100', element: 'areaChart', grouping: 'percentStacked' },
  { type: 'XYScatter', element: 'scatterChart' },
  { type: 'Pie', element: 'pieChart' },
  { type: 'Doughnut', element: 'doughnutChart' },
];

/** Charts of a file that are shown as what they are, but never written anew. */
const others: Record<string, string> = {
  bubbleChart: 'Bubble',
  radarChart: 'Radar',
  stockChart: 'StockHLC',
  surfaceChart: 'Surface',
  surface3DChart: 'Surface',
  bar3DChart: '3DColumn',
  line3DChart: '3DLine',
  pie3DChart: '3DPie',
  area3DChart: '3DArea',
  ofPieChart: 'PieOfPie',
};

export const isPlot = (element: XmlElement): boolean => element.local.endsWith('Chart');

/** Excel.ChartType of a plot area's first chart. */
export function chartTypeOf(plot: XmlElement): string {
  const word = (local: string): string | null => plot.child(local)?.get('val') ?? null;
  const grouping = word('grouping') ?? (plot.local === 'barChart' ? 'clustered' : 'standard');
  const markers = hasMarkers(plot);
  const kind = chartKinds.find(
    (candidate) =>
      candidate.element === plot.local &&
      (candidate.direction === undefined || candidate.direction === (word('barDir') ?? 'col')) &&
      (candidate.grouping === undefined || candidate.grouping === grouping) &&
      (candidate.markers === undefined || candidate.markers === markers),
  );
  return kind?.type ?? (Object.hasOwn(others, plot.local) ? others[plot.local]! : 'Invalid');
}

/** A line chart allows markers as a whole, and each series may still go without. */
function hasMarkers(plot: XmlElement): boolean {
  const allowed = plot.child('marker')?.flag('val', true) ?? false;
  return allowed && plot.all('ser').some((series) => series.child('marker')?.child('symbol')?.get('val') !== 'none');
}
