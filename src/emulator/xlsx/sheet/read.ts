import type { Book, ChartModel, Sheet } from '../../workbook';
import { chartFrames, placeOf } from '../charts/drawing';
import { readChart } from '../charts/read';
import { copy } from '../copy';
import { readColumns } from '../features/columns';
import { readConditionals } from '../features/conditional';
import { readHyperlinks } from '../features/hyperlinks';
import { readMerges } from '../features/merges';
import { readPage } from '../features/page';
import { readProtection } from '../features/protection';
import { readValidations } from '../features/validations';
import { isSelected, readView } from '../features/view';
import type { Package, Relationship } from '../package';
import type { LoadedChart, LoadedTable, SheetSource } from '../source';
import type { Palette } from '../styles';
import { readTable } from '../tables/read';
import type { XmlElement } from '../../../xlsx-reading/xml';
import { Scanner } from '../../../xlsx-reading/xml/scanner';
import type { CellContext } from './cell-reader';
import { scanData } from '../../../xlsx-reading/sheet/data';
import { Geometry } from './geometry';
import { GridReader } from './grid';
import { readOutline } from './outline';
import { SheetParts } from './parts';

export interface SheetReading {
  readonly files: Package;
  readonly book: Book;
  readonly palette: Palette;
  readonly dxfs: readonly XmlElement[];
  readonly context: CellContext;
}

/** Reads a worksheet's part into `sheet`. Columns come before cells: an empty cell counts only if its format differs. */
export function readSheet(
  reading: SheetReading,
  sheet: Sheet,
  part: string,
): Omit<SheetSource, 'relationshipId' | 'features' | 'names'> & { hasFormulas: boolean } {
  const { files, book, palette } = reading;
  const bytes = files.utf8(part);
  const scanner = new Scanner(bytes, part);
  readColumns(new SheetParts(bytes, headOutline(bytes, part), part), sheet);
  const grid = new GridReader(scanner, sheet, { ...reading.context, styleCount: book.styles.size });
  const parts = new SheetParts(
    bytes,
    readOutline(scanner, (at) => scanData(at, grid)),
    part,
  );
  const relationships = files.relationships(part);
  readMerges(parts, sheet);
  readView(parts, sheet, (tab) => palette.resolve(tab));
  readProtection(parts, sheet);
  readPage(parts, sheet);
  readHyperlinks(parts, sheet, relationships);
  sheet.validations = readValidations(parts);
  const conditionals = readConditionals(parts, reading.dxfs, palette, () => book.newId());
  sheet.conditionalFormats = conditionals.map(({ model }) => model);
  const tables = readTables(files, parts, relationships);
  sheet.tables = tables.map(({ model }) => copy(model));
  const drawing = drawingOf(files, parts, relationships);
  const charts = drawing === null ? [] : readCharts(reading, sheet, drawing);
  sheet.charts = charts.map(({ model }) => copy(model));
  return {
    part,
    name: sheet.name,
    visibility: sheet.visibility,
    selected: isSelected(parts),
    rowHeights: new Map(sheet.rowHeights),
    hiddenRows: new Set(sheet.hiddenRows),
    tables,
    conditionals: conditionals.map((entry) => copy(entry)),
    charts,
    drawing,
    hasFormulas: grid.hasFormulas,
  };
}

/** The children before sheetData. */
function headOutline(bytes: Uint8Array, part: string): ReturnType<typeof readOutline> {
  const scanner = new Scanner(bytes, part);
  scanner.mustNext();
  const children = [];
  for (scanner.mustNext(); !scanner.closing && !scanner.is('sheetData'); scanner.mustNext()) {
    const { start, name } = scanner;
    scanner.skip();
    children.push({ local: name, start, end: scanner.end });
  }
  return { prefix: '', rootAttributes: new Map(), rootTagStart: 0, rootTagEnd: 0, children, closeStart: 0 };
}

function readTables(files: Package, parts: SheetParts, relationships: readonly Relationship[]): LoadedTable[] {
  return (parts.first('tableParts')?.all('tablePart') ?? []).flatMap((element) => {
    const relationshipId = element.getPrefixed('id') ?? '';
    const target = relationships.find(({ id }) => id === relationshipId)?.part ?? null;
    const part = target === null ? null : files.find(target);
    if (part === null) return [];
    const { root } = files.xml(part);
    const model = readTable(root, root.get('id') ?? part);
    return model === null ? [] : [{ part, relationshipId, model }];
  });
}

function drawingOf(files: Package, parts: SheetParts, relationships: readonly Relationship[]): string | null {
  const id = parts.first('drawing')?.getPrefixed('id');
  const target = relationships.find((relationship) => relationship.id === id)?.part ?? null;
  return target === null ? null : files.find(target);
}

function readCharts({ files, book, palette }: SheetReading, sheet: Sheet, drawing: string): LoadedChart[] {
  const relationships = files.relationships(drawing);
  const geometry = new Geometry(sheet, book.styles);
  return chartFrames(files.xml(drawing).root).flatMap(({ anchor, name, chartId }) => {
    const target = relationships.find(({ id }) => id === chartId)?.part ?? null;
    const part = target === null ? null : files.find(target);
    if (part === null) return [];
    const contents = readChart(files.xml(part).root, palette);
    const model: ChartModel = {
      id: book.newId(),
      name,
      ...contents,
      ...placeOf(anchor, geometry),
      fromFile: true,
      part,
    };
    return [{ part, relationshipId: chartId, model }];
  });
}
