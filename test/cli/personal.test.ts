import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { main } from '../../src/cli/main';
import { EXPORT_FORMATS } from '../../src/domain/exporting';
import { openXlsx, saveXlsx } from '../../src/emulator/xlsx';
import { KoladaServer } from '../support/kolada/server';
import { leaked, type PersonalBook, SHAPES } from '../support/personal-book';

/*
 * Individual goals are personal data: whatever the command line writes, says or sends, their words and numbers stay in
 * their own rows. `read` and `judge` show them to whoever holds the file (the command line's contract): that is tested too,
 * so that the search below is known to search for what is there.
 */
const folder = mkdtempSync(join(tmpdir(), 'roda-traden-'));
const server = new KoladaServer();
let address = '';
let close = async (): Promise<void> => undefined;

beforeAll(async () => ({ address, close } = await server.listen()));
afterAll(() => close());

async function cli(...argv: string[]): Promise<{ said: string; code: number }> {
  let said = '';
  const add = (text: string): void => void (said += text);
  const code = await main(argv, { folder, out: add, err: add, today: '2026-04-15' });
  return { said, code };
}

/** Every text in the file but the cells that the secrets were planted in. */
function textsBeside(name: string, source: PersonalBook): string {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const parts = unzipSync(bytes);
  const others = Object.entries(parts).filter(([part]) => !/^xl\/(worksheets\/sheet|sharedStrings)/.test(part));
  const book = openXlsx(bytes);
  const cells = book.sheets.flatMap((sheet) =>
    Array.from(sheet.rows).flatMap((row, r) =>
      Array.from(row ?? []).flatMap((cell, c) => {
        const before = source.book.sheet(sheet.name)?.cell(r, c);
        return cell === undefined || (before && before.value === cell.value)
          ? []
          : [`${String(cell.value)} ${cell.formula ?? ''}`];
      }),
    ),
  );
  return [...others.flatMap(([part, content]) => [part, strFromU8(content)]), ...cells].join('\n');
}

describe.each(SHAPES)('individual goals %s', (_, make) => {
  const source = make();
  const mapping: string[] = [];

  beforeAll(async () => {
    writeFileSync(join(folder, 'in.xlsx'), await saveXlsx(source.book));
    if (source.mapping !== null) {
      writeFileSync(join(folder, 'map.json'), JSON.stringify(source.mapping));
      mapping.push('--mapping', 'map.json');
    }
  });

  it.each(['read', 'judge'])('%s shows them to whoever holds the file', async (command) => {
    const { said, code } = await cli(command, 'in.xlsx', '--json', ...mapping);
    expect(code).toBe(0);
    expect(leaked(said, source).length).toBeGreaterThan(0);
  });

  it.each([
    'check in.xlsx',
    'check in.xlsx --json --lang en',
    'run in.xlsx -o ut.xlsx',
    'run in.xlsx -o ut.xlsx --json',
    'run in.xlsx -o ut.xlsx --lang en --occasion 2024-12',
    // With what the first run remembers.
    'run ut.xlsx -o ut.xlsx --overwrite --json',
    'fetch in.xlsx -o ut.xlsx --server SERVER',
    'fetch in.xlsx -o ut.xlsx --server SERVER --json',
  ])('%s: nothing said, nothing written, nothing sent', async (line) => {
    const argv = line.split(' ');
    const { said, code } = await cli(...argv.map((word) => (word === 'SERVER' ? address : word)), ...mapping);
    expect(code).toBeLessThan(2);
    expect(leaked(said, source)).toEqual([]);
    if (argv.includes('-o')) expect(leaked(textsBeside('ut.xlsx', source), source)).toEqual([]);
    expect(leaked(server.asked.join('\n'), source)).toEqual([]);
  });

  it.each(EXPORT_FORMATS)('export %s', async (format) => {
    const { said, code } = await cli(
      'export',
      'in.xlsx',
      '--format',
      format,
      '-o',
      'ut.txt',
      '--overwrite',
      ...mapping,
    );
    expect(code).toBe(0);
    const text = readFileSync(join(folder, 'ut.txt'), 'utf8');
    expect(text.split('\n').length).toBeGreaterThan(2);
    expect(leaked(said + text, source)).toEqual([]);
  });
});
