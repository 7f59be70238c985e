/** Comparison columns and rows of outcomes that a fetch may add: chosen by the user, read back as what they are, undoable. */
import { commands, type FetchOptions, type FetchPreview } from '../../src/app';
import { changeSettings } from '../../src/excel';
import type { Book } from '../../src/emulator/workbook';
import { cellsOf } from '../excel/support';
import { type Fault, KoladaServer } from '../support/kolada/server';
import { serviceFor } from '../support/kolada/service';
import { apply, HEAD, opened, preview, ROW, rowOf } from './kolada-support';
import { attempt, must } from './support';

/** Lund 89.1, Gävle 82.0, Umeå 87.7 and Örebro, which has none; Karlstad's own is 88.8. */
const OWN: Partial<FetchOptions> = { peers: { kind: 'own', places: ['1281', '2180', '2480', '1880'] } };
const WIDE = [...HEAD, 'Utfall 2024', 'Utfall 2025'];

const columnsOf = ({ plan }: FetchPreview): unknown[] =>
  plan.newColumns.map(({ heading, computed, cells }) => [heading, computed, cells.map(({ value }) => value)]);
const keysOf = ({ plan }: FetchPreview): string[] => plan.newColumns.map(({ key }) => key);

const asTable = (sheet: string, range: string, name: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).tables.add(range, true).name = name;
    await context.sync();
  });

const fetched = (options: Partial<FetchOptions> = OWN): Promise<FetchPreview> => preview(new KoladaServer(), options);

const read = async () => (await must(commands.read, { occasion: null })).model;

describe('comparison columns', () => {
  it('are offered for those compared with: raw values, and what is computed of them', async () => {
    await opened([WIDE, ROW, ['I2', 'Okänt', '%', 'Högre bättre', null]]);
    expect(columnsOf(await fetched())).toEqual([
      ['Jämförelsegrupp 2025', true, [86.30732166666667]],
      ['Lund 2025', false, [89.112903]],
      ['Gävle 2025', false, [82.034976]],
      ['Umeå 2025', false, [87.774086]],
      ['Plats bland kommunerna 2025', true, ['2 av 4']],
      ['Bäst bland kommunerna 2025', true, ['Lund 89,11']],
      ['Sämst bland kommunerna 2025', true, ['Gävle 82,03']],
    ]);
  });

  it('none where nobody is compared with, and those that stand are filled instead', async () => {
    await opened([[...WIDE, 'Gävle 2025', 'Plats'], ROW]);
    expect(columnsOf(await fetched({}))).toEqual([]);
    const seen = await fetched();
    expect(seen.plan.newColumns.map(({ heading }) => heading)).not.toContain('Gävle 2025');
    expect(seen.plan.newColumns.map(({ heading }) => heading)).not.toContain('Plats bland kommunerna 2025');
    expect(seen.plan.changes.map(({ field, new: value }) => [field, value])).toContainEqual(['peerPlace', '2 av 4']);
  });

  it.each([
    ['a table', true],
    ['a plain block', false],
  ])('chosen ones are added at the right end of %s, understood, and undone in one step', async (_, table) => {
    const book = await opened([WIDE, ROW]);
    if (table) await asTable('Indikatorer', 'A1:G2', 'Indikatorer');
    const before = cellsOf(book);
    const seen = await fetched();
    const { added, undoable } = await apply(seen, [], { columns: keysOf(seen).filter((key) => !/Umeå/.test(key)) });
    expect([added.length, undoable]).toEqual([6, true]);
    expect(rowOf(book, 0).slice(7)).toEqual([
      'Jämförelsegrupp 2025',
      'Lund 2025',
      'Gävle 2025',
      'Plats bland kommunerna 2025',
      'Bäst bland kommunerna 2025',
      'Sämst bland kommunerna 2025',
    ]);
    expect(rowOf(book).slice(7)).toEqual([
      86.30732166666667,
      89.112903,
      82.034976,
      '2 av 4',
      'Lund 89,11',
      'Gävle 82,03',
    ]);
    const [indicator] = (await read()).indicators;
    expect(indicator!.comparisons.map(({ group, value }) => [group, value])).toEqual([
      ['Jämförelsegrupp', 86.30732166666667],
      ['Lund', 89.112903],
      ['Gävle', 82.034976],
    ]);
    expect(indicator!.standings!.map(({ field, text }) => [field, text])).toEqual([
      ['peerPlace', '2 av 4'],
      ['peerBest', 'Lund 89,11'],
      ['peerWorst', 'Gävle 82,03'],
    ]);
    await must(commands.undo, {});
    expect(cellsOf(book)).toEqual(before);
  });

  it('once added are known again: a value that Kolada revises is ticked, a place of one’s own words is not', async () => {
    const book = await opened([WIDE, ROW]);
    const seen = await fetched();
    await apply(seen, null, { columns: keysOf(seen) });
    book.sheet('Indikatorer')!.edit(1, 12).value = 'Lund, förstås';
    const later = new KoladaServer(undefined, { values: { 'N15428|1281|2025|T': { value: 88.1 } } });
    const { plan } = await preview(later, OWN);
    expect(plan.newColumns).toEqual([]);
    expect(plan.changes.map(({ field, new: value, kind, ticked }) => [field, value, kind, ticked])).toEqual([
      ['comparison', 85.96968733333334, 'revised', true],
      ['comparison', 88.1, 'revised', true],
      ['peerPlace', '1 av 4', 'revised', true],
      ['peerBest', 'Karlstad 88,77', 'text', false],
    ]);
  });

  it('have the percentages of the row: fractions where it has fractions', async () => {
    const book = await opened([WIDE, [...ROW, 0.8526, 0.8877]]);
    for (const column of [5, 6]) {
      const cell = book.sheet('Indikatorer')!.edit(1, column);
      cell.style = book.styles.change(cell.style, { numberFormat: '0.0%' });
    }
    const seen = await fetched();
    await apply(seen, [], { columns: keysOf(seen).slice(1, 2) });
    expect(rowOf(book)[7]).toBe(0.89112903);
    expect((await read()).indicators[0]!.comparisons[0]!.value).toBeCloseTo(89.112903, 6);
  });

  it('are not offered where something stands beside the table', async () => {
    await opened([[...WIDE, null, null, 'Annat'], ROW]);
    const { plan } = await fetched();
    expect([plan.newColumns.map(({ heading }) => heading), plan.notes.at(-1)]).toEqual([
      ['Jämförelsegrupp 2025'],
      { kind: 'noRoom', sheet: 'Indikatorer' },
    ]);
  });

  it('are not written where the workbook has changed since', async () => {
    const book = await opened([WIDE, ROW]);
    const seen = await fetched();
    book.sheet('Indikatorer')!.edit(1, 7).value = 'upptaget';
    const before = cellsOf(book);
    const result = await attempt(commands.applyFetch, { preview: seen, cells: [], columns: keysOf(seen) });
    expect(result).toMatchObject({ ok: false, failure: { code: 'CellsChanged' } });
    expect(cellsOf(book)).toEqual(before);
  });
});

