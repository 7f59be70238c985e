import { commands } from '../../src/app';
import { presets } from '../../src/app/presets';
import { cellsOf } from '../excel/support';
import { bookState } from '../support/book-state';
import { newBook, openOffice } from '../support/office';
import { attempt, must, openFixture } from './support';

/** Is it open for new sheets, are the names free, write and read back, dress. */
const SYNCS = 4;

describe('a new workbook for a steering model', () => {
  it.each(presets().map((preset) => [preset.id, preset] as const))(
    '%s: says what the model says',
    async (id, preset) => {
      const { book, host } = await openOffice(newBook());
      const { sheets } = await must(commands.template, { model: id, year: 2025 });
      expect(book.sheets.map(({ name }) => name)).toEqual(['Blad1', ...sheets]);
      expect(host.stats.syncs).toBe(SYNCS);

      const { model, occasion, findings } = await must(commands.check, { occasion: null });
      expect(model.steeringModel.levels).toEqual(preset.levels);
      expect(model.settings).toMatchObject({ ...preset.settings, termFrom: 2023, termTo: 2026, year: 2025 });
      expect([model.problems, findings]).toEqual([[], []]);
      expect(model.regions.flatMap(({ ignored }) => ignored)).toEqual([]);
      expect(occasion).toEqual({ occasion: { year: 2025, kind: 'year' }, assumed: false });
      const shown = preset.levels.filter(({ inReports }) => inReports).map(({ name }) => name);
      expect(new Set(model.goals.map(({ level }) => level))).toEqual(new Set(shown));
      expect(model.goals.every(({ title }) => title!.startsWith('Exempel: '))).toBe(true);
    },
  );

  it('leaves a workbook alone that has a sheet of one of the names', async () => {
    const { book } = await openFixture('vaggeryd');
    const names = book.sheets.map(({ name }) => name);
    const result = await attempt(commands.template, { model: 'haninge', year: 2025 });
    expect(result).toMatchObject({ ok: false, failure: { code: 'SheetTaken' } });
    expect(book.sheets.map(({ name }) => name)).toEqual(names);
  });

  it('goes again with undo, and only it', async () => {
    const { book } = await openOffice(newBook());
    const before = bookState(book);
    expect(await must(commands.template, { model: 'vallentuna', year: 2025 })).toMatchObject({ undoable: true });
    expect(await must(commands.undo, {})).toMatchObject({ removedSheets: expect.arrayContaining(['Mål', 'Nivåer']) });
    expect(bookState(book)).toBe(before);
  });

  it('stays where someone has worked in it', async () => {
    const { book } = await openOffice(newBook());
    await must(commands.template, { model: 'vallentuna', year: 2025 });
    book.sheet('Mål')!.edit(1, 2).value = 'Vårt mål';
    expect(await must(commands.undo, {})).toMatchObject({ keptSheets: ['Mål'] });
    expect(book.sheet('Mål')!.cell(1, 2)!.value).toBe('Vårt mål');
  });

  it('an unknown model is refused', async () => {
    await openOffice(newBook());
    expect(await attempt(commands.template, { model: 'mars', year: null })).toMatchObject({
      ok: false,
      failure: { code: 'ModelUnknown' },
    });
  });
});

