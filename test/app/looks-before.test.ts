import { commands } from '../../src/app';
import type { Book, Sheet } from '../../src/emulator/workbook';
import { bookState, firstDifference } from '../support/book-state';
import { cloneBook } from '../support/clone-book';
import { openOffice } from '../support/office';
import { aWorkbook } from './co-authoring/a-desk';
import { attempt, must } from './support';

/* A controller may have dressed the cells our columns will stand in: whatever becomes of the run, they look so again. */
const difference = (before: string, now: string): string | null =>
  now === before ? null : firstDifference(before, now);

const DRESS = { fillColor: '#FFF2CC', bold: true, numberFormat: '0.0', fontName: 'Arial', wrap: true } as const;

type Dress = (book: Book, sheet: Sheet) => void;
const beside =
  (which: (row: number, column: number) => boolean): Dress =>
  ({ styles }, sheet) => {
    const style = styles.change(0, DRESS);
    for (let row = 0; row < 12; row++)
      for (let column = 9; column < 20; column++)
        if (which(row, column) && (sheet.cell(row, column)?.value ?? null) === null)
          sheet.edit(row, column).style = style;
  };

const DRESSED: readonly (readonly [what: string, dress: Dress])[] = [
  ['all alike', beside(() => true)],
  ['every second row', beside((row) => row % 2 === 0)],
  ['some columns, their headings not', beside((row, column) => row > 0 && column % 2 === 0)],
  ['one cell', beside((row, column) => row === 3 && column === 12)],
  [
    'whole columns',
    ({ styles }, sheet) => {
      for (let column = 0; column < 20; column++)
        sheet.columnStyles.set(column, styles.change(0, { fontName: 'Arial', fillColor: '#FFFFFF' }));
    },
  ],
];

describe.each(['tables', 'blocks'] as const)('%s', (layout) => {
  let plain: Book;
  beforeAll(async () => {
    plain = await aWorkbook(layout);
  });
  const open = async (dress: Dress) => {
    const { book, host } = await openOffice(cloneBook(plain));
    for (const sheet of book.sheets) dress(book, sheet);
    return { book, host, before: bookState(book) };
  };
  const write = { preview: null, ours: [] };

  it.each(DRESSED)('undone: %s', async (_, dress) => {
    const { book, before } = await open(dress);
    await must(commands.writeStatus, write);
    expect(bookState(book)).not.toBe(before);
    expect(await must(commands.undo, {})).toMatchObject({ leftAlone: [] });
    expect(difference(before, bookState(book))).toBeNull();
  });

  it.each(DRESSED)('failed: %s', async (_, dress) => {
    const { host: clean } = await open(dress);
    await must(commands.writeStatus, write);
    const { book, host, before } = await open(dress);
    host.faults.at(clean.stats.syncs, 'responseTooLarge');
    expect(await attempt(commands.writeStatus, write)).toMatchObject({ ok: false });
    expect(difference(before, bookState(book))).toBeNull();
  });
});
