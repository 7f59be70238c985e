import { openOffice } from '../../support/office';

const act = (action: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    action(context.workbook.worksheets.getItem('Blad1'));
    await context.sync();
  });

/** What Office.js reads of a range's format. */
const look = (address: string, tree: object) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Blad1').getRange(address);
    range.load(tree as Excel.Interfaces.RangeLoadOptions);
    await context.sync();
    return range.toJSON();
  });

describe('formats', () => {
  test.each<[string, (format: Excel.RangeFormat) => void, object]>([
    ['fill', (format) => (format.fill.color = 'yellow'), { fillColor: '#FFFF00' }],
    [
      'font',
      (format) =>
        format.font.set({
          name: 'Arial',
          size: 14,
          bold: true,
          italic: true,
          color: '#1F4E79',
          underline: 'Single',
          strikethrough: true,
        }),
      {
        fontName: 'Arial',
        fontSize: 14,
        bold: true,
        italic: true,
        fontColor: '#1F4E79',
        underline: 'Single',
        strikethrough: true,
      },
    ],
    [
      'alignment',
      (format) =>
        format.set({
          horizontalAlignment: 'Right',
          verticalAlignment: 'Top',
          wrapText: true,
          indentLevel: 2,
          shrinkToFit: true,
        }),
      { horizontal: 'Right', vertical: 'Top', wrap: true, indent: 2, shrink: true },
    ],
    ['protection', (format) => (format.protection.locked = false), { locked: false }],
  ])('%s is written to every cell and reads back', async (_, change, style) => {
    const { book } = await openOffice();
    await act((sheet) => change(sheet.getRange('A1:B2').format));
    for (const [row, column] of [
      [0, 0],
      [1, 1],
    ] as const) {
      expect(book.styles.get(book.sheets[0]!.styleOf(row, column))).toMatchObject(style);
    }
    expect(book.styles.size).toBe(2 + (Object.keys(style).length - 1));
  });

  test('cells that differ read as null; no fill reads as white without pattern', async () => {
    await openOffice();
    await act((sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000'));
    const tree = { format: { fill: { color: true, pattern: true }, font: { bold: true } } };
    expect(await look('A1:A2', tree)).toMatchObject({
      format: { fill: { color: null, pattern: null }, font: { bold: false } },
    });
    expect(await look('A2', tree)).toMatchObject({ format: { fill: { color: '#FFFFFF', pattern: 'None' } } });
    await act((sheet) => sheet.getRange('A1').format.fill.clear());
    expect(await look('A1:A2', tree)).toMatchObject({ format: { fill: { color: '#FFFFFF', pattern: 'None' } } });
  });

  test('a whole column has its own style, which new cells take', async () => {
    const { book } = await openOffice();
    book.sheets[0]!.edit(4, 1).value = 'fanns';
    await act((sheet) => {
      sheet.getRange('B:B').numberFormat = [['0.0']];
      sheet.getRange('B9').values = [[1]];
    });
    const sheet = book.sheets[0]!;
    expect([4, 8, 100].map((row) => book.styles.get(sheet.styleOf(row, 1)).numberFormat)).toEqual([
      '0.0',
      '0.0',
      '0.0',
    ]);
    expect([sheet.rows.length, sheet.dirtyParts.has('columns')]).toEqual([9, true]);
  });

  test.each<[Excel.BorderIndex, [number, number, string][]]>([
    [
      'EdgeTop' as Excel.BorderIndex,
      [
        [0, 0, 'EdgeTop'],
        [0, 1, 'EdgeTop'],
      ],
    ],
    [
      'EdgeRight' as Excel.BorderIndex,
      [
        [0, 1, 'EdgeRight'],
        [1, 1, 'EdgeRight'],
      ],
    ],
    [
      'InsideHorizontal' as Excel.BorderIndex,
      [
        [0, 0, 'EdgeBottom'],
        [0, 1, 'EdgeBottom'],
        [1, 0, 'EdgeTop'],
        [1, 1, 'EdgeTop'],
      ],
    ],
    [
      'InsideVertical' as Excel.BorderIndex,
      [
        [0, 0, 'EdgeRight'],
        [0, 1, 'EdgeLeft'],
        [1, 0, 'EdgeRight'],
        [1, 1, 'EdgeLeft'],
      ],
    ],
  ])('the border %s lies on the edges of its cells', async (side, expected) => {
    const { book } = await openOffice();
    await act((sheet) => {
      const border = sheet.getRange('A1:B2').format.borders.getItem(side);
      border.style = 'Continuous';
      border.color = '#808080';
      border.weight = 'Thin';
    });
    const found = [0, 1].flatMap((row) =>
      [0, 1].flatMap((column) =>
        Object.entries(book.styles.get(book.sheets[0]!.styleOf(row, column)).borders).map(([edge, line]) => {
          expect(line).toEqual({ style: 'Continuous', color: '#808080', weight: 'Thin' });
          return [row, column, edge];
        }),
      ),
    );
    expect(found).toEqual(expected);
    await act((sheet) => (sheet.getRange('A1:B2').format.borders.getItem(side).style = 'None'));
    expect(book.styles.get(book.sheets[0]!.styleOf(0, 0)).borders).toEqual({});
  });

  test('sizes are in points: 8.43 characters are 64 pixels are 48 points', async () => {
    const { book } = await openOffice();
    const tree = { width: true, height: true, left: true, top: true, format: { columnWidth: true, rowHeight: true } };
    expect(await look('B2:C3', tree)).toMatchObject({
      left: 48,
      top: 15,
      width: 96,
      height: 30,
      format: { columnWidth: 48, rowHeight: 15 },
    });
    await act((sheet) => {
      sheet.getRange('B:B').format.columnWidth = 96;
      sheet.getRange('2:2').format.rowHeight = 30;
    });
    expect([book.sheets[0]!.columnWidths.get(1), book.sheets[0]!.rowHeights.get(1)]).toEqual([17.57, 30]);
    expect(await look('B2:C3', tree)).toMatchObject({
      width: 144,
      height: 45,
      format: { columnWidth: null, rowHeight: null },
    });
  });

  test('columns fit their longest text; rows are left to fit themselves', async () => {
    const { book } = await openOffice();
    await act((sheet) => {
      sheet.getRange('A1:A2').values = [['kort'], ['en mycket längre text i cellen']];
      sheet.getRange('1:2').format.rowHeight = 50;
      sheet.getRange('A:A').format.autofitColumns();
      sheet.getRange('A1:A2').format.autofitRows();
    });
    expect(book.sheets[0]!.columnWidths.get(0)).toBeGreaterThan(29);
    expect(book.sheets[0]!.rowHeights.size).toBe(0);
  });

  test('rows and columns hide and show', async () => {
    const { book } = await openOffice();
    await act((sheet) => {
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('C:C').columnHidden = true;
    });
    expect([[...book.sheets[0]!.hiddenRows], [...book.sheets[0]!.hiddenColumns]]).toEqual([[1, 2], [2]]);
    expect(await look('A1:A3', { rowHidden: true, columnHidden: true, hidden: true })).toMatchObject({
      rowHidden: null,
      columnHidden: false,
      hidden: null,
    });
    await act((sheet) => (sheet.getRange('1:9').rowHidden = false));
    expect(book.sheets[0]!.hiddenRows.size).toBe(0);
  });
});

describe('many looks in one call', () => {
  test('cells, rows and columns', async () => {
    const { book } = await openOffice();
    await act((sheet) => {
      sheet.getRange('A1:B2').setCellProperties([
        [{ format: { fill: { color: '#FF0000' }, font: { bold: true } } }, {}],
        [
          { format: { borders: { top: { style: 'Continuous' } } } },
          { format: { fill: { color: '#FF0000' }, font: { bold: true } } },
        ],
      ]);
      sheet
        .getRange('A1:B1')
        .setColumnProperties([{ format: { columnWidth: 96 } }, { format: { horizontalAlignment: 'Center' } }]);
      sheet.getRange('A3:A4').setRowProperties([{ format: { font: { italic: true } } }, { format: { rowHeight: 40 } }]);
    });
    const sheet = book.sheets[0]!;
    const style = (row: number, column: number) => book.styles.get(sheet.styleOf(row, column));
    expect([
      style(0, 0).fillColor,
      style(0, 1).fillColor,
      style(1, 1).bold,
      style(1, 0).borders.EdgeTop!.style,
    ]).toEqual(['#FF0000', null, true, 'Continuous']);
    expect([sheet.columnWidths.get(0), style(0, 1).horizontal, style(2, 0).italic, sheet.rowHeights.get(3)]).toEqual([
      17.57,
      'Center',
      true,
      40,
    ]);
  });

  test('are read for each cell', async () => {
    await openOffice();
    await act((sheet) => (sheet.getRange('B1').format.fill.color = '#00FF00'));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:B1');
      const looks = range.getCellProperties({
        address: true,
        format: { fill: { color: true, pattern: true }, font: { bold: true } },
      });
      const columns = range.getColumnProperties({
        columnIndex: true,
        format: { columnWidth: true },
      } as Excel.ColumnPropertiesLoadOptions);
      await context.sync();
      expect(looks.value).toEqual([
        [
          { address: 'Blad1!A1', format: { fill: { color: '#FFFFFF', pattern: 'None' }, font: { bold: false } } },
          { address: 'Blad1!B1', format: { fill: { color: '#00FF00', pattern: 'Solid' }, font: { bold: false } } },
        ],
      ]);
      expect(columns.value).toEqual([
        { columnIndex: 0, format: { columnWidth: 48 } },
        { columnIndex: 1, format: { columnWidth: 48 } },
      ]);
    });
  });

  test('of another size are refused', async () => {
    await openOffice();
    await expect(act((sheet) => sheet.getRange('A1:B2').setCellProperties([[{}]]))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });
});

describe('heights of many rows', () => {
  test.each<[string, number | null]>([
    ['A1:A10', 15],
    ['A:A', null],
    ['A150001:A200000', 15],
  ])('%s: %p', async (address, height) => {
    const { book } = await openOffice();
    for (let row = 20; row < 150_000; row++) book.sheets[0]!.rowHeights.set(row, 30);
    expect(await look(address, { format: { rowHeight: true } })).toMatchObject({ format: { rowHeight: height } });
    expect(await look('A150001', { top: true })).toMatchObject({ top: 20 * 15 + 149_980 * 30 });
  });
});
