import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toText } from './baseline';
import { BASELINES, findPrinter, printReports } from './print';

/** npm run printed:renew: the report sheets as they are printed now become what the test compares with. */
async function renew(): Promise<void> {
  const printer = findPrinter();
  if ('missing' in printer) {
    throw new Error(`Missing for printing: ${printer.missing.join(', ')}. Remedy: npm run provision`);
  }
  mkdirSync(BASELINES, { recursive: true });
  for (const [name, book] of await printReports(printer)) {
    writeFileSync(join(BASELINES, `${name}.txt`), toText(book));
    const pages = book.sheets.reduce((sum, sheet) => sum + sheet.pages.length, 0);
    console.log(`${name}: ${book.sheets.length} sheets, ${pages} pages, ${book.printedBy}`);
  }
}

renew().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
