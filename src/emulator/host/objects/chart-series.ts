import { type ChartSeriesModel, PLAIN_SERIES } from '../../workbook';
import type { Environment } from '../environment';
import { invalidArgument, itemNotFound } from '../host-error';
import { type Arguments, flagValue, numberValue, oneOf, textValue } from './arguments';
import { type ChartRef, SeriesRef } from './chart-ref';
import { colorText } from './colors';
import { type HostObject, HostType, readOnly, readWrite } from './define';
import { rangeArgument, referenceFormula } from './range-ref';

const reference = (series: SeriesRef, args: Arguments, env: Environment): string =>
  referenceFormula(rangeArgument(args.at(0), series.ref.sheet, env));

/** Those of Excel.ChartLineStyle and Excel.ChartMarkerStyle that can be saved. */
const LINE_STYLES = ['Continuous', 'Dash', 'DashDot', 'Dot'] as const;
const MARKER_STYLES = ['Circle', 'Diamond', 'Square', 'Triangle'] as const;

/** A marker's ground and edge have one colour here. */
const markerColor = readWrite<SeriesRef>(
  ({ series }) => series.markerColor ?? '',
  (ref, value, env) => {
    const color = colorText(value);
    ref.edit(env, (series) => (series.markerColor = color));
  },
);

const lineType = new HostType<SeriesRef>({
  name: 'ChartLineFormat',
  properties: {
    color: readWrite(
      ({ series }) => series.color ?? '',
      (ref, value, env) => ref.edit(env, (series) => (series.color = colorText(value))),
    ),
    lineStyle: readWrite(
      ({ series }) => series.lineStyle ?? 'Automatic',
      (ref, value, env) => {
        const style = oneOf(value, LINE_STYLES);
        ref.edit(env, (series) => (series.lineStyle = style));
      },
    ),
  },
});

const fillType = new HostType<SeriesRef>({
  name: 'ChartFill',
  methods: {
    setSolidColor: (ref, args, env) => {
      const color = colorText(args.at(0));
      ref.edit(env, (series) => (series.color = color));
    },
  },
});

const formatType = new HostType<SeriesRef>({
  name: 'ChartSeriesFormat',
  navigation: { fill: (ref) => fillType.of(ref), line: (ref) => lineType.of(ref) },
});

const percent = (value: unknown, least: number, most: number): number => {
  const number = numberValue(value);
  if (number < least || number > most) throw invalidArgument();
  return number;
};

/** Excel.ChartSeries. Gap and overlap are the whole chart's. */
const chartSeriesType: HostType<SeriesRef> = new HostType<SeriesRef>({
  name: 'ChartSeries',
  check: ({ ref, series }) => {
    if (!ref.sheet.charts.includes(ref.chart) || !ref.chart.series.includes(series)) throw itemNotFound();
  },
  properties: {
    name: readWrite(
      ({ series }) => series.name,
      (ref, value, env) => {
        const name = textValue(value);
        ref.edit(env, (series) => Object.assign(series, { name, nameFormula: null }));
      },
    ),
    chartType: readWrite(
      ({ ref, series }) => series.type ?? ref.chart.type,
      (ref, value, env) => {
        const type = textValue(value);
        ref.edit(env, (series) => (series.type = type === ref.ref.chart.type ? null : type));
      },
    ),
    markerStyle: readWrite(
      ({ series }) => series.marker ?? 'Automatic',
      (ref, value, env) => {
        const style = oneOf(value, MARKER_STYLES);
        ref.edit(env, (series) => (series.marker = style));
      },
    ),
    markerBackgroundColor: markerColor,
    markerForegroundColor: markerColor,
    hasDataLabels: readWrite(
      ({ ref, series }) => series.dataLabels || ref.chart.dataLabels,
      (ref, value, env) => {
        const shown = flagValue(value);
        ref.edit(env, (series) => (series.dataLabels = shown));
      },
    ),
    gapWidth: readWrite(
      ({ ref }) => ref.chart.gapWidth ?? 150,
      ({ ref }, value, env) => {
        const gap = percent(value, 0, 500);
        ref.edit(env, (chart) => (chart.gapWidth = gap));
      },
    ),
    overlap: readWrite(
      ({ ref }) => ref.chart.overlap ?? 0,
      ({ ref }, value, env) => {
        const overlap = percent(value, -100, 100);
        ref.edit(env, (chart) => (chart.overlap = overlap));
      },
    ),
  },
  navigation: { format: (ref) => formatType.of(ref) },
  methods: {
    setValues: (ref, args, env) => {
      const formula = reference(ref, args, env);
      ref.edit(env, (series) => (series.valuesFormula = formula));
    },
    setXAxisValues: (ref, args, env) => {
      const formula = reference(ref, args, env);
      ref.edit(env, (series) => (series.categoriesFormula = formula));
    },
    delete: ({ ref, series }, _args, env) =>
      ref.edit(env, (chart) => chart.series.splice(chart.series.indexOf(series), 1)),
  },
});

function add(ref: ChartRef, name: string | null, index: number | null, env: Environment): HostObject {
  const series: ChartSeriesModel = {
    name: name ?? `Serie${ref.chart.series.length + 1}`,
    nameFormula: null,
    valuesFormula: '',
    categoriesFormula: null,
    ...PLAIN_SERIES,
  };
  ref.edit(env, (chart) => chart.series.splice(index ?? chart.series.length, 0, series));
  return chartSeriesType.of(new SeriesRef(ref, series));
}

/** Excel.ChartSeriesCollection */
export const chartSeriesCollectionType: HostType<ChartRef> = new HostType<ChartRef>({
  name: 'ChartSeriesCollection',
  properties: { count: readOnly(({ chart }) => chart.series.length) },
  items: (ref) => ref.chart.series.map((series) => chartSeriesType.of(new SeriesRef(ref, series))),
  methods: {
    getCount: ({ chart }) => chart.series.length,
    getItemAt: (ref, args) => {
      const series = ref.chart.series[args.whole(0)];
      if (!series) throw itemNotFound();
      return chartSeriesType.of(new SeriesRef(ref, series));
    },
    add: (ref, args, env) => add(ref, args.optionalText(0), args.at(1) === null ? null : args.whole(1), env),
  },
});
