import { newBook, openOffice } from '../../support/office';

const act = (action: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    action(context);
    await context.sync();
  });

const names = (book: { sheets: { name: string }[] }) => book.sheets.map(({ name }) => name);

describe('worksheets', () => {
  test('are added at the end, with a free name in the display language', async () => {
    const { book } = await openOffice();
    await act((context) => {
      context.workbook.worksheets.add('Sammanfattning');
      context.workbook.worksheets.add();
    });
    expect(names(book)).toEqual(['Blad1', 'Sammanfattning', 'Blad2']);
    expect(book.active!.name).toBe('Blad1');
  });

  test.each(['', 'x'.repeat(32), 'a/b', 'a:b', '[a]', 'a?', "'a", "a'", 'History'])('%p is no name', async (name) => {
    const { book } = await openOffice();
    await expect(act((context) => (context.workbook.worksheets.getItem('Blad1').name = name))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
    expect(names(book)).toEqual(['Blad1']);
  });

  test('move, hide, colour, activate', async () => {
    const { book } = await openOffice(newBook('A', 'B', 'C'));
    await act((context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('C').position = 0;
      worksheets.getItem('B').activate();
      worksheets.getItem('A').visibility = 'Hidden';
      worksheets.getItem('B').tabColor = '#00aa00';
      worksheets.getItem('B').showGridlines = false;
    });
    expect(names(book)).toEqual(['C', 'A', 'B']);
    expect(book.active!.name).toBe('B');
    expect(book.sheets.map(({ visibility, tabColor, showGridlines }) => [visibility, tabColor, showGridlines])).toEqual(
      [
        ['Visible', '', true],
        ['Hidden', '', true],
        ['Visible', '#00AA00', false],
      ],
    );
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [first, last, next] = [
        worksheets.getFirst(true),
        worksheets.getLast(),
        worksheets.getItem('C').getNextOrNullObject(true),
      ];
      const count = worksheets.getCount(true);
      const beyond = worksheets.getItem('B').getNextOrNullObject();
      for (const sheet of [first, last, next, beyond]) sheet.load('name');
      await context.sync();
      expect([first.name, last.name, next.name, count.value, beyond.isNullObject]).toEqual(['C', 'B', 'B', 2, true]);
    });
  });

  test('the last visible one can neither be hidden nor deleted', async () => {
    const { book } = await openOffice(newBook('A', 'B'));
    book.sheets[1]!.visibility = 'Hidden';
    for (const action of [
      (sheet: Excel.Worksheet) => sheet.delete(),
      (sheet: Excel.Worksheet) => (sheet.visibility = 'Hidden'),
    ]) {
      await expect(act((context) => void action(context.workbook.worksheets.getItem('A')))).rejects.toMatchObject({
        code: 'InvalidOperation',
      });
    }
    await expect(act((context) => context.workbook.worksheets.getItem('B').activate())).rejects.toMatchObject({
      code: 'InvalidOperation',
    });
  });

  test('deleting the shown one shows its neighbour', async () => {
    const { book } = await openOffice(newBook('A', 'B', 'C'));
    book.activeId = book.sheets[1]!.id;
    await act((context) => context.workbook.worksheets.getItem('B').delete());
    expect([names(book), book.active!.name]).toEqual([['A', 'C'], 'C']);
  });

  test('formulas, names, rules and charts follow a renamed sheet, and lose a deleted one', async () => {
    const { book } = await openOffice(newBook('A', 'Mål 1'));
    const [a, goals] = [book.sheets[0]!, book.sheets[1]!];
    Object.assign(a.edit(0, 0), { formula: `=COUNTIF('Mål 1'!A:A,"'Mål 1'!x")+A!B1`, value: 3 });
    book.names.push({ name: 'Utfall', formula: "='Mål 1'!$B$2", comment: '', visible: true });
    await act((context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      sheet.getRange('C1').dataValidation.rule = { list: { inCellDropDown: true, source: "='Mål 1'!$A$1:$A$3" } };
      sheet.charts.add('Line', context.workbook.worksheets.getItem('Mål 1').getRange('A1:A3'));
      context.workbook.worksheets.getItem('Mål 1').name = 'Mål';
    });
    const formulas = () => [
      a.cell(0, 0)!.formula,
      book.names[0]!.formula,
      (a.validations[0]!.rule as { list: { source: string } }).list.source,
      a.charts[0]!.series[0]!.valuesFormula,
    ];
    expect(formulas()).toEqual([`=COUNTIF(Mål!A:A,"'Mål 1'!x")+A!B1`, '=Mål!$B$2', '=Mål!$A$1:$A$3', '=Mål!$A$1:$A$3']);
    expect([goals.name, a.cell(0, 0)!.value]).toEqual(['Mål', 3]);
    await act((context) => context.workbook.worksheets.getItem('Mål').delete());
    expect(formulas()).toEqual([
      `=COUNTIF(#REF!A:A,"'Mål 1'!x")+A!B1`,
      '=#REF!$B$2',
      '=#REF!$A$1:$A$3',
      '=#REF!$A$1:$A$3',
    ]);
    expect(a.cell(0, 0)).toMatchObject({ value: '#REF!', error: true });
  });

  test('cells of a hidden sheet cannot be selected', async () => {
    const { book } = await openOffice(newBook('A', 'B'));
    book.sheets[1]!.visibility = 'Hidden';
    await expect(
      act((context) => context.workbook.worksheets.getItem('B').getRange('A1').select()),
    ).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  test('selecting cells shows their sheet', async () => {
    const { book } = await openOffice(newBook('A', 'B'));
    await act((context) => context.workbook.worksheets.getItem('B').getRange('C3:D4').select());
    await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([selected.address, active.address]).toEqual(['B!C3:D4', 'B!C3']);
    });
    expect(book.active!.name).toBe('B');
  });
});

