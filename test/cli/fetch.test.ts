/** The whole way: a workbook without its outcomes, a server of this machine with real answers, and the workbook again. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main';
import type { CellValue } from '../../src/domain/model';
import type { Book } from '../../src/emulator/workbook';
import { openXlsx, saveXlsx } from '../../src/emulator/xlsx';
import { type Fault, KoladaServer } from '../support/kolada/server';

const folder = mkdtempSync(join(tmpdir(), 'roda-traden-kolada-'));
const original = readFileSync(join(__dirname, '../fixtures/workbooks/vaggeryd.xlsx'));
/** While N00097's values of 2025 are preliminary. */
const TODAY = '2026-04-15';

const open = (bytes: Uint8Array): Book => openXlsx(new Uint8Array(bytes), 'vaggeryd.xlsx');

/** Kolada's cells of the indicators: the five first rows, outcomes, comparisons and source. */
const ROWS = [1, 2, 3, 4, 5];
const FILLED = /^(?:Utfall \d{4}|Snitt liknande \d{4}|(?:Söderköping|Vimmerby|Lilla Edet|Skara|Arboga) 2025|Källa)$/;

function koladaCells(book: Book): { readonly name: string; readonly row: number; readonly column: number }[] {
  const sheet = book.sheet('Indikatorer')!;
  const headings = sheet.rows[0]!.map((cell) => String(cell?.value ?? ''));
  return ROWS.flatMap((row) =>
    headings.flatMap((name, column) => (FILLED.test(name) ? [{ name: `${name} ${row}`, row, column }] : [])),
  );
}

const valuesOf = (book: Book): Record<string, CellValue> =>
  Object.fromEntries(
    koladaCells(book).map(({ name, row, column }) => [
      name,
      (book.sheet('Indikatorer')!.cell(row, column)?.value ?? null) as CellValue,
    ]),
  );

async function cli(line: string): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const io = { folder, out: (text: string) => (out += text), err: (text: string) => (err += text), today: TODAY };
  return { code: await main(line.split(' '), io), out, err };
}

const read = (name: string): Book => open(readFileSync(join(folder, name)));

let address = '';
let close = async (): Promise<void> => undefined;
const server = new KoladaServer();

beforeAll(async () => {
  ({ address, close } = await server.listen());
  const book = open(original);
  for (const { row, column } of koladaCells(book)) book.sheet('Indikatorer')!.edit(row, column).value = null;
  writeFileSync(join(folder, 'tom.xlsx'), await saveXlsx(book));
  writeFileSync(join(folder, 'vaggeryd.xlsx'), original);
});

afterAll(() => close());

it('fills the emptied cells exactly, with comparisons and sources', async () => {
  expect(new Set(Object.values(valuesOf(read('tom.xlsx'))))).toEqual(new Set([null]));
  const { code, out } = await cli(
    `fetch tom.xlsx -o fylld.xlsx --municipality 0665 --group G37569 --years 2018-2025 --server ${address} --json`,
  );
  expect(code).toBe(0);
  expect(valuesOf(read('fylld.xlsx'))).toEqual(valuesOf(open(original)));
  const { written, left, municipality, peers } = JSON.parse(out) as Record<string, unknown[]>;
  const filled = Object.values(valuesOf(open(original))).filter((value) => value !== null);
  expect([written!.length, left, municipality, peers]).toEqual([
    filled.length,
    [],
    '0665',
    'Liknande kommuner, övergripande, Vaggeryd, 2025',
  ]);
});

it('gives the same statuses as before', async () => {
  const statuses = async (file: string): Promise<unknown> => {
    const { code } = await cli(`run ${file} -o kord-${file} --reports none`);
    expect(code).toBe(0);
    const { out } = await cli(`judge kord-${file} --json`);
    return JSON.parse(out);
  };
  expect(await statuses('fylld.xlsx')).toEqual(await statuses('vaggeryd.xlsx'));
});

it('writes nothing where the workbook already says it', async () => {
  const { out, code } = await cli(`fetch vaggeryd.xlsx -o igen.xlsx --group G37569 --server ${address} --json`);
  expect([code, (JSON.parse(out) as { written: unknown[] }).written]).toEqual([0, []]);
});

