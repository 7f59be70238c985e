import type { ReportSheet } from '../../../src/domain/reporting';
import { drawReports, type DrawResult, type ReportMarks } from '../../../src/excel/report';
import type { Book, Sheet } from '../../../src/emulator/workbook';
import { bookState, firstDifference } from '../../support/book-state';
import { newBook, openOffice } from '../../support/office';
import { report, row, words } from './a-report';

const draw = (sheets: readonly ReportSheet[], marks: ReportMarks): Promise<DrawResult> =>
  Excel.run((context) => drawReports(context, sheets, words, marks));

const table = (rows: readonly string[], columns = 3): ReportSheet => {
  const plain = report({
    rows: rows.map((id) => row(id)),
    columns: [40, 12, 30, 8, 9].slice(0, columns).map((width) => ({ width })),
  });
  const chart = {
    kind: 'chart',
    shape: 'bars',
    id: 'share',
    title: { key: `chart ${rows.length}` },
    table: 'goals',
    series: [{ column: 1, style: 'met' }],
    rows: 6,
    place: 'below',
  } as const;
  return {
    ...plain,
    blocks: [...plain.blocks.map((block) => ('filterable' in block ? { ...block, filterable: true } : block)), chart],
  };
};

const restyled = (book: Book, sheet: Sheet, line: number, column: number): void => {
  const cell = sheet.edit(line, column);
  cell.style = book.styles.intern({
    ...book.styles.get(cell.style),
    ...{ fillColor: '#00FF00', italic: true, strikethrough: true, horizontal: 'Center' },
    borders: { EdgeLeft: { style: 'Double', color: '#FF0000', weight: 'Thick' } },
  });
};

/** A report someone has worked in. */
function work(book: Book, sheet: Sheet): void {
  sheet.edit(3, 2).value = 'kommentar';
  sheet.edit(4, 2).value = '=1+1 är två';
  sheet.edit(5, 1).formula = '=2*3';
  restyled(book, sheet, 4, 0);
  restyled(book, sheet, 1, 2);
  sheet.columnWidths.set(1, 33);
  sheet.rowHeights.set(4, 51);
  sheet.freeze = { rows: 1, columns: 2 };
  sheet.showGridlines = true;
  sheet.page = { ...sheet.page, scale: 80, fitWide: null, header: { left: 'min', center: 'egen', right: 'text' } };
  sheet.charts[0]!.title = 'Mitt diagram';
  sheet.charts[0]!.left = 300;
  sheet.tables[0]!.style = 'TableStyleMedium2';
}

const beside = (sheet: Sheet): void => {
  sheet.edit(3, 4).value = 'vid A';
  sheet.edit(4, 5).value = 7;
};
const below = (sheet: Sheet): void => {
  sheet.edit(sheet.rows.length + 1, 0).value = 'mitt eget under';
};

const five = ['m.E', 'm.D', 'm.C', 'm.B', 'm.A'];

describe('a refresh that fails after any of its actions leaves everything as it was', () => {
  it.each<[string, (sheet: Sheet) => void, ReportSheet]>([
    ['the same rows', () => undefined, table(['m.A', 'm.B', 'm.C'])],
    ['fewer rows, the user’s columns beside', beside, table(['m.C'])],
    ['more rows in another order, the user’s columns beside', beside, table(five)],
    ['more columns', () => undefined, table(five, 5)],
    ['more columns, the user’s own beside', beside, table(['m.A', 'm.B', 'm.C'], 5)],
  ])('%s', async (_, extra, next) => {
    const start = async () => {
      const { book, host } = await openOffice(newBook('Mål'));
      const { marks } = await draw([table(['m.A', 'm.B', 'm.C'])], {});
      const sheet = book.sheet('Sammanfattning')!;
      work(book, sheet);
      extra(sheet);
      return { book, host, marks };
    };
    for (let after = 1, failed = true; failed; after += 3) {
      const { book, host, marks } = await start();
      const before = bookState(book);
      host.faults.at(5, { kind: 'partial', after });
      failed = await draw([next, report({ key: 'other', name: 'Annat' })], marks).then(
        () => false,
        () => true,
      );
      if (failed && bookState(book) !== before)
        throw new Error(`${after}: ${firstDifference(before, bookState(book))}`);
      if (!failed) expect(after).toBeGreaterThan(50);
    }
  });

  it('more rows, the user’s words below', async () => {
    // Without chart: the emulated Excel moves no cells that a chart points at.
    const plain = (ids: readonly string[]): ReportSheet => report({ rows: ids.map((id) => row(id)) });
    for (let after = 1, failed = true; failed; after += 5) {
      const { book, host } = await openOffice(newBook('Mål'));
      const { marks } = await draw([plain(['m.A', 'm.B'])], {});
      below(book.sheet('Sammanfattning')!);
      beside(book.sheet('Sammanfattning')!);
      const before = bookState(book);
      host.faults.at(5, { kind: 'partial', after });
      failed = await draw([plain(five)], marks).then(
        () => false,
        () => true,
      );
      if (failed && bookState(book) !== before)
        throw new Error(`${after}: ${firstDifference(before, bookState(book))}`);
      if (!failed) expect(after).toBeGreaterThan(30);
    }
  });
});
