import fc from 'fast-check';
import { type Book, parseRange, rangeAddress, type ValidationModel } from '../../../src/emulator/workbook';
import { newBook, openOffice } from '../../support/office';

const VALIDATION: Omit<ValidationModel, 'ranges'> = {
  type: 'WholeNumber',
  rule: { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } },
  ignoreBlanks: true,
  error: { showAlert: true, style: 'Stop', title: '', message: '' },
  prompt: { showPrompt: false, title: '', message: '' },
  fromFile: true,
};

type Make = (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range;

/** Address of what `make` gives from Blad1!C3:E6. */
const addressOf = (make: Make): Promise<string | null> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    const made = make(sheet.getRange('C3:E6'), sheet).load('address');
    await context.sync();
    return made.isNullObject ? null : made.address;
  });

describe('ranges from ranges', () => {
  beforeEach(() => openOffice());

  test.each<[string, Make, string | null]>([
    ['getCell', (range) => range.getCell(1, 2), 'Blad1!E4'],
    ['getRow', (range) => range.getRow(3), 'Blad1!C6:E6'],
    ['getColumn', (range) => range.getColumn(0), 'Blad1!C3:C6'],
    ['getOffsetRange', (range) => range.getOffsetRange(-2, 1), 'Blad1!D1:F4'],
    ['getResizedRange', (range) => range.getResizedRange(1, -2), 'Blad1!C3:C7'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 1), 'Blad1!C3'],
    ['getBoundingRect', (range) => range.getBoundingRect('A1'), 'Blad1!A1:E6'],
    ['getBoundingRect of a range', (range, sheet) => range.getBoundingRect(sheet.getRange('G9')), 'Blad1!C3:G9'],
    ['getIntersection', (range) => range.getIntersection('D1:Z4'), 'Blad1!D3:E4'],
    ['getIntersectionOrNullObject', (range) => range.getIntersectionOrNullObject('A1:B2'), null],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'Blad1!C:E'],
    ['getEntireRow', (range) => range.getEntireRow(), 'Blad1!3:6'],
    ['getLastCell', (range) => range.getLastCell(), 'Blad1!E6'],
    ['getLastRow', (range) => range.getLastRow(), 'Blad1!C6:E6'],
    ['getLastColumn', (range) => range.getLastColumn(), 'Blad1!E3:E6'],
    ['getRowsAbove', (range) => range.getRowsAbove(2), 'Blad1!C1:E2'],
    ['getRowsBelow', (range) => range.getRowsBelow(), 'Blad1!C7:E7'],
    ['getColumnsBefore', (range) => range.getColumnsBefore(1), 'Blad1!B3:B6'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(2), 'Blad1!F3:G6'],
    ['getUsedRangeOrNullObject', (range) => range.getUsedRangeOrNullObject(), null],
    ['sheet.getCell', (_, sheet) => sheet.getCell(9, 26), 'Blad1!AA10'],
    ['sheet.getRangeByIndexes', (_, sheet) => sheet.getRangeByIndexes(0, 1, 2, 3), 'Blad1!B1:D2'],
    ['sheet.getRange()', (_, sheet) => sheet.getRange(), 'Blad1!1:1048576'],
    ['sheet.getUsedRange of nothing', (_, sheet) => sheet.getUsedRange(), 'Blad1!A1'],
  ])('%s', async (_, make, address) => {
    expect(await addressOf(make)).toBe(address);
  });

  test('a name stands for its cells', async () => {
    const { book } = await openOffice();
    book.names.push({ name: 'Utfall', formula: '=Blad1!$B$2:$B$9', comment: '', visible: true });
    expect(await addressOf((_, sheet) => sheet.getRange('utfall'))).toBe('Blad1!B2:B9');
  });
});

describe('used cells', () => {
  test.each<[boolean, string]>([
    [true, 'Blad1!B2:C4'],
    [false, 'Blad1!B2:E8'],
  ])('valuesOnly %p', async (valuesOnly, address) => {
    const { book } = await openOffice();
    const sheet = book.sheets[0]!;
    sheet.edit(1, 1).value = 'a';
    sheet.edit(3, 2).formula = '=B2';
    sheet.edit(7, 4).style = book.styles.change(0, { fillColor: '#FF0000' });
    sheet.edit(20, 20);
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Blad1').getUsedRangeOrNullObject(valuesOnly).load('address');
      await context.sync();
      expect(used.address).toBe(address);
    });
  });
});