it('leaves a number that a person typed, says so, and replaces it when asked', async () => {
  const book = open(original);
  const sheet = book.sheet('Indikatorer')!;
  sheet.edit(1, 15).value = 80;
  writeFileSync(join(folder, 'eget.xlsx'), await saveXlsx(book));
  const kept = await cli(`fetch eget.xlsx -o kvar.xlsx --server ${address}`);
  expect([kept.code, read('kvar.xlsx').sheet('Indikatorer')!.cell(1, 15)!.value]).toEqual([0, 80]);
  expect(kept.err).toContain('Indikatorer!P2: 80 står kvar, Kolada har 77.528089. Lägg till --replace för att byta.');
  await cli(`fetch eget.xlsx -o bytt.xlsx --server ${address} --replace`);
  expect(read('bytt.xlsx').sheet('Indikatorer')!.cell(1, 15)!.value).toBe(77.528089);
});

describe('comparisons', () => {
  const added = async (file: string, output: string, options: string) => {
    const { code, out } = await cli(`fetch ${file} -o ${output} --server ${address} --json ${options}`);
    expect(code).toBe(0);
    return JSON.parse(out) as {
      readonly peers: string;
      readonly added: readonly { readonly cell: string; readonly new: unknown }[];
      readonly offered: { readonly columns: readonly { readonly heading: string }[] };
      readonly comparisons: readonly Record<string, unknown>[];
    };
  };

  it('the emptied workbook gets them back, with place, mean, best and worst', async () => {
    const { comparisons } = await added('tom.xlsx', 'jamford.xlsx', '--group G37569 --years 2018-2025');
    expect(comparisons.find(({ kpi }) => kpi === 'N15428')).toMatchObject({
      year: 2025,
      value: 77.528089,
      rank: 5,
      of: 6,
      best: { title: 'Arboga', value: 83.076923 },
      worst: { title: 'Lilla Edet' },
    });
    // As Excel holds numbers: fifteen digits.
    const held = (value: unknown): number => Number(Number(value).toPrecision(15));
    // The workbook's own column of the group's mean was worked out by hand when it was made.
    const sheet = open(original).sheet('Indikatorer')!;
    const headings = sheet.rows[0]!.map((cell) => String(cell?.value ?? ''));
    const [id, group] = ['Kolada-id', 'Snitt liknande 2025'].map((name) => headings.indexOf(name));
    const byHand = ROWS.map((row) => [sheet.cell(row, id!)!.value, held(sheet.cell(row, group!)?.value)]);
    expect(comparisons.filter(({ year }) => year === 2025).map(({ kpi, mean }) => [kpi, held(mean)])).toEqual(
      byHand.filter(([kpi]) => comparisons.some((one) => one['kpi'] === kpi && one['year'] === 2025)),
    );
  });

  it('those that lack a column are offered, added when that is asked for, and stand in the nämnd’s report without a network', async () => {
    const offered = await added('vaggeryd.xlsx', 'samma.xlsx', '--group G37569');
    expect(offered.added).toEqual([]);
    const headings = offered.offered.columns.map(({ heading }) => heading);
    expect(headings).toEqual(expect.arrayContaining(['Höör 2025', 'Plats bland kommunerna 2025']));
    const done = await added('vaggeryd.xlsx', 'kolumner.xlsx', '--group G37569 --add-columns');
    const first = read('kolumner.xlsx').sheet('Indikatorer')!;
    expect(first.rows[0]!.map((cell) => String(cell?.value ?? ''))).toEqual(expect.arrayContaining(headings));
    expect(done.added.length).toBeGreaterThan(headings.length);
    const { code } = await cli('run kolumner.xlsx -o rapport.xlsx --reports committees');
    expect(code).toBe(0);
    const sheet = read('rapport.xlsx').sheets.find(({ name }) => /^Barn- och/.test(name))!;
    const words = sheet.rows.flatMap((row) => (row ?? []).flatMap((cell) => String(cell?.value ?? '')));
    expect(words).toEqual(expect.arrayContaining(['Jämförelser', 'Medel', 'Bäst']));
    expect(words.join(' ')).toContain('Egen bearbetning av data från Kolada.');
  });

  it('a choice of one’s own and the county are named in the language asked for', async () => {
    const chosen = await added('vaggeryd.xlsx', 'urval.xlsx', '--places 0582,0884');
    const county = await added('vaggeryd.xlsx', 'lanet.xlsx', '--county --lang en');
    expect([chosen.peers, county.peers]).toEqual(['de valda kommunerna', 'the municipalities of the county']);
  });
});

it('a value that Kolada has revised since last time is written, and told', async () => {
  const later = new KoladaServer(undefined, { values: { 'N15428|0665|2025|T': { value: 79 } } });
  const there = await later.listen();
  const { code, err } = await cli(`fetch fylld.xlsx -o reviderad.xlsx --server ${there.address}`);
  await there.close();
  expect([code, err]).toEqual([0, expect.stringContaining('Indikatorer!P2: 77.528089 → 79, reviderat av Kolada.')]);
  expect(read('reviderad.xlsx').sheet('Indikatorer')!.cell(1, 15)!.value).toBe(79);
});

