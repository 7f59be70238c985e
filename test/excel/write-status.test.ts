import { readSettings, undoLastRun, writePlan, type CellWrite, type WritePlan } from '../../src/excel';
import { EMPTY_SETTINGS } from '../../src/excel/settings-schema';
import type { Book, Sheet } from '../../src/emulator/workbook';
import { columnPoints } from '../../src/emulator/workbook/measures';
import { bookState } from '../support/book-state';
import { newBook, openOffice } from '../support/office';
import { cellsOf, fill, never } from './support';

const MET = { numberFormat: '"✓ "@', fill: '#D5EBD7', font: '#12481B' };
const marks = { columns: [], lastRun: { occasion: '2025-12', at: '2026-01-15T10:00:00.000Z' } };

const write = (row: number, column: number, old: CellWrite['old'], value: CellWrite['new'], look = MET): CellWrite => ({
  cell: { sheet: 'Mål', row, column },
  old,
  new: value,
  look,
});

/** A plain block: ids in A, a status column of ours in C, something of the user's in D. */
function block(): Book {
  const book = newBook('Mål', 'Annat');
  fill(book.sheets[0]!, [
    ['Nr', 'Mål', 'Status', 'Eget'],
    ['M1', 'Ett', 'Ej uppfyllt', '=1+1'],
    ['M2', 'Två', null, 'x'],
    ['M3', 'Tre', '=IF(1,"","")', 7],
  ]);
  return book;
}

const plan: WritePlan = {
  cells: [write(1, 2, 'Ej uppfyllt', 'Uppfyllt'), write(2, 2, null, 'Uppfyllt')],
  columns: [
    {
      sheet: 'Mål',
      table: null,
      heading: 'Underlag',
      headingRow: 0,
      column: 4,
      lastRow: 3,
      headingLike: 3,
      width: null,
    },
  ],
  anchors: [
    { sheet: 'Mål', row: 1, column: 0, value: 'M1' },
    { sheet: 'Mål', row: 2, column: 0, value: 'M2' },
  ],
};

const withText: WritePlan = { ...plan, cells: [...plan.cells, write(1, 4, null, '=HYPERLINK("x")')] };
const value = (book: Book, row: number, column: number): unknown => book.sheets[0]!.cell(row, column)?.value ?? null;

