import type { ChartModel, Sheet } from '../../workbook';
import type { Environment } from '../environment';
import { invalidArgument, itemNotFound } from '../host-error';
import { type Arguments, oneOf } from './arguments';
import { chartType } from './chart';
import { ChartRef } from './chart-ref';
import { seriesFrom } from './chart-source';
import { type HostObject, HostType, readOnly } from './define';
import { requireUnprotected } from './guards';
import { rangeArgument } from './range-ref';

/** Types the emulator can draw and save. */
const TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'Pie',
  'Doughnut',
  'XYScatter',
  'Area',
  'AreaStacked',
] as const;

function freeName(sheet: Sheet, locale: string): string {
  const word = locale.toLowerCase().startsWith('sv') ? 'Diagram' : 'Chart';
  const taken = new Set(sheet.charts.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`${word} ${number}`.toLowerCase())) number += 1;
  return `${word} ${number}`;
}

function add(sheet: Sheet, args: Arguments, env: Environment): HostObject {
  requireUnprotected(sheet);
  const type = oneOf(args.at(0), TYPES);
  const source = rangeArgument(args.at(1), sheet, env);
  const { series, by } = seriesFrom(source, oneOf(args.at(2) ?? 'Auto', ['Auto', 'Rows', 'Columns']));
  if (series.length > 255) throw invalidArgument();
  const stacked = type.includes('Stacked');
  const chart: ChartModel = {
    id: env.book.newId(),
    name: freeName(sheet, env.options.locale),
    type,
    seriesBy: by,
    series,
    title: series.length === 1 ? series[0]!.name : null,
    titleSize: null,
    left: 120,
    top: 60,
    width: 360,
    height: 216,
    legend: { visible: series.length > 1, position: 'Bottom' },
    valueAxis: {
      title: null,
      visible: true,
      minimum: null,
      maximum: null,
      majorUnit: null,
      numberFormat: null,
      gridlines: true,
    },
    categoryAxis: { title: null, visible: true, reversed: false },
    dataLabels: false,
    dataLabelFormat: null,
    gapWidth: null,
    overlap: stacked ? 100 : null,
    blanksAs: 'NotPlotted',
    fromFile: false,
    part: null,
  };
  sheet.charts.push(chart);
  sheet.touch('charts');
  env.book.dirty = true;
  return chartType.of(new ChartRef(sheet, chart));
}

/** By name (any case) or id. */
function find(sheet: Sheet, key: string): HostObject | null {
  const wanted = key.toLowerCase();
  const chart = sheet.charts.find((one) => one.name.toLowerCase() === wanted || one.id.toLowerCase() === wanted);
  return chart ? chartType.of(new ChartRef(sheet, chart)) : null;
}

function must(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

/** Excel.ChartCollection */
export const chartsType: HostType<Sheet> = new HostType<Sheet>({
  name: 'ChartCollection',
  properties: { count: readOnly((sheet) => sheet.charts.length) },
  items: (sheet) => sheet.charts.map((chart) => chartType.of(new ChartRef(sheet, chart))),
  item: (sheet, args) => must(find(sheet, args.text(0))),
  methods: {
    add,
    getCount: (sheet) => sheet.charts.length,
    getItem: (sheet, args) => must(find(sheet, args.text(0))),
    getItemOrNullObject: (sheet, args) => find(sheet, args.text(0)),
    getItemAt: (sheet, args) => {
      const chart = sheet.charts[args.whole(0)];
      return must(chart ? chartType.of(new ChartRef(sheet, chart)) : null);
    },
  },
});
