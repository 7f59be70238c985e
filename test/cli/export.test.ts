import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main';

const fixtures = join(__dirname, '../fixtures/workbooks');
const folder = mkdtempSync(join(tmpdir(), 'roda-traden-'));

async function cli(line: string): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await main(line.split(' '), {
    folder: fixtures,
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

test('saves values for Stratsys and says what was left out', async () => {
  const file = join(folder, 'vaggeryd.txt');
  const { code, out, err } = await cli(`export vaggeryd.xlsx --format stratsys -o ${file} --occasion 2025`);
  expect([code, out]).toEqual([0, `13 rader sparade i ”${file}”.\n`]);
  expect(err).toContain('En indikator har inget tal att lämna och är inte med: I13');
  const text = readFileSync(file, 'utf8');
  expect(text.slice(0, 34)).toBe('\ufeffOrganisation\tPeriod\tMått\tVärde\r\nB');
  expect(text).toContain('Tekniska nämnden\t2025-12-31\tFossiloberoende fordon i kommunorganisationen\t52\r\n');
});

test('says so as JSON too, in the language asked for', async () => {
  const file = join(folder, 'indikatorer.csv');
  const { out } = await cli(`export haninge.xlsx --format indicators -o ${file} --json --lang en`);
  expect(JSON.parse(out)).toEqual({ format: 'indicators', rows: 16, notes: [] });
  expect(readFileSync(file, 'utf8').split('\r\n')).toHaveLength(16 + 2);
});

test('more decimals are no remark when the measures take them', async () => {
  const file = join(folder, 'decimaler.txt');
  const { err } = await cli(`export vaggeryd.xlsx --format stratsys -o ${file} --decimals 9`);
  expect(err).not.toContain('decimal');
});

test.each<[string, string, RegExp]>([
  ['no format', 'export vaggeryd.xlsx -o UT', /stratsys, goals eller indicators/],
  ['a format that is none', 'export vaggeryd.xlsx --format xml -o UT', /”xml” finns inte/],
  ['no output', 'export vaggeryd.xlsx --format goals', /Ange vart filen ska skrivas/],
  ['decimals that are none', 'export vaggeryd.xlsx --format stratsys --decimals två -o UT', /”två” är inget antal/],
  ['an .xlsx', 'export vaggeryd.xlsx --format goals -o UT.xlsx', /är text och kan inte heta/],
  ['no goals', 'export tom.xlsx --format goals -o UT', /^Inga mål hittades/],
])('%s: exit 2, one sentence, no file', async (_, line, sentence) => {
  const out = join(folder, 'aldrig.csv');
  const result = await cli(line.replace(/ UT$/, ` ${out}`));
  expect([result.code, result.out]).toEqual([2, '']);
  expect(result.err).toMatch(sentence);
  expect(existsSync(out)).toBe(false);
});

test('a folder that is not there: exit 3, one sentence', async () => {
  const result = await cli('export vaggeryd.xlsx --format goals -o saknas/UT.csv');
  expect([result.code, result.out]).toEqual([3, '']);
  expect(result.err).toMatch(/Mappen .* finns inte/);
});

test('a file that is there is only replaced when asked', async () => {
  const file = join(folder, 'finns.csv');
  writeFileSync(file, 'mitt eget');
  expect(await cli(`export haninge.xlsx --format goals -o ${file}`)).toMatchObject({ code: 2 });
  expect(readFileSync(file, 'utf8')).toBe('mitt eget');
  expect(await cli(`export haninge.xlsx --format goals -o ${file} --overwrite`)).toMatchObject({ code: 0 });
  expect(readFileSync(file, 'utf8')).toMatch(/^\ufeffNr;/);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
