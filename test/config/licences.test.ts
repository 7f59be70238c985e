import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allPackages, isMet, problemsOf } from '../../config/licences/packages.cjs';
import { pageOf } from '../../config/licences/index.cjs';

const ALLOWED = ['MIT', 'ISC'];

describe('what a licence asks for', () => {
  it.each([
    ['MIT', true],
    ['GPL-3.0', false],
    ['', false],
    ['SEE LICENSE IN LICENSE', false],
    ['MIT OR GPL-2.0', true],
    ['(GPL-2.0 OR MIT)', true],
    ['MIT AND ISC', true],
    ['MIT AND GPL-2.0', false],
    ['(MIT OR GPL-2.0) AND GPL-3.0', false],
    ['(MIT OR GPL-2.0) AND ISC', true],
    ['MITX', false],
  ])('%s: %s', (expression, met) => expect(isMet(expression, ALLOWED)).toBe(met));
});

const lock = (packages: Record<string, object>) => ({
  packages: { '': { dependencies: { pane: '1' } }, 'node_modules/pane': { version: '1', license: 'MIT' }, ...packages },
});

describe('the packages', () => {
  it('of a lock say what brings them in, the nearest one where there are two', () => {
    const all = allPackages(
      lock({
        'node_modules/pane': { version: '1', license: 'MIT', dependencies: { inner: '1' } },
        'node_modules/pane/node_modules/inner': { version: '1.1', license: 'ISC' },
        'node_modules/inner': { version: '2', license: 'MPL-2.0', dev: true },
      }),
    );
    expect(all.map(({ name, version, shipped, with: by }) => [name, version, shipped, by])).toEqual([
      ['inner', '1.1', true, ['pane']],
      ['inner', '2', false, []],
      ['pane', '1', true, []],
    ]);
    expect(problemsOf(all)).toEqual([]);
  });

  it.each([
    [{ version: '3', license: 'GPL-3.0', dev: true }, ['evil 3: GPL-3.0']],
    [{ version: '3', license: 'MPL-2.0' }, ['evil 3: MPL-2.0, and it is handed on']],
    [{ version: '3' }, ['evil 3: no licence is said, and it is handed on']],
  ])('%j can’t be used', (evil, problems) =>
    expect(problemsOf(allPackages(lock({ 'node_modules/evil': evil })))).toEqual(problems),
  );

  it('of the project may all be used, and those handed on are listed', () => {
    const all = allPackages();
    expect(all.length).toBeGreaterThan(500);
    expect(problemsOf(all)).toEqual([]);
    const page = readFileSync(join(__dirname, '../../docs/levererade-paket.md'), 'utf8');
    expect(page).toBe(pageOf(all));
    const direct = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as { dependencies: object };
    for (const [name, version] of Object.entries(direct.dependencies))
      expect(page).toMatch(new RegExp(`\\| ${name} +\\| ${String(version)} `));
  });
});
