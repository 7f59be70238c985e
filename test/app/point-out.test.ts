import { commands } from '../../src/app';
import { readSettings } from '../../src/excel';
import type { Book } from '../../src/emulator/workbook';
import { newBook, openOffice } from '../support/office';
import { fill } from '../excel/support';
import { attempt, must } from './support';

const NOW = { occasion: null };

/** Headings in words of their own, under two lines of title. */
const ROWS = [
  ['MÅLUPPFÖLJNING', null, null, null, null, null],
  ['Nr', 'Vad vill vi uppnå?', 'Vem', 'Hur mäter vi?', 'Läge 2025', 'Dit ska vi 2025'],
  ['S1', 'Trygg hemtjänst', 'Socialnämnden', 'Nöjda brukare', 87, 'minst 90'],
  [null, null, null, 'Kontinuitet', 15, 'högst 14'],
  ['S2', 'Ingen väntar på boende', 'Socialnämnden', 'Väntetid', 55, 'högst 45'],
] as const;

async function open(row: number): Promise<Book> {
  const book = newBook('Blad1');
  fill(book.sheet('Blad1')!, ROWS);
  await openOffice(book);
  book.active!.selection = { top: row, left: 2, rows: 1, columns: 1 };
  return book;
}

const pointed = () => must(commands.headingsAtSelection, {});

const COLUMNS = [
  { column: 0, kind: 'goals', field: 'id' },
  { column: 1, kind: 'goals', field: 'title' },
  { column: 2, kind: 'goals', field: 'owner' },
  { column: 3, kind: 'indicators', field: 'title' },
  { column: 4, kind: 'indicators', field: 'outcome' },
  { column: 5, kind: 'indicators', field: 'target' },
] as const;

