import { LineChart, type LineChartPoints } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';
import { periodCode } from '../../domain/model';
import { usePane } from '../parts/pane-context';
import { type IndicatorSeries, niceScale, type Point } from '../text/series';

const HEIGHT = 200;

/** Outcomes as a line, the target as a dashed one. The same numbers stand in the table below it. */
export default function SeriesChart({
  title,
  series,
  unit,
}: {
  title: string;
  series: IndicatorSeries;
  unit: string | null;
}) {
  const { t } = usePane();
  const points = (line: readonly Point[]) =>
    line.map(({ x, value, period }) => ({
      x,
      y: value,
      xAxisCalloutData: periodCode(period),
      yAxisCalloutData: unit === null ? t.number(value) : `${t.number(value)} ${unit}`,
    }));
  const lines: LineChartPoints[] = [
    { legend: t.text('pane.indicator.outcome'), data: points(series.outcomes), color: tokens.colorBrandForeground1 },
    ...series.targets.map((line, index) => ({
      legend: t.text(index === 0 ? 'pane.indicator.target' : 'pane.indicator.interval'),
      data: points(line),
      color: tokens.colorNeutralForeground3,
      lineOptions: { strokeDasharray: '5 4', strokeWidth: 2, lineBorderWidth: 0 },
    })),
  ];
  const all = [...series.outcomes, ...series.targets.flat()];
  const years = [...new Set(all.map(({ x }) => Math.ceil(x)))].sort((a, b) => a - b);
  const { low, high } = niceScale(all.map(({ value }) => value));
  return (
    <LineChart
      data={{ chartTitle: title, lineChartData: lines }}
      height={HEIGHT}
      margins={{ left: 44, right: 16, top: 12, bottom: 28 }}
      yMinValue={low}
      yMaxValue={high}
      tickValues={years}
      tickFormat="d"
      yAxisTickCount={4}
      yAxisTickFormat={(value: number) => t.number(value)}
      strokeWidth={2}
      legendsOverflowText="…"
      culture={t.language === 'sv' ? 'sv-SE' : 'en-GB'}
    />
  );
}
