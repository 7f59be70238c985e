import { commands } from '../../src/app';
import { readSettings } from '../../src/excel';
import { attempt, must, openFixture } from './support';

describe('the user’s corrections of what was recognised', () => {
  it('are kept in the file and hold from then on', async () => {
    await openFixture('vaggeryd');
    const { model } = await must(commands.read, { occasion: null });
    const region = model.regions.findIndex(({ kind }) => kind === 'goals');
    const comment = model.regions[region]!.fields.find(({ field }) => field === 'comment')!;
    const corrections = [{ region, column: comment.column, field: null }];

    const corrected = await must(commands.saveMapping, { corrections });
    expect(corrected.model.regions[region]!.fields.map(({ field }) => field)).not.toContain('comment');
    expect(readSettings().settings.mapping).toMatchObject({ version: 1 });

    const again = await must(commands.read, { occasion: null });
    expect(again.model.regions[region]!.fields.map(({ field }) => field)).not.toContain('comment');
    expect(again.model.goals).toHaveLength(model.goals.length);
  });

  it('give a column another field', async () => {
    await openFixture('vaggeryd');
    const { model } = await must(commands.read, { occasion: null });
    const region = model.regions.findIndex(({ kind }) => kind === 'goals');
    const effect = model.regions[region]!.fields.find(({ field }) => field === 'effect')!;
    const corrected = await must(commands.saveMapping, {
      corrections: [{ region, column: effect.column, field: 'motivation' }],
    });
    const now = corrected.model.regions[region]!.fields.find(({ column }) => column === effect.column);
    expect([now?.field, now?.heading]).toEqual(['motivation', effect.heading]);
  });

  it('taken out and put back, an outcome column is of the year its heading says', async () => {
    await openFixture('vaggeryd');
    const { model } = await must(commands.read, { occasion: null });
    const region = model.regions.findIndex(({ kind }) => kind === 'indicators');
    const { column } = model.regions[region]!.fields.find(({ heading }) => heading === 'Utfall 2024')!;
    await must(commands.saveMapping, { corrections: [{ region, column, field: null }] });
    const back = await must(commands.saveMapping, { corrections: [{ region, column, field: 'outcome' }] });
    expect(back.model.indicators.map(({ outcomes }) => outcomes)).toEqual(
      model.indicators.map(({ outcomes }) => outcomes),
    );
  });

  it.each([{ version: 2 }, { version: 1, regions: [{}] }, 'text', []])(
    'a mapping that is none is refused: %j',
    async (mapping) => {
      await openFixture('vaggeryd');
      const result = await attempt(commands.read, { occasion: null, mapping });
      expect(result).toMatchObject({ ok: false, failure: { code: 'MappingInvalid' } });
    },
  );
});
