import type { Book, ChartModel, ChartSeriesModel } from '../../workbook';
import { type Dialect, XML_DECLARATION } from '../package';
import { escapeAttribute, escapeText } from '../../../xlsx-reading/xml';
import { CachedReference } from './cache';
import { blanksAs, legendPositions, lineStyles, markers } from './read';
import { type ChartKind, chartKinds } from './types';

export const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

const CATEGORY_AXIS = 500001;
const VALUE_AXIS = 500002;

export const isWritable = (type: string): boolean => chartKinds.some((kind) => kind.type === type);

/** A chart's part. A kind that can't be written becomes clustered columns, so that the numbers are seen all the same. */
export function makeChart(book: Book, chart: ChartModel, dialect: Dialect): Uint8Array {
  const kind = kindOf(chart.type);
  const groups = groupSeries(chart, kind);
  const isRound = kind.element === 'pieChart' || kind.element === 'doughnutChart';
  const plots = groups.map(({ kind: own, series }) => plot(book, chart, own, series)).join('');
  const axes = isRound ? '' : firstAxis(chart, kind) + valueAxis(chart, kind);
  const title = chart.title === null ? '' : titleElement(chart.title, chart.titleSize);
  const text =
    `<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}">` +
    `<c:roundedCorners val="0"/><c:chart>${title}<c:autoTitleDeleted val="${chart.title === null ? 1 : 0}"/>` +
    `<c:plotArea><c:layout/>${plots}${axes}</c:plotArea>${legend(chart)}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="${wordFor(blanksAs, chart.blanksAs) ?? 'gap'}"/></c:chart></c:chartSpace>`;
  return new TextEncoder().encode(XML_DECLARATION + text);
}

function kindOf(type: string): ChartKind {
  return chartKinds.find((kind) => kind.type === type) ?? chartKinds[0]!;
}

interface SeriesGroup {
  readonly kind: ChartKind;
  readonly series: { readonly model: ChartSeriesModel; readonly index: number }[];
}

/** Series by their kinds: those with a type of their own are drawn by another chart over the same axes. */
function groupSeries(chart: ChartModel, kind: ChartKind): SeriesGroup[] {
  const groups: SeriesGroup[] = [{ kind, series: [] }];
  chart.series.forEach((model, index) => {
    const own = model.type === null ? kind : kindOf(model.type);
    let group = groups.find((candidate) => candidate.kind === own);
    if (group === undefined) groups.push((group = { kind: own, series: [] }));
    group.series.push({ model, index });
  });
  return groups.filter((group) => group.series.length > 0 || groups.length === 1);
}

function plot(book: Book, chart: ChartModel, kind: ChartKind, series: SeriesGroup['series']): string {
  const all = series.map(({ model, index }) => seriesElement(book, chart, kind, model, index)).join('');
  const direction = kind.direction === undefined ? '' : `<c:barDir val="${kind.direction}"/>`;
  const grouping =
    kind.element === 'scatterChart'
      ? '<c:scatterStyle val="lineMarker"/>'
      : kind.grouping === undefined
        ? ''
        : `<c:grouping val="${kind.grouping}"/>`;
  const isRound = kind.element === 'pieChart' || kind.element === 'doughnutChart';
  const head = `${direction}${grouping}<c:varyColors val="${isRound ? 1 : 0}"/>${all}${labels(chart, chart.dataLabels)}`;
  return `<c:${kind.element}>${head}${plotTail(chart, kind)}</c:${kind.element}>`;
}

function plotTail(chart: ChartModel, kind: ChartKind): string {
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  switch (kind.element) {
    case 'barChart': {
      const overlap = chart.overlap ?? (kind.grouping === 'clustered' ? null : 100);
      const gap = `<c:gapWidth val="${chart.gapWidth ?? 150}"/>`;
      return `${gap}${overlap === null ? '' : `<c:overlap val="${overlap}"/>`}${axes}`;
    }
    case 'lineChart':
      return `<c:marker val="1"/>${axes}`;
    case 'areaChart':
    case 'scatterChart':
      return axes;
    case 'pieChart':
      return '<c:firstSliceAng val="0"/>';
    case 'doughnutChart':
      return '<c:firstSliceAng val="0"/><c:holeSize val="50"/>';
  }
}

