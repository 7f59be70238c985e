import fc from 'fast-check';
import { KoladaTable, type KoladaValue } from '../../../src/domain/kolada';
import { compareOne } from '../../../src/domain/kolada/compare';

const value = (place: string, number: number | null, gender: KoladaValue['gender'] = 'T'): KoladaValue => ({
  kpi: 'N1',
  place,
  year: 2025,
  gender,
  value: number,
  missing: number === null ? 'uppgift saknas' : null,
  preliminary: false,
  deleted: false,
});

const others = (members: readonly string[]) =>
  ({ municipality: 'A', places: [], peers: { kind: 'mean', id: 'G1', title: 'Gruppen', members } }) as const;

const compare = (direction: 'higher' | 'lower' | 'none', own: number, rest: Record<string, number | null>) =>
  compareOne(
    { key: 'I1', direction },
    'N1',
    2025,
    others(Object.keys(rest)),
    new KoladaTable([value('A', own), ...Object.entries(rest).map(([place, number]) => value(place, number))]),
  )!;

it.each([
  ['higher is better', 'higher', 80, { B: 90, C: 70 }, [2, 3, false, 80, 'B', 'C']],
  ['lower is better', 'lower', 80, { B: 90, C: 70 }, [2, 3, false, 80, 'C', 'B']],
  ['equal values share the better place', 'higher', 80, { B: 90, C: 80, D: 70 }, [2, 4, true, 80, 'B', 'D']],
  ['who has no value counts in nothing', 'higher', 80, { B: null, C: 70 }, [1, 2, false, 70, 'A', 'C']],
  ['neither way is better', 'none', 80, { B: 90 }, [null, 2, false, 90, undefined, undefined]],
  ['nobody else has a value', 'higher', 80, { B: null }, [null, 1, false, null, undefined, undefined]],
] as const)('%s', (_, direction, own, rest, expected) => {
  const { rank, of, shared, mean, best, worst } = compare(direction, own, rest);
  expect([rank, of, shared, mean, best?.place, worst?.place]).toEqual(expected);
});

it('names those without a value, and is not computed for an own value that is missing', () => {
  expect(compare('higher', 80, { B: null, C: 70 }).missing).toEqual(['B']);
  expect(
    compareOne({ key: 'I1', direction: 'higher' }, 'N1', 2025, others(['B']), new KoladaTable([value('B', 1)])),
  ).toBeNull();
});

it('has the gap between women and men, and Riket', () => {
  const table = new KoladaTable([value('A', 80), value('A', 84.9, 'K'), value('A', 75.2, 'M'), value('0000', 82)]);
  const found = compareOne({ key: 'I1', direction: 'higher' }, 'N1', 2025, { ...others([]), peers: null }, table);
  expect([found?.gap, found?.kingdom, found?.peers]).toEqual([{ women: 84.9, men: 75.2, difference: 9.7 }, 82, null]);
});

it('gives places from 1 to as many as have a value, and a mean between the others’ ends', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20 }),
      fc.array(fc.option(fc.integer({ min: 0, max: 20 })), { minLength: 1 }),
      (own, rest) => {
        const { rank, of, mean, missing } = compare(
          'higher',
          own,
          Object.fromEntries(rest.map((one, at) => [`B${at}`, one])),
        );
        const known = rest.flatMap((one) => one ?? []);
        expect(of + missing.length).toBe(rest.length + 1);
        expect(rank).toBe(known.length === 0 ? null : 1 + known.filter((one) => one > own).length);
        if (mean !== null) expect(mean >= Math.min(...known) && mean <= Math.max(...known)).toBe(true);
      },
    ),
  );
});
