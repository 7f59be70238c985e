import { newBook, openOffice } from '../../support/office';

const later = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Runs a batch that must fail and gives the error Office.js made of it. */
async function failure(run: (context: Excel.RequestContext) => void): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(async (context) => {
      run(context);
      await context.sync();
    });
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('The batch did not fail.');
}

const blad = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Blad1');

describe('the conversation with Office.js', () => {
  test.each<[string, string, string, (context: Excel.RequestContext) => void]>([
    [
      'a sheet that is not there',
      'ItemNotFound',
      'WorksheetCollection.getItem',
      (c) => c.workbook.worksheets.getItem('Borta').load('name'),
    ],
    [
      'a grid of another size',
      'InvalidArgument',
      'Range.values',
      (c) => (blad(c).getRange('A1:B2').values = [[1, 2, 3]]),
    ],
    [
      'an address outside the sheet',
      'InvalidArgument',
      'Worksheet.getRange',
      (c) => blad(c).getRange('A0').load('address'),
    ],
    [
      'a sheet name in use',
      'ItemAlreadyExists',
      'WorksheetCollection.add',
      (c) => c.workbook.worksheets.add('BLAD1').load('name'),
    ],
    [
      'a sheet name with a slash',
      'InvalidArgument',
      'WorksheetCollection.add',
      (c) => c.workbook.worksheets.add('A/B').load('name'),
    ],
    [
      'ranges of two sheets',
      'InvalidArgument',
      'Range.getBoundingRect',
      (c) => blad(c).getRange('A1').getBoundingRect('Mål!B2').load('address'),
    ],
    [
      'an intersection that is empty',
      'ItemNotFound',
      'Range.getIntersection',
      (c) => blad(c).getRange('A1').getIntersection('B2').load('address'),
    ],
  ])('%s is %s at %s', async (_, code, location, run) => {
    await openOffice(newBook('Blad1', 'Mål'));
    const error = await failure(run);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error.code).toBe(code);
    expect(error.debugInfo.errorLocation).toBe(location);
  });

  test('reading what was not loaded is refused by Office.js itself', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const range = blad(context).getRange('A1');
      range.load('address');
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  test('null objects stay null through a chain', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Borta');
      const cell = sheet.getRange('A1');
      const used = blad(context).getUsedRangeOrNullObject(true);
      const table = context.workbook.tables.getItemOrNullObject('Borta');
      used.load('address');
      await context.sync();
      expect([sheet.isNullObject, cell.isNullObject, used.isNullObject, table.isNullObject]).toEqual([
        true,
        true,
        true,
        true,
      ]);
    });
  });

  test('what was done before a failure stays done', async () => {
    const { book } = await openOffice();
    const error = await failure((context) => {
      blad(context).getRange('A1').values = [['skrivet']];
      context.workbook.worksheets.getItem('Borta').getRange('A1').values = [[1]];
      blad(context).getRange('A2').values = [['aldrig']];
    });
    expect(error.code).toBe('ItemNotFound');
    expect(book.sheets[0]!.cell(0, 0)!.value).toBe('skrivet');
    expect(book.sheets[0]!.cell(1, 0)).toBeUndefined();
  });

  test('trees of properties, collections and their items are loaded together', async () => {
    const { book } = await openOffice(newBook('Ett', 'Två', 'Tre'));
    book.sheets[1]!.visibility = 'Hidden';
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/visibility,items/protection/protected');
      const two = context.workbook.worksheets.load({ $top: 1, $skip: 1, name: true });
      const range = sheets.getItem('Ett').getRange('B2:C3');
      range.load({ address: true, rowCount: true, format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      expect(two).toBe(sheets);
      expect(range.toJSON()).toMatchObject({
        address: 'Ett!B2:C3',
        rowCount: 2,
        format: { fill: { color: '#FFFFFF' }, font: { bold: false } },
      });
    });
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/visibility,items/protection/protected');
      await context.sync();
      expect(sheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.protection.protected])).toEqual([
        ['Ett', 'Visible', false],
        ['Två', 'Hidden', false],
        ['Tre', 'Visible', false],
      ]);
    });
  });

  test('an object found by name is followed by its id: a rename does not lose it', async () => {
    await openOffice(newBook('Ett'));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ett');
      sheet.name = 'Två';
      await context.sync();
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Två');
    });
  });

  test('set() writes several properties, also nested ones', async () => {
    const { book } = await openOffice();
    await Excel.run(async (context) => {
      blad(context)
        .getRange('A1')
        .set({ values: [[5]], format: { fill: { color: '#112233' }, font: { bold: true } } });
      await context.sync();
    });
    const style = book.styles.get(book.sheets[0]!.styleOf(0, 0));
    expect([book.sheets[0]!.cell(0, 0)!.value, style.fillColor, style.bold]).toEqual([5, '#112233', true]);
  });

  test('runs at the same time do not disturb each other', async () => {
    await openOffice();
    const write = (address: string, value: number) =>
      Excel.run(async (context) => {
        const range = blad(context).getRange(address);
        range.values = [[value]];
        await context.sync();
        range.load('values');
        await context.sync();
        return range.values[0]![0] as number;
      });
    expect(await Promise.all([write('A1', 1), write('B1', 2), write('C1', 3)])).toEqual([1, 2, 3]);
  });

  test('references are given back after each run, also after a failed one', async () => {
    const { host } = await openOffice();
    let during = 0;
    await Excel.run(async (context) => {
      const range = blad(context).getRange('A1:C3');
      range.load('values');
      await context.sync();
      during = host.keptReferences;
      range.getCell(0, 0).values = [[1]];
      await context.sync();
    });
    await failure((context) => {
      blad(context).getRange('A1').load('values');
      context.workbook.worksheets.getItem('Borta').load('name');
    });
    await later();
    expect(during).toBeGreaterThan(0);
    expect(host.keptReferences).toBe(0);
  });

  test('tracked objects are kept until they are untracked', async () => {
    const { host } = await openOffice();
    const range = await Excel.run(async (context) => {
      const tracked = blad(context).getRange('A1');
      context.trackedObjects.add(tracked);
      await context.sync();
      return tracked;
    });
    await Excel.run(range, async (context) => {
      range.values = [['kvar']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['kvar']]);
      range.untrack();
      await context.sync();
    });
    await later();
    expect(host.keptReferences).toBe(0);
  });

  test('a range of a deleted sheet is gone', async () => {
    await openOffice(newBook('Ett', 'Två'));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Två').getRange('A1');
      range.load('address');
      await context.sync();
      context.workbook.worksheets.getItem('Två').delete();
      range.load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });

  test('traffic counts the syncs of the add-in, not the housekeeping of Office.js', async () => {
    const { host } = await openOffice();
    await Excel.run(async (context) => {
      blad(context).getRange('A1').values = [['åäö']];
      await context.sync();
      blad(context).getRange('A1').load('values');
      await context.sync();
    });
    await later();
    expect(host.stats.syncs).toBe(2);
    expect(host.stats.sent).toBeGreaterThan(host.stats.largest);
    expect(host.stats.received).toBeGreaterThan(0);
  });
});
