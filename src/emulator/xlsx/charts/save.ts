import type { Book, ChartModel, Sheet } from '../../workbook';
import { largest } from '../largest';
import { type SheetChanges, withSheets } from '../formula';
import { type Draft, relationshipAttribute } from '../package';
import { Geometry } from '../sheet/geometry';
import type { SheetParts } from '../sheet/parts';
import type { LoadedChart, SheetSource } from '../source';
import { escapeAttribute, parseElement, XmlElement } from '../../../xlsx-reading/xml';
import { chartFrames, makeAnchor } from './drawing';
import { CHART_TYPE, isWritable, makeChart } from './write';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';

interface ChartSaving {
  readonly draft: Draft;
  readonly book: Book;
  readonly sheet: Sheet;
  readonly geometry: Geometry;
  readonly changes: SheetChanges;
}

/** Makes the sheet's drawing hold the model's charts: gone ones go, moved ones move, new ones come; pictures and shapes stay. */
export function saveCharts(
  draft: Draft,
  book: Book,
  sheet: Sheet,
  parts: SheetParts,
  part: string,
  source: SheetSource | null,
  changes: SheetChanges,
): void {
  const saving: ChartSaving = { draft, book, sheet, geometry: new Geometry(sheet, book.styles), changes };
  const loaded = source?.charts ?? [];
  let drawing = source?.drawing ?? null;
  const kept = new Set<string>();
  for (const then of loaded) {
    const now = sheet.charts.find(({ id }) => id === then.model.id);
    if (now === undefined) removeChart(draft, drawing!, then);
    else {
      kept.add(now.id);
      changeChart(saving, drawing!, then, now);
    }
  }
  const fresh = sheet.charts.filter(({ id }) => !kept.has(id));
  if (fresh.length === 0) return;
  drawing ??= addDrawing(draft, parts, part);
  for (const chart of fresh) addChart(saving, drawing, chart);
}

function frameOf(drawing: XmlElement, relationshipId: string): XmlElement | undefined {
  return chartFrames(drawing).find(({ chartId }) => chartId === relationshipId)?.anchor;
}

function removeChart(draft: Draft, drawing: string, { relationshipId, part }: LoadedChart): void {
  const root = draft.edit(drawing);
  const anchor = frameOf(root, relationshipId);
  if (anchor !== undefined) root.remove(anchor);
  draft.unrelate(drawing, relationshipId);
  draft.removeTree(part);
}

const placeKeys = ['left', 'top', 'width', 'height'] as const;

function changeChart(
  { draft, book, geometry, changes }: ChartSaving,
  drawing: string,
  then: LoadedChart,
  now: ChartModel,
): void {
  const was = then.model;
  if (placeKeys.some((key) => Math.abs(now[key] - was[key]) > 0.01) || now.name !== was.name) {
    const root = draft.edit(drawing);
    const anchor = frameOf(root, then.relationshipId);
    if (anchor === undefined) return;
    anchor.find('cNvPr')?.set('name', now.name);
    const contents = anchor.elements.filter(({ local }) => !/^(from|to|ext|pos)$/.test(local));
    root.replace(anchor, makeAnchor(root, now, geometry, contents));
  }
  const contents = (chart: ChartModel): string =>
    JSON.stringify({ ...chart, left: 0, top: 0, width: 0, height: 0, name: '', fromFile: true, part: null });
  if (contents(now) !== contents(followed(was, changes)) && isWritable(now.type))
    draft.put(then.part, makeChart(book, now, draft.dialect));
}

/** A loaded chart as its part says it now that sheets have other names. */
function followed(chart: ChartModel, changes: SheetChanges): ChartModel {
  if (changes.size === 0) return chart;
  const follow = <Formula extends string | null>(formula: Formula): Formula | string =>
    formula === null ? formula : withSheets(formula, changes);
  const series = chart.series.map((one) => ({
    ...one,
    nameFormula: follow(one.nameFormula),
    valuesFormula: follow(one.valuesFormula),
    categoriesFormula: follow(one.categoriesFormula),
  }));
  return { ...chart, series };
}

function addDrawing(draft: Draft, parts: SheetParts, sheetPart: string): string {
  const { dialect } = draft;
  const drawing = draft.freeName((number) => `xl/drawings/drawing${number}.xml`);
  const namespaces = new Map([
    ['xmlns:xdr', dialect.spreadsheetDrawing],
    ['xmlns:a', dialect.drawing],
  ]);
  draft.create(drawing, new XmlElement('xdr:wsDr', namespaces), DRAWING_TYPE);
  const id = draft.relateKind(sheetPart, 'drawing', drawing);
  const attribute = relationshipAttribute(parts.root, dialect);
  parts.insert(parts.root.make('drawing').set(attribute, id));
  return drawing;
}

function addChart({ draft, book, geometry }: ChartSaving, drawing: string, chart: ChartModel): void {
  const { dialect } = draft;
  const part = draft.freeName((number) => `xl/charts/chart${number}.xml`);
  draft.put(part, makeChart(book, chart, dialect));
  draft.declare(part, CHART_TYPE);
  const id = draft.relateKind(drawing, 'chart', part);
  const root = draft.edit(drawing);
  const number =
    1 +
    largest(
      1,
      root.elements.map((anchor) => anchor.find('cNvPr')?.number('id')),
    );
  const x = root.prefix;
  const frame = parseElement(
    `<${x}graphicFrame macro=""><${x}nvGraphicFramePr><${x}cNvPr id="${number}" name="${escapeAttribute(chart.name)}"/>` +
      `<${x}cNvGraphicFramePr/></${x}nvGraphicFramePr><${x}xfrm><a:off xmlns:a="${dialect.drawing}" x="0" y="0"/>` +
      `<a:ext xmlns:a="${dialect.drawing}" cx="0" cy="0"/></${x}xfrm><a:graphic xmlns:a="${dialect.drawing}">` +
      `<a:graphicData uri="${dialect.chart}"><c:chart xmlns:c="${dialect.chart}" xmlns:r="${dialect.relationships}" r:id="${id}"/>` +
      `</a:graphicData></a:graphic></${x}graphicFrame>`,
    drawing,
  );
  root.add(makeAnchor(root, chart, geometry, [frame, root.make('clientData')]));
}