describe('a table that is pointed out', () => {
  it('shows its headings, and what is known of them', async () => {
    await open(1);
    const { sheet, top, bodyTop, headings } = await pointed();
    expect([sheet, top, bodyTop]).toEqual(['Blad1', 1, 2]);
    expect(headings.map(({ heading, guess }) => [heading, guess?.field ?? null])).toEqual([
      ['Nr', 'id'],
      ['Vad vill vi uppnå?', null],
      ['Vem', null],
      ['Hur mäter vi?', null],
      ['Läge 2025', null],
      ['Dit ska vi 2025', null],
    ]);
  });

  it('is read as the user says, is kept, and changes no cell', async () => {
    const book = await open(1);
    const before = JSON.stringify(ROWS.map((_row, at) => book.sheet('Blad1')!.cell(at, 1)?.value ?? null));
    const { model } = await must(commands.saveTable, { table: await pointed(), columns: COLUMNS });
    expect(model.goals.map(({ id, title, owner }) => [id, title, owner])).toEqual([
      ['S1', 'Trygg hemtjänst', 'Socialnämnden'],
      ['S2', 'Ingen väntar på boende', 'Socialnämnden'],
    ]);
    expect(model.indicators.map(({ title, outcomes }) => [title, outcomes[0]?.value])).toEqual([
      ['Nöjda brukare', 87],
      ['Kontinuitet', 15],
      ['Väntetid', 55],
    ]);
    expect(model.indicators.map(({ targets }) => targets[0]?.raw)).toEqual(['minst 90', 'högst 14', 'högst 45']);
    expect(readSettings().settings.mapping).toMatchObject({ version: 1 });
    const again = await must(commands.judge, NOW);
    expect(again.model.goals).toHaveLength(2);
    expect(again.judgements.indicators.map(({ status }) => status)).toEqual(['notMet', 'notMet', 'notMet']);
    expect(JSON.stringify(ROWS.map((_row, at) => book.sheet('Blad1')!.cell(at, 1)?.value ?? null))).toBe(before);
  });

  it.each([2, 40])('row %s is no heading row, and that is said', async (row) => {
    await open(row);
    expect(await attempt(commands.headingsAtSelection, {})).toMatchObject({
      ok: false,
      failure: { code: 'NoHeadings' },
    });
  });

  it('gives nothing to read, and nothing is kept', async () => {
    await open(1);
    const result = await attempt(commands.saveTable, {
      table: await pointed(),
      columns: [{ column: 2, kind: 'goals', field: 'owner' }],
    });
    expect(result).toMatchObject({ ok: false, failure: { code: 'NoGoals' } });
    expect(readSettings().settings.mapping).toBeNull();
  });

  describe('beside or over what is read already', () => {
    const INDICATORS = ['Indikator', 'Mål-ID', 'Utfall 2024', 'Målvärde 2025'] as const;
    const BESIDE = [
      ['Nr', 'Vad vill vi uppnå?', null, null, ...INDICATORS],
      ['S1', 'Trygg hemtjänst', null, null, 'Nöjda brukare', 'S1', 80, 85],
      ['S2', 'Snabb hjälp', null, null, 'Väntetid', 'S2', 8, 'högst 5'],
    ] as const;
    const GOALS = [
      { column: 0, kind: 'goals', field: 'id' },
      { column: 1, kind: 'goals', field: 'title' },
    ] as const;
    const openSheet = async (rows: Parameters<typeof fill>[1], left: number): Promise<Book> => {
      const book = newBook('Blad1');
      fill(book.sheet('Blad1')!, rows);
      await openOffice(book);
      book.active!.selection = { top: 0, left, rows: 1, columns: 1 };
      return book;
    };

    it('a table beside it is neither shown nor changed, corrections of it stand', async () => {
      await openSheet(BESIDE, 1);
      await must(commands.saveMapping, { corrections: [{ region: 0, column: 6, field: null }] });
      const table = await pointed();
      expect(table.headings.map(({ heading }) => heading)).toEqual(['Nr', 'Vad vill vi uppnå?']);
      const { model } = await must(commands.saveTable, { table, columns: GOALS });
      expect(model.regions.map(({ kind, fields }) => [kind, fields.map(({ field }) => field)])).toEqual([
        ['goals', ['id', 'title']],
        ['indicators', ['title', 'goals', 'target']],
      ]);
    });

    it('columns that are read say what they are read as, corrections among them', async () => {
      await openSheet([INDICATORS, ...BESIDE.slice(1).map((row) => row.slice(4))], 0);
      await must(commands.saveMapping, { corrections: [{ region: 0, column: 2, field: null }] });
      expect((await pointed()).headings.map(({ guess }) => guess?.field ?? null)).toEqual([
        'title',
        'goals',
        null,
        'target',
      ]);
    });

    it('a report of ours is no table to read', async () => {
      const book = await openSheet(
        [
          ['Mål-ID', 'Mål', 'Indikator', 'Utfall 2024', 'Målvärde 2024'],
          ['S1', 'Trygg', 'Nöjda', 80, 75],
          ['S2', 'Snabb', 'Nöjda igen', 90, 95],
        ],
        0,
      );
      await must(commands.report, { occasion: null, kinds: ['summary'], owners: null, texts: 'full' });
      const report = book.sheet('Sammanfattning')!;
      book.activeId = report.id;
      report.selection = { top: 6, left: 0, rows: 1, columns: 1 };
      expect(await attempt(commands.headingsAtSelection, {})).toMatchObject({ failure: { code: 'NoHeadings' } });
    });

    it('a sheet renamed since the headings were shown: it is said, and nothing is kept', async () => {
      const book = await openSheet(
        BESIDE.map((row) => row.slice(0, 2)),
        0,
      );
      const other = book.addSheet('Mål');
      fill(other, [
        ['Mål-ID', 'Mål', 'Ansvarig'],
        ['A1', 'Annat', 'KS'],
        ['A2', 'Mer', 'KS'],
      ]);
      const table = await pointed();
      book.sheet('Blad1')!.name = 'Nytt';
      expect(await attempt(commands.saveTable, { table, columns: GOALS })).toMatchObject({
        failure: { code: 'NoHeadings' },
      });
      expect(readSettings().settings.mapping).toBeNull();
    });
  });
});
