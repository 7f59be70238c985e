import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromText } from './baseline';
import { differences } from './compare';
import type { PrintedBook } from './page';
import { BASELINES, BOOKS, findPrinter, printReports } from './print';

/**
 * The report sheets of the example workbooks on paper, against what was looked at and found good (docs/printed-reports.md).
 * A wanted change: look at the pages (npx tsx config/render-reports.ts), then `npm run printed:renew`.
 */
const printer = findPrinter();
if ('missing' in printer) {
  it('printed reports are not checked here: npm run provision says how to get what is missing', () => {
    console.warn(`Printed reports were not checked: ${printer.missing.join(', ')} missing.`);
    expect(process.env.CI).toBeUndefined();
  });
} else {
  let printed: ReadonlyMap<string, PrintedBook>;
  beforeAll(async () => {
    printed = await printReports(printer);
  });

  it.each(BOOKS)('%s is printed as before', (name) => {
    const before = fromText(readFileSync(join(BASELINES, `${name}.txt`), 'utf8'));
    const now = printed.get(name)!;
    if (before.printedBy !== now.printedBy) {
      console.warn(`Compared without positions: ${before.printedBy} then, ${now.printedBy} here.`);
    }
    expect(differences(before, now)).toEqual([]);
  });

  it('every report sheet reaches the paper, and no page is empty of the sheet’s own words', () => {
    for (const { sheets } of printed.values()) {
      for (const { name, pages } of sheets) {
        expect([name, pages.length]).not.toEqual([name, 0]);
        for (const page of pages) expect([name, page.length > 6]).toEqual([name, true]);
      }
    }
  });
}
