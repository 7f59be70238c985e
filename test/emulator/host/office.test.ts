import { newBook, openOffice } from '../../support/office';

describe('Office.js on the emulated Excel', () => {
  test('is ready, as Excel on a PC in Swedish', async () => {
    const { host } = await openOffice(newBook());
    const info = await Office.onReady();
    expect(info).toMatchObject({ host: 'Excel', platform: 'PC' });
    expect(Office.context.displayLanguage).toBe('sv-SE');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
    expect(host.stats.syncs).toBe(0);
  });

  test('reads and writes the book the test owns', async () => {
    const { host, book } = await openOffice();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1:B2').values = [
        ['Mål', 1],
        ['', '85 %'],
      ];
      await context.sync();
    });
    expect(book.sheets[0]!.cell(0, 0)!.value).toBe('Mål');
    expect(book.sheets[0]!.cell(1, 1)!.value).toBe(0.85);
    expect(host.stats.syncs).toBe(1);
  });

  test('another book can be put behind the same page, with its own settings', async () => {
    const book = newBook('Mål');
    book.settings = { nyckel: '{"a":1}' };
    await openOffice(book);
    expect(Office.context.document.settings.get('nyckel')).toEqual({ a: 1 });
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('Mål');
  });
});
