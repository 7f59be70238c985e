import { openOffice } from '../../support/office';

const onSheet = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => act(context.workbook.worksheets.getItem('Blad1'), context));

describe('several areas at once', () => {
  test.each([
    ['A1:B2,D4', ['Blad1!A1:B2', 'Blad1!D4']],
    ['A1:B2; D4', ['Blad1!A1:B2', 'Blad1!D4']],
    ["Blad1!A1,'Blad1'!B2", ['Blad1!A1', 'Blad1!B2']],
  ])('%s', async (address, areas) => {
    await openOffice();
    await onSheet(async (sheet, context) => {
      const ranges = sheet.getRanges(address);
      ranges.load('address, areaCount, cellCount');
      ranges.areas.load('items/address');
      await context.sync();
      expect(ranges.areas.items.map((range) => range.address)).toEqual(areas);
      expect([ranges.address, ranges.areaCount]).toEqual([areas.join(','), areas.length]);
    });
  });

  test('take fonts, fills, alignment, lines and heights together, and tell what they share', async () => {
    const { book } = await openOffice();
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRanges('A1:B2,D4:D6');
      format.font.bold = true;
      format.fill.color = '#FFFF00';
      format.wrapText = true;
      format.rowHeight = 33;
      for (const edge of ['EdgeBottom', 'InsideHorizontal'] as const) format.borders.getItem(edge).style = 'Continuous';
      sheet.getRange('D4').format.fill.color = '#00FF00';
      format.load({ wrapText: true, rowHeight: true, fill: { color: true }, font: { bold: true } });
      await context.sync();
      expect([format.wrapText, format.rowHeight, format.font.bold, format.fill.color]).toEqual([true, 33, true, null]);
    });
    const sheet = book.sheets[0]!;
    const lines = (row: number, column: number) =>
      Object.keys(book.styles.get(sheet.styleOf(row, column)).borders).sort();
    // Each area has its own edge: the second row of the first, the third of the second.
    expect([lines(0, 0), lines(1, 1), lines(2, 0)]).toEqual([['EdgeBottom'], ['EdgeBottom', 'EdgeTop'], []]);
    expect([lines(3, 3), lines(4, 3), lines(5, 3)]).toEqual([
      ['EdgeBottom'],
      ['EdgeBottom', 'EdgeTop'],
      ['EdgeBottom', 'EdgeTop'],
    ]);
    expect(book.styles.get(sheet.styleOf(3, 0)).bold).toBe(false);
    await onSheet(async (own, context) => {
      own.getRanges('A1,B2').format.fill.clear();
      await context.sync();
    });
    const fill = (row: number, column: number) => book.styles.get(sheet.styleOf(row, column)).fillColor;
    expect([fill(0, 0), fill(0, 1), fill(1, 1)]).toEqual([null, '#FFFF00', null]);
  });

  test.each([
    ['longer than 8,192 characters', Array(1700).fill('A1:B2').join(',')],
    ['on another sheet', 'Annat!A1'],
    ['no addresses at all', ','],
    ['not a cell', 'A1,inget'],
  ])('an address that is %s is refused', async (_, address) => {
    await openOffice();
    await expect(
      onSheet(async (sheet, context) => {
        context.workbook.worksheets.add('Annat');
        sheet.getRanges(address).format.wrapText = true;
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

test('links of many cells go in one call, and leave the cells between alone', async () => {
  const { book } = await openOffice();
  await onSheet(async (sheet, context) => {
    const link = { hyperlink: { documentReference: "'Blad1'!C3" } };
    sheet.getRange('A1:A3').setCellProperties([[link], [{}], [link]]);
    await context.sync();
  });
  expect([...book.sheets[0]!.hyperlinks.keys()]).toEqual(['0,0', '2,0']);
});