describe('rows of a long table of outcomes', () => {
  const LONG = ['Indikatornr', 'Period', 'Kön', 'Utfall', 'Källa', 'Hämtad från Kolada', 'Preliminär'];
  const long = (...rows: unknown[][]): Promise<Book> => opened([HEAD, ROW], { Utfall: [LONG, ...(rows as never[])] });
  const YEARS: Partial<FetchOptions> = { years: { from: 2023, to: 2025 } };

  it.each([
    ['a table', true],
    ['a plain block', false],
  ])('are added at the end of %s for years and genders it lacks, and undone', async (_, table) => {
    const book = await long(['I1', 2024, null, 85.264227], ['I1', 2024, 'Kvinnor', 80]);
    if (table) await asTable('Utfall', 'A1:G3', 'Utfall');
    const before = cellsOf(book);
    const seen = await fetched(YEARS);
    expect(seen.plan.newRows.map(({ year, gender }) => [year, gender])).toEqual([
      [2023, 'T'],
      [2023, 'K'],
      [2025, 'T'],
      [2025, 'K'],
    ]);
    const { added } = await apply(seen, [], { rows: seen.plan.newRows.slice(1, 3).map(({ key }) => key) });
    expect(added.length).toBe(13);
    expect([3, 4, 5].map((row) => book.sheet('Utfall')!.rows[row] && rowOf(book, row, 'Utfall'))).toEqual([
      ['I1', 2023, 'Kvinnor', expect.any(Number), 'Kolada', '2026-04-15', 'nej'],
      ['I1', 2025, null, 88.774555, 'Kolada', '2026-04-15', 'nej'],
      undefined,
    ]);
    expect((await read()).indicators[0]!.outcomes.map(({ period, gender }) => [period.year, gender])).toEqual([
      [2024, null],
      [2024, 'women'],
      [2023, 'women'],
      [2025, null],
    ]);
    await must(commands.undo, {});
    expect(cellsOf(book)).toEqual(before);
  });

  it('an empty table gets the years asked for; a missing value gets none', async () => {
    const book = await long(['I0', 2024, null, 1]);
    const changes = { values: { 'N15428|1780|2025|T': { value: null, status: 'Missing' } } };
    const seen = await preview(new KoladaServer(undefined, changes), YEARS);
    expect(seen.plan.newRows.map(({ year, gender }) => [year, gender])).toEqual([
      [2023, 'T'],
      [2024, 'T'],
    ]);
    expect(await must(commands.prepareFetch, { ...seen.options })).toMatchObject({ years: [2023, 2024, 2025] });
    expect(rowOf(book, 1, 'Utfall')[0]).toBe('I0');
  });

  it('women and men alone, where that is what is wanted', async () => {
    await long(['I1', 2025, null, 88.774555]);
    const { plan } = await fetched({ years: { from: 2025, to: 2025 }, genders: ['K', 'M'] });
    expect([plan.changes, plan.newRows.map(({ gender }) => gender)]).toEqual([[], ['K', 'M']]);
  });

  it('none for indicators with columns of years, and none on top of what stands below', async () => {
    await opened([WIDE, ROW], { Utfall: [LONG, ['I9', 2024, null, 1]] });
    expect((await fetched(YEARS)).plan.newRows).toEqual([]);
    await long(['I1', 2024, null, 1], [], ['Anm: preliminära värden']);
    expect((await fetched(YEARS)).plan.newRows).toEqual([]);
  });

  const note = async (options: Partial<FetchOptions>) => (await fetched(options)).plan.notes;

  it('that can’t be added are told of, once a sheet: something stands below a plain block, or the sheet is protected', async () => {
    const full = [
      ['I1', 2024, null, 85.264227],
      ['I2', 2024, null, 1],
    ];
    const book = await long(...full, [], ['Anm: preliminära värden']);
    expect(await note(YEARS)).toEqual([{ kind: 'noRows', sheet: 'Utfall' }]);
    expect(await note({ years: { from: 2024, to: 2024 } })).toEqual([]);
    book.sheet('Utfall')!.protection = { on: true, options: {} };
    expect(await note(YEARS)).toEqual([{ kind: 'protected', sheet: 'Utfall' }]);
    await long(...full);
    expect(await note(YEARS)).toEqual([]);
  });
});

