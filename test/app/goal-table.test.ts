import { commands } from '../../src/app';
import { readSettings } from '../../src/excel';
import { cellsOf } from '../excel/support';
import { attempt, must, openFixture, under } from './support';

const preview = () => must(commands.previewGoalTable, {});
const read = () => must(commands.read, { occasion: null });

describe('the table of goals of a document', () => {
  it('stands on a sheet of its own; the document stays as it was and is read no more', async () => {
    const { book, host } = await openFixture('inriktning');
    const before = cellsOf(book);
    const plan = await preview();
    expect(cellsOf(book)).toEqual(before);
    const asked = host.stats.syncs;
    const value = await must(commands.writeGoalTable, { preview: plan });
    // Reading 3, looking 2 (sheets, room for new ones), writing 1, making the table 1.
    expect(host.stats.syncs - asked).toBe(7);
    expect(host.keptReferences).toBe(0);
    expect(value).toEqual({ written: 0, sheets: ['Mål'], undoable: true });
    expect((cellsOf(book) as unknown[]).slice(0, 1)).toEqual(before);
    expect(under(book, 'Mål', 'Målnr')).toEqual(['I1', 'SN1', 'I2', 'SN2', 'I3', 'SN3', 'SN4', 'I4', 'SN5']);

    const { model } = await read();
    expect(model.regions.map(({ sheet, table, origins }) => [sheet, table, origins])).toEqual([
      ['Mål', 'Mål', ['Socialnämnden']],
    ]);
    expect(model.goals.map(({ id }) => id)).toEqual(plan.goals.map(({ id }) => id));
    expect((await must(commands.writeStatus, { preview: null, ours: [] })).written.length).toBeGreaterThan(0);
  });

  it('is remembered when the sheets are renamed', async () => {
    const { book } = await openFixture('inriktning');
    await must(commands.writeGoalTable, { preview: await preview() });
    book.sheet('Socialnämnden')!.name = 'SN 2020';
    book.sheet('Mål')!.name = 'Måltabell';
    const { model } = await read();
    expect(model.regions.map(({ sheet, origins }) => [sheet, origins])).toEqual([['Måltabell', ['SN 2020']]]);
  });

  it('goes with undo, and then the headings are read again', async () => {
    const { book } = await openFixture('inriktning');
    const before = cellsOf(book);
    await must(commands.writeGoalTable, { preview: await preview() });
    const { removedSheets } = await must(commands.undo, {});
    expect([removedSheets, cellsOf(book)]).toEqual([['Mål'], before]);
    expect((await read()).model.regions).toMatchObject([{ blockLayout: true }]);
  });

  it.each([
    ['in a cell of it', () => [1, 5]],
    ['in an empty cell of its last column', (columns: number) => [2, columns - 1]],
    ['right beside it', (columns: number) => [3, columns]],
    ['below it', () => [10, 0]],
  ])('stays, and is named, when someone has worked %s', async (_, place) => {
    const { book } = await openFixture('inriktning');
    const plan = await preview();
    await must(commands.writeGoalTable, { preview: plan });
    const [row, column] = place(plan.sheet.columns.length) as [number, number];
    book.sheet('Mål')!.edit(row, column).value = 'Kommunstyrelsen';
    const { removedSheets, keptSheets } = await must(commands.undo, {});
    expect([removedSheets, keptSheets]).toEqual([[], ['Mål']]);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Socialnämnden', 'Mål']);
  });

  it('is not made of anything but what was shown', async () => {
    const { book } = await openFixture('inriktning');
    const plan = await preview();
    book.sheet('Socialnämnden')!.edit(78, 0).value = 'Ett annat mål';
    const result = await attempt(commands.writeGoalTable, { preview: plan });
    expect(result).toMatchObject({ ok: false, failure: { code: 'CellsChanged' } });
    expect(book.sheets).toHaveLength(1);
  });

  it.each([
    ['the structure is protected', 'StructureProtected'],
    ['the workbook is read-only', 'WorkbookReadOnly'],
  ])('nothing is written when %s', async (why, code) => {
    const { book } = await openFixture('inriktning');
    if (code === 'StructureProtected') book.protection.structure = true;
    else book.readOnly = true;
    const result = await attempt(commands.writeGoalTable, { preview: await preview() });
    expect(result).toMatchObject({ ok: false, failure: { code } });
    expect([book.sheets.length, readSettings().settings.origins, why]).toEqual([1, undefined, why]);
  });

  it('a workbook without such a sheet is told so', async () => {
    await openFixture('vaggeryd');
    expect(await attempt(commands.previewGoalTable, {})).toMatchObject({ ok: false, failure: { code: 'NoDocument' } });
  });
});
