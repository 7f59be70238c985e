import { newBook, openOffice } from '../support/office';
import { readWorkbookCells } from '../../src/excel';
import { changeSettings } from '../../src/excel/settings';
import { fill, never } from './support';

const rows = (count: number): (string | number)[][] =>
  Array.from({ length: count }, (_, i) => [`I${i}`, `Indikator nummer ${i}`, i / 3, i]);

describe('reading the cells of a workbook', () => {
  it('gives sheets in order, offset by what is used, with empty cells as null', async () => {
    const book = newBook('Mål', 'Dold', 'Tom');
    fill(
      book.sheets[0]!,
      [
        ['Målnr', null, 'Mål'],
        ['M1', '', '#N/A'],
      ],
      3,
      1,
    );
    book.sheets[0]!.cell(4, 3)!.error = true;
    fill(book.sheets[1]!, [[1]]);
    book.sheets[1]!.visibility = 'Hidden';
    book.sheets[1]!.protection.on = true;
    await openOffice(book);

    const cells = await readWorkbookCells(never, []);

    expect(
      cells.sheets.map(({ name, visible, protected: locked, top, left, values }) => [
        name,
        visible,
        locked,
        top,
        left,
        values,
      ]),
    ).toEqual([
      [
        'Mål',
        true,
        false,
        3,
        1,
        [
          ['Målnr', null, 'Mål'],
          ['M1', null, '#N/A'],
        ],
      ],
      ['Dold', false, true, 0, 0, [[1]]],
      ['Tom', true, false, 0, 0, []],
    ]);
    expect(cells.sheets[0]!.formats).toEqual([
      ['General', 'General', 'General'],
      ['General', 'General', 'General'],
    ]);
  });

  it.each([
    [false, 46_022],
    [true, 46_022 - 1462],
  ])('gives 31 December 2025 as counted from 1900, from 1904: %j', async (date1904, serial) => {
    const book = newBook('Mål');
    book.date1904 = date1904;
    fill(book.sheets[0]!, [['Gäller till'], [serial], [serial]]);
    const cell = book.sheets[0]!.edit(1, 0);
    cell.style = book.styles.change(cell.style, { numberFormat: 'yyyy-mm-dd' });
    await openOffice(book);
    const cells = await readWorkbookCells(never, []);
    expect([cells.date1904 ?? false, cells.sheets[0]!.values]).toEqual([
      date1904,
      [['Gäller till'], [46_022], [serial]],
    ]);
  });

  it.each([10, 100, 1000])('takes three round trips for %d rows', async (count) => {
    const book = newBook('Mål', 'Indikatorer');
    fill(book.sheets[1]!, rows(count));
    const { host } = await openOffice(book);
    await readWorkbookCells(never, []);
    expect(host.stats.syncs).toBe(3);
  });

  it('splits a large workbook by rows and puts it together again', async () => {
    const book = newBook('Mål', 'Indikatorer');
    fill(book.sheets[0]!, rows(7));
    fill(book.sheets[1]!, rows(23));
    const { host } = await openOffice(book);
    const cells = await readWorkbookCells(never, [], 40);
    expect(cells.sheets.map(({ values }) => values)).toEqual([rows(7), rows(23)]);
    expect(cells.sheets[1]!.formats).toHaveLength(23);
    expect(host.stats.syncs).toBe(2 + 4);
  });

  it('of a report reads the first rows, of a sheet that only goes by its name everything', async () => {
    const book = newBook('Sammanfattning', 'Röd tråd', 'Kontroll');
    for (const sheet of book.sheets) fill(sheet, rows(120));
    book.sheets[0]!.edit(3, 6).value = 'roda-traden|summary';
    book.sheets[2]!.edit(3, 6).value = 'roda-traden|findings';
    await openOffice(book);
    const mark = (name: string) => ({ sheetId: 'other', name, widths: [] });
    const reports = { summary: mark('Sammanfattning'), thread: mark('Röd tråd'), findings: mark('Kontroll') };
    await changeSettings((settings) => ({ ...settings, reports }));
    const cells = await readWorkbookCells(never, ['findings']);
    expect(cells.sheets.map(({ values, formats }) => [values.length, formats.length])).toEqual([
      [50, 50],
      [120, 120],
      [120, 120],
    ]);
    expect(cells.sheets[1]!.values).toEqual(rows(120));
  });

  it('reads in smaller answers when one was too large', async () => {
    const book = newBook('Mål');
    fill(book.sheets[0]!, rows(400));
    const { host } = await openOffice(book);
    host.faults.at(3, 'responseTooLarge');
    const cells = await readWorkbookCells(never, [], 2000);
    expect(cells.sheets[0]!.values).toEqual(rows(400));
  });

  it.each([
    ['editMode', 'EditMode'],
    ['accessDenied', 'AccessDenied'],
    ['sessionLost', 'SessionLost'],
    ['nullResult', 'TooManyCells'],
  ] as const)('names the error when the host answers %s', async (fault, code) => {
    const book = newBook('Mål');
    fill(book.sheets[0]!, rows(3));
    const { host } = await openOffice(book);
    host.faults.at(3, fault);
    await expect(readWorkbookCells(never, [])).rejects.toMatchObject({ name: 'ExcelError', code });
  });

  it('stops between two answers when it is cancelled', async () => {
    const book = newBook('Mål');
    fill(book.sheets[0]!, rows(400));
    const { host } = await openOffice(book);
    const abort = new AbortController();
    const reading = readWorkbookCells(abort.signal, [], 100);
    abort.abort();
    await expect(reading).rejects.toThrow();
    expect(host.stats.syncs).toBeLessThan(5);
  });
});
