import fc from 'fast-check';
import type { ReportSheet } from '../../../src/domain/reporting';
import { drawReports, type DrawResult } from '../../../src/excel/report';
import type { Book, CellStyle, Sheet } from '../../../src/emulator/workbook';
import { bookState, firstDifference } from '../../support/book-state';
import { cloneBook } from '../../support/clone-book';
import { newBook, openOffice } from '../../support/office';
import { report, row, words } from '../report/a-report';

/** Up to so many cells are asked one by one. */
let mockFew = 0;
jest.mock('../../../src/excel/snapshot/looks/few-cells', () => ({
  get FEW_CELLS() {
    return mockFew;
  },
}));

const SHEET: ReportSheet = report({ rows: Array.from({ length: 20 }, (_, at) => row(`m.KF${at % 5}/i.I${at}`)) });
const ROWS = 26;
const COLUMNS = 3;

const line = fc.record({
  style: fc.constantFrom('Continuous', 'Double', 'Dash'),
  color: fc.constantFrom('#FF0000', '#BFBFBF'),
  weight: fc.constantFrom('Thin', 'Thick'),
});

/** A look given by hand: one of what Office.js can both tell and set. */
const byHand: fc.Arbitrary<Partial<CellStyle>> = fc.oneof(
  fc.record({ fillColor: fc.constantFrom('#ABCDEF', '#FFFFFF', null) }),
  fc.record({ bold: fc.boolean() }),
  fc.record({ italic: fc.boolean() }),
  fc.record({ strikethrough: fc.boolean() }),
  fc.record({ wrap: fc.boolean() }),
  fc.record({ underline: fc.constantFrom('Single', 'Double', 'None') }),
  fc.record({ fontColor: fc.constantFrom('#112233', '#000000') }),
  fc.record({ fontName: fc.constantFrom('Arial', 'Calibri') }),
  fc.record({ fontSize: fc.constantFrom(8, 10, 14) }),
  fc.record({ horizontal: fc.constantFrom('Center', 'Right', 'General') }),
  fc.record({ vertical: fc.constantFrom('Bottom', 'Center') }),
  fc.record({ horizontal: fc.constant('Left'), indent: fc.nat(3) }),
  fc.record({ numberFormat: fc.constantFrom('0.00', '@', 'General') }),
  fc.record({
    borders: fc.record({ EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line }, { requiredKeys: [] }),
  }),
);

const change = fc.record({
  look: byHand,
  top: fc.nat(ROWS - 1),
  left: fc.nat(COLUMNS - 1),
  rows: fc.constantFrom(1, 1, 2, 12),
  columns: fc.constantFrom(1, 1, 3),
});

function dress(
  book: Book,
  sheet: Sheet,
  { look, top, left, rows, columns }: typeof change extends fc.Arbitrary<infer T> ? T : never,
): void {
  for (let r = top; r < Math.min(ROWS, top + rows); r++) {
    for (let c = left; c < Math.min(COLUMNS, left + columns); c++) {
      const cell = sheet.edit(r, c);
      cell.style = book.styles.intern({ ...book.styles.get(cell.style), ...look });
    }
  }
}

const fails = async (): Promise<never> => {
  throw new Error('said no');
};
const nothing = async (): Promise<void> => undefined;

describe.each([
  ['asked for many cells at once', 0],
  ['asked cell by cell', 1_000_000],
])('looks %s', (_, few) => {
  let drawn: Book;
  let marks: DrawResult['marks'];
  beforeAll(async () => {
    mockFew = few;
    const { book } = await openOffice(newBook('Mål'));
    ({ marks } = await Excel.run((context) => drawReports(context, [SHEET], words, {})));
    drawn = book;
  });

  it('stand as they were given by hand after a refresh that failed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
        const { book } = await openOffice(cloneBook(drawn));
        for (const one of changes) dress(book, book.sheet('Sammanfattning')!, one);
        const before = bookState(book);
        const { signal } = new AbortController();
        const options = { keep: nothing, finish: fails, signal };
        const drawing = Excel.run((context) => drawReports(context, [SHEET], words, marks, options));
        await expect(drawing).rejects.toThrow('said no');
        const after = bookState(book);
        if (after !== before) throw new Error(firstDifference(before, after));
      }),
      { numRuns: 30 },
    );
  });
});

test('one cell given a look by hand costs few questions more', async () => {
  mockFew = 0;
  const long = report({ rows: Array.from({ length: 1200 }, (_, at) => row(`m.KF1/i.I${at}`)) });
  const { book, host } = await openOffice(newBook('Mål'));
  const { marks } = await Excel.run((context) => drawReports(context, [long], words, {}));
  const refresh = async (): Promise<number> => {
    const before = host.stats.received;
    await Excel.run((context) => drawReports(context, [long], words, marks));
    return host.stats.received - before;
  };
  const plain = await refresh();
  dress(book, book.sheet('Sammanfattning')!, { look: { bold: true }, top: 700, left: 1, rows: 1, columns: 1 });
  const marked = await refresh();
  mockFew = 1_000_000;
  const each = await refresh();
  expect(marked - plain).toBeLessThan(60_000);
  expect(plain).toBeLessThan(each / 4);
});
