import fc from 'fast-check';
import { complete } from '../../../src/domain/work';
import { cellMark } from '../../../src/excel/report/cell-mark';
import { longKey, rowKeyText, shortKey } from '../../../src/excel/report/key-column';
import { packLines, unpackLines } from '../../../src/excel/snapshot';
import type { Content, LineSnapshot } from '../../../src/excel/snapshot/schema';

const content: fc.Arbitrary<Content> = fc.oneof(
  fc.constant(''),
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.boolean(),
  fc.string().map((formula): [string] => [`=${formula}`]),
);
const COLUMNS = 4;

/** Rows as a snapshot holds them: nothing empty at the end. The hidden column holds our keys, or whatever someone wrote. */
const line: fc.Arbitrary<LineSnapshot> = fc
  .record({
    cells: fc.array(content, { minLength: COLUMNS - 1, maxLength: COLUMNS - 1 }),
    changed: fc.constantFrom(-1, 0, 2),
    other: fc.option(content),
    looks: fc.array(fc.tuple(fc.nat(3), fc.nat(5))),
  })
  .map(({ cells, changed, other, looks }): LineSnapshot => {
    const ours = cells.map((cell, at) => (at === changed || typeof cell === 'boolean' ? 'annat' : String(cell)));
    const all: Content[] = [...cells, other ?? rowKeyText(ours, ['skäl'], 'm.KF1/i.I4')];
    return { cells: all.slice(0, all.findLastIndex((cell) => cell !== '') + 1), looks };
  });

test('rows that were packed come back as they were', () => {
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const kept: unknown = JSON.parse(JSON.stringify(complete(packLines(lines, COLUMNS))));
      expect(complete(unpackLines(kept))).toEqual(lines);
    }),
  );
});

test.each([
  ['as written', ['KF1', 12.5, ''], ['KF1', 12.5, ''], '|-|m.KF1'],
  ['a word of the user’s own', ['KF1', '', ''], ['KF1', '', 'mitt'], ',,-|-|m.KF1'],
  ['a cell changed since', ['KF1', 'x', ''], ['KF1', 'y', ''], `,${cellMark('x')}|-|m.KF1`],
])('a key says only what its row does not: %s', (_, written, standing, short) => {
  const text = rowKeyText(written, [''], 'm.KF1');
  const marks = standing.map(cellMark);
  expect(shortKey(text, marks)).toBe(short);
  expect(longKey(short, marks)).toBe(text);
});

test.each([[null], [{}], [{ rows: 1, cells: [], keys: [], looks: [], rowLooks: [] }]])(
  '%j is no rows of ours',
  (kept) => expect(complete(unpackLines(kept))).toBeNull(),
);