describe('what was only shown', () => {
  const REVISED = new KoladaServer(undefined, { values: { 'N15428|1780|2025|T': { value: 89.1 } } });
  const kinds = ({ plan }: FetchPreview): unknown[] =>
    plan.changes.map(({ year, kind, ticked }) => [year, kind, ticked]);

  it('is a person’s when it is typed: a cell that was not ticked, a row that was not chosen', async () => {
    const book = await opened([WIDE, ROW]);
    const seen = await fetched({});
    await apply(
      seen,
      seen.plan.changes.slice(0, 1).map(({ cell }) => cell),
    );
    book.sheet('Indikatorer')!.edit(1, 6).value = 88.774555;
    expect(kinds(await preview(REVISED))).toEqual([[2025, 'differs', false]]);
  });

  it('does not hide what the cell got the time before: a revised value that is left is revised the next time too', async () => {
    await opened([WIDE, ROW]);
    await apply(await fetched({}));
    const seen = await preview(
      new KoladaServer(undefined, {
        values: { 'N15428|1780|2025|T': { value: 89.1 }, 'N15428|1780|2024|T': { value: 86 } },
      }),
    );
    await apply(
      seen,
      seen.plan.changes.slice(0, 1).map(({ cell }) => cell),
    );
    expect(kinds(await preview(REVISED))).toContainEqual([2025, 'revised', true]);
  });

  it('a value the cell held already is known as fetched', async () => {
    await opened([WIDE, [...ROW, null, 88.774555]]);
    await apply(await fetched({}));
    expect(kinds(await preview(REVISED))).toEqual([[2025, 'revised', true]]);
  });
});

describe('what is left out', () => {
  it('key figures and genders are neither asked for nor filled', async () => {
    await opened([[...WIDE, 'Kvinnor 2025'], ROW, ['I2', 'Skattesats', '%', 'Bibehålla', 'N00901']]);
    const options = { genders: ['K' as const], without: ['N00901'] };
    const { plan } = await fetched(options);
    expect(plan.changes.map(({ kpi, field }) => [kpi, field])).toEqual([['N15428', 'women']]);
    expect(
      await must(commands.prepareFetch, { municipality: null, peers: null, years: null, ...options }),
    ).toMatchObject({
      kpis: ['N15428'],
      years: [2025],
    });
  });
});

