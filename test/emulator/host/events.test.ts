import { parseRange } from '../../../src/emulator/workbook';
import { newBook, openOffice } from '../../support/office';

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('events', () => {
  test('tell changes, selection and sheets to those who listen, until they stop', async () => {
    const { host, book } = await openOffice(newBook('Ett', 'Två'));
    const seen: unknown[] = [];
    const note = (what: string, pick: (event: never) => unknown) => async (event: unknown) => {
      seen.push([what, pick(event as never)]);
    };
    const handlers = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const one = worksheets.getItem('Ett');
      const registered = [
        one.onChanged.add(
          note('ett', (event: Excel.WorksheetChangedEventArgs) => [event.address, event.source, event.changeType]),
        ),
        worksheets.onChanged.add(note('alla', (event: Excel.WorksheetChangedEventArgs) => event.address)),
        worksheets.onActivated.add(
          note('visat', (event: Excel.WorksheetActivatedEventArgs) => book.sheet(event.worksheetId)?.name),
        ),
        worksheets.onSelectionChanged.add(
          note('valt', (event: Excel.WorksheetSelectionChangedEventArgs) => event.address),
        ),
        worksheets.onAdded.add(note('nytt', (event: Excel.WorksheetAddedEventArgs) => event.type)),
        worksheets.onDeleted.add(note('borta', (event: Excel.WorksheetDeletedEventArgs) => event.type)),
      ];
      await context.sync();
      return registered;
    });
    expect(host.listeners).toBe(6);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Ett').getRange('D5').values = [[7]];
      worksheets.getItem('Två').getRange('A1:B1').values = [[1, 2]];
      worksheets.getItem('Två').getRange('B2').select();
      worksheets.add('Tre').delete();
      await context.sync();
    });
    await settle();
    expect(seen).toEqual([
      ['ett', ['D5', 'Local', 'RangeEdited']],
      ['alla', 'D5'],
      ['alla', 'A1:B1'],
      ['visat', 'Två'],
      ['valt', 'B2'],
      ['nytt', 'WorksheetAdded'],
      ['borta', 'WorksheetDeleted'],
    ]);
    seen.length = 0;
    await Excel.run(handlers[0]!.context as Excel.RequestContext, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
    host.tellChanged(book.sheets[0]!, parseRange('A1')!);
    await settle();
    expect([seen, host.listeners]).toEqual([[], 0]);
  });

  test('people change and select cells too, here and elsewhere', async () => {
    const { host, book } = await openOffice();
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.onChanged.add(async ({ address, source }) => void seen.push([address, source]));
      sheet.onSelectionChanged.add(async ({ address }) => void seen.push([address]));
      await context.sync();
    });
    const sheet = book.sheets[0]!;
    host.tellChanged(sheet, parseRange('A1:A2')!);
    host.tellChanged(sheet, parseRange('B2')!, 'Remote');
    host.select(sheet, parseRange('C3')!);
    await settle();
    expect(seen).toEqual([['A1:A2', 'Local'], ['B2', 'Remote'], ['C3']]);
    expect([sheet.selection.top, book.dirty]).toEqual([2, true]);
  });

  test('nothing is told while the add-in has switched events off', async () => {
    await openOffice();
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.onChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      context.runtime.enableEvents = true;
      sheet.getRange('A2').values = [[2]];
      context.runtime.load('enableEvents');
      await context.sync();
      expect(context.runtime.enableEvents).toBe(true);
    });
    await settle();
    expect(seen).toEqual(['A2']);
  });

  test('tables tell what happens in them', async () => {
    const { host, book } = await openOffice();
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem('Blad1').tables.add('A1:B3', true);
      table.onChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
    });
    host.tellChanged(book.sheets[0]!, parseRange('B2')!);
    host.tellChanged(book.sheets[0]!, parseRange('D9')!);
    await settle();
    expect(seen).toEqual(['B2']);
  });
});

describe('document settings', () => {
  const save = () =>
    new Promise((resolve) => Office.context.document.settings.saveAsync((result) => resolve(result.status)));

  test('live in the book as JSON text', async () => {
    const { book } = await openOffice();
    const { settings } = Office.context.document;
    expect(settings.get('mapping')).toBeNull();
    settings.set('mapping', { version: 1, kind: 'åäö' });
    settings.set('borta', true);
    settings.remove('borta');
    expect(book.settings).toEqual({});
    expect(await save()).toBe('succeeded');
    expect([book.settings, book.settingsChanged]).toEqual([{ mapping: '{"version":1,"kind":"åäö"}' }, true]);
  });

  test('are the same through Excel’s own collection', async () => {
    const { book } = await openOffice();
    await Excel.run(async (context) => {
      context.workbook.settings.add('a', [1, 2]);
      const found = context.workbook.settings.getItem('a').load('value');
      const missing = context.workbook.settings.getItemOrNullObject('b');
      await context.sync();
      expect([found.value, missing.isNullObject]).toEqual([[1, 2], true]);
    });
    expect(book.settings).toEqual({ a: '[1,2]' });
  });

  test('changed by someone else are told', async () => {
    const { host } = await openOffice();
    const told = new Promise((resolve) =>
      Office.context.document.settings.addHandlerAsync(Office.EventType.SettingsChanged, resolve),
    );
    await settle();
    host.changeSettings({ nytt: '1' });
    await told;
    const { settings } = Office.context.document;
    await new Promise<void>((resolve) => settings.refreshAsync(() => resolve()));
    expect(settings.get('nytt')).toBe(1);
  });
});

describe('the ribbon', () => {
  test('runs a function of the page and waits for its end', async () => {
    const { host, book } = await openOffice();
    Office.actions.associate('skrivStatus', (event: Office.AddinCommands.Event) => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[event.source.id]];
        await context.sync();
        event.completed();
      });
    });
    await settle();
    await host.runCommand('skrivStatus', 'knapp');
    expect(book.sheets[0]!.cell(0, 0)!.value).toBe('knapp');
  });

  test('the pane can be shown', async () => {
    await openOffice();
    await expect(Office.addin.showAsTaskpane()).resolves.toBeUndefined();
  });
});

describe('Office’s own surface', () => {
  test('theme, language, mode and address', async () => {
    await openOffice();
    expect(Office.context.officeTheme).toMatchObject({
      bodyBackgroundColor: '#ffffff',
      bodyForegroundColor: '#262626',
    });
    expect([Office.context.contentLanguage, Office.context.document.mode]).toEqual(['sv-SE', 'readWrite']);
    expect(Office.context.document.url).toBe('C:\\Arbetsböcker\\Bok1.xlsx');
  });

  test('messages are in the display language', async () => {
    const { host } = await openOffice();
    host.faults.at(1, 'editMode');
    await expect(
      Excel.run(async (context) => {
        context.workbook.load('name');
        await context.sync();
      }),
    ).rejects.toThrow('Excel är i cellredigeringsläge');
  });

  test('dialogs are refused clearly', async () => {
    await openOffice();
    const status = await new Promise((resolve) =>
      Office.context.ui.displayDialogAsync('https://localhost:3000/dialog.html', (result) => resolve(result.status)),
    );
    expect(status).toBe('failed');
  });

  test('addresses open in a browser', async () => {
    const { host } = await openOffice();
    Office.context.ui.openBrowserWindow('https://www.kolada.se/');
    await settle();
    expect(host.opened).toEqual(['https://www.kolada.se/']);
  });
});
