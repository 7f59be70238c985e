import { columnLeft, rowTop } from '../../workbook';
import type { Environment } from '../environment';
import { invalidArgument, itemNotFound } from '../host-error';
import { flagValue, numberValue, oneOf, textValue } from './arguments';
import { chartAxesType } from './chart-axes';
import type { ChartRef } from './chart-ref';
import { chartSeriesCollectionType } from './chart-series';
import { seriesFrom } from './chart-source';
import { HostType, type Property, readOnly, readWrite } from './define';
import { rangeArgument, type RangeRef } from './range-ref';
import { worksheetType } from './worksheet';

const BLANKS_AS = ['NotPlotted', 'Zero', 'Interplotted'] as const;
/** What Excel gives a title by itself. */
const OWN_TITLE_SIZE = 14;
const LEGEND = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;

const place = (key: 'left' | 'top' | 'width' | 'height'): Property<ChartRef> =>
  readWrite(
    ({ chart }) => chart[key],
    (ref, value, env) => {
      const points = numberValue(value);
      if (points < 0) throw invalidArgument();
      ref.edit(env, (chart) => (chart[key] = points));
    },
  );

const titleFontType = new HostType<ChartRef>({
  name: 'ChartFont',
  properties: {
    size: readWrite(
      ({ chart }) => chart.titleSize ?? OWN_TITLE_SIZE,
      (ref, value, env) => {
        const size = numberValue(value);
        ref.edit(env, (chart) => (chart.titleSize = size));
      },
    ),
  },
});

const titleFormatType = new HostType<ChartRef>({
  name: 'ChartTitleFormat',
  navigation: { font: (ref) => titleFontType.of(ref) },
});

const titleType = new HostType<ChartRef>({
  name: 'ChartTitle',
  properties: {
    text: readWrite(
      ({ chart }) => chart.title ?? '',
      (ref, value, env) => {
        const text = textValue(value);
        ref.edit(env, (chart) => (chart.title = text));
      },
    ),
    visible: readWrite(
      ({ chart }) => chart.title !== null,
      (ref, value, env) => {
        const visible = flagValue(value);
        ref.edit(env, (chart) => (chart.title = visible ? (chart.title ?? '') : null));
      },
    ),
  },
  navigation: { format: (ref) => titleFormatType.of(ref) },
});

const legendType = new HostType<ChartRef>({
  name: 'ChartLegend',
  properties: {
    visible: readWrite(
      ({ chart }) => chart.legend.visible,
      (ref, value, env) => {
        const visible = flagValue(value);
        ref.edit(env, (chart) => (chart.legend = { ...chart.legend, visible }));
      },
    ),
    position: readWrite(
      ({ chart }) => chart.legend.position,
      (ref, value, env) => {
        const position = oneOf(value, LEGEND);
        ref.edit(env, (chart) => (chart.legend = { visible: true, position }));
      },
    ),
  },
});

const dataLabelsType = new HostType<ChartRef>({
  name: 'ChartDataLabels',
  properties: {
    showValue: readWrite(
      ({ chart }) => chart.dataLabels,
      (ref, value, env) => {
        const shown = flagValue(value);
        ref.edit(env, (chart) => (chart.dataLabels = shown));
      },
    ),
    numberFormat: readWrite(
      ({ chart }) => chart.dataLabelFormat ?? 'General',
      (ref, value, env) => {
        const format = textValue(value);
        ref.edit(env, (chart) => (chart.dataLabelFormat = format));
      },
    ),
  },
});

/** Covers the cells from `start` to `end` (or keeps its size from `start`). */
function setPosition(ref: ChartRef, start: RangeRef, end: RangeRef | null, env: Environment): void {
  const { styles } = env.book;
  const { sheet } = ref;
  const left = columnLeft(sheet, start.left);
  const top = rowTop(sheet, start.top, styles);
  ref.edit(env, (chart) => {
    Object.assign(chart, { left, top });
    if (!end) return;
    chart.width = columnLeft(sheet, end.left + end.columns) - left;
    chart.height = rowTop(sheet, end.top + end.rows, styles) - top;
  });
}

/** Excel.Chart: place and size in points. */
export const chartType: HostType<ChartRef> = new HostType<ChartRef>({
  name: 'Chart',
  check: ({ sheet, chart }, env) => {
    if (!env.book.sheets.includes(sheet) || !sheet.charts.includes(chart)) throw itemNotFound();
  },
  properties: {
    id: readOnly(({ chart }) => chart.id),
    name: readWrite(
      ({ chart }) => chart.name,
      (ref, value, env) => {
        const name = textValue(value);
        ref.edit(env, (chart) => (chart.name = name));
      },
    ),
    chartType: readWrite(
      ({ chart }) => chart.type,
      (ref, value, env) => {
        const type = textValue(value);
        ref.edit(env, (chart) => (chart.type = type));
      },
    ),
    displayBlanksAs: readWrite(
      ({ chart }) => chart.blanksAs,
      (ref, value, env) => {
        const blanksAs = oneOf(value, BLANKS_AS);
        ref.edit(env, (chart) => (chart.blanksAs = blanksAs));
      },
    ),
    left: place('left'),
    top: place('top'),
    width: place('width'),
    height: place('height'),
  },
  navigation: {
    axes: (ref) => chartAxesType.of(ref),
    dataLabels: (ref) => dataLabelsType.of(ref),
    legend: (ref) => legendType.of(ref),
    series: (ref) => chartSeriesCollectionType.of(ref),
    title: (ref) => titleType.of(ref),
    worksheet: ({ sheet }) => worksheetType.of(sheet),
  },
  methods: {
    setData: (ref, args, env) => {
      const { series, by } = seriesFrom(
        rangeArgument(args.at(0), ref.sheet, env),
        oneOf(args.at(1) ?? 'Auto', ['Auto', 'Rows', 'Columns']),
      );
      ref.edit(env, (chart) => Object.assign(chart, { series, seriesBy: by }));
    },
    setPosition: (ref, args, env) =>
      setPosition(
        ref,
        rangeArgument(args.at(0), ref.sheet, env),
        args.at(1) === null ? null : rangeArgument(args.at(1), ref.sheet, env),
        env,
      ),
    delete: (ref, _args, env) => ref.edit(env, (chart) => ref.sheet.charts.splice(ref.sheet.charts.indexOf(chart), 1)),
  },
});