describe('what was chosen', () => {
  const groups = () => must(commands.koladaGroups, { municipality: null });
  const CHOICE = {
    municipality: '1780',
    peers: OWN.peers!,
    years: { from: 2024, to: 2025 },
    genders: ['T' as const],
    without: ['N00901'],
  };

  it('is remembered in the workbook when something is written', async () => {
    await opened([WIDE, ROW]);
    const seen = await fetched(CHOICE);
    expect((await groups()).remembered).toBeNull();
    await apply(seen);
    expect((await groups()).remembered).toEqual(CHOICE);
  });

  it.each<[string, unknown]>([
    ['an address', { ...CHOICE, municipality: 'https://ond.example/0665' }],
    ['an unknown municipality', { ...CHOICE, municipality: '9999' }],
    ['words for a year', { ...CHOICE, years: { from: '2024', to: 2025 } }],
    ['years backwards', { ...CHOICE, years: { from: 2025, to: 2024 } }],
    ['another gender', { ...CHOICE, genders: ['X'] }],
    ['words for an id', { ...CHOICE, without: ['hemligt'] }],
    ['too many municipalities', { ...CHOICE, peers: { kind: 'own', places: Array<string>(51).fill('2180') } }],
    ['nothing', 7],
  ])('%s is not read', async (_, choice) => {
    await opened([WIDE, ROW]);
    await changeSettings((settings) => ({ ...settings, choices: { ...settings.choices, koladaChoice: choice } }));
    expect((await groups()).remembered).toBeNull();
  });

  it.each<[string, unknown]>([
    ['a group', { kind: 'group', id: 'G999' }],
    ['a region', { kind: 'own', places: ['0001'] }],
  ])('%s that Kolada’s list does not have is dropped, the rest holds', async (_, peers) => {
    await opened([WIDE, ROW]);
    await changeSettings((settings) => ({ ...settings, choices: { koladaChoice: { ...CHOICE, peers } } }));
    expect((await groups()).remembered).toEqual({ ...CHOICE, peers: null });
  });

  it('a group made for another municipality is shown among the groups', async () => {
    await opened([WIDE, ROW]);
    const peers = { kind: 'group', id: 'G37569' };
    await changeSettings((settings) => ({ ...settings, choices: { koladaChoice: { ...CHOICE, peers } } }));
    const { groups: listed, remembered } = await groups();
    expect([remembered?.peers, listed.filter(({ id }) => id === 'G37569').length]).toEqual([peers, 1]);
  });
});

describe('a key figure in Kolada’s own words', () => {
  const describeIt = (server: KoladaServer, kpi = 'N15428') =>
    attempt(commands.describeKeyFigure, { kpi, municipality: null, service: serviceFor(server).service });

  it('with the newest value of the municipality; the id and the code are all that is sent', async () => {
    await opened([WIDE, ROW]);
    const server = new KoladaServer();
    expect(await describeIt(server)).toMatchObject({
      ok: true,
      value: {
        municipality: { id: '1780' },
        description: expect.stringMatching(/^Elever i åk 9 .*Källa: SCB\.$/),
        latest: { year: 2025, value: 88.774555 },
      },
    });
    expect(server.asked).toEqual(['kpi/N15428?per_page=5000', 'data/kpi/N15428/municipality/1780?per_page=5000']);
  });

  it('one that is gone has neither', async () => {
    await opened([WIDE, ROW]);
    const result = await describeIt(new KoladaServer(undefined, { gone: ['N15428'] }));
    expect(result).toMatchObject({ ok: true, value: { description: null, latest: null } });
  });

  it.each<[string, Fault, string]>([
    ['garbage', () => ({ status: 200, body: '<html>' }), 'KoladaGarbage'],
    ['a failure of the server', () => ({ status: 503, body: '' }), 'KoladaServer'],
    ['silence', () => ({ status: 200, body: '', silent: 'all' }), 'KoladaSilent'],
  ])('%s is told', async (_, fault, code) => {
    await opened([WIDE, ROW]);
    expect(await describeIt(new KoladaServer(fault))).toMatchObject({ ok: false, failure: { code } });
  });
});
