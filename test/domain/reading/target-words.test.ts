import type { Direction } from '../../../src/domain/model';
import { parseTarget } from '../../../src/domain/reading/target';

const options = { unit: null, groups: [], format: 'General', fraction: false };
const short = (raw: string, direction: Direction) =>
  parseTarget(raw, { ...options, direction }).map(({ rule, problem, mean }) => ({
    ...(rule ?? { kind: problem }),
    ...(mean === null ? {} : { mean }),
  }));

/** How municipalities write them; what can't be read is told, never guessed. */
it.each<[string, Direction, object]>([
  ['topp 10 i både länet och riket', 'rank', { kind: 'rank', max: 10, populations: ['länet', 'riket'] }],
  ['bland de tio bästa kommunerna', 'rank', { kind: 'rank', max: 10 }],
  ['i nivå med riket eller bättre', 'higher', { kind: 'comparison', group: 'riket', strict: false }],
  ['som länet eller lägre', 'higher', { kind: 'comparison', group: 'länet', strict: false, better: 'down' }],
  ['kortare än 5 dagar', 'lower', { kind: 'atMost', high: 5, strict: true }],
  ['inte längre än 5 dagar', 'lower', { kind: 'atMost', high: 5, strict: false }],
  ['minst åttio procent', 'higher', { kind: 'atLeast', low: 80, strict: false }],
  ['minst 80 % och max 90 %', 'higher', { kind: 'interval', low: 80, high: 90 }],
  ['minst 80 % och max 5 dagar', 'higher', { kind: 'unreadable' }],
  ['80 % – 5 dagar', 'interval', { kind: 'unreadable' }],
  ['i snitt minst 80 % över 3 år', 'higher', { kind: 'atLeast', low: 80, strict: false, mean: 3 }],
  ['minska med 10 % från 2019', 'lower', { kind: 'change', amount: -10, unit: '%', baseYear: 2019 }],
  ['minst 83 % från 2025', 'higher', { kind: 'atLeast', low: 83, strict: false }],
])('%s (%s)', (raw, direction, expected) => {
  expect(short(raw, direction)).toEqual([expected]);
});
