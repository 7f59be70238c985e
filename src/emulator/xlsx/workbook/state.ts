import type { Book } from '../../workbook';

/** What the workbook part says of the whole book and a save may change. */
export const workbookState = (book: Book): string =>
  JSON.stringify([book.calculationMode, book.protection, book.readOnly]);