describe('writing a plan', () => {
  it('writes cells with their look, adds the column, and leaves every other cell alone', async () => {
    const { book } = await openOffice(block());
    await writePlan(withText, marks, EMPTY_SETTINGS, never);
    const sheet = book.sheets[0]!;
    expect([value(book, 1, 2), value(book, 2, 2), value(book, 0, 4), value(book, 1, 4)]).toEqual([
      'Uppfyllt',
      'Uppfyllt',
      'Underlag',
      '=HYPERLINK("x")',
    ]);
    expect(sheet.cell(1, 4)!.formula).toBeNull();
    expect(book.styles.get(sheet.cell(1, 2)!.style)).toMatchObject({
      numberFormat: '"✓ "@',
      fillColor: '#D5EBD7',
      fontColor: '#12481B',
    });
    expect([sheet.cell(3, 2)!.formula, sheet.cell(1, 3)!.formula, value(book, 2, 3)]).toEqual([
      '=IF(1,"","")',
      '=1+1',
      'x',
    ]);
  });

  it('takes the same few round trips however many rows', async () => {
    const syncs: number[] = [];
    for (const rows of [10, 2000]) {
      const book = newBook('Mål');
      fill(
        book.sheets[0]!,
        Array.from({ length: rows }, (_, row) => [`M${row}`]),
      );
      const { host } = await openOffice(book);
      const cells = Array.from({ length: rows }, (_, row) => write(row, 1, null, 'Uppfyllt'));
      await writePlan({ cells, columns: [], anchors: [] }, marks, EMPTY_SETTINGS, never);
      syncs.push(host.stats.syncs);
    }
    expect(syncs).toEqual([3, 3]);
  });

  it.each<[string, (book: Book) => void, string]>([
    ['a cell was changed', (book) => (book.sheets[0]!.edit(1, 2).value = 'Delvis'), 'CellsChanged'],
    ['a row was sorted away', (book) => (book.sheets[0]!.edit(1, 0).value = 'M9'), 'CellsChanged'],
    ['someone filled the free column', (book) => (book.sheets[0]!.edit(2, 4).value = 'min'), 'CellsChanged'],
    ['the sheet is protected', (book) => (book.sheets[0]!.protection.on = true), 'SheetProtected'],
    ['the sheet is gone', (book) => (book.sheets[0]!.name = 'Omdöpt'), 'CellsChanged'],
    ['the workbook is read-only', (book) => (book.readOnly = true), 'WorkbookReadOnly'],
  ])('writes nothing at all when %s', async (_, change, code) => {
    const book = block();
    change(book);
    await openOffice(book);
    const before = JSON.stringify(cellsOf(book));
    await expect(writePlan(withText, marks, EMPTY_SETTINGS, never)).rejects.toMatchObject({ code });
    expect(JSON.stringify(cellsOf(book))).toBe(before);
    expect(readSettings().settings.undo).toEqual([]);
  });

  it.each([
    ['accessDenied', 'AccessDenied'],
    ['requestTooLarge', 'RequestTooLarge'],
    [{ kind: 'partial', after: 6 }, 'Unexpected'],
    [{ kind: 'partial', after: 14 }, 'Unexpected'],
    ['responseTooLarge', 'ResponseTooLarge'],
  ] as const)('puts everything back when the write itself fails (%j)', async (fault, code) => {
    const book = block();
    const { host } = await openOffice(book);
    const before = cellsOf(book);
    host.faults.at(3, fault);
    await expect(writePlan(withText, marks, EMPTY_SETTINGS, never)).rejects.toMatchObject({ code });
    expect(cellsOf(book)).toEqual(before);
    expect(readSettings().settings).toEqual(EMPTY_SETTINGS);
  });

  it('keeps what stood there in the file when it can’t be put back, and undo puts it back', async () => {
    const book = block();
    const { host } = await openOffice(book);
    const before = cellsOf(book);
    host.faults.at(3, 'responseTooLarge');
    host.faults.at(4, 'accessDenied');
    await expect(writePlan(withText, marks, EMPTY_SETTINGS, never)).rejects.toMatchObject({ code: 'HalfWritten' });
    expect(value(book, 1, 2)).toBe('Uppfyllt');
    host.faults.clear();
    await undoLastRun();
    expect(cellsOf(book)).toEqual(before);
  });

  it('stops before the first write when it is cancelled', async () => {
    const book = block();
    await openOffice(book);
    const before = cellsOf(book);
    const abort = new AbortController();
    abort.abort();
    await expect(writePlan(withText, marks, EMPTY_SETTINGS, abort.signal)).rejects.toThrow();
    expect(cellsOf(book)).toEqual(before);
  });
});

describe('the widths of added columns', () => {
  const wide: WritePlan = { ...withText, columns: [{ ...plan.columns[0]!, width: 132 }] };
  const widths = (book: Book): number[] => [3, 4, 5].map((column) => columnPoints(book.sheets[0]!, column));
  const arranged: readonly [string, (sheet: Sheet) => void][] = [
    ['of a usual width', () => undefined],
    ['of a width of its own', (sheet) => sheet.columnWidths.set(4, 20)],
    ['hidden', (sheet) => sheet.hiddenColumns.add(4)],
  ];

  it.each(arranged)('are put back when writing fails, the column %s', async (_, arrange) => {
    const book = block();
    arrange(book.sheets[0]!);
    const { host } = await openOffice(book);
    const before = bookState(book);
    host.faults.at(3, 'responseTooLarge');
    await expect(writePlan(wide, marks, EMPTY_SETTINGS, never)).rejects.toMatchObject({ code: 'ResponseTooLarge' });
    expect(bookState(book)).toBe(before);
  });

  it.each(arranged)('are put back by undo, the column %s', async (_, arrange) => {
    const book = block();
    arrange(book.sheets[0]!);
    await openOffice(book);
    const before = widths(book);
    await writePlan(wide, marks, EMPTY_SETTINGS, never);
    expect(widths(book)).toEqual([before[0], 132, before[2]]);
    await undoLastRun();
    expect(widths(book)).toEqual(before);
  });
});

