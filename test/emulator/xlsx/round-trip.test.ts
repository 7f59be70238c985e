import fc from 'fast-check';
import { type Book, type Sheet } from '../../../src/emulator/workbook';
import { newBook, openXlsx, saveXlsx } from '../../../src/emulator/xlsx';
import { richBook } from './rich-book';

const reopened = (book: Book): Book => openXlsx(saveXlsx(book));

/** What of a sheet must come back as it went. */
const shown = (book: Book, sheet: Sheet) => ({
  name: sheet.name,
  visibility: sheet.visibility,
  tabColor: sheet.tabColor,
  widths: [...sheet.columnWidths],
  heights: [...sheet.rowHeights],
  hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns]],
  merges: sheet.merges,
  tables: sheet.tables.map((table) => ({ ...table, id: '' })),
  names: sheet.names,
  validations: sheet.validations.map((validation) => ({ ...validation, fromFile: true })),
  conditionals: sheet.conditionalFormats.map((format) => ({ ...format, id: '', priority: 0 })),
  charts: sheet.charts.map((chart) => ({ ...chart, id: '', part: '', fromFile: true, seriesBy: '' })),
  freeze: sheet.freeze,
  page: sheet.page,
  protection: sheet.protection,
  links: [...sheet.hyperlinks],
  gridlines: sheet.showGridlines,
  cells: cellsOf(book, sheet),
});

function cellsOf(book: Book, sheet: Sheet): unknown[] {
  return sheet.rows.flatMap((row, rowIndex) =>
    row.flatMap((cell, column) =>
      cell === undefined ? [] : [[rowIndex, column, cell.value, cell.formula, cell.error, book.styles.get(cell.style)]],
    ),
  );
}

describe('A book with one of everything', () => {
  const before = richBook();
  // The formats that only some kinds of chart have are written with their defaults.
  for (const chart of before.sheets[0]!.charts) {
    if (chart.type === 'LineMarkers') chart.gapWidth = null;
    if (chart.type === 'BarStacked') chart.overlap = 100;
  }
  const after = reopened(before);

  it.each(before.sheets.map((sheet, index) => [sheet.name, index] as const))('comes back whole: %s', (_, index) => {
    expect(shown(after, after.sheets[index]!)).toEqual(shown(before, before.sheets[index]!));
  });

  it('with its names, settings and properties', () => {
    expect([after.names, after.settings, after.properties]).toEqual([before.names, before.settings, before.properties]);
  });

  it('is the same file when saved twice, or opened and saved', () => {
    const saved = saveXlsx(before);
    expect(Buffer.compare(saveXlsx(before), saved)).toBe(0);
    expect(Buffer.compare(saveXlsx(openXlsx(saved)), saved)).toBe(0);
  });
});

it('a new book is one empty sheet on A4, titled', () => {
  const book = newBook();
  expect(book.sheets.map(({ name, rows, page }) => [name, rows.length, page.paper])).toEqual([['Blad1', 0, 'A4']]);
  expect(book.properties.title).toBe('Bok1');
});

describe('Any grid comes back', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(' ', '=1+1', '\n', 'a\r\nb', '_x000D_', '<&>"\'', '\t', '00123'),
  );
  const value = fc.oneof(
    text.map((content) => ({ value: content, formula: null, error: false })),
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((number) => ({ value: number + 0, formula: null, error: false })),
    fc.boolean().map((truth) => ({ value: truth, formula: null, error: false })),
    fc.constantFrom('#N/A', '#DIV/0!').map((error) => ({ value: error, formula: null, error: true })),
    fc
      .constantFrom('=A1+1', '="a"&B2', '=IF(A1<2,"<",">")')
      .map((formula) => ({ value: 'svar', formula, error: false })),
  );
  const style = fc.record({
    bold: fc.boolean(),
    numberFormat: fc.constantFrom('General', '0.0%', '"✓ "@', 'yyyy-mm-dd'),
    fillColor: fc.constantFrom(null, '#FFC000', '#C6EFCE'),
    horizontal: fc.constantFrom('General', 'Center'),
  });
  const cell = fc.record({ row: fc.nat(40), column: fc.nat(30), cell: value, style });

  it('written into a new book, then changed and saved again', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), fc.array(cell, { maxLength: 10 }), (first, second) => {
        const write = (book: Book, cells: typeof first): Book => {
          for (const { row, column, cell: contents, style: change } of cells) {
            const target = book.sheets[0]!.edit(row, column);
            Object.assign(target, contents, { style: book.styles.change(target.style, change) });
          }
          return book;
        };
        const book = write(newBook(), first);
        const again = reopened(book);
        expect(cellsOf(again, again.sheets[0]!)).toEqual(cellsOf(book, book.sheets[0]!));
        write(again, second);
        const last = reopened(again);
        expect(cellsOf(last, last.sheets[0]!)).toEqual(cellsOf(again, again.sheets[0]!));
      }),
      { numRuns: 60 },
    );
  });
});
