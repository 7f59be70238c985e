import { type Book, type DefinedNameModel, parseRange, quoteSheet, rangeAddress, type Sheet } from '../../workbook';
import { type SheetChanges, withSheets } from '../formula';
import type { BookSource } from '../source';
import type { XmlElement } from '../../../xlsx-reading/xml';
import { nameFormula, PRINT_AREA, PRINT_TITLES } from './names';

/** Children of the workbook's root, in the schema's order (ECMA-376 part 1, 18.2.27). */
export const workbookOrder =
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects
extLst`.split(/\s+/);

/** A scope of names: the book (place null) or a sheet, by its place in the file to be written. */
interface Scope {
  readonly place: number | null;
  readonly now: readonly DefinedNameModel[];
  readonly then: readonly DefinedNameModel[];
  readonly sheet: Sheet | null;
}

/**
 * Brings the defined names up to date: places of sheets that moved, names of sheets that were renamed, and what changed in
 * the model. Names the model doesn't hold (filters and so on) only follow their sheets.
 * `places`: old place → new one, null = gone. `placeOf`: where a sheet of the model stands.
 */
export function saveNames(
  root: XmlElement,
  book: Book,
  source: BookSource,
  places: ReadonlyMap<number, number | null>,
  placeOf: (sheet: Sheet) => number,
  changes: SheetChanges,
): void {
  const scopes: Scope[] = [
    { place: null, now: book.names, then: source.names, sheet: null },
    ...book.sheets.map((sheet) => ({
      place: placeOf(sheet),
      now: sheet.names,
      then: sheet.part === null ? [] : (source.sheets.get(sheet.part)?.names ?? []),
      sheet,
    })),
  ];
  const group = root.ensure('definedNames', workbookOrder);
  for (const element of group.all('definedName')) {
    const old = element.number('localSheetId');
    const place = old === null ? null : places.get(old);
    if (old !== null && (place === null || place === undefined)) {
      group.remove(element);
      continue;
    }
    if (place !== old) element.set('localSheetId', place ?? null);
    const text = withSheets(element.text, changes);
    if (text !== element.text) element.children = [text];
  }
  for (const scope of scopes) saveScope(group, scope);
  for (const sheet of book.sheets) savePrintNames(group, sheet, source, placeOf(sheet));
  if (group.elements.length === 0) root.remove(group);
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function find(group: XmlElement, name: string, place: number | null): XmlElement | undefined {
  return group
    .all('definedName')
    .find((element) => same(element.get('name') ?? '', name) && element.number('localSheetId') === place);
}

function saveScope(group: XmlElement, { place, now, then }: Scope): void {
  for (const was of then) {
    const element = find(group, was.name, place);
    if (element !== undefined && !now.some(({ name }) => same(name, was.name))) group.remove(element);
  }
  for (const model of now) {
    const was = then.find(({ name }) => same(name, model.name));
    if (was !== undefined && JSON.stringify(was) === JSON.stringify(model)) continue;
    const element = find(group, model.name, place) ?? group.add(group.make('definedName'));
    element
      .set('name', model.name)
      .set('comment', model.comment || null)
      .set('localSheetId', place);
    element.set('hidden', model.visible ? null : '1');
    if (was?.formula !== model.formula) element.children = [nameFormula(model.formula)];
  }
}

function savePrintNames(group: XmlElement, sheet: Sheet, source: BookSource, place: number): void {
  const { printArea, titleRows, titleColumns } = sheet.page;
  const before = sheet.part === null ? undefined : source.sheets.get(sheet.part);
  if (before?.features.printNames === JSON.stringify([printArea, titleRows, titleColumns])) return;
  setBuiltIn(group, PRINT_AREA, place, references(sheet.name, [printArea]));
  setBuiltIn(group, PRINT_TITLES, place, references(sheet.name, [titleColumns, titleRows]));
}

function setBuiltIn(group: XmlElement, name: string, place: number, formula: string): void {
  const known = find(group, name, place);
  if (formula === '') {
    if (known !== undefined) group.remove(known);
    return;
  }
  const element = known ?? group.add(group.make('definedName', { name, localSheetId: place }));
  element.children = [formula];
}

/** Addresses with the sheet before each and every $ they should have; unreadable ones are left out. */
function references(sheet: string, addresses: readonly (string | null)[]): string {
  return addresses
    .flatMap((address) => address?.split(',') ?? [])
    .flatMap((address) => parseRange(address.slice(address.lastIndexOf('!') + 1)) ?? [])
    .map((range) => `${quoteSheet(sheet)}!${rangeAddress(range, true)}`)
    .join(',');
}
