import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { main } from '../../src/cli/main';

const fixtures = join(__dirname, '../fixtures/workbooks');
const folder = mkdtempSync(join(tmpdir(), 'roda-traden-'));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function cli(line: string, from = fixtures): Promise<Ran> {
  let out = '';
  let err = '';
  const argv = line.split(' ').filter((word) => word !== '');
  const code = await main(argv, { folder: from, out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

const json = async (line: string): Promise<Record<string, unknown>> =>
  JSON.parse((await cli(line)).out) as Record<string, unknown>;

const keys = (value: unknown): string[] => Object.keys(value as object);
const first = (value: unknown): unknown => (value as unknown[])[0];

describe('unusable input: exit 2, one sentence, nothing on standard output', () => {
  it.each([
    [
      'tom.xlsx',
      'Inga mål hittades i arbetsboken; lästa blad är ”Blad1” (rubriker: Datum, Närvarande, Plats), ”Blad2” (tomt).',
    ],
    ['inte-excel.xlsx', 'Filen ”inte-excel.xlsx” är ingen Excelarbetsbok (.xlsx).'],
    ['krypterad.xlsx', 'Filen ”krypterad.xlsx” är krypterad med lösenord; spara den utan lösenord och kör igen.'],
    ['avhuggen.xlsx', 'Filen ”avhuggen.xlsx” är avhuggen: slutet saknas, hämta den på nytt.'],
    ['bomb.xlsx', 'Filen ”bomb.xlsx” packas upp till mer än tillägget tar emot och har inte öppnats.'],
    ['finns-inte.xlsx', 'Filen ”finns-inte.xlsx” finns inte.'],
  ])('%s', async (file, sentence) => {
    for (const command of ['read', 'check', 'judge']) {
      expect(await cli(`${command} ${file} --json`)).toEqual({ code: 2, out: '', err: `${sentence}\n` });
    }
    expect(await cli(`run ${file} -o ${join(folder, 'aldrig.xlsx')}`)).toEqual({
      code: 2,
      out: '',
      err: `${sentence}\n`,
    });
    expect(existsSync(join(folder, 'aldrig.xlsx'))).toBe(false);
  });

  it('says so in English when asked', async () => {
    const { err } = await cli('read tom.xlsx --lang en');
    expect(err).toMatch(/^No goals were found in the workbook; /);
  });

  it('a mapping that is none', async () => {
    writeFileSync(join(folder, 'trasig.json'), '{\n "version": ,\n}');
    writeFileSync(join(folder, 'fel.json'), '{"version": 2}');
    const broken = await cli(`read vaggeryd.xlsx --mapping ${join(folder, 'trasig.json')}`);
    expect([broken.code, broken.out]).toEqual([2, '']);
    expect(broken.err).toMatch(
      /^Mappningen, som säger hur arbetsboken läses, går inte att använda: .*inte giltig JSON: den bryter av på rad 2\./,
    );
    const wrong = await cli(`read vaggeryd.xlsx --mapping ${join(folder, 'fel.json')}`);
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    expect(wrong.err).toMatch(/^Mappningen, som säger hur arbetsboken läses, går inte att använda: .*version/);
    expect(await cli('read vaggeryd.xlsx --mapping saknas.json')).toMatchObject({ code: 2, out: '' });
  });
});

describe('the JSON documents', () => {
  it('read has the keys of the contract, in order', async () => {
    const read = await json('read haninge.xlsx --json');
    expect(keys(read)).toEqual(['regions', 'steeringModel', 'goals', 'indicators', 'activities']);
    expect(keys(first(read['regions']))).toEqual(['kind', 'sheet', 'range', 'table', 'columns', 'ignored']);
    expect(keys(first((first(read['regions']) as { columns: unknown }).columns))).toEqual([
      'field',
      'heading',
      'column',
    ]);
    expect(keys(read['steeringModel']).slice(0, 2)).toEqual(['name', 'levels']);
    expect(keys(first(read['goals']))).toEqual(['id', 'level', 'title', 'parents', 'owner', 'assessment', 'address']);
    const indicator = first(read['indicators']) as Record<string, unknown>;
    expect(keys(indicator)).toEqual([
      'id',
      'goals',
      'title',
      'unit',
      'direction',
      'baseline',
      'targets',
      'outcomes',
      'address',
    ]);
    expect(keys(indicator['baseline'])).toEqual(['value', 'year']);
    expect(keys(first(indicator['targets'])).slice(0, 6)).toEqual(['year', 'raw', 'kind', 'low', 'high', 'strict']);
    expect(keys(first(indicator['outcomes']))).toEqual(['period', 'raw', 'value', 'gender', 'missing']);
    expect(indicator['address']).toEqual({ sheet: 'Indikatorlista', cell: 'C3' });
  });

  it.each([
    ['vaggeryd', 27, 14],
    ['sollentuna', 29, 12],
    ['haninge', 15, 16],
    ['vallentuna', 18, 15],
    ['inriktning', 9, 0],
  ])('read finds what is in %s', async (name, goals, indicators) => {
    const read = await json(`read ${name}.xlsx --json`);
    expect([(read['goals'] as unknown[]).length, (read['indicators'] as unknown[]).length]).toEqual([
      goals,
      indicators,
    ]);
  });

  it('judge has the keys of the contract, in order', async () => {
    const judge = await json('judge vaggeryd.xlsx --json');
    expect(keys(judge)).toEqual(['occasion', 'indicators', 'goals', 'verdict']);
    expect(judge['occasion']).toBe('2025-12');
    expect(keys(first(judge['indicators']))).toEqual([
      'id',
      'status',
      'reason',
      'outcome',
      'target',
      'deviation',
      'trend',
      'movement',
      'explanation',
    ]);
    expect(first(judge['indicators'])).toMatchObject({
      id: 'I01',
      status: 'notMet',
      outcome: { period: '2025', value: 77.528089 },
      target: { year: 2025, kind: 'atLeast', low: 84, high: null },
    });
    expect(keys(first(judge['goals']))).toEqual([
      'id',
      'proposal',
      'assessment',
      'status',
      'policy',
      'counts',
      'explanation',
    ]);
    expect(keys(judge['verdict'])).toEqual(['status', 'counts', 'explanation']);
    expect(keys((judge['verdict'] as { counts: object }).counts)).toEqual(['met', 'partly', 'notMet', 'notMeasured']);
  });

  it('the occasion asked for is judged at', async () => {
    expect((await json('judge vaggeryd.xlsx --json --occasion 2024'))['occasion']).toBe('2024-12');
    expect((await json('judge haninge.xlsx --json --occasion 2025-04'))['occasion']).toBe('2025-04');
  });

  it('check has the keys of the contract, in order, and exit 1 with errors', async () => {
    const { code, out } = await cli('check vaggeryd.xlsx --json');
    const check = JSON.parse(out) as Record<string, unknown>;
    expect([code, keys(check), keys(check['counts'])]).toEqual([
      1,
      ['findings', 'counts'],
      ['error', 'warning', 'notice'],
    ]);
    expect(keys(first(check['findings']))).toEqual(['rule', 'severity', 'message', 'addresses', 'fix', 'acknowledged']);
    const findings = check['findings'] as { severity: string }[];
    expect(check['counts']).toMatchObject({ error: findings.filter(({ severity }) => severity === 'error').length });
  });

  it('check says its messages in English when asked', async () => {
    const sv = await cli('check stokig.xlsx --json');
    const en = await cli('check stokig.xlsx --json --lang en');
    expect(en.out).not.toBe(sv.out);
    expect(en.code).toBe(sv.code);
  });

  it('check uses a mapping that is given (W06)', async () => {
    const without = await cli('check stokig.xlsx --json');
    const given = await cli('check stokig.xlsx --json --mapping stokig.mapping.json');
    expect([without.out.includes('"W06"'), given.out.includes('"W06"')]).toEqual([false, true]);
  });

  it.each([
    'vaggeryd',
    'sollentuna',
    'haninge',
    'vallentuna',
    'inriktning',
    'stokig',
    'egen-status',
    'farlig',
    'tecken',
    'skyddad',
  ])('what read prints of %s is a mapping that judges the same', async (name) => {
    const { regions } = await json(`read ${name}.xlsx --json`);
    const mapping = join(folder, `${name}.json`);
    writeFileSync(mapping, JSON.stringify({ version: 1, regions }));
    const recognised = await json(`judge ${name}.xlsx --json`);
    expect(await json(`judge ${name}.xlsx --json --mapping ${mapping}`)).toEqual(recognised);
  });
});

describe('run', () => {
  const output = join(folder, 'ut.xlsx');
  const input = join(fixtures, 'egen-status.xlsx');

  it('writes another file and leaves the input alone, byte for byte', async () => {
    const before = readFileSync(input);
    const { code, out, err } = await cli(`run egen-status.xlsx -o ${output} --reports none --json`);
    expect(code).toBe(0);
    expect(readFileSync(input).equals(before)).toBe(true);
    const run = JSON.parse(out) as Record<string, unknown>;
    expect(keys(run)).toEqual(['occasion', 'written', 'sheets', 'syncs', 'bytes', 'seconds']);
    expect(keys(first(run['written']))).toEqual(['sheet', 'cell', 'old', 'new']);
    expect(keys(run['bytes'])).toEqual(['sent', 'received', 'largest']);
    expect(keys(run['seconds'])).toEqual(['read', 'check', 'judge', 'write', 'reports']);
    // One more than elsewhere: their formulas have no stored values, and only a second look tells them from empty cells.
    expect([run['occasion'], run['sheets'], run['syncs']]).toEqual(['2025-12', [], 9]);
    const headings = (run['written'] as { new: unknown }[]).map((cell) => cell.new);
    const expected = JSON.parse(readFileSync(join(fixtures, 'egen-status.expected.json'), 'utf8')) as {
      ownColumnsThen: string[];
    };
    expect(headings).toEqual(expect.arrayContaining(expected.ownColumnsThen));
    expect(err).toContain('finns redan en egen kolumn ”Status”');
  });

  it('a second run on the result writes no cell', async () => {
    const again = await json(`run ${output} -o ${join(folder, 'ut2.xlsx')} --reports none --json`);
    expect(again['written']).toEqual([]);
  });

  it('never writes over the input without being told to', async () => {
    const copy = join(folder, 'kopia.xlsx');
    copyFileSync(input, copy);
    expect(await cli(`run ${copy} -o ${copy} --reports none`)).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(copy).equals(readFileSync(input))).toBe(true);
    expect(await cli(`run ${copy} -o ${copy} --reports none --overwrite`)).toMatchObject({ code: 0 });
    expect(readFileSync(copy).equals(readFileSync(input))).toBe(false);
  });

  it('an unknown nämnd is an unusable wish, and nothing is saved', async () => {
    const result = await main(['run', 'vaggeryd.xlsx', '-o', join(folder, 'n.xlsx'), '--owner', 'Månnämnden'], {
      folder: fixtures,
      out: () => undefined,
      err: (text) => expect(text).toContain('Månnämnden'),
    });
    expect([result, existsSync(join(folder, 'n.xlsx'))]).toEqual([2, false]);
  });

  it('draws the reports asked for', async () => {
    const run = await json(`run vaggeryd.xlsx -o ${join(folder, 'r.xlsx')} --reports summary,findings --json`);
    expect(run['sheets']).toEqual(['Sammanfattning', 'Kontroll']);
  });

  it('keeps occasion after occasion in Historik, and compares them when there is an earlier one', async () => {
    const [first, second, third] = ['h1', 'h2', 'h3'].map((name) => join(folder, `${name}.xlsx`));
    const periods = async (line: string) => (await json(`run ${line} --reports periods --json`))['sheets'];
    expect(await periods(`vaggeryd.xlsx -o ${first} --occasion 2025-08`)).toEqual(['Historik']);
    const both = ['Jämförelse mellan perioder', 'Historik'];
    expect(await periods(`${first} -o ${second} --occasion 2025-12`)).toEqual(both);
    expect(await periods(`${second} -o ${third} --occasion 2025-12`)).toEqual(both);
    const read = async (file: string) => (await json(`read ${file} --json`))['goals'];
    expect(await read(second!)).toHaveLength(((await read('vaggeryd.xlsx')) as unknown[]).length);
    const none = await json(`run ${second} -o ${third} --overwrite --occasion 2025-12 --reports none --json`);
    expect([none['sheets'], none['written']]).toEqual([[], []]);
  });

  it('leaves nothing half-written beside the result', () => {
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('for people', () => {
  it.each([
    ['read vaggeryd.xlsx', 'Vaggeryd: 27 mål, 14 indikatorer, 0 aktiviteter. Styrmodell: '],
    ['judge vaggeryd.xlsx', 'Bedömning per helår 2025'],
    ['judge vaggeryd.xlsx --lang en', 'Judged at '],
    ['help', 'Röda tråden på kommandoraden'],
  ])('%s', async (line, beginning) => {
    const { out } = await cli(line);
    expect(out.startsWith(beginning)).toBe(true);
  });

  it('that nothing was written is not said as if nothing had needed to be', async () => {
    const { out, err } = await cli(`run inriktning.xlsx -o ${join(folder, 'rubriker.xlsx')} --reports none`);
    expect(err).toContain('det är bedömt, men ingenting är skrivet vid rubrikerna');
    expect(out).toContain('ingen cell skriven, inga rapportblad');
  });

  it('an occasion taken from the outcomes is told on standard error', async () => {
    const { err } = await cli('judge skyddad.xlsx --json');
    expect(err).toBe(
      'Arbetsboken säger inte vilket tillfälle som gäller; helår 2025 antas. Ange ett annat med --occasion.\n',
    );
  });
});

describe('template', () => {
  it.each(['sollentuna', 'haninge', 'vallentuna', 'vaggeryd', 'inriktning'])(
    '%s: a workbook whose levels and rules are read back',
    async (model) => {
      const file = join(folder, `${model}.xlsx`);
      expect(await cli(`template ${model} -o ${file}`)).toMatchObject({ code: 0 });
      const again = await cli(`template ${model} -o ${file}`);
      expect([again.code, again.err]).toEqual([2, expect.stringContaining('finns redan')]);
    },
  );

  it('the file has a title and a language', async () => {
    const file = join(folder, 'titel.xlsx');
    await cli(`template haninge -o ${file}`);
    const core = strFromU8(unzipSync(new Uint8Array(readFileSync(file)))['docProps/core.xml']!);
    expect(core).toContain('<dc:title>Mål och indikatorer</dc:title>');
    expect(core).toContain('<dc:language>sv-SE</dc:language>');
  });

  it('an unknown model is refused', async () => {
    expect(await cli(`template mars -o ${join(folder, 'm.xlsx')}`)).toMatchObject({ code: 2, out: '' });
  });
});
