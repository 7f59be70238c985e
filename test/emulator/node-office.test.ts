import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { openOfficeInNode } from '../../src/emulator/host/node';
import { Book } from '../../src/emulator/workbook';

/** Office.js in plain Node, as the command line runs it. */
const open = async (options = {}) => {
  const book = new Book();
  book.addSheet('Blad1');
  const office = await openOfficeInNode(book, options);
  const { Excel } = office.window as unknown as { Excel: typeof globalThis.Excel };
  const { Office } = office.window as unknown as { Office: typeof globalThis.Office };
  return { ...office, book, Excel, Office };
};

test('the table of requirement sets is that of the installed typings', () => {
  const script = join(__dirname, '../../config/api-sets.mjs');
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});

describe('Office.js in Node', () => {
  test('runs against a book and can be closed', async () => {
    const { book, host, Excel, close } = await open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [['från Node']];
      await context.sync();
    });
    expect(book.sheets[0]!.cell(0, 0)!.value).toBe('från Node');
    expect(host.stats.syncs).toBe(1);
    close();
  });

  test('has the language, platform, age, theme and mode it is told', async () => {
    const book = { locale: 'en-US', platform: 'Mac', excelApi: '1.11', theme: null };
    const { Office, Excel, close } = await open(book);
    const info = await Office.onReady();
    expect(info).toMatchObject({ host: 'Excel', platform: 'Mac' });
    expect(Office.context.displayLanguage).toBe('en-US');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.11')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
    expect(Office.context.officeTheme.bodyBackgroundColor).toBeUndefined();
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem('Blad1').tables.add('A1:B2', true);
      table.resize('A1:B9');
      await expect(context.sync()).rejects.toMatchObject({
        code: 'ApiNotFound',
        debugInfo: { errorLocation: 'Table.resize' },
      });
    });
    close();
  });

  test('a read-only file opens in read mode', async () => {
    const book = new Book();
    book.addSheet('Blad1');
    book.readOnly = true;
    const { window, close } = await openOfficeInNode(book);
    const { Office } = window as unknown as { Office: typeof globalThis.Office };
    expect(Office.context.document.mode).toBe('readOnly');
    close();
  });

  test('answers by timers when a page needs to draw in between', async () => {
    const { Excel, close } = await open({ scheduling: 'timers' });
    let drawn = false;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').load('name');
      setImmediate(() => (drawn = true));
      setTimeout(() => (drawn = true), 0);
      await context.sync();
    });
    expect(drawn).toBe(true);
    close();
  });

  test('writes and reads 10,000 × 30 cells in one sync each', async () => {
    const { Excel, host, close } = await open();
    const data = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 30 }, (_unused, column) => (column % 3 === 0 ? `text ${row}` : row + column / 10)),
    );
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRangeByIndexes(0, 0, 10_000, 30);
      range.values = data;
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values[9_999]).toEqual(data[9_999]);
    });
    expect(host.stats.syncs).toBe(2);
    close();
  });
});
