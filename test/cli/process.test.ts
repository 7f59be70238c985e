import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Runs the command line as npm does: in the package's folder, with the caller's folder in INIT_CWD. */
const run = (folder: string, ...argv: string[]) =>
  spawnSync(process.execPath, [join(root, 'src/cli/bin.cjs'), ...argv], {
    cwd: root,
    env: { ...process.env, INIT_CWD: join(root, folder) },
    encoding: 'utf8',
  });

/** The same without what is kept of earlier runs: the TypeScript itself. */
const runSource = (...argv: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(root, 'src/cli/process.ts'), ...argv], {
    cwd: root,
    env: { ...process.env, INIT_CWD: root },
    encoding: 'utf8',
  });

describe('the process', () => {
  it('finds files from where npm was called, and gives one JSON document on standard output', () => {
    const { status, stdout, stderr } = run('test/fixtures', 'judge', 'workbooks/vaggeryd.xlsx', '--json');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ occasion: '2025-12' });
  });

  it('ends with the exit code and one sentence', () => {
    const { status, stdout, stderr } = run('test/fixtures/workbooks', 'read', 'krypterad.xlsx');
    expect([status, stdout, stderr]).toEqual([
      2,
      '',
      'Filen ”krypterad.xlsx” är krypterad med lösenord; spara den utan lösenord och kör igen.\n',
    ]);
  });

  it.each(['stokig', 'sollentuna', 'tecken'])('says of %s what its source says, the first time and after', (name) => {
    const file = join('test/fixtures/workbooks', `${name}.xlsx`);
    const { stdout } = runSource('check', file, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ findings: expect.any(Array) as unknown });
    for (const time of [1, 2]) {
      expect([time, run('', 'check', file, '--json').stdout]).toEqual([time, stdout]);
    }
  });

  it.each(['.cjs', '.v8'])('makes anew what is kept when a file of it (%s) is damaged', (ending) => {
    const judged = () => run('test/fixtures', 'judge', 'workbooks/skyddad.xlsx', '--json').stdout;
    const whole = judged();
    const folder = join(root, 'node_modules/.cache/roda-traden');
    for (const name of readdirSync(folder).filter((file) => file.endsWith(ending))) {
      const bytes = readFileSync(join(folder, name));
      const middle = Math.floor(bytes.length / 2);
      bytes.fill(88, middle, middle + 64);
      writeFileSync(join(folder, name), bytes);
    }
    expect([judged(), judged()]).toEqual([whole, whole]);
  });
});
