import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../src/app';
import type { Book } from '../../src/emulator/workbook';
import { openXlsx, saveXlsx } from '../../src/emulator/xlsx';
import { EXAMPLE_WORKBOOKS } from '../fixtures/example-workbooks';
import { bookState } from '../support/book-state';
import { comparePackages } from '../support/compare-packages';
import { openOffice } from '../support/office';
import { must } from './support';

/** After undo everything stands as it stood, as a user sees it and part by part in the file; styles and our settings may remain. */
const MAY_REMAIN =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/|xl\/(styles|sharedStrings|calcChain)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/webextensions\/|xl\/workbook\.xml|xl\/worksheets\/)/;

/** What `bookState` leaves to others: rules, names, protection, visibility, filters. */
const restOf = (book: Book): unknown => [
  book.names,
  book.protection,
  book.sheets.map(({ name, names, validations, conditionalFormats, protection, visibility }) => ({
    ...{ name, names, protection, visibility },
    // Rectangles may be cut up and put together again.
    validations: validations.map(({ type, rule, error, prompt }) => ({ type, rule, error, prompt })),
    conditionalFormats: conditionalFormats.length,
  })),
];

it.each(EXAMPLE_WORKBOOKS)('%s: statuses, reports and Historik, then undone', async (name) => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, `../fixtures/workbooks/${name}.xlsx`)));
  const untouched = openXlsx(bytes, 'bok.xlsx');
  const [state, rest] = [bookState(untouched), JSON.stringify(restOf(untouched))];
  const { book } = await openOffice(openXlsx(bytes, 'bok.xlsx'));
  const { written } = await must(commands.writeStatus, { preview: null, ours: [] });
  await must(commands.report, { occasion: null, kinds: null, owners: null, texts: 'full' });
  expect(bookState(book)).not.toBe(state);
  await must(commands.undo, {});
  if (written.length > 0) await must(commands.undo, {});
  expect(bookState(book)).toBe(state);
  expect(JSON.stringify(restOf(book))).toBe(rest);
  const differing = comparePackages(saveXlsx(untouched), saveXlsx(book)).map(({ part, change }) => `${change} ${part}`);
  expect(differing.filter((one) => !MAY_REMAIN.test(one.replace(/^\w+ /, '')))).toEqual([]);
});
