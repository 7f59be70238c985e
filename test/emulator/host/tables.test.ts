import type { Book, TableModel } from '../../../src/emulator/workbook';
import { newBook, openOffice } from '../../support/office';

const act = (action: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    action(context.workbook.worksheets.getItem('Blad1'), context);
    await context.sync();
  });

const cells = (book: Book, rows: number, columns: number) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => book.sheets[0]!.cell(row, column)?.value ?? null),
  );

/** Blad1 with the table Mål at A1:B3: Nr, Mål / 1, ett / 2, två. */
async function open(): Promise<{ book: Book; table: TableModel }> {
  const { book } = await openOffice();
  await act((sheet) => {
    sheet.getRange('A1:B3').values = [
      ['Nr', 'Mål'],
      [1, 'ett'],
      [2, 'två'],
    ];
    sheet.tables.add('A1:B3', true).name = 'Mål';
  });
  return { book, table: book.sheets[0]!.tables[0]! };
}

const shape = ({ range, columns }: TableModel) => [range.top, range.left, range.rows, columns.map(({ name }) => name)];

describe('tables', () => {
  test('take their headings from the cells, as text that differs', async () => {
    const { book } = await openOffice();
    await act((sheet) => {
      sheet.getRange('A1:D1').values = [['Mål', 2024, 'mål', '']];
      sheet.tables.add('A1:D1', true);
    });
    const table = book.sheets[0]!.tables[0]!;
    expect(table).toMatchObject({ name: 'Tabell1', style: 'TableStyleMedium2', filterButton: true, bandedRows: true });
    expect(shape(table)).toEqual([0, 0, 2, ['Mål', '2024', 'mål2', 'Kolumn1']]);
    expect(cells(book, 1, 4)).toEqual([['Mål', '2024', 'mål2', 'Kolumn1']]);
  });

  test('without headings get a row of their own above the data', async () => {
    const { book } = await openOffice();
    await act((sheet) => {
      sheet.getRange('A1:A2').values = [['a'], ['b']];
      sheet.tables.add('A1:A2', false);
    });
    expect(cells(book, 3, 1)).toEqual([['Kolumn1'], ['a'], ['b']]);
  });

  test('tell their parts', async () => {
    await open();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('mål').load('name,style,showHeaders,showTotals,worksheet/name');
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem('Mål').getDataBodyRange(),
      ];
      const column = table.columns.getItemOrNullObject('Borta');
      table.columns.load('items/name,items/index,count');
      table.rows.load('count');
      table.autoFilter.load('isDataFiltered');
      for (const part of parts) part.load('address');
      await context.sync();
      expect(parts.map(({ address }) => address)).toEqual(['Blad1!A1:B3', 'Blad1!A1:B1', 'Blad1!A2:B3', 'Blad1!B2:B3']);
      expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
        ['Nr', 0],
        ['Mål', 1],
      ]);
      expect([table.worksheet.name, table.rows.count, column.isNullObject, table.autoFilter.isDataFiltered]).toEqual([
        'Blad1',
        2,
        true,
        false,
      ]);
    });
  });

  test.each(['Mål 2', '2025', 'A1', 'R1C1', ''])('%p is no name for a table', async (name) => {
    await open();
    await expect(act((sheet) => (sheet.tables.getItem('Mål').name = name))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });

  test('may not overlap, nor share a name', async () => {
    await open();
    await expect(act((sheet) => sheet.tables.add('B3:C5', true))).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(act((sheet) => (sheet.tables.add('D1:D2', true).name = 'MÅL'))).rejects.toMatchObject({
      code: 'ItemAlreadyExists',
    });
  });

  test.each<[string, unknown[][], (number | string[])[]]>([
    ['A4:B4', [[3, 'tre']], [0, 0, 4, ['Nr', 'Mål']]],
    [
      'A4:B5',
      [
        [3, 'tre'],
        [4, 'fyra'],
      ],
      [0, 0, 5, ['Nr', 'Mål']],
    ],
    ['A4', [['under']], [0, 0, 4, ['Nr', 'Mål']]],
    ['A5', [['en rad mellan']], [0, 0, 3, ['Nr', 'Mål']]],
    ['A4:C4', [['bredare', 'än', 'tabellen']], [0, 0, 3, ['Nr', 'Mål']]],
    ['A4', [['']], [0, 0, 3, ['Nr', 'Mål']]],
    ['C1:C3', [['Status'], ['x'], ['y']], [0, 0, 3, ['Nr', 'Mål', 'Status']]],
    ['C2', [['bredvid']], [0, 0, 3, ['Nr', 'Mål', 'Kolumn1']]],
    ['D1', [['en kolumn mellan']], [0, 0, 3, ['Nr', 'Mål']]],
    ['B1', [['Nr']], [0, 0, 3, ['Nr', 'Nr2']]],
  ])('written %s: the table is then %p', async (address, values, expected) => {
    const { table } = await open();
    await act((sheet) => (sheet.getRange(address).values = values));
    expect(shape(table)).toEqual(expected);
  });

  test('with totals, or with rules below, do not grow', async () => {
    const { book, table } = await open();
    await act(
      (sheet) =>
        (sheet.getRange('A4:B4').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } }),
    );
    await act((sheet) => (sheet.getRange('A4').values = [[3]]));
    expect(table.range.rows).toBe(3);
    await act((sheet) => (sheet.tables.getItem('Mål').showTotals = true));
    expect([table.range.rows, cells(book, 5, 1)[3]]).toEqual([4, ['Summa']]);
  });

  test('do not take in what already stood beside what is written', async () => {
    const { book, table } = await open();
    book.sheets[0]!.edit(3, 1).value = 'Källa: Kolada';
    await act((sheet) => (sheet.getRange('A4').values = [['ny']]));
    expect(table.range.rows).toBe(3);
  });

  test('get columns and rows, and lose them again', async () => {
    const { book, table } = await open();
    book.sheets[0]!.edit(0, 2).value = 'bredvid';
    book.sheets[0]!.edit(3, 0).value = 'under';
    await act((sheet) => {
      const mål = sheet.tables.getItem('Mål');
      mål.columns.add(undefined, [['Status'], ['✓'], ['✗']]);
      mål.columns.add(0, undefined, 'Först');
      mål.rows.add(undefined, [['', 3, 'tre', '']]);
    });
    expect(cells(book, 5, 5)).toEqual([
      ['Först', 'Nr', 'Mål', 'Status', 'bredvid'],
      [null, 1, 'ett', '✓', null],
      [null, 2, 'två', '✗', null],
      [null, 3, 'tre', null, null],
      ['under', null, null, null, null],
    ]);
    await act((sheet) => {
      const mål = sheet.tables.getItem('Mål');
      mål.columns.getItem('Status').delete();
      mål.columns.getItem('Först').delete();
      mål.rows.getItemAt(0).delete();
    });
    expect(shape(table)).toEqual([0, 0, 3, ['Nr', 'Mål']]);
    expect(cells(book, 3, 3)).toEqual([
      ['Nr', 'Mål', 'bredvid'],
      [2, 'två', null],
      [3, 'tre', null],
    ]);
  });

  test('are resized, restyled, turned into cells, deleted', async () => {
    const { book, table } = await open();
    await act((sheet) => {
      const mål = sheet.tables.getItem('Mål');
      mål.resize('A1:C6');
      mål.set({ style: 'TableStyleLight9', showFilterButton: false, showBandedRows: false });
      mål.columns.getItemAt(2).name = 'Ny';
    });
    expect(shape(table)).toEqual([0, 0, 6, ['Nr', 'Mål', 'Ny']]);
    expect(table).toMatchObject({ style: 'TableStyleLight9', filterButton: false, bandedRows: false });
    await expect(act((sheet) => (sheet.tables.getItem('Mål').style = 'Rosa'))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
    await act((sheet) => sheet.tables.getItem('Mål').convertToRange());
    expect([book.sheets[0]!.tables.length, cells(book, 1, 3)]).toEqual([0, [['Nr', 'Mål', 'Ny']]]);
    await act((sheet) => sheet.tables.add('A1:B3', true).delete());
    expect([book.sheets[0]!.tables.length, cells(book, 1, 3)]).toEqual([0, [[null, null, 'Ny']]]);
  });

  test('filters found in the file are told, and cleared rows show again', async () => {
    const { book, table } = await open();
    table.filtered = true;
    book.sheets[0]!.hiddenRows.add(1);
    await act((sheet) => sheet.tables.getItem('Mål').clearFilters());
    expect([table.filtered, book.sheets[0]!.hiddenRows.size]).toEqual([false, 0]);
  });
});

