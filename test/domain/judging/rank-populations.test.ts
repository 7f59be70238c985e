import { ranks, target, type IndicatorSpec } from '../../support/build-model';
import { judge, say } from './judge';

const BOTH = ranks([5, 26, 'länet'], [61, 290, 'riket']);

/** A place counts only among those the target names (A-25, and A-26 for several). */
test.each<[string, string[], IndicatorSpec['outcomes'], object]>([
  ['the one named of two', ['länet'], { 2025: BOTH }, { status: 'met', deviation: -5 }],
  ['the other one', ['riket'], { 2025: BOTH }, { status: 'notMet', deviation: 51 }],
  ['in each: one is missed', ['länet', 'riket'], { 2025: BOTH }, { status: 'notMet', deviation: null }],
  ['in each', ['länet', 'riket'], { 2025: ranks([5, 26, 'länet'], [10, 290, 'landet']) }, { status: 'met' }],
  [
    'another population’s place',
    ['länet'],
    { 2025: ranks([4, 290, 'riket']) },
    { status: 'notMeasured', reason: 'placering saknas' },
  ],
  ['a place that says no population', ['länet'], { 2025: ranks([4, 26, null]) }, { status: 'met', deviation: -6 }],
])('topp 10: %s', (_, populations, outcomes, expected) => {
  const targets = [target({ kind: 'rank', max: 10, populations })];
  expect(judge({ direction: 'rank', targets, outcomes })).toMatchObject(expected);
});

test('the sentence says among whom', () => {
  const targets = [target({ kind: 'rank', max: 10, populations: ['länet', 'riket'] })];
  const { explanation } = judge({ direction: 'rank', targets, outcomes: { 2025: BOTH } });
  expect(say(explanation)).toBe(
    'Plats 5 av 26 i länet och 61 av 290 i riket (2025) når inte målvärdet topp 10 i länet och riket (2025): 5 av 26 i länet mot gränsen plats 10 och 61 av 290 i riket mot gränsen plats 10.',
  );
});

test('“förbättrad” compares with the place before in the same population', () => {
  const before = (place: number) => ranks([1, 26, 'länet'], [place, 290, 'riket']);
  const at = (place: number) =>
    judge(
      {
        direction: 'rank',
        targets: [target({ kind: 'rank', max: 10, populations: ['riket'] })],
        outcomes: { 2024: before(place), 2025: BOTH },
      },
      { partialRule: 'improved' },
    ).status;
  expect([70, 50].map(at)).toEqual(['partly', 'notMet']);
});
