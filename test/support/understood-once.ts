import type { Work } from '../../src/domain/work';

type Reading = typeof import('../../src/domain/reading');

/**
 * The reading of the domain, for `jest.mock` in suites that run one use case on the same workbook hundreds of times: the
 * same cells are understood once. What cells mean depends on nothing else.
 */
export function understoodOnce(): Reading {
  const real = jest.requireActual<Reading>('../../src/domain/reading');
  const understood = new Map<string, ReturnType<Reading['readWorkbook']> extends Work<infer T> ? T : never>();
  return {
    ...real,
    *readWorkbook(cells, knowledge, options) {
      const name = JSON.stringify([cells, options]);
      const known = understood.get(name) ?? (yield* real.readWorkbook(cells, knowledge, options));
      understood.set(name, known);
      return known;
    },
  };
}
