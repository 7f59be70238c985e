import type { ChartShape } from '../../domain/reporting';

/** Excel's kinds of charts for the shapes of ours. */
export const CHART_TYPE = { bars: 'BarStacked', line: 'Line', outcomes: 'LineMarkers' } as const satisfies Record<
  ChartShape,
  string
>;

/** Points: Excel's own 14 leave a low chart no room. */
const TITLE_SIZE = 11;

/** Gives a chart of ours its looks. `colors`: of its series, in order; null: Excel's own. */
export function dressChart(chart: Excel.Chart, shape: ChartShape, colors: readonly (string | null)[]): void {
  chart.title.format.font.size = TITLE_SIZE;
  const series = colors.map((color, at) => ({ color, drawn: chart.series.getItemAt(at), first: at === 0 }));
  switch (shape) {
    case 'bars':
      chart.legend.position = 'Bottom';
      // From the top down, as the table has them.
      chart.axes.categoryAxis.reversePlotOrder = true;
      for (const { color, drawn } of series) {
        if (color) drawn.format.fill.setSolidColor(color);
        drawn.gapWidth = 60;
      }
      return;
    case 'line':
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 100;
      // One line: the title and the table's heading say what it is.
      chart.legend.visible = false;
      for (const { color, drawn } of series) if (color) drawn.format.line.color = color;
      return;
    case 'outcomes':
      chart.legend.position = 'Bottom';
      // A year of which nothing is known is a gap: never zero, and no line over it.
      chart.displayBlanksAs = 'NotPlotted';
      // Outcome and target are told apart in grey too: dots on a line, diamonds on dashes.
      for (const { color, drawn, first } of series) {
        drawn.markerStyle = first ? 'Circle' : 'Diamond';
        drawn.format.line.lineStyle = first ? 'Continuous' : 'Dash';
        if (!color) continue;
        drawn.format.line.color = color;
        drawn.markerBackgroundColor = color;
        drawn.markerForegroundColor = color;
      }
  }
}