describe('undo', () => {
  it('puts values, formats and fills back and takes the added column away', async () => {
    const book = block();
    await openOffice(book);
    const before = cellsOf(book);
    await writePlan(withText, marks, EMPTY_SETTINGS, never);
    expect(await undoLastRun()).toMatchObject({ restored: 3, leftAlone: [], removedSheets: [] });
    expect(cellsOf(book)).toEqual(before);
    await expect(undoLastRun()).rejects.toMatchObject({ code: 'NothingToUndo' });
  });

  it('keeps an added column where someone has written beside a row that got no result, and names the cell', async () => {
    const book = block();
    await openOffice(book);
    await writePlan(withText, marks, EMPTY_SETTINGS, never);
    book.sheets[0]!.edit(3, 4).value = 'Min anteckning';
    const result = await undoLastRun();
    expect(result.leftAlone).toEqual([{ sheet: 'Mål', row: 3, column: 4 }]);
    expect([value(book, 0, 4), value(book, 1, 4), value(book, 3, 4)]).toEqual(['Underlag', null, 'Min anteckning']);
    expect(value(book, 1, 2)).toBe('Ej uppfyllt');
  });

  it('leaves a cell alone that someone has changed since, and names it', async () => {
    const book = block();
    await openOffice(book);
    await writePlan(withText, marks, EMPTY_SETTINGS, never);
    book.sheets[0]!.edit(2, 2).value = 'Min egen bedömning';
    const result = await undoLastRun();
    expect(result.leftAlone).toEqual([{ sheet: 'Mål', row: 2, column: 2 }]);
    expect([value(book, 1, 2), value(book, 2, 2)]).toEqual(['Ej uppfyllt', 'Min egen bedömning']);
  });

  it('leaves rows alone that were sorted since, even where they say the same', async () => {
    const book = block();
    await openOffice(book);
    await writePlan(plan, marks, EMPTY_SETTINGS, never);
    book.sheets[0]!.edit(1, 0).value = 'M2';
    book.sheets[0]!.edit(2, 0).value = 'M1';
    const result = await undoLastRun();
    expect(result.leftAlone.map(({ row }) => row)).toEqual([1, 2]);
    expect([value(book, 1, 2), value(book, 2, 2)]).toEqual(['Uppfyllt', 'Uppfyllt']);
  });

  it('leaves alone what stands where a column of ours stood, empty cells and their looks too', async () => {
    const book = block();
    await openOffice(book);
    const emptied: WritePlan = {
      ...plan,
      cells: [write(1, 2, 'Ej uppfyllt', null), write(2, 2, null, 'Uppfyllt')],
      anchors: [...plan.anchors, { sheet: 'Mål', row: 0, column: 2, value: 'Status' }],
    };
    await writePlan(emptied, marks, EMPTY_SETTINGS, never);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Mål').getRange('C1:C4').insert('Right');
      await context.sync();
    });
    book.sheets[0]!.edit(3, 2).style = book.sheets[0]!.cell(1, 3)!.style;
    const before = cellsOf(book);
    const { leftAlone } = await undoLastRun();
    expect(leftAlone.map(({ row, column }) => [row, column])).toEqual([
      [1, 2],
      [2, 2],
    ]);
    // The added heading beyond them has moved too: it stays, and so does the user's new column.
    expect(cellsOf(book)).toEqual(before);
  });

  it('keeps an added column whose cells someone has used', async () => {
    const book = block();
    await openOffice(book);
    await writePlan(withText, marks, EMPTY_SETTINGS, never);
    book.sheets[0]!.edit(1, 4).value = 'min text';
    const result = await undoLastRun();
    expect(result.leftAlone).toEqual([{ sheet: 'Mål', row: 1, column: 4 }]);
    expect([value(book, 0, 4), value(book, 1, 4)]).toEqual(['Underlag', 'min text']);
  });

  it('refuses a sheet that was protected since, and changes nothing', async () => {
    const book = block();
    await openOffice(book);
    await writePlan(withText, marks, EMPTY_SETTINGS, never);
    const before = cellsOf(book);
    book.sheets[0]!.protection.on = true;
    await expect(undoLastRun()).rejects.toMatchObject({ code: 'SheetProtected' });
    expect(cellsOf(book)).toEqual(before);
  });
});