describe('names', () => {
  test('are added, read, changed and deleted', async () => {
    const { book } = await openOffice();
    await act((sheet, context) => {
      context.workbook.names.add('Utfall', sheet.getRange('B2:B9'), 'en kommentar');
      context.workbook.names.add('Gräns', '=0.5');
      sheet.names.add('Lokal', sheet.getRange('A1'));
    });
    expect(book.names).toEqual([
      { name: 'Utfall', formula: '=Blad1!$B$2:$B$9', comment: 'en kommentar', visible: true },
      { name: 'Gräns', formula: '=0.5', comment: '', visible: true },
    ]);
    await Excel.run(async (context) => {
      const names = context.workbook.names.load('items/name,items/type,items/scope,items/formula');
      const range = names.getItem('UTFALL').getRange().load('address');
      const missing = names.getItemOrNullObject('Borta');
      const local = context.workbook.worksheets.getItem('Blad1').names.getItem('Lokal').load('scope');
      await context.sync();
      expect(names.items.map(({ name, type }) => [name, type])).toEqual([
        ['Utfall', 'Range'],
        ['Gräns', 'Error'],
      ]);
      expect([range.address, missing.isNullObject, local.scope]).toEqual(['Blad1!B2:B9', true, 'Worksheet']);
      names.getItem('Gräns').formula = '=0.6';
      names.getItem('Utfall').delete();
      await context.sync();
    });
    expect(book.names).toEqual([{ name: 'Gräns', formula: '=0.6', comment: '', visible: true }]);
    await expect(act((_, context) => context.workbook.names.add('gräns', '=1'))).rejects.toMatchObject({
      code: 'ItemAlreadyExists',
    });
    await expect(act((_, context) => context.workbook.names.add('A1', '=1'))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });

  test('a name may be the same on two sheets', async () => {
    const { book } = await openOffice(newBook('Blad1', 'Blad2'));
    await act((sheet, context) => {
      sheet.names.add('Rubrik', sheet.getRange('A1'));
      context.workbook.worksheets.getItem('Blad2').names.add('Rubrik', '=Blad2!$A$1');
    });
    expect(book.sheets.map((sheet) => sheet.names.map(({ formula }) => formula))).toEqual([
      ['=Blad1!$A$1'],
      ['=Blad2!$A$1'],
    ]);
  });
});
