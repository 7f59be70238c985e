import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { areUnchanged, recordInputs } from '../../config/cli/inputs.cjs';

const LATER = Date.now() + 60_000;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inputs-'));
  mkdirSync(join(folder, 'node_modules', 'lib', 'dist'), { recursive: true });
  writeFileSync(join(folder, 'a.ts'), 'aaaa');
  writeFileSync(join(folder, 'node_modules', 'lib', 'package.json'), '{}');
  writeFileSync(join(folder, 'node_modules', 'lib', 'dist', 'index.js'), 'bbbb');
});
afterEach(() => rmSync(folder, { recursive: true }));

const record = () =>
  recordInputs([join(folder, 'a.ts'), join(folder, 'node_modules', 'lib', 'dist', 'index.js')], LATER)!;

/** Times stored by the file system may be no finer than its clock's ticks. */
const tick = () => new Promise((resolve) => setTimeout(resolve, 30));

test('files that stay as they are are unchanged', () => expect(areUnchanged(record())).toBe(true));

test.each<[string, () => void]>([
  ['a file has new contents', () => writeFileSync(join(folder, 'a.ts'), 'longer than before')],
  [
    'a file has contents of the same length, and its old time of writing',
    () => {
      const { atime, mtime } = statSync(join(folder, 'a.ts'));
      writeFileSync(join(folder, 'a.ts'), 'zzzz');
      utimesSync(join(folder, 'a.ts'), atime, mtime);
    },
  ],
  ['a file is gone', () => rmSync(join(folder, 'a.ts'))],
  [
    'another file has taken its place',
    () => {
      writeFileSync(join(folder, 'b.ts'), 'aaaa');
      renameSync(join(folder, 'b.ts'), join(folder, 'a.ts'));
    },
  ],
  ['a file came beside it', () => writeFileSync(join(folder, 'a.tsx'), '')],
  ['its package says something else', () => writeFileSync(join(folder, 'node_modules', 'lib', 'package.json'), '[]')],
])('when %s, it shows', async (_, change) => {
  const before = record();
  await tick();
  change();
  expect(areUnchanged(before)).toBe(false);
});

test('a file that changed while it was being read, or just before, is not trusted', () => {
  expect(recordInputs([join(folder, 'a.ts')], Date.now())).toBeNull();
});
