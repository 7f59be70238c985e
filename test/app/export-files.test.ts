import { commands } from '../../src/app';
import { bookState } from '../support/book-state';
import { attempt, must, openFixture } from './support';

const HAND_OVER = { occasion: null, decimals: 1 } as const;

describe('files to hand over', () => {
  it.each(['stratsys', 'goals', 'indicators'] as const)(
    '%s: made of what is judged, nothing is written',
    async (format) => {
      const { book } = await openFixture('haninge');
      const before = bookState(book);
      const file = await must(commands.exportFiles, { ...HAND_OVER, format });
      const lines = file.text.trimEnd().split('\r\n');
      expect(lines).toHaveLength(file.rows + 1);
      expect(file.rows).toBeGreaterThan(10);
      expect(file.occasion?.occasion).toEqual({ year: 2025, kind: 'interim' });
      expect(bookState(book)).toEqual(before);
    },
  );

  it('at another occasion, with its own values', async () => {
    await openFixture('haninge');
    const occasion = { year: 2024, kind: 'year' } as const;
    const { name, text } = await must(commands.exportFiles, { ...HAND_OVER, occasion, format: 'stratsys' });
    expect(name).toBe('stratsys-2024-12.txt');
    expect(text).toContain('Kommunfullmäktige\t2024-12-31\tBehöriga till yrkesprogram, hemkommun\t84,9\r\n');
    expect(text).not.toContain('2025-');
  });

  it('names values with more decimals than the measures take', async () => {
    await openFixture('vaggeryd');
    const notes = async (decimals: number) =>
      (await must(commands.exportFiles, { ...HAND_OVER, decimals, format: 'stratsys' })).notes.map(({ key }) => key);
    expect(await notes(1)).toContain('export.note.decimals');
    expect(await notes(9)).not.toContain('export.note.decimals');
  });

  it('hostile texts are no formulas', async () => {
    await openFixture('farlig');
    const { text } = await must(commands.exportFiles, { ...HAND_OVER, format: 'goals' });
    for (const field of text.replace('\ufeff', '').split(/[;\r\n]+/))
      expect(field).not.toMatch(/^"?\s*[=+@\t-](?!\d+(,\d+)?$)/);
  });

  it('individual goals are in none of them', async () => {
    await openFixture('sollentuna');
    const { model } = await must(commands.read, { occasion: null });
    const personal = model.goals.filter(({ level }) => /individ/i.test(level ?? ''));
    expect(personal.length).toBeGreaterThan(0);
    for (const format of ['stratsys', 'goals', 'indicators'] as const) {
      const { text } = await must(commands.exportFiles, { ...HAND_OVER, format });
      for (const { title, owner } of personal) {
        expect(text).not.toContain(title);
        expect(text).not.toContain(owner);
      }
    }
  });

  it('a workbook without goals says so', async () => {
    await openFixture('tom');
    const result = await attempt(commands.exportFiles, { ...HAND_OVER, format: 'goals' });
    expect(result).toMatchObject({ ok: false, failure: { code: 'NoGoals' } });
  });
});
