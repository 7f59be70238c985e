import { commands } from '../../src/app';
import { presets } from '../../src/app/presets';
import { newBook, openOffice } from '../support/office';
import { attempt, must, openFixture } from './support';

describe('a new workbook for a steering model', () => {
  it.each(presets().map((preset) => [preset.id, preset] as const))(
    '%s: says what the model says',
    async (id, preset) => {
      const { book, host } = await openOffice(newBook());
      const { sheets } = await must(commands.template, { model: id, year: 2025 });
      expect(book.sheets.map(({ name }) => name)).toEqual(sheets);
      expect(host.stats.syncs).toBe(3);

      const goals = book.sheet('Mål')!;
      goals.edit(1, 0).value = 'M1';
      goals.edit(1, 1).value = preset.levels[0]!.name;
      goals.edit(1, 2).value = 'Ett mål';
      const { model, occasion } = await must(commands.read, { occasion: null });
      expect(model.steeringModel.levels).toEqual(preset.levels);
      expect(model.settings).toMatchObject({ ...preset.settings, termFrom: 2023, termTo: 2026, year: 2025 });
      expect(model.problems).toEqual([]);
      expect(model.regions.flatMap(({ ignored }) => ignored)).toEqual([]);
      expect([model.goals.map(({ id: goal }) => goal), occasion]).toEqual([
        ['M1'],
        { occasion: { year: 2025, kind: 'year' }, assumed: false },
      ]);
    },
  );

  it('leaves a workbook alone that has a sheet of one of the names', async () => {
    const { book } = await openFixture('vaggeryd');
    const names = book.sheets.map(({ name }) => name);
    const result = await attempt(commands.template, { model: 'haninge', year: 2025 });
    expect(result).toMatchObject({ ok: false, failure: { code: 'SheetTaken' } });
    expect(book.sheets.map(({ name }) => name)).toEqual(names);
  });

  it('an unknown model is refused', async () => {
    await openOffice(newBook());
    expect(await attempt(commands.template, { model: 'mars', year: null })).toMatchObject({
      ok: false,
      failure: { code: 'ModelUnknown' },
    });
  });
});
