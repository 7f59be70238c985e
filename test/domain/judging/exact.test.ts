import fc from 'fast-check';
import {
  ceiling,
  compare,
  exact,
  minus,
  over,
  plus,
  round,
  times,
  toNumber,
  type Exact,
} from '../../../src/domain/judging/exact';

describe('A-02 halves round away from zero, on the shortest decimal form', () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [84.95, 1, 85],
    [84.949999, 1, 84.9],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [2.5, 0, 3],
    [1e-7, 2, 0],
    [1.5e-7, 7, 2e-7],
    [1e21, 2, 1e21],
    [12, 3, 12],
  ])('%p at %p decimals is %p', (value, decimals, expected) => {
    expect(toNumber(round(exact(value), decimals))).toBe(expected);
  });
});

describe('A-19 a difference has no binary tail', () => {
  it.each([
    [84.9, 86, -1.1],
    [0.3, 0.1, 0.2],
    [1.1, 1, 0.1],
    [85, 85, 0],
    [-1.2, 0.4, -1.6],
  ])('%p − %p = %p', (a, b, expected) => {
    expect(toNumber(minus(exact(a), exact(b)))).toBe(expected);
  });
});

it('⌈25 % of 26⌉ is 7 and ⌈10 % of 290⌉ is 29', () => {
  expect(toNumber(ceiling(over(exact(25 * 26), exact(100))))).toBe(7);
  expect(toNumber(ceiling(over(exact(10 * 290), exact(100))))).toBe(29);
  expect(toNumber(ceiling(exact(-1.5)))).toBe(-1);
});

it('every finite number comes back as itself', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(toNumber(exact(value))).toBe(value === 0 ? 0 : value);
    }),
  );
});

describe('plain numbers and bigints agree', () => {
  const numbers = fc.oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((whole) => whole / 1000),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  );
  /** The same fraction, far too large for plain numbers. */
  const huge = (a: Exact): Exact => {
    const factor = 10n ** 30n;
    return { big: true, top: BigInt(a.top) * factor, bottom: BigInt(a.bottom) * factor };
  };

  it.each([
    ['plus', (a: Exact, b: Exact) => toNumber(plus(a, b))],
    ['minus', (a: Exact, b: Exact) => toNumber(minus(a, b))],
    ['times', (a: Exact, b: Exact) => toNumber(times(a, b))],
    ['over', (a: Exact, b: Exact) => (compare(b, exact(0)) === 0 ? 0 : toNumber(over(a, b)))],
    ['compare', (a: Exact, b: Exact) => compare(a, b)],
    ['round', (a: Exact) => toNumber(round(a, 1))],
    ['ceiling', (a: Exact) => toNumber(ceiling(a))],
  ] as [string, (a: Exact, b: Exact) => number][])('%s', (_, compute) => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(compute(exact(a), exact(b))).toBe(compute(huge(exact(a)), huge(exact(b))));
      }),
    );
  });
});
