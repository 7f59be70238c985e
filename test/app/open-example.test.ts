import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../src/app';
import { EXAMPLES, exampleAddress, type ExampleId } from '../../src/app/example-list';
import type { Book } from '../../src/emulator/workbook';
import { openXlsx } from '../../src/emulator/xlsx';
import { readWorkbookCells } from '../../src/excel';
import { cellsOf } from '../excel/support';
import { newBook, openOffice } from '../support/office';
import { attempt, beforeTrips, must, openFixture } from './support';

const bytesOf = (example: ExampleId) =>
  new Uint8Array(readFileSync(join(__dirname, '../../assets', exampleAddress(example))));
const asked: string[] = [];
/** The pane's own server. */
const serve = (bytes: (address: string) => Uint8Array | null) => {
  globalThis.fetch = async (address) => {
    asked.push(String(address));
    const found = bytes(String(address));
    return { ok: found !== null, arrayBuffer: async () => Uint8Array.from(found!).buffer } as Response;
  };
};
const ids = EXAMPLES.map(({ id }) => id);
const preview = (example: ExampleId = 'vaggeryd') => must(commands.previewOpenExample, { example });
const read = async () => (await must(commands.read, { occasion: null })).model;
const original = globalThis.fetch;

beforeEach(() => {
  asked.length = 0;
  serve((address) => bytesOf(ids.find((id) => exampleAddress(id) === address)!));
});
afterAll(() => {
  globalThis.fetch = original;
});

