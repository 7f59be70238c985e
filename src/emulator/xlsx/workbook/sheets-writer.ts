import type { Book, Sheet } from '../../workbook';
import { largest } from '../largest';
import { type Draft, relationshipAttribute } from '../package';
import type { BookSource } from '../source';
import { XmlElement } from '../../../xlsx-reading/xml';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Where the sheets of a book stand after a save. */
export interface SheetPlaces {
  /** Old place → new one; null = gone. */
  readonly moved: ReadonlyMap<number, number | null>;
  readonly placeOf: (sheet: Sheet) => number;
  /** Whether the list itself differs from the file's. */
  readonly changed: boolean;
}

/** Parts for new sheets: made before anything is written into them. */
export function addSheetParts(draft: Draft, book: Book, source: BookSource): Map<Sheet, { part: string; id: string }> {
  const added = new Map<Sheet, { part: string; id: string }>();
  for (const sheet of book.sheets) {
    if (sheet.part !== null && source.sheets.has(sheet.part)) continue;
    const part = draft.freeName((number) => `xl/worksheets/sheet${number}.xml`);
    const namespaces = new Map([
      ['xmlns', draft.dialect.main],
      ['xmlns:r', draft.dialect.relationships],
    ]);
    const root = new XmlElement('worksheet', namespaces);
    root.add(root.make('sheetFormatPr', { defaultRowHeight: sheet.defaultRowHeight }));
    root.add(root.make('sheetData'));
    draft.create(part, root, SHEET_TYPE);
    added.set(sheet, { part, id: draft.relateKind(source.workbookPart, 'worksheet', part) });
  }
  return added;
}

/**
 * The workbook's list of sheets: in the model's order, with names and visibility of the model. Sheets the model doesn't hold
 * (charts) stay behind the sheet they stood behind.
 */
export function saveSheetList(
  draft: Draft,
  book: Book,
  source: BookSource,
  added: ReadonlyMap<Sheet, { part: string; id: string }>,
): SheetPlaces {
  const old = draft.root(source.workbookPart).child('sheets')?.all('sheet') ?? [];
  const byId = new Map([...source.sheets.values()].map((known) => [known.relationshipId, known.part]));
  const sheetOf = (element: XmlElement): Sheet | null | undefined => {
    const part = byId.get(element.getPrefixed('id') ?? '');
    return part === undefined ? null : book.sheets.find((sheet) => sheet.part === part);
  };
  // Chart sheets, by the worksheet before them.
  const followers = new Map<Sheet | null, XmlElement[]>();
  let last: Sheet | null = null;
  for (const element of old) {
    const sheet = sheetOf(element);
    if (sheet === null) followers.set(last, [...(followers.get(last) ?? []), element]);
    else if (sheet !== undefined) last = sheet;
  }
  const elements: (XmlElement | Sheet)[] = [...(followers.get(null) ?? [])];
  for (const sheet of book.sheets) {
    elements.push(old.find((element) => sheetOf(element) === sheet) ?? sheet, ...(followers.get(sheet) ?? []));
  }
  const sameList = elements.length === old.length && elements.every((element, index) => element === old[index]);
  const sameWords = book.sheets.every((sheet) => {
    const known = sheet.part === null ? undefined : source.sheets.get(sheet.part);
    return known !== undefined && known.name === sheet.name && known.visibility === sheet.visibility;
  });
  if (!sameList || !sameWords)
    writeList(draft, source.workbookPart, elements, added, (element) => sheetOf(element) ?? null);
  const moved = new Map(old.map((element, index) => [index, placeIn(elements, element)]));
  const placeOf = (sheet: Sheet): number =>
    elements.findIndex((entry) => entry === sheet || (entry instanceof XmlElement && sheetOf(entry) === sheet));
  return { moved, placeOf, changed: !sameList };
}

function placeIn(elements: readonly (XmlElement | Sheet)[], element: XmlElement): number | null {
  const place = elements.indexOf(element);
  return place < 0 ? null : place;
}

function writeList(
  draft: Draft,
  workbookPart: string,
  elements: readonly (XmlElement | Sheet)[],
  added: ReadonlyMap<Sheet, { part: string; id: string }>,
  sheetOf: (element: XmlElement) => Sheet | null,
): void {
  const root = draft.edit(workbookPart);
  const group = root.child('sheets')!;
  const attribute = relationshipAttribute(root, draft.dialect);
  let number = largest(
    0,
    group.all('sheet').map((element) => element.number('sheetId')),
  );
  group.children = elements.map((entry) => {
    const isOld = entry instanceof XmlElement;
    const element = isOld ? entry : group.make('sheet', { name: entry.name, sheetId: ++number });
    const sheet = isOld ? sheetOf(entry) : entry;
    if (sheet === null) return element;
    if (element.get('name') !== sheet.name) element.set('name', sheet.name);
    const state = { Visible: null, Hidden: 'hidden', VeryHidden: 'veryHidden' }[sheet.visibility];
    if (element.get('state') !== state && !(state === null && element.get('state') === 'visible'))
      element.set('state', state);
    if (!isOld) element.set(attribute, added.get(entry)!.id);
    return element;
  });
}
