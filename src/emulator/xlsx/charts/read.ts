import type { ChartModel, ChartSeriesModel } from '../../workbook';
import { withoutPrefixes } from '../formula';
import { type Palette, schemeOrder } from '../styles';
import type { XmlElement } from '../../../xlsx-reading/xml';
import { chartTypeOf, isPlot } from './types';

type ChartContents = Omit<ChartModel, 'id' | 'name' | 'left' | 'top' | 'width' | 'height' | 'fromFile' | 'part'>;

/** The file's words for where the legend stands, and Excel.ChartLegendPosition. */
export const legendPositions: Record<string, string> = { t: 'Top', b: 'Bottom', l: 'Left', r: 'Right', tr: 'Corner' };

/** The file's words for what an empty cell is drawn as (without one: zero), and Excel.ChartDisplayBlanksAs. */
export const blanksAs: Record<string, string> = { gap: 'NotPlotted', zero: 'Zero', span: 'Interplotted' };

/** The file's words for dashes and markers, and Excel.ChartLineStyle and ChartMarkerStyle. */
export const lineStyles: Record<string, string> = { solid: 'Continuous', dash: 'Dash', dashDot: 'DashDot', dot: 'Dot' };
export const markers: Record<string, string> = {
  circle: 'Circle',
  diamond: 'Diamond',
  square: 'Square',
  triangle: 'Triangle',
};

/** What a chart part shows, as far as the model says it. */
export function readChart(root: XmlElement, palette: Palette): ChartContents {
  const chart = root.child('chart');
  const area = chart?.child('plotArea');
  const plots = area?.elements.filter(isPlot) ?? [];
  const plot = plots[0];
  const legend = chart?.child('legend');
  // A scatter chart’s second axis of values stands for the first one’s categories.
  const values = area?.all('valAx') ?? [];
  const category = area?.child('catAx') ?? area?.child('dateAx') ?? (values.length > 1 ? values[0] : undefined);
  const value = area?.child('catAx') === undefined && area?.child('dateAx') === undefined ? values.at(-1) : values[0];
  const labels = plot?.child('dLbls');
  const title = chart?.child('title');
  return {
    type: plot === undefined ? 'Invalid' : chartTypeOf(plot),
    seriesBy: 'Auto',
    series: plots.flatMap((one) =>
      one.all('ser').map((series) => readSeries(series, one, one === plot ? null : chartTypeOf(one), palette)),
    ),
    title: title === undefined ? null : richText(title),
    titleSize: title === undefined ? null : sizeOf(title),
    legend: {
      visible: legend !== undefined,
      position: legendPositions[legend?.child('legendPos')?.get('val') ?? 'r'] ?? 'Right',
    },
    valueAxis: {
      title: axisTitle(value),
      visible: isVisible(value),
      minimum: value?.child('scaling')?.child('min')?.number('val') ?? null,
      maximum: value?.child('scaling')?.child('max')?.number('val') ?? null,
      majorUnit: value?.child('majorUnit')?.number('val') ?? null,
      numberFormat: ownFormat(value),
      gridlines: value?.child('majorGridlines') !== undefined,
    },
    categoryAxis: {
      title: axisTitle(category),
      visible: isVisible(category),
      reversed: category?.child('scaling')?.child('orientation')?.get('val') === 'maxMin',
    },
    dataLabels: showsValues(labels),
    dataLabelFormat: ownFormat(labels),
    gapWidth: plot?.child('gapWidth')?.number('val') ?? null,
    overlap: plot?.child('overlap')?.number('val') ?? null,
    blanksAs: blanksAs[chart?.child('dispBlanksAs')?.get('val') ?? 'zero'] ?? 'Zero',
  };
}

/** A number format of its own; null when it follows the cells. */
function ownFormat(holder: XmlElement | undefined): string | null {
  const format = holder?.child('numFmt');
  return format === undefined || format.flag('sourceLinked') ? null : format.get('formatCode');
}

const isVisible = (axis: XmlElement | undefined): boolean =>
  axis !== undefined && axis.child('delete')?.flag('val', true) !== true;

function axisTitle(axis: XmlElement | undefined): string | null {
  const title = axis?.child('title');
  return title === undefined ? null : richText(title);
}

/** Points of a title's first words; null where they have Excel's own. */
function sizeOf(title: XmlElement): number | null {
  const hundredths = title.child('tx')?.child('rich')?.find('rPr')?.number('sz') ?? null;
  return hundredths === null ? null : hundredths / 100;
}

/** A title's text: typed, or the last known contents of the cell it points at. */
function richText(title: XmlElement): string {
  const rich = title.child('tx')?.child('rich');
  if (rich === undefined) return title.child('tx')?.child('strRef')?.find('v')?.text ?? '';
  return rich
    .all('p')
    .map((paragraph) =>
      paragraph.elements
        .filter(({ local }) => local === 'r' || local === 'fld')
        .map((run) => run.child('t')?.text ?? '')
        .join(''),
    )
    .join('\n');
}

const showsValues = (labels: XmlElement | undefined): boolean =>
  labels?.child('delete') === undefined && (labels?.child('showVal')?.flag('val', true) ?? false);

function readSeries(series: XmlElement, plot: XmlElement, type: string | null, palette: Palette): ChartSeriesModel {
  const text = series.child('tx');
  const categories = series.child('cat') ?? series.child('xVal');
  const values = series.child('val') ?? series.child('yVal');
  const shape = series.child('spPr');
  const marker = series.child('marker')?.child('spPr');
  const dot = marker?.child('solidFill');
  const fill = shape?.child('solidFill') ?? shape?.child('ln')?.child('solidFill') ?? dot;
  return {
    name: text?.child('v')?.text ?? text?.find('v')?.text ?? '',
    nameFormula: reference(text),
    valuesFormula: reference(values) ?? '',
    categoriesFormula: reference(categories),
    color: fill === undefined ? null : drawingColor(fill, palette),
    lineStyle: lineStyles[shape?.child('ln')?.child('prstDash')?.get('val') ?? ''] ?? null,
    marker: markers[series.child('marker')?.child('symbol')?.get('val') ?? ''] ?? null,
    markerColor: dot === undefined ? null : drawingColor(dot, palette),
    type,
    dataLabels: showsValues(series.child('dLbls') ?? plot.child('dLbls')),
  };
}

function reference(holder: XmlElement | undefined): string | null {
  const formula = holder?.find('f')?.text;
  return formula === undefined || formula === '' ? null : `=${withoutPrefixes(formula)}`;
}

const synonyms: Record<string, string> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };

function drawingColor(fill: XmlElement, palette: Palette): string | null {
  const rgb = fill.child('srgbClr')?.get('val') ?? null;
  if (rgb !== null) return `#${rgb.toUpperCase()}`;
  const scheme = fill.child('schemeClr')?.get('val') ?? '';
  const index = schemeOrder.indexOf(Object.hasOwn(synonyms, scheme) ? synonyms[scheme]! : scheme);
  return index < 0 ? null : palette.resolve(fill.make('color', { theme: index }));
}