describe('opening an example', () => {
  it.each(ids)('%s is read in the open workbook as in its own, and the job can be done', async (example) => {
    await openOffice(openXlsx(bytesOf(example), 'x.xlsx'));
    const own = await read();
    const { book, host } = await openOffice(newBook());
    const plan = await preview(example);
    expect([asked, book.sheets.length]).toEqual([[exampleAddress(example)], 1]);
    const before = host.stats.syncs;
    const value = await must(commands.openExample, { preview: plan });
    // Reading 3 (2 where nothing is to be read), looking 2, writing 1, dressing 1.
    expect(host.stats.syncs - before).toBeLessThanOrEqual(7);
    expect([value.undoable, value.sheets]).toEqual([true, plan.sheets.map(({ sheet }) => sheet.name)]);
    expect(host.keptReferences).toBe(0);
    const { goals, indicators, settings, steeringModel } = await read();
    expect(goals).toEqual(own.goals.map((goal) => ({ ...goal, row: expect.anything() as unknown })));
    expect(indicators).toEqual(own.indicators);
    expect([settings, steeringModel]).toEqual([own.settings, own.steeringModel]);
    expect((await must(commands.writeStatus, { preview: null, ours: [] })).written.length).toBeGreaterThan(0);
    expect(
      (await must(commands.report, { occasion: null, kinds: null, owners: null, texts: 'full' })).sheets,
    ).not.toEqual([]);
  });

  it.each(ids)('%s brings its values, number formats and tables along, cell for cell', async (example) => {
    await openOffice(openXlsx(bytesOf(example), 'x.xlsx'));
    const own = await readWorkbookCells(new AbortController().signal, []);
    await openOffice(newBook());
    await must(commands.openExample, { preview: await preview(example) });
    const { sheets } = await readWorkbookCells(new AbortController().signal, []);
    expect(sheets.slice(1)).toEqual(own.sheets.map((sheet) => ({ ...sheet, id: expect.anything() as unknown })));
  });

  it('brings the widths of its columns along', async () => {
    await openOffice(newBook());
    await must(commands.openExample, { preview: await preview() });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Mål');
      const widths = ['A1', 'C1'].map((cell) => sheet.getRange(cell).format.load('columnWidth'));
      await context.sync();
      // 8.7 and 46.7 characters in the file.
      const [narrow, wide] = widths.map(({ columnWidth }) => columnWidth) as [number, number];
      expect(Math.round(wide / narrow)).toBe(5);
    });
  });

  it('takes other names where its own are taken, and leaves what is there as it is', async () => {
    const book = newBook('Mål', 'Inställningar');
    book.sheet('Mål')!.edit(0, 0).value = 'Anteckningar';
    await openOffice(book);
    const before = cellsOf(book) as unknown[];
    const plan = await preview();
    expect(plan.sheets.map(({ wanted, sheet }) => [wanted, sheet.name])).toEqual([
      ['Läs mig', 'Läs mig'],
      ['Mål', 'Mål 2'],
      ['Indikatorer', 'Indikatorer'],
      ['Nivåer', 'Nivåer'],
      ['Inställningar', 'Inställningar 2'],
    ]);
    await must(commands.openExample, { preview: plan });
    expect((cellsOf(book) as unknown[]).slice(0, 2)).toEqual(before);
    expect((await read()).settings.municipality).toBe('Vaggeryd');
  });

  it('goes with undo', async () => {
    const { book } = await openOffice(newBook());
    const before = cellsOf(book);
    const { sheets } = await must(commands.openExample, { preview: await preview() });
    const { removedSheets } = await must(commands.undo, {});
    expect([removedSheets, cellsOf(book)]).toEqual([sheets, before]);
  });

  it('leaves a sheet that somebody has worked in, and names it', async () => {
    const { book } = await openOffice(newBook());
    await must(commands.openExample, { preview: await preview() });
    book.sheet('Mål')!.edit(3, 2).value = 'Vårt eget mål';
    const { keptSheets } = await must(commands.undo, {});
    expect([keptSheets, book.sheets.map(({ name }) => name)]).toEqual([['Mål'], ['Blad1', 'Mål']]);
  });

  it.each<[string, () => Promise<{ book: Book }>, string]>([
    ['a workbook with goals', () => openFixture('haninge'), 'WorkbookInUse'],
    [
      'a file that is not there',
      () => {
        serve(() => null);
        return openOffice(newBook());
      },
      'PartNotLoaded',
    ],
    [
      'a file that came damaged',
      () => {
        serve(() => bytesOf('vaggeryd').slice(0, 4000));
        return openOffice(newBook());
      },
      'FileTruncated',
    ],
  ])('is refused for %s; nothing is written', async (_, open, code) => {
    const { book } = await open();
    const before = cellsOf(book);
    expect(await attempt(commands.previewOpenExample, { example: 'vaggeryd' })).toMatchObject({ failure: { code } });
    expect(cellsOf(book)).toEqual(before);
  });

  it('is not done when the workbook has got another sheet of a name since it was shown', async () => {
    const { book } = await openOffice(newBook());
    const plan = await preview();
    book.addSheet('Mål');
    expect(await attempt(commands.openExample, { preview: plan })).toMatchObject({ failure: { code: 'CellsChanged' } });
    expect(book.sheets.map(({ name }) => name)).toEqual(['Blad1', 'Mål']);
  });

  it.each([2, 3, 4, 5, 6])(
    'never takes away a sheet of the same name that somebody adds right then (before round trip %i)',
    async (at) => {
      const { book } = await openOffice(newBook());
      const plan = await preview();
      const stop = beforeTrips(async (trip) => {
        if (trip === at) book.addSheet('Nivåer').edit(0, 0).value = 'Annas';
      });
      const { ok } = await attempt(commands.openExample, { preview: plan }).finally(stop);
      expect([ok, book.sheets.map(({ name }) => name)]).toEqual([false, ['Blad1', 'Nivåer']]);
      expect(book.sheet('Nivåer')!.rows[0]![0]!.value).toBe('Annas');
    },
  );

  it('is put back whole when writing fails half-way', async () => {
    const { book, host } = await openOffice(newBook());
    const plan = await preview();
    const before = cellsOf(book);
    // Reading 2, looking 2, writing 1: then the dressing, whose answer is lost.
    host.faults.at(6, 'responseTooLarge');
    expect((await attempt(commands.openExample, { preview: plan })).ok).toBe(false);
    expect(cellsOf(book)).toEqual(before);
  });
});
