import type { Book } from '../workbook';
import { largest } from './largest';
import type { SheetChanges } from './formula';
import { Budget } from '../../xlsx-reading/limits';
import { newBook } from './new-book';
import { dialectOf, Draft } from './package';
import { isUntouched, NO_PRINT_NAMES, printNamesSignature } from './sheet/signatures';
import { saveSheet, type SheetSaving } from './sheet/save';
import { StringsWriter } from './sheet/strings-writer';
import { type BookSource, isSource } from './source';
import { StyleWriter } from './styles';
import { TableNumbers } from './tables/save';
import { saveActiveTab, saveProperties, saveRecalculation, saveWorkbookState } from './workbook/book-writer';
import { saveNames } from './workbook/names-writer';
import { saveSettings } from './workbook/settings-writer';
import { updateOtherParts } from './workbook/sheet-changes';
import { addSheetParts, saveSheetList } from './workbook/sheets-writer';

/**
 * The book as the bytes of an .xlsx. Starts from the file the book was opened from, and changes only what differs from it:
 * other parts keep their bytes. Saving changes nothing in the book, so it can be edited and saved again.
 * A book that came from no file is written into the template of new books.
 */
export function saveXlsx(book: Book): Uint8Array {
  const source = sourceOf(book);
  const { files, workbookPart } = source;
  const draft = new Draft(files, dialectOf(files.xml(workbookPart).root));
  const changes = sheetChanges(book, source);
  const strings = new StringsWriter(source.strings);
  const styles = new StyleWriter(draft, book.styles, source.stylesPart, workbookPart);
  const newActive = book.activeId === source.activeId ? null : (book.active ?? null);
  let newFormulas = false;
  const saving: SheetSaving = {
    draft,
    book,
    styles,
    context: { strings: source.strings?.texts ?? [], date1904: book.date1904, budget: new Budget() },
    writing: { strings, styleInFile: (index) => styles.inFile(index), onFormula: () => (newFormulas = true) },
    tables: new TableNumbers(lastTableNumber(book)),
    changes,
    newActive,
  };
  const gone = removeSheets(draft, book, source);
  const added = addSheetParts(draft, book, source);
  let changedValues = gone;
  for (const sheet of book.sheets) {
    const known = sheet.part === null ? null : (source.sheets.get(sheet.part) ?? null);
    const selectionStays = newActive === null || known?.selected === (newActive === sheet);
    if (known !== null && changes.size === 0 && selectionStays && isUntouched(sheet, known)) continue;
    const part = known?.part ?? added.get(sheet)!.part;
    const bytes = known === null ? draft.bytes(part) : files.utf8(part);
    if (saveSheet(saving, sheet, part, bytes, known)) changedValues = true;
  }
  strings.write(draft, (part) => files.utf8(part), workbookPart);
  const places = saveSheetList(draft, book, source, added);
  if (places.changed || changes.size > 0 || namesDiffer(book, source)) {
    saveNames(draft.edit(workbookPart), book, source, places.moved, places.placeOf, changes);
  }
  if (changes.size > 0) updateOtherParts(draft, files, changes);
  if (book.activeId !== source.activeId || places.changed) {
    const active = book.active;
    if (active !== undefined) saveActiveTab(draft, workbookPart, places.placeOf(active));
  }
  if ((changedValues && source.hasFormulas) || newFormulas) saveRecalculation(draft, workbookPart);
  saveWorkbookState(draft, book, source);
  saveProperties(draft, book, source);
  if (JSON.stringify(book.settings) !== source.settings) saveSettings(draft, source.settingsPart, book.settings);
  return draft.build();
}

function sourceOf(book: Book): BookSource {
  const source = book.source ?? newBook().source;
  if (!isSource(source)) throw new TypeError('The book has a source that isn’t of this folder');
  return source;
}

/** Sheets of the file that were renamed, or are gone; not one whose name a new sheet has taken over. */
function sheetChanges(book: Book, source: BookSource): SheetChanges {
  const changes = new Map<string, string | null>();
  for (const known of source.sheets.values()) {
    const sheet = book.sheets.find(({ part }) => part === known.part);
    if (sheet === undefined) {
      if (book.sheet(known.name) === undefined) changes.set(known.name.toLowerCase(), null);
    } else if (sheet.name !== known.name) changes.set(known.name.toLowerCase(), sheet.name);
  }
  return changes;
}

/** Takes out the parts of sheets that left the book, with what only they led to. */
function removeSheets(draft: Draft, book: Book, source: BookSource): boolean {
  const gone = [...source.sheets.values()].filter((known) => !book.sheets.some(({ part }) => part === known.part));
  for (const { part, relationshipId } of gone) {
    draft.unrelate(source.workbookPart, relationshipId);
    draft.removeTree(part);
  }
  return gone.length > 0;
}

const lastTableNumber = (book: Book): number =>
  largest(
    0,
    book.sheets.flatMap((sheet) => sheet.tables.map(({ id }) => (/^\d+$/.test(id) ? Number(id) : null))),
  );

function namesDiffer(book: Book, source: BookSource): boolean {
  return (
    JSON.stringify(book.names) !== JSON.stringify(source.names) ||
    book.sheets.some((sheet) => {
      const known = sheet.part === null ? undefined : source.sheets.get(sheet.part);
      const printNames = known?.features.printNames ?? NO_PRINT_NAMES;
      return (
        JSON.stringify(sheet.names) !== JSON.stringify(known?.names ?? []) || printNamesSignature(sheet) !== printNames
      );
    })
  );
}
