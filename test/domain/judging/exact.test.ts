import fc from 'fast-check';
import { ceiling, difference, exact, over, round, toNumber } from '../../../src/domain/judging/exact';

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
    expect(difference(a, b)).toBe(expected);
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