describe('writing cells', () => {
  const grid = async (address: string, values: unknown[][], key: 'values' | 'formulas' = 'values') =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange(address);
      range[key] = values;
      await context.sync();
      range.load('values,formulas,numberFormat,text,valueTypes');
      await context.sync();
      const { values: after, formulas, numberFormat, text, valueTypes } = range;
      return { values: after as unknown[][], formulas, numberFormat, text, valueTypes } as Record<string, unknown[][]>;
    });

  test('null leaves a cell alone, "" empties it but keeps its look', async () => {
    const { book } = await openOffice();
    const sheet = book.sheets[0]!;
    sheet.edit(0, 0).value = 'kvar';
    Object.assign(sheet.edit(0, 1), { value: 'bort', style: book.styles.change(0, { bold: true }) });
    const { values } = await grid('A1:C1', [[null, '', 'ny']]);
    expect(values).toEqual([['kvar', '', 'ny']]);
    expect(book.styles.get(sheet.styleOf(0, 1)).bold).toBe(true);
    expect([...sheet.dirtyRows]).toEqual([0]);
  });

  test('what cells are is told in five ways', async () => {
    await openOffice();
    expect(await grid('A1:F1', [['Mål', 1.5, '85 %', true, '#N/A', '=A1']])).toEqual({
      values: [['Mål', 1.5, 0.85, true, '#N/A', '']],
      formulas: [['Mål', 1.5, 0.85, true, '#N/A', '=A1']],
      numberFormat: [['General', 'General', '0%', 'General', 'General', 'General']],
      text: [['Mål', '1,5', '85%', 'SANT', '#SAKNAS!', '']],
      valueTypes: [['String', 'Double', 'Double', 'Boolean', 'Error', 'Empty']],
    });
  });

  test('text with an apostrophe loses it on the way back, as in Excel', async () => {
    const { book } = await openOffice();
    const { values, formulas } = await grid('A1', [["'=1+1"]]);
    expect([values, formulas]).toEqual([[['=1+1']], [['=1+1']]]);
    expect(book.styles.get(book.sheets[0]!.styleOf(0, 0)).quotePrefix).toBe(true);
    await grid('A1', [['2']]);
    expect(book.sheets[0]!.cell(0, 0)!.value).toBe(2);
    expect(book.styles.get(book.sheets[0]!.styleOf(0, 0)).quotePrefix).toBe(false);
  });

  test('a text cell keeps what looks like something else', async () => {
    const { book } = await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:C1');
      range.numberFormat = [['@']];
      range.values = [['=A1', '2025-08', 7]];
      await context.sync();
    });
    expect(book.sheets[0]!.rows[0]!.map((cell) => cell!.value)).toEqual(['=A1', '2025-08', '7']);
  });

  test('a formula put back as it stood keeps its result', async () => {
    const { book } = await openOffice();
    Object.assign(book.sheets[0]!.edit(0, 0), { value: 12, formula: '=SUM(B:B)' });
    expect((await grid('A1', [['=SUM(B:B)']], 'formulas'))['values']).toEqual([[12]]);
    expect((await grid('A1', [['=SUM(C:C)']], 'formulas'))['values']).toEqual([['']]);
  });

  test.each<[string, unknown, string]>([
    ['null instead of a grid', null, 'InvalidArgument'],
    ['an object', [[{ a: 1 }]], 'InvalidArgument'],
    ['text of 32,768 characters', [['x'.repeat(32_768)]], 'InvalidArgument'],
    ['text of 8,193 characters that begins with a minus', [[`-${'x'.repeat(8_192)}`]], 'GeneralException'],
  ])('%s is refused', async (_, values, code) => {
    const { book } = await openOffice();
    await expect(grid('A1', values as unknown[][])).rejects.toMatchObject({ code });
    expect(book.sheets[0]!.cell(0, 0)?.value ?? null).toBeNull();
  });

  test('one value fills every cell', async () => {
    const { book } = await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:B2');
      (range as unknown as { values: unknown }).values = 'x';
      range.numberFormat = [['0.0']];
      await context.sync();
    });
    expect(book.sheets[0]!.rows.map((row) => row.map((cell) => cell!.value))).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  test('cells under a merged cell take nothing; merging keeps the first', async () => {
    const { book } = await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1:B1').values = [['först', 'sedan']];
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1:C1').values = [['a', 'b', 'c']];
      await context.sync();
    });
    expect(book.sheets[0]!.rows[0]!.map((cell) => cell!.value)).toEqual(['a', null, 'c']);
    expect(book.sheets[0]!.merges).toEqual([{ top: 0, left: 0, rows: 1, columns: 2 }]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('B1').unmerge();
      await context.sync();
    });
    expect(book.sheets[0]!.merges).toEqual([]);
  });

  test('any plain grid reads back as it was written, also in pieces', async () => {
    const cell = fc.oneof(
      fc.constantFrom('Uppfyllt', 'å ä ö', 'en\nrad till', 'text "i" citat', '☃', '…', '–'),
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
        .map((value) => (value === 0 ? 0 : value)),
      fc.boolean(),
      fc.constant(''),
    );
    const size = fc.record({ rows: fc.integer({ min: 1, max: 60 }), columns: fc.integer({ min: 1, max: 60 }) });
    await fc.assert(
      fc.asyncProperty(
        size.chain(({ rows, columns }) =>
          fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
        ),
        fc.integer({ min: 0, max: 20 }),
        async (values, from) => {
          const { host } = await openOffice();
          const back = await Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getItem('Blad1');
            const range = sheet.getRangeByIndexes(from, from, values.length, values[0]!.length);
            range.values = values;
            range.load('values');
            await context.sync();
            return range.values as unknown[][];
          });
          expect(back).toEqual(values);
          expect(host.stats.syncs).toBe(1);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('clearing, copying, moving', () => {
  const act = (action: (sheet: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      action(context.workbook.worksheets.getItem('Blad1'));
      await context.sync();
    });

  test.each<[Excel.ClearApplyTo, unknown, string | null]>([
    [Excel0('Contents'), null, '#FF0000'],
    [Excel0('Formats'), 'x', null],
    [Excel0('All'), null, null],
  ])('clear(%s)', async (what, value, fill) => {
    const { book } = await openOffice();
    const sheet = book.sheets[0]!;
    Object.assign(sheet.edit(0, 0), { value: 'x', style: book.styles.change(0, { fillColor: '#FF0000' }) });
    await act((blad) => blad.getRange('A1:B2').clear(what));
    expect(sheet.cell(0, 0)!.value).toBe(value);
    expect(book.styles.get(sheet.styleOf(0, 0)).fillColor).toBe(fill);
  });

  test('copyFrom repeats the source over the target', async () => {
    const { book } = await openOffice();
    const sheet = book.sheets[0]!;
    Object.assign(sheet.edit(0, 0), { value: 1, style: book.styles.change(0, { bold: true }) });
    await act((blad) => {
      blad.getRange('B1:B3').copyFrom('A1', 'Formats');
      blad.getRange('C1:C2').copyFrom('A1', 'Values');
      blad.getRange('D1').copyFrom('A1');
    });
    const at = (row: number, column: number) => [
      sheet.cell(row, column)!.value,
      book.styles.get(sheet.styleOf(row, column)).bold,
    ];
    expect([at(2, 1), at(1, 2), at(0, 3)]).toEqual([
      [null, true],
      [1, false],
      [1, true],
    ]);
  });

  test('deleted and inserted cells move what stands below or beside, with links and merged cells', async () => {
    const { book } = await openOffice();
    const sheet = book.sheets[0]!;
    ['a', 'b', 'c'].forEach((value, row) => (sheet.edit(row, 0).value = value));
    sheet.edit(0, 1).value = 'bredvid';
    sheet.merges.push({ top: 5, left: 0, rows: 2, columns: 1 });
    sheet.hyperlinks.set('2,0', {
      address: 'https://example.org',
      documentReference: null,
      screenTip: null,
      text: null,
    });
    await act((blad) => void blad.getRange('A2').insert('Down'));
    expect(sheet.rows.map((row) => row?.[0]?.value)).toEqual(['a', undefined, 'b', 'c']);
    expect([...sheet.hyperlinks.keys()]).toEqual(['3,0']);
    expect(sheet.merges).toEqual([{ top: 6, left: 0, rows: 2, columns: 1 }]);
    await act((blad) => blad.getRange('A1:A2').delete('Up'));
    expect(sheet.rows.slice(0, 2).map((row) => row?.[0]?.value)).toEqual(['b', 'c']);
    expect(sheet.cell(0, 1)!.value).toBe('bredvid');
    await act((blad) => blad.getRange('A1').delete('Left'));
    expect(sheet.cell(0, 0)!.value).toBe('bredvid');
  });

  test('a rule goes with the cells it is on when they are deleted, and moves along when they move', async () => {
    const { book } = await openOffice();
    const sheet = book.sheets[0]!;
    ['a', 'b', 'c'].forEach((value, column) => (sheet.edit(0, column).value = value));
    await act((blad) => {
      blad.getRange('B1').dataValidation.rule = { list: { source: 'x,y', inCellDropDown: true } };
      blad.getRange('C1').dataValidation.rule = { list: { source: 'u,v', inCellDropDown: true } };
    });
    await act((blad) => blad.getRange('B1').delete('Left'));
    expect(sheet.validations.map(({ rule, ranges }) => [rule, ranges])).toEqual([
      [{ list: { source: 'u,v', inCellDropDown: true } }, [{ top: 0, left: 1, rows: 1, columns: 1 }]],
    ]);
    expect(sheet.cell(0, 1)!.value).toBe('c');
  });

  test.each([
    ['stays where it stands to the left', 'A1:C9', 'E2:E4', ['A1:C9']],
    ['moves where it stands to the right', 'F2:G4', 'E2:E4', ['G2:H4']],
    ['grows where cells come into the middle of it', 'A2:H4', 'E2:E4', ['A2:I4']],
    ['is cut where some of its rows move', 'A1:H9', 'E2:E4', ['A1:H1', 'A5:H9', 'A2:I4']],
    ['is cut where it begins in what moves', 'E1:H4', 'E2:E4', ['E1:H1', 'F2:I4']],
  ])('a rule %s', async (_, rule, room, expected) => {
    const { book } = await openOffice();
    const sheet = book.sheets[0]!;
    sheet.validations.push({ ...VALIDATION, ranges: [parseRange(rule)!] });
    await act((blad) => void blad.getRange(room).insert('Right'));
    expect(sheet.validations[0]!.ranges.map((range) => rangeAddress(range))).toEqual(expected);
  });

  test('a merged cell that would be torn apart refuses the move', async () => {
    const { book } = await openOffice();
    book.sheets[0]!.merges.push({ top: 0, left: 5, rows: 4, columns: 1 });
    await expect(act((blad) => blad.getRange('E2:E3').insert('Right'))).rejects.toMatchObject({
      code: 'InsertDeleteConflict',
    });
  });

  test('cells that formulas point at are not moved', async () => {
    const { book, host } = await openOffice(newBook('Blad1', 'Annat'));
    book.sheets[0]!.edit(5, 0).value = 1;
    book.sheets[1]!.edit(0, 0).formula = '=SUM(Blad1!A6:A9)';
    await expect(act((blad) => blad.getRange('A1').delete('Up'))).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect([...host.unmodelled]).toEqual(['Range.insert/delete']);
    expect(book.sheets[0]!.cell(5, 0)!.value).toBe(1);
  });

  type Pointing = (book: Book) => void;
  const inAnother =
    (formula: string): Pointing =>
    ({ sheets }) =>
      void (sheets[1]!.edit(0, 0).formula = formula);
  test.each<[string, Pointing, boolean]>([
    [
      'a name for empty cells',
      ({ names }) => names.push({ name: 'Plats', formula: '=Blad1!$B$20', comment: '', visible: true }),
      true,
    ],
    ['a formula through several sheets', inAnother('=SUM(Blad1:Annat!B20)'), true],
    [
      'a rule',
      ({ sheets }) =>
        sheets[1]!.validations.push({
          ...VALIDATION,
          ranges: [],
          rule: { list: { source: '=Blad1!$B$20:$B$22', inCellDropDown: true } },
        }),
      true,
    ],
    ['a deep formula', inAnother(`=${'IF(1=1,'.repeat(64)}Blad1!B20${')'.repeat(64)}`), true],
    ['a formula over whole columns', inAnother('=COUNTA(Blad1!A:C)'), false],
    ['another workbook of the same sheet name', inAnother('=[1]Blad1!B20'), false],
    ['words only', inAnother('="Blad1!B20"'), false],
  ])('where they would have to follow, cells are not moved: %s', async (_, point, refused) => {
    const { book } = await openOffice(newBook('Blad1', 'Annat'));
    point(book);
    const moving = act((blad) => void blad.getRange('A5:C6').insert('Down'));
    if (refused) await expect(moving).rejects.toMatchObject({ code: 'ApiNotFound' });
    else await moving;
  });

  test('links show their text and lead into the workbook', async () => {
    const { book } = await openOffice();
    await act((blad) => {
      blad.getRange('A1').hyperlink = { documentReference: "'Mål'!C7", textToDisplay: 'Mål C7', screenTip: 'Gå dit' };
      blad.getRange('A2').values = [['står kvar']];
      blad.getRange('A2').hyperlink = { address: 'https://example.org' };
    });
    const sheet = book.sheets[0]!;
    expect([sheet.cell(0, 0)!.value, sheet.cell(1, 0)!.value]).toEqual(['Mål C7', 'står kvar']);
    expect(sheet.hyperlinks.get('0,0')).toEqual({
      address: null,
      documentReference: "'Mål'!C7",
      screenTip: 'Gå dit',
      text: 'Mål C7',
    });
    await Excel.run(async (context) => {
      const cells = ['A1', 'A2', 'A3'].map((cell) =>
        context.workbook.worksheets.getItem('Blad1').getRange(cell).load('hyperlink'),
      );
      await context.sync();
      expect(cells.map((cell) => cell.hyperlink)).toEqual([
        { documentReference: "'Mål'!C7", screenTip: 'Gå dit', textToDisplay: 'Mål C7' },
        { address: 'https://example.org', textToDisplay: 'står kvar' },
        null,
      ]);
    });
  });
});

/** The enum's text: `Excel` itself is not there before Office.js runs. */
function Excel0(what: string): Excel.ClearApplyTo {
  return what as Excel.ClearApplyTo;
}