describe('the example rows of a template', () => {
  const made = async () => {
    const office = await openOffice(newBook());
    await must(commands.template, { model: 'sollentuna', year: 2025 });
    return office;
  };
  const read = () => must(commands.read, { occasion: null });
  const remove = async () => must(commands.removeExamples, { preview: await must(commands.previewExamples, {}) });

  it('go in one go, and only they', async () => {
    const { book } = await made();
    const { examples, model } = await read();
    expect(examples).toBe(8 + 7 + 1 + 3);
    const { written, undoable } = await remove();
    expect([written > 0, undoable]).toEqual([true, true]);
    const after = await attempt(commands.read, { occasion: null, goalsNeeded: false });
    if (!after.ok) throw new Error(after.failure.code);
    expect(after.value.examples).toBeUndefined();
    expect([after.value.model.goals, after.value.model.indicators]).toEqual([[], []]);
    expect(after.value.model.steeringModel).toEqual(model.steeringModel);
    const goals = book.sheet('Mål')!;
    expect([goals.tables[0]!.range.rows, goals.cell(1, 2)?.value ?? null]).toEqual([10, null]);
  });

  it('come back with undo, and can be taken away again', async () => {
    const { book } = await made();
    const before = cellsOf(book);
    await remove();
    await must(commands.undo, {});
    expect(cellsOf(book)).toEqual(before);
    expect((await read()).examples).toBe(19);
  });

  it('that someone has worked in are named and stay', async () => {
    const { book } = await made();
    book.sheet('Mål')!.edit(3, 2).value = 'Vårt eget mål';
    book.sheet('Indikatorer')!.edit(1, 20).value = 'En kommentar';
    const plan = await must(commands.previewExamples, {});
    expect(plan.kept.map(({ cell, text }) => [cell.sheet, cell.row, text])).toEqual([
      ['Mål', 3, 'Exempel: Kommunen minskar sin klimatpåverkan'],
      ['Indikatorer', 1, 'Exempel: Behöriga till gymnasiet'],
    ]);
    await must(commands.removeExamples, { preview: plan });
    expect((await read()).model.goals.map(({ title }) => title)).toEqual(['Vårt eget mål']);
  });

  it('own rows below them are read as before, and the emptied rows are no finding', async () => {
    const { book } = await made();
    const goals = book.sheet('Mål')!;
    for (const [column, value] of ['KF9', 'Vision', 'Vår vision'].entries()) goals.edit(9, column).value = value;
    await remove();
    const { model } = await read();
    expect([model.goals.map(({ id }) => id), model.problems]).toEqual([['KF9'], []]);
  });

  it('what the add-in wrote beside them goes along, with its colours', async () => {
    const { book } = await made();
    await must(commands.writeStatus, { preview: null, ours: [] });
    expect((await read()).examples).toBe(19);
    const before = cellsOf(book);
    await remove();
    const sheet = book.sheet('Indikatorer')!;
    const status = sheet.rows[0]!.findIndex((cell) => cell?.value === 'Status');
    const { fillColor } = book.styles.get(sheet.styleOf(1, status));
    expect([sheet.cell(1, status)?.value ?? null, fillColor]).toEqual([null, null]);
    await must(commands.undo, {});
    expect(cellsOf(book)).toEqual(before);
  });

  it('are none in a workbook of one’s own', async () => {
    await openFixture('vaggeryd');
    expect((await read()).examples).toBeUndefined();
    expect(await attempt(commands.previewExamples, {})).toMatchObject({ ok: false, failure: { code: 'NoExamples' } });
  });
});

it('ids are text, days are dates and help stands beside the cells', async () => {
  const { book } = await openOffice(newBook());
  await must(commands.template, { model: 'haninge', year: 2025 });
  const goals = book.sheet('Mål')!;
  const column = (heading: string) => goals.rows[0]!.findIndex((cell) => cell?.value === heading);
  const format = (heading: string) => book.styles.get(goals.styleOf(1, column(heading))).numberFormat;
  expect(['Målnr', 'Beslutsdatum', 'Gäller till'].map(format)).toEqual(['@', 'yyyy-mm-dd', 'General']);
  const rule = (heading: string) =>
    goals.validations.find(({ ranges }) => ranges.some(({ left }) => left === column(heading)));
  expect(rule('Målnr')).toMatchObject({ type: 'None', prompt: { title: 'Målnr', showPrompt: true } });
  expect(rule('Nivå')).toMatchObject({
    type: 'List',
    rule: { list: { source: 'Vision,Övergripande mål,Nämndmål,Bolagsmål' } },
    error: { showAlert: false },
  });
});
