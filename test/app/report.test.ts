import { commands } from '../../src/app';
import { cellsOf } from '../excel/support';
import { must, openFixture } from './support';

const ALL = { occasion: null, kinds: null, owners: null, texts: 'full' } as const;

describe('reports', () => {
  it('are drawn, are not read for goals, and undo takes them away', async () => {
    const { book } = await openFixture('haninge');
    const before = cellsOf(book);
    const goals = (await must(commands.read, { occasion: null })).model.goals.length;
    const { sheets } = await must(commands.report, ALL);
    expect(sheets.length).toBeGreaterThan(5);
    expect((await must(commands.read, { occasion: null })).model.goals).toHaveLength(goals);
    const { removedSheets } = await must(commands.undo, {});
    expect([...removedSheets].sort()).toEqual([...sheets].sort());
    expect(cellsOf(book)).toEqual(before);
  });

  it('a report sheet someone has written in stays when undoing', async () => {
    const { book } = await openFixture('haninge');
    await must(commands.report, { ...ALL, kinds: ['summary', 'findings'] });
    book.sheet('Sammanfattning')!.edit(3, 1).value = 'Min kommentar';
    const { removedSheets } = await must(commands.undo, {});
    expect(removedSheets).toEqual(['Kontroll']);
    expect(book.sheet('Sammanfattning')).toBeDefined();
  });

  it('two runs give the same cells', async () => {
    const { book } = await openFixture('haninge');
    await must(commands.report, ALL);
    const first = cellsOf(book);
    await must(commands.report, ALL);
    expect(cellsOf(book)).toEqual(first);
  });

  it('what was chosen is remembered in the workbook', async () => {
    await openFixture('haninge');
    expect((await must(commands.read, { occasion: null })).reportChoices).toBeUndefined();
    const chosen = { kinds: ['summary'], owners: ['Socialnämnden'], texts: 'short' } as const;
    await must(commands.report, { occasion: null, ...chosen });
    await must(commands.writeFindings, { occasion: null });
    expect((await must(commands.read, { occasion: null })).reportChoices).toEqual(chosen);
  });

  it('findings go to a sheet of their own', async () => {
    const { book } = await openFixture('stokig');
    const { sheets } = await must(commands.writeFindings, { occasion: null });
    expect([sheets, book.sheet('Kontroll') !== undefined]).toEqual([['Kontroll'], true]);
  });
});