it('sends ids and years, and nothing else', () => {
  for (const path of server.asked) {
    expect(path).toMatch(
      /^(?:kpi\/[NU\d,]+|municipality_groups\/G\d+|data\/kpi\/[NU\d,]+\/municipality\/[\d,]+\/year\/[\d,]+)\?(?:page=\d+&)?per_page=5000$/,
    );
  }
  expect(server.asked.length).toBeGreaterThan(0);
});

describe('what can’t be done: exit code, one sentence, no file', () => {
  it.each([
    ['--municipality Vaggeryd', 2, '”Vaggeryd” är ingen kommunkod; skriv till exempel 0665.'],
    ['--municipality 9999', 2, 'Kolada har ingen kommun ”9999”. Ingenting är hämtat.'],
    ['--group G999', 2, 'Kolada har ingen grupp ”G999”. Ingenting är hämtat.'],
    ['--years 2025-2018', 2, '”2025-2018” är inga år; skriv till exempel 2018-2025 eller 2025.'],
    ['--places Vaggeryd', 2, '”Vaggeryd” är inga kommunkoder; skriv till exempel 0582,0884.'],
    ['--places 0582,9999', 2, 'Kolada har ingen kommun ”9999”. Ingenting är hämtat.'],
    ['--county --group G37569', 2, 'Välj ett av --group, --county och --places.'],
    ['--years igår', 2, '”igår” är inga år; skriv till exempel 2018-2025 eller 2025.'],
    ['--server ftp://kolada', 2, '”ftp://kolada” är ingen webbadress; skriv till exempel http://localhost:8080/v3.'],
  ])('%s', async (option, code, sentence) => {
    const line = `fetch tom.xlsx -o aldrig.xlsx ${option}${option.includes('--server') ? '' : ` --server ${address}`}`;
    const ran = await cli(line);
    expect([ran.code, ran.out, ran.err]).toEqual([code, '', `${sentence}\n`]);
    expect(() => read('aldrig.xlsx')).toThrow('ENOENT');
  });

  it.each<[string, Fault, RegExp]>([
    ['refuses', () => ({ status: 422, body: '{}' }), /^Kolada avvisade frågan \(422 /],
    ['cuts its answer short', () => ({ status: 200, body: '{"values":[' }), /^Svaret från Kolada bröts av mitt i\./],
    ['answers something else', () => ({ status: 200, body: '<html>' }), /^Svaret går inte att läsa som version 3/],
    [
      'leads elsewhere',
      () => ({ status: 200, body: '{"values":[],"next_url":"https://ond.example/v3/kpi"}' }),
      /^Svaret hänvisar till en annan adress/,
    ],
  ])('a server that %s', async (_, fault, sentence) => {
    const there = await new KoladaServer(fault).listen();
    const { code, out, err } = await cli(`fetch tom.xlsx -o aldrig.xlsx --server ${there.address}`);
    await there.close();
    expect([code, out, err]).toEqual([3, '', expect.stringMatching(sentence)]);
    expect(() => read('aldrig.xlsx')).toThrow('ENOENT');
  });

  it('a workbook without ids, and years without cells', async () => {
    const book = open(original);
    const sheet = book.sheet('Indikatorer')!;
    const column = sheet.rows[0]!.findIndex((cell) => cell?.value === 'Kolada-id');
    for (const row of ROWS) sheet.edit(row, column).value = null;
    writeFileSync(join(folder, 'utan-id.xlsx'), await saveXlsx(book));
    for (const line of ['utan-id.xlsx', 'tom.xlsx --years 2001-2003']) {
      const { code, out, err } = await cli(`fetch ${line} -o aldrig.xlsx --server ${address}`);
      expect([code, out, err]).toEqual([2, '', expect.stringMatching(/^Ingen indikator har ett Kolada-id och celler/)]);
    }
  });

  it('a server that is not there', async () => {
    const gone = await new KoladaServer().listen();
    await gone.close();
    const { code, out, err } = await cli(`fetch tom.xlsx -o aldrig.xlsx --server ${gone.address}`);
    expect([code, out]).toEqual([3, '']);
    expect(err).toMatch(/^Kolada kunde inte nås från tillägget: .* Ingenting är ändrat\. Klistra in en tabell/);
    expect(() => read('aldrig.xlsx')).toThrow('ENOENT');
  });
});
