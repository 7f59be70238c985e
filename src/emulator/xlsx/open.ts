import { Book, Sheet, StyleTable } from '../workbook';
import { copy } from './copy';
import { XlsxError } from '../../xlsx-reading/error';
import { findWorkbook, refuseOtherKinds } from '../../xlsx-reading/kind';
import { Budget } from '../../xlsx-reading/limits';
import { Package, type Relationship } from './package';
import { readSheet, type SheetReading } from './sheet/read';
import { sheetFeatures } from './sheet/signatures';
import { readStrings } from '../../xlsx-reading/sheet/strings';
import { type BookSource, markSource, type SheetSource } from './source';
import { Palette, readStyles } from './styles';
import { readNames } from './workbook/names';
import { readProperties } from './workbook/properties';
import { readSettings } from '../../xlsx-reading/settings';
import { workbookState } from './workbook/state';
import { list, type XmlElement } from '../../xlsx-reading/xml';

/**
 * Opens the bytes of an .xlsx. Everything the model holds is read at once; the rest stays in the file, to be written back
 * as it stands. Throws XlsxError with a code when the bytes can't be opened; nothing else, however damaged they are.
 */
export function openXlsx(bytes: Uint8Array, fileName?: string): Book {
  refuseOtherKinds(bytes);
  const files = new Package(bytes);
  const workbookPart = findWorkbook(files);
  const book = new Book();
  if (fileName !== undefined) book.fileName = fileName;
  const { root } = files.xml(workbookPart);
  const relationships = files.relationships(workbookPart);
  const partOf = (kind: string): string | null => {
    const target = relationships.find((relationship) => relationship.kind === kind)?.part ?? null;
    return target === null ? null : files.find(target);
  };
  const themePart = partOf('theme');
  const stylesPart = partOf('styles');
  const stringsPart = partOf('sharedStrings');
  const styles = stylesPart === null ? null : files.xml(stylesPart).root;
  const palette = Palette.from(themePart === null ? null : files.xml(themePart).root, styles);
  if (styles !== null) book.styles = new StyleTable(readStyles(styles, palette));
  const budget = new Budget();
  const strings = stringsPart === null ? null : readStrings(files.utf8(stringsPart), stringsPart, budget);
  readWorkbook(root, book);
  const reading: SheetReading = {
    files,
    book,
    palette,
    dxfs: styles === null ? [] : list(styles, 'dxfs', 'dxf'),
    context: { strings: strings?.texts ?? [], date1904: book.date1904, budget },
  };
  const loaded = readSheets(reading, root, relationships);
  readNames(
    root,
    book,
    loaded.map((entry) => entry?.sheet ?? null),
  );
  book.activeId = activeSheet(
    root,
    book,
    loaded.map((entry) => entry?.sheet ?? null),
  );
  const settings = readSettings(files);
  book.settings = { ...settings?.settings };
  book.properties = propertiesOf(files);
  const sheets = new Map<string, SheetSource>();
  for (const entry of loaded) {
    if (entry === null) continue;
    const { sheet, source } = entry;
    sheets.set(source.part, { ...source, features: sheetFeatures(sheet), names: copy(sheet.names) });
  }
  const source: BookSource = {
    files,
    workbookPart,
    stringsPart,
    strings,
    stylesPart,
    themePart,
    settingsPart: settings?.part ?? null,
    sheets,
    order: book.sheets.map(({ id }) => id),
    activeId: book.activeId,
    names: copy(book.names),
    settings: JSON.stringify(book.settings),
    properties: JSON.stringify(book.properties),
    workbookState: workbookState(book),
    hasFormulas: loaded.some((entry) => entry?.hasFormulas === true),
  };
  book.source = markSource(source);
  book.sheetsChanged = false;
  return book;
}

function readWorkbook(root: XmlElement, book: Book): void {
  book.date1904 = root.child('workbookPr')?.flag('date1904') ?? false;
  book.readOnly = root.child('fileSharing')?.flag('readOnlyRecommended') ?? false;
  book.protection = { structure: root.child('workbookProtection')?.flag('lockStructure') ?? false };
  const mode = root.child('calcPr')?.get('calcMode');
  if (mode === 'manual') book.calculationMode = 'Manual';
  if (mode === 'autoNoTable') book.calculationMode = 'AutomaticExceptTables';
}

interface LoadedSheet {
  readonly sheet: Sheet;
  readonly source: Omit<SheetSource, 'features' | 'names'>;
  readonly hasFormulas: boolean;
}

const visibilities: Record<string, Sheet['visibility']> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** Sheets in the file's order; null for sheets without cells (charts, dialogs, macros). */
function readSheets(
  reading: SheetReading,
  root: XmlElement,
  relationships: readonly Relationship[],
): (LoadedSheet | null)[] {
  const { files, book } = reading;
  const elements = root.child('sheets')?.all('sheet') ?? [];
  if (elements.length === 0) throw new XlsxError('Broken', 'the workbook has no sheets');
  const seen = new Set<string>();
  return elements.map((element): LoadedSheet | null => {
    const relationshipId = element.getPrefixed('id') ?? '';
    const relationship = relationships.find(({ id }) => id === relationshipId);
    if (relationship !== undefined && relationship.kind !== 'worksheet') return null;
    const part = relationship === undefined || relationship.part === null ? null : files.find(relationship.part);
    const name = element.get('name') ?? '';
    if (part === null) throw new XlsxError('Broken', `the sheet ${name} is missing`);
    if (seen.has(part)) throw new XlsxError('Broken', 'is the part of two sheets', part);
    seen.add(part);
    const sheet = new Sheet(book.newId(), name);
    const state = element.get('state') ?? '';
    sheet.visibility = Object.hasOwn(visibilities, state) ? visibilities[state]! : 'Visible';
    sheet.part = part;
    book.sheets.push(sheet);
    const { hasFormulas, ...source } = readSheet(reading, sheet, part);
    return { sheet, source: { ...source, relationshipId }, hasFormulas };
  });
}

/** The tab the file was saved on; the first visible one if that isn't a sheet with cells. */
function activeSheet(root: XmlElement, book: Book, sheets: readonly (Sheet | null)[]): string {
  const tab = root.child('bookViews')?.child('workbookView')?.number('activeTab') ?? 0;
  return (sheets[tab] ?? book.sheets.find(({ visibility }) => visibility === 'Visible') ?? book.sheets[0])?.id ?? '';
}

function propertiesOf(files: Package): Book['properties'] {
  const rootOf = (kind: string): XmlElement | null => {
    const target = files.relationships('').find((relationship) => relationship.kind === kind)?.part ?? null;
    return target === null || files.entry(target) === undefined ? null : files.xml(target).root;
  };
  return readProperties(rootOf('core-properties') ?? rootOf('metadata/core-properties'), rootOf('extended-properties'));
}
