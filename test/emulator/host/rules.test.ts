import { openOffice } from '../../support/office';

const act = (action: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    action(context.workbook.worksheets.getItem('Blad1'));
    await context.sync();
  });

const cells = (top: number, left: number, rows: number, columns: number) => ({ top, left, rows, columns });

describe('data validation', () => {
  const list = { list: { inCellDropDown: true, source: 'Uppfyllt,Ej uppfyllt' } };

  test('is set with its messages and reads back', async () => {
    const { book } = await openOffice();
    await act((sheet) => {
      const { dataValidation } = sheet.getRange('B2:B9');
      dataValidation.rule = list;
      dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Fel', message: 'Välj i listan' };
      dataValidation.prompt = { showPrompt: true, title: 'Status', message: 'Välj' };
      dataValidation.ignoreBlanks = false;
    });
    expect(book.sheets[0]!.validations).toEqual([
      {
        ranges: [cells(1, 1, 8, 1)],
        type: 'List',
        rule: list,
        ignoreBlanks: false,
        error: { showAlert: true, style: 'Warning', title: 'Fel', message: 'Välj i listan' },
        prompt: { showPrompt: true, title: 'Status', message: 'Välj' },
        fromFile: false,
      },
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      const [one, none, mixed] = ['B3', 'A1', 'A1:B3'].map((address) =>
        sheet.getRange(address).dataValidation.load('type,rule'),
      );
      await context.sync();
      expect([one!.type, one!.rule, none!.type, mixed!.type]).toEqual(['List', list, 'None', 'Inconsistent']);
    });
  });

  test('a list may be cells', async () => {
    const { book } = await openOffice();
    await act((sheet) => {
      sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D3') } };
    });
    expect(book.sheets[0]!.validations[0]!.rule).toEqual({
      list: { inCellDropDown: true, source: '=Blad1!$D$1:$D$3' },
    });
  });

  test('a new rule takes its cells from the old ones', async () => {
    const { book } = await openOffice();
    await act((sheet) => {
      sheet.getRange('A1:A9').dataValidation.rule = list;
      sheet.getRange('A4:A5').dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: 'Between' } };
      sheet.getRange('A9').dataValidation.clear();
    });
    expect(book.sheets[0]!.validations.map(({ type, ranges }) => [type, ranges])).toEqual([
      ['List', [cells(0, 0, 3, 1), cells(5, 0, 3, 1)]],
      ['Decimal', [cells(3, 0, 2, 1)]],
    ]);
  });

  test('two rules at once are none', async () => {
    await openOffice();
    await expect(
      act((sheet) => (sheet.getRange('A1').dataValidation.rule = { ...list, custom: { formula: '=A1>0' } })),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('conditional formats of the add-in', () => {
  test('of three kinds are added, the newest first, and deleted', async () => {
    const { book } = await openOffice();
    await act((sheet) => {
      const formats = sheet.getRange('C2:C9').conditionalFormats;
      const value = formats.add('CellValue');
      value.cellValue.rule = { formula1: '="Ej uppfyllt"', operator: 'EqualTo' };
      value.cellValue.format.font.color = '#9C0006';
      value.cellValue.format.fill.color = '#FFC7CE';
      const custom = formats.add('Custom');
      custom.custom.rule.formula = '=$C2=""';
      custom.custom.format.font.bold = true;
      custom.stopIfTrue = true;
      const text = formats.add('ContainsText');
      text.textComparison.rule = { operator: 'Contains', text: 'delvis' };
    });
    expect(book.sheets[0]!.conditionalFormats.map(({ type, priority }) => [type, priority])).toEqual([
      ['CellValue', 2],
      ['Custom', 1],
      ['ContainsText', 0],
    ]);
    expect(book.sheets[0]!.conditionalFormats[0]).toMatchObject({
      ranges: [cells(1, 2, 8, 1)],
      operator: 'EqualTo',
      formula: '="Ej uppfyllt"',
      fontColor: '#9C0006',
      fillColor: '#FFC7CE',
    });
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem('Blad1').getRange('C2').conditionalFormats;
      formats.load('items/type,items/stopIfTrue');
      await context.sync();
      expect(formats.items.map(({ type, stopIfTrue }) => [type, stopIfTrue])).toEqual([
        ['ContainsText', false],
        ['Custom', true],
        ['CellValue', false],
      ]);
      const other = formats.items[0]!.customOrNullObject;
      formats.items[1]!.delete();
      await context.sync();
      expect(other.isNullObject).toBe(true);
    });
    expect(book.sheets[0]!.conditionalFormats).toHaveLength(2);
    await act((sheet) => sheet.getRange('C2:C8').conditionalFormats.clearAll());
    expect(book.sheets[0]!.conditionalFormats.map(({ ranges }) => ranges)).toEqual([
      [cells(8, 2, 1, 1)],
      [cells(8, 2, 1, 1)],
    ]);
  });

  test('of other kinds are refused loudly', async () => {
    const { host } = await openOffice();
    await expect(act((sheet) => sheet.getRange('A1').conditionalFormats.add('IconSet'))).rejects.toMatchObject({
      code: 'ApiNotFound',
    });
    expect([...host.unmodelled]).toEqual(['ConditionalFormatType.IconSet']);
  });
});
