import { commands } from '../../src/app';
import { cellsOf } from '../excel/support';
import { bookState } from '../support/book-state';
import { attempt, must, openFixture } from './support';

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

  const SOME = { ...ALL, kinds: ['summary', 'findings'] } as const;
  const OTHER = { ...SOME, occasion: { year: 2024, kind: 'year' } } as const;

  it('a refreshed report stands as it stood when it is undone, then the run before can be undone', async () => {
    const { book } = await openFixture('haninge');
    const empty = bookState(book);
    await must(commands.report, SOME);
    const before = bookState(book);
    await must(commands.report, { ...OTHER, kinds: null });
    const undone = await must(commands.undo, {});
    expect([...undone.restoredSheets].sort()).toEqual(['Kontroll', 'Sammanfattning']);
    expect(undone.removedSheets.length).toBeGreaterThan(3);
    expect(bookState(book)).toEqual(before);
    await must(commands.undo, {});
    expect(bookState(book)).toEqual(empty);
  });

  it('a refreshed report someone has written in is left alone and named', async () => {
    const { book } = await openFixture('haninge');
    await must(commands.report, SOME);
    await must(commands.report, OTHER);
    book.sheet('Sammanfattning')!.edit(3, 1).value = 'Min kommentar';
    const { restoredSheets, keptSheets, removedSheets } = await must(commands.undo, {});
    expect([restoredSheets, keptSheets, removedSheets]).toEqual([['Kontroll'], ['Sammanfattning'], []]);
    expect(book.sheet('Sammanfattning')!.cell(3, 1)!.value).toBe('Min kommentar');
    const again = await must(commands.report, SOME);
    expect(again.movedComments).toBe(1);
  });

  it('what is too much to keep can’t be undone, and the user is told', async () => {
    const { book } = await openFixture('haninge');
    expect((await must(commands.report, SOME)).undoable).toBe(true);
    const sheet = book.sheet('Sammanfattning')!;
    const random = (): string => Math.random().toString(36).slice(2);
    for (let row = 3; row < 93; row++) {
      sheet.edit(row, 1).value = Array.from({ length: 2900 }, random).join('').slice(0, 32_000);
    }
    expect((await must(commands.report, OTHER)).undoable).toBe(false);
    expect((await attempt(commands.undo, {})).ok).toBe(false);
  });

  it('two runs give the same cells', async () => {
    const { book } = await openFixture('haninge');
    await must(commands.report, ALL);
    const first = cellsOf(book);
    await must(commands.report, ALL);
    expect(cellsOf(book)).toEqual(first);
  });

  it('charts come and go with what is chosen, and undo brings back those that went', async () => {
    const { book } = await openFixture('haninge');
    const names = (): string[] => book.sheet('Sammanfattning')!.charts.map(({ title }) => title ?? '');
    const none = { ...SOME, charts: [] } as const;
    await must(commands.report, none);
    expect(names()).toEqual(['Antal mål per nivå och status']);
    await must(commands.report, { ...SOME, charts: ['KFI-1', 'KFI-2'] });
    expect(names()).toEqual([
      'Antal mål per nivå och status',
      expect.stringMatching(/^Utfall och målvärde: KFI-1 /),
      expect.stringMatching(/^Utfall och målvärde: KFI-2 /),
    ]);
    const before = bookState(book);
    await must(commands.report, { ...SOME, charts: ['KFI-2'] });
    expect(names()).toHaveLength(2);
    await must(commands.undo, {});
    // Charts that were taken away stand last among them.
    const charts = book.sheet('Sammanfattning')!.charts;
    charts.sort((a, b) => a.top - b.top);
    expect(bookState(book)).toEqual(before);
  });

  it('a live report counts in formulas what the other says in values; undo takes it back', async () => {
    const { book } = await openFixture('haninge');
    const shown = (): unknown[][] => {
      const { rows } = book.sheet('Sammanfattning')!;
      const end = rows.findIndex((cells) => cells?.[0]?.value === 'Underlag: alla mål i kraft');
      return rows.slice(0, end < 0 ? undefined : end - 1).map((cells) => cells.slice(0, 9).map((cell) => cell?.value));
    };
    const formulas = (): number =>
      book
        .sheet('Sammanfattning')!
        .rows.flat()
        .filter((cell) => cell && cell.formula !== null).length;
    await must(commands.report, SOME);
    const values = shown();
    const before = bookState(book);
    await must(commands.report, { ...SOME, live: true });
    expect(formulas()).toBeGreaterThan(20);
    expect(shown()).toEqual(values);
    const live = bookState(book);
    await must(commands.report, { ...SOME, live: true });
    expect(bookState(book)).toEqual(live);
    await must(commands.undo, {});
    expect(bookState(book)).toEqual(live);
    await must(commands.undo, {});
    // Office.js can't take repeated rows away: they are those of a row that is never printed.
    const { page } = book.sheet('Sammanfattning')!;
    const lastPrinted = Number(/\d+$/.exec(page.printArea!)![0]);
    expect(Number(/\d+$/.exec(page.titleRows!)![0])).toBeGreaterThan(lastPrinted);
    page.titleRows = null;
    expect(bookState(book)).toEqual(before);
  });

  it('what was chosen is remembered in the workbook', async () => {
    await openFixture('haninge');
    expect((await must(commands.read, { occasion: null })).reportChoices).toBeUndefined();
    const chosen = {
      kinds: ['summary'],
      owners: ['Socialnämnden'],
      texts: 'short',
      charts: ['KFI-1'],
      live: true,
    } as const;
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
