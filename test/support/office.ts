import { createHost, type Host, type HostOptions } from '../../src/emulator/host';
import { loadOfficeJs, type OfficeWindow } from '../../src/emulator/host/office-files';
import { Book } from '../../src/emulator/workbook';

export interface OpenOffice {
  readonly host: Host;
  readonly book: Book;
}

/** What Office.js asks only once, when it starts in a window: one choice per test file. */
let startedWith: string | null = null;

const startChoices = ({ locale = 'sv-SE', platform = 'PC', excelApi = '1.15' }: HostOptions): string =>
  JSON.stringify({ locale, platform, excelApi });

/**
 * Opens the book in an emulated Excel in jest's own window, with Microsoft's Office.js (only in the folders of the jest
 * project "office"). The first call of a test file loads Office.js; later calls put another workbook behind it, so that
 * `Excel.run` and the document settings see that one. Locale, platform and ExcelApi are those of the first call.
 */
export async function openOffice(book: Book = newBook(), options: HostOptions = {}): Promise<OpenOffice> {
  const host = createHost(book, options);
  host.attach(window);
  const choices = startChoices(options);
  if (startedWith === null) {
    startedWith = choices;
    window.sessionStorage.clear();
    loadOfficeJs(window as unknown as OfficeWindow);
    await Office.onReady();
  } else {
    if (choices !== startedWith)
      throw new Error('Office.js already runs here with another locale, platform or ExcelApi.');
    await new Promise<void>((resolve) => Office.context.document.settings.refreshAsync(() => resolve()));
  }
  return { host, book };
}

/** A book with one empty sheet, "Blad1". */
export function newBook(...sheets: readonly string[]): Book {
  const book = new Book();
  for (const name of sheets.length > 0 ? sheets : ['Blad1']) book.addSheet(name);
  return book;
}