function seriesElement(
  book: Book,
  chart: ChartModel,
  kind: ChartKind,
  series: ChartSeriesModel,
  index: number,
): string {
  const name =
    series.nameFormula !== null
      ? `<c:tx>${new CachedReference(book, series.nameFormula).asText()}</c:tx>`
      : series.name !== ''
        ? `<c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>`
        : '';
  const shown = series.dataLabels !== chart.dataLabels ? labels(chart, series.dataLabels) : '';
  const isLine = kind.element === 'lineChart';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${fill(series, kind)}` +
    (kind.element === 'barChart' ? '<c:invertIfNegative val="0"/>' : '') +
    (isLine ? marker(series, kind) : '') +
    shown +
    points(book, kind, series) +
    (isLine || kind.element === 'scatterChart' ? '<c:smooth val="0"/>' : '') +
    '</c:ser>'
  );
}

function points(book: Book, kind: ChartKind, series: ChartSeriesModel): string {
  const [first, second] = kind.element === 'scatterChart' ? ['xVal', 'yVal'] : ['cat', 'val'];
  const values = `<c:${second}>${new CachedReference(book, series.valuesFormula).asNumbers()}</c:${second}>`;
  if (series.categoriesFormula === null) return values;
  const categories = new CachedReference(book, series.categoriesFormula);
  return `<c:${first}>${categories.isNumeric ? categories.asNumbers() : categories.asText()}</c:${first}>${values}`;
}

/** The file's word for what Excel's API calls `name`. */
const wordFor = (words: Readonly<Record<string, string>>, name: string | null): string | undefined =>
  Object.keys(words).find((word) => words[word] === name);

function marker({ marker: style, markerColor }: ChartSeriesModel, kind: ChartKind): string {
  const symbol = wordFor(markers, style) ?? (kind.markers === false ? 'none' : undefined);
  if (symbol === undefined && markerColor === null) return '';
  const edge = markerColor === null ? '' : `<a:ln w="9525">${solid(markerColor)}</a:ln>`;
  return (
    `<c:marker>${symbol === undefined ? '' : `<c:symbol val="${symbol}"/>`}` +
    (symbol === 'none' ? '' : '<c:size val="6"/>') +
    (markerColor === null ? '' : `<c:spPr>${solid(markerColor)}${edge}</c:spPr>`) +
    '</c:marker>'
  );
}

function fill({ color, lineStyle }: ChartSeriesModel, kind: ChartKind): string {
  // Points of a scatter chart stand alone: without a word, Excel draws a line through them.
  if (kind.element === 'scatterChart') return '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>' + dots(color);
  if (color === null) return '';
  const isLine = kind.element === 'lineChart';
  const dash = wordFor(lineStyles, lineStyle);
  const dashes = dash === undefined ? '' : `<a:prstDash val="${dash}"/>`;
  return `<c:spPr>${isLine ? `<a:ln w="28575" cap="rnd">${solid(color)}${dashes}<a:round/></a:ln>` : solid(color)}</c:spPr>`;
}

const solid = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;

const dots = (color: string | null): string =>
  `<c:marker><c:symbol val="circle"/><c:size val="6"/>${color === null ? '' : `<c:spPr>${solid(color)}</c:spPr>`}</c:marker>`;

function labels(chart: ChartModel, shown: boolean): string {
  const format =
    chart.dataLabelFormat === null || !shown
      ? ''
      : `<c:numFmt formatCode="${escapeAttribute(chart.dataLabelFormat)}" sourceLinked="0"/>`;
  return (
    `<c:dLbls>${format}<c:showLegendKey val="0"/><c:showVal val="${shown ? 1 : 0}"/><c:showCatName val="0"/>` +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function titleElement(text: string, points: number | null = null): string {
  const run = points === null ? '' : `<a:rPr sz="${Math.round(points * 100)}" b="1"/>`;
  const paragraphs = text.split('\n').map((line) => `<a:p><a:r>${run}<a:t>${escapeText(line)}</a:t></a:r></a:p>`);
  const rich = `<c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</c:rich>`;
  return `<c:title><c:tx>${rich}</c:tx><c:overlay val="0"/></c:title>`;
}

function legend(chart: ChartModel): string {
  if (!chart.legend.visible) return '';
  const position = Object.entries(legendPositions).find(([, word]) => word === chart.legend.position)?.[0] ?? 'r';
  return `<c:legend><c:legendPos val="${position}"/><c:overlay val="0"/></c:legend>`;
}

/** A scatter chart has numbers along both axes. */
function firstAxis(chart: ChartModel, kind: ChartKind): string {
  if (kind.element !== 'scatterChart') return categoryAxis(chart, kind);
  const { title, visible, reversed } = chart.categoryAxis;
  return (
    `<c:valAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="${visible ? 0 : 1}"/><c:axPos val="b"/>${title === null ? '' : titleElement(title)}` +
    `<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="low"/><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="midCat"/></c:valAx>`
  );
}

function categoryAxis(chart: ChartModel, kind: ChartKind): string {
  const { title, visible, reversed } = chart.categoryAxis;
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="${visible ? 0 : 1}"/><c:axPos val="${kind.direction === 'bar' ? 'l' : 'b'}"/>` +
    (title === null ? '' : titleElement(title)) +
    `<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="low"/><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/>` +
    `<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`
  );
}

function valueAxis(chart: ChartModel, kind: ChartKind): string {
  const { title, visible, minimum, maximum, majorUnit, numberFormat, gridlines } = chart.valueAxis;
  const limits =
    (maximum === null ? '' : `<c:max val="${maximum}"/>`) + (minimum === null ? '' : `<c:min val="${minimum}"/>`);
  const format = numberFormat ?? (kind.grouping === 'percentStacked' ? '0%' : 'General');
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling>` +
    `<c:delete val="${visible ? 0 : 1}"/><c:axPos val="${kind.direction === 'bar' ? 'b' : 'l'}"/>` +
    (gridlines ? '<c:majorGridlines/>' : '') +
    (title === null ? '' : titleElement(title)) +
    `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="${numberFormat === null ? 1 : 0}"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="${kind.element === 'scatterChart' ? 'midCat' : 'between'}"/>` +
    `${majorUnit === null ? '' : `<c:majorUnit val="${majorUnit}"/>`}</c:valAx>`
  );
}
