import { existsSync, linkSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkOutput, openBook, saveBook } from '../../src/cli/files';

const fixtures = join(__dirname, '../fixtures/workbooks');
const folder = mkdtempSync(join(tmpdir(), 'roda-traden-'));
const here = (name: string): string => join(folder, name);

describe('opening a file', () => {
  it.each([
    ['inte-excel.xlsx', 'cli.file.notXlsx'],
    ['krypterad.xlsx', 'cli.file.encrypted'],
    ['avhuggen.xlsx', 'cli.file.truncated'],
    ['bomb.xlsx', 'cli.file.tooLarge'],
    ['finns-inte.xlsx', 'cli.file.notFound'],
    ['.', 'cli.file.isFolder'],
  ])('%s: %s', async (name, key) => {
    await expect(openBook(join(fixtures, name), name)).rejects.toMatchObject({ exit: 2, key, args: { file: name } });
  });
});

describe('where the result may go', () => {
  const input = here('in.xlsx');
  beforeAll(() => {
    writeFileSync(input, 'x');
    symlinkSync(input, here('länk.xlsx'));
    linkSync(input, here('samma.xlsx'));
    writeFileSync(here('annan.xlsx'), 'y');
  });

  it.each([
    ['in.xlsx', 'cli.output.sameFile'],
    ['länk.xlsx', 'cli.output.sameFile'],
    ['samma.xlsx', 'cli.output.sameFile'],
    ['ut.xls', 'cli.output.notXlsx'],
    ['ut', 'cli.output.notXlsx'],
  ])('not %s: %s', async (name, key) => {
    await expect(checkOutput(here(name), name, input, false)).rejects.toMatchObject({ exit: 2, key });
  });

  test('a folder that is not there can’t be written to', async () => {
    const name = 'saknas/ut.xlsx';
    const key = 'cli.output.noFolder';
    await expect(checkOutput(here(name), name, input, false)).rejects.toMatchObject({ exit: 3, key });
  });

  it.each([
    ['ny.xlsx', false],
    ['annan.xlsx', false],
    ['in.xlsx', true],
  ])('%s (overwrite %s)', async (name, overwrite) => {
    await expect(checkOutput(here(name), name, input, overwrite)).resolves.toBeUndefined();
  });
});

describe('saving', () => {
  it('writes the whole file in one step and leaves nothing beside it', async () => {
    const book = await openBook(join(fixtures, 'tom.xlsx'), 'tom.xlsx');
    await saveBook(book, here('ut.xlsx'), 'ut.xlsx');
    expect(readFileSync(here('ut.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('exit 3 and nothing left when it can’t', async () => {
    const book = await openBook(join(fixtures, 'tom.xlsx'), 'tom.xlsx');
    const gone = join(here('borta'), 'ut.xlsx');
    await expect(saveBook(book, gone, 'ut.xlsx')).rejects.toMatchObject({ exit: 3, key: 'cli.output.failed' });
    expect(existsSync(gone)).toBe(false);
  });
});
