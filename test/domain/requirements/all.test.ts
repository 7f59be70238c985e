import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many requirements each of the five steering models has, by first digit. */
const COUNTS = [18, 16, 14, 19, 10];

const all = COUNTS.flatMap((count, model) =>
  [...Array(count).keys()].map((at) => `${model}-${String(at + 1).padStart(2, '0')}`),
);

const numbersIn = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, number]) => number!))].sort();

test('every requirement has a test of its number', () => {
  const files = readdirSync(__dirname).filter((name) => name.endsWith('.test.ts') && name !== 'all.test.ts');
  const text = files.map((name) => readFileSync(join(__dirname, name), 'utf8')).join('\n');
  expect(numbersIn(text, /^ {2}\[?\s*'(\d-\d\d)',/gm)).toEqual(all);
});

test('the user guide says where each is found, once', () => {
  const guide = readFileSync(join(__dirname, '../../../docs/anvandarguide/styrmodeller.md'), 'utf8');
  const rows = [...guide.matchAll(/^\| (\d-\d\d) /gm)].map(([, number]) => number!);
  expect(rows.sort()).toEqual(all);
});
