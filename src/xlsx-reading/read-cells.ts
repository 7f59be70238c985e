import { parseRangeName, type SheetCells, type TableCells, type WorkbookCells } from '../domain/model';
import type { Work } from '../domain/work';
import { XlsxError } from './error';
import { findWorkbook, refuseOtherKinds } from './kind';
import { Budget } from './limits';
import { Package, type Relationship } from './package';
import { readSettings } from './settings';
import { scanningData } from './sheet/data';
import { SheetGrid } from './sheet/sheet-grid';
import { readingStrings } from './sheet/strings';
import { cellFormats } from './styles/number-formats';
import { decodeCellText, type XmlElement } from './xml';
import { Scanner } from './xml/scanner';

/**
 * What a file may weigh that is only looked into, beside a workbook that is open: a nämnd's goals are some hundred
 * kilobytes, and the pane shares its memory with Excel.
 */
export const MOST = {
  /** The file. */
  bytes: 30_000_000,
  /** A part, inflated. */
  partBytes: 150_000_000,
  /** A part that is held as a tree. */
  treeBytes: 8_000_000,
} as const;

/** A workbook file, looked into. */
export interface FileCells {
  readonly cells: WorkbookCells;
  /** The add-in's own document settings in that file: name → JSON text. */
  readonly settings: Readonly<Record<string, string>>;
  /** Sheets too large to be taken in; their cells are not there. */
  readonly tooLarge: readonly string[];
  /** Widths that columns were given, in characters of the default font, by sheet and column (from 0 at A). */
  readonly widths: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/**
 * The cells of an .xlsx, as Excel would give them: stored values (formulas are not computed), number formats, tables.
 * Nothing of the file is changed or kept.
 * @throws XlsxError when the bytes can't be opened; nothing else, however damaged they are
 */
export function* readCells(bytes: Uint8Array): Work<FileCells> {
  if (bytes.length > MOST.bytes) throw new XlsxError('TooLarge', `${bytes.length} bytes`);
  refuseOtherKinds(bytes);
  const files = new Package(bytes);
  const workbookPart = findWorkbook(files);
  const root = treeOf(files, workbookPart);
  const relationships = files.relationships(workbookPart);
  const partOf = (kind: string): string | null => {
    const target = relationships.find((relationship) => relationship.kind === kind)?.part ?? null;
    return target === null ? null : files.find(target);
  };
  const budget = new Budget();
  const stylesPart = partOf('styles');
  const stringsPart = partOf('sharedStrings');
  const strings =
    stringsPart === null ? null : yield* readingStrings(yield* inflated(files, stringsPart), stringsPart, budget);
  const reading: Reading = {
    files,
    formats: stylesPart === null ? [] : cellFormats(treeOf(files, stylesPart)),
    strings: strings?.texts ?? [],
    date1904: root.child('workbookPr')?.flag('date1904') ?? false,
    budget,
  };
  const sheets: SheetCells[] = [];
  const tooLarge: string[] = [];
  const widths = new Map<string, ReadonlyMap<number, number>>();
  for (const element of root.child('sheets')?.all('sheet') ?? []) {
    const sheet = yield* readSheet(reading, element, relationships);
    if (sheet === 'tooLarge') tooLarge.push(element.get('name') ?? '');
    else if (sheet !== null) {
      sheets.push(sheet.cells);
      widths.set(sheet.cells.name, sheet.widths);
    }
  }
  if (sheets.length + tooLarge.length === 0) throw new XlsxError('Broken', 'the workbook has no sheets');
  return { cells: { sheets }, settings: readSettings(files)?.settings ?? {}, tooLarge, widths };
}

interface Reading {
  readonly files: Package;
  readonly formats: readonly string[];
  readonly strings: readonly string[];
  readonly date1904: boolean;
  readonly budget: Budget;
}

const sizeOf = (files: Package, part: string): number => files.entry(part)?.size ?? 0;

function treeOf(files: Package, part: string): XmlElement {
  if (sizeOf(files, part) > MOST.treeBytes) throw new XlsxError('TooLarge', 'too large to be held', part);
  return files.xml(part).root;
}

function* inflated(files: Package, part: string): Work<Uint8Array> {
  if (sizeOf(files, part) > MOST.partBytes) throw new XlsxError('TooLarge', 'inflates to too much', part);
  return yield* files.inflating(part);
}

interface ReadSheet {
  readonly cells: SheetCells;
  readonly widths: ReadonlyMap<number, number>;
}

/** Null for sheets without cells (charts, dialogs). */
function* readSheet(
  { files, formats, ...context }: Reading,
  element: XmlElement,
  relationships: readonly Relationship[],
): Work<ReadSheet | 'tooLarge' | null> {
  const relationshipId = element.getPrefixed('id') ?? '';
  const relationship = relationships.find(({ id }) => id === relationshipId);
  if (relationship !== undefined && relationship.kind !== 'worksheet') return null;
  const name = element.get('name') ?? '';
  const target = relationship?.part ?? null;
  const part = target === null ? null : files.find(target);
  if (part === null) throw new XlsxError('Broken', `the sheet ${name} is missing`);
  const scanner = new Scanner(yield* inflated(files, part), part);
  const grid = new SheetGrid(scanner, formats, context);
  const tableIds: string[] = [];
  const widths = new Map<number, number>();
  scanner.mustNext();
  if (!scanner.is('worksheet')) throw scanner.broken('is no worksheet');
  // To the end of the part, or of the list of tables: nothing that is read stands after it.
  while (!scanner.selfClosed || tableIds.length > 0 || !scanner.is('worksheet')) {
    scanner.mustNext();
    if (scanner.closing) break;
    if (scanner.is('sheetData')) yield* scanningData(scanner, grid);
    else if (scanner.is('cols')) readWidths(scanner, widths);
    else if (scanner.is('tablePart')) tableIds.push(idOf(scanner));
    else if (!scanner.is('tableParts')) scanner.skip();
  }
  const block = grid.block();
  if (block === null) return 'tooLarge';
  const tables = tableIds.flatMap((id) => readTable(files, part, id));
  const visible = (element.get('state') ?? 'visible') === 'visible';
  return { cells: { name, visible, protected: false, ...block, tables }, widths };
}

/** A width for every column there could be is no width of any column in particular. */
const MOST_ALIKE = 256;

/** The columns of `<cols>` that were given a width. */
function readWidths(scanner: Scanner, widths: Map<number, number>): void {
  if (scanner.selfClosed) return;
  for (scanner.mustNext(); !scanner.closing; scanner.mustNext()) {
    const { min, max, width, customWidth } = Object.fromEntries(scanner.attributes());
    const [from, to, characters] = [Number(min), Number(max), Number(width)];
    scanner.skip();
    if (!/^(1|true)$/.test(customWidth ?? '') || !(from >= 1 && to - from < MOST_ALIKE && characters > 0)) continue;
    for (let column = from; column <= to; column++) widths.set(column - 1, characters);
  }
}

/** `r:id`, whatever the prefix. */
function idOf(scanner: Scanner): string {
  const id = [...scanner.attributes()].find(([name]) => name.endsWith(':id'))?.[1] ?? '';
  scanner.skip();
  return id;
}

function readTable(files: Package, sheetPart: string, id: string): readonly TableCells[] {
  const target = files.relationships(sheetPart).find((relationship) => relationship.id === id)?.part ?? null;
  const part = target === null ? null : files.find(target);
  if (part === null) return [];
  const root = treeOf(files, part);
  const range = parseRangeName(root.get('ref') ?? '');
  if (range === null) return [];
  return [
    {
      name: decodeCellText(root.get('displayName') ?? root.get('name') ?? ''),
      ...range,
      hasHeading: root.get('headerRowCount') !== '0',
      hasTotals: (root.number('totalsRowCount') ?? 0) > 0,
    },
  ];
}