describe('protection', () => {
  const open = async () => {
    const opened = await openOffice();
    const sheet = opened.book.sheets[0]!;
    sheet.edit(0, 1).style = opened.book.styles.change(0, { locked: false });
    sheet.protection = { on: true, options: { allowFormatColumns: true } };
    return { ...opened, sheet };
  };

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['values of a locked cell', (sheet) => (sheet.getRange('A1').values = [[1]])],
    ['values of cells of which one is locked', (sheet) => (sheet.getRange('A1:B1').values = [[1, 2]])],
    ['clearing', (sheet) => sheet.getRange('A1').clear()],
    ['formats', (sheet) => (sheet.getRange('B1').format.fill.color = '#FF0000')],
    ['number formats', (sheet) => (sheet.getRange('B1').numberFormat = [['0']])],
    ['row heights', (sheet) => (sheet.getRange('A1').format.rowHeight = 30)],
    ['merging', (sheet) => sheet.getRange('A1:B1').merge()],
    ['tables', (sheet) => sheet.tables.add('D1:E2', true)],
    ['charts', (sheet) => sheet.charts.add('Line', sheet.getRange('A1:B2'))],
    [
      'data validation',
      (sheet) => (sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } }),
    ],
    ['conditional formats', (sheet) => sheet.getRange('B1').conditionalFormats.add('Custom')],
  ])('refuses %s', async (_, action) => {
    const { sheet } = await open();
    await expect(act((context) => action(context.workbook.worksheets.getItem('Blad1')))).rejects.toMatchObject({
      code: 'AccessDenied',
    });
    expect([sheet.cell(0, 0), sheet.tables, sheet.charts]).toEqual([undefined, [], []]);
  });

  test('lets unlocked cells and allowed formats through, and says what it is', async () => {
    const { sheet } = await open();
    await Excel.run(async (context) => {
      const blad = context.workbook.worksheets.getItem('Blad1');
      blad.getRange('B1').values = [['fri']];
      blad.getRange('B:B').format.columnWidth = 96;
      blad.protection.load('protected,options');
      await context.sync();
      expect(blad.protection.protected).toBe(true);
      expect(blad.protection.options).toMatchObject({ allowFormatColumns: true, allowFormatCells: false });
    });
    expect(sheet.cell(0, 1)!.value).toBe('fri');
  });

  test.each<[string, (context: Excel.RequestContext) => void]>([
    ['added', (context) => context.workbook.worksheets.add('Ny')],
    ['deleted', (context) => context.workbook.worksheets.getItem('B').delete()],
    ['renamed', (context) => (context.workbook.worksheets.getItem('B').name = 'C')],
    ['moved', (context) => (context.workbook.worksheets.getItem('B').position = 0)],
    ['hidden', (context) => (context.workbook.worksheets.getItem('B').visibility = 'Hidden')],
  ])('of the structure: no sheet is %s', async (_, action) => {
    const { book } = await openOffice(newBook('A', 'B'));
    book.protection.structure = true;
    await expect(act(action)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(names(book)).toEqual(['A', 'B']);
    await Excel.run(async (context) => {
      const { protection } = context.workbook.load('readOnly,isDirty,protection/protected');
      await context.sync();
      expect(protection.protected).toBe(true);
    });
  });
});
