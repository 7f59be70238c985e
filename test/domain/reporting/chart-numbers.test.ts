import { DEFAULT_SETTINGS, type Settings, type TargetRule } from '../../../src/domain/model';
import { chartNumbers } from '../../../src/domain/reporting/chart-numbers';
import { atLeast, atMost, indicator, interval, occasion, outcome, target } from '../../support/build-model';
import { judge } from '../judging/judge';

type Given = Parameters<typeof indicator>[0];
type Line = readonly [year: number, outcome: number | null, low: number | null, high: number | null];

function lines(given: Given, settings: Partial<Settings> = {}, when: string | number = 2025): Line[] | null {
  const view = { indicator: indicator(given), judgement: null, key: 'i.I1' };
  const numbers = chartNumbers(view, occasion(when), { ...DEFAULT_SETTINGS, ...settings });
  return (
    numbers &&
    numbers.years.map((one): Line => [one.year, one.outcome, one.target?.low ?? null, one.target?.high ?? null])
  );
}

const OUTCOMES = { 2023: 80, 2024: 82 };

test.each<[string, Given, Partial<Settings>, Line[]]>([
  [
    'a target of its own year',
    { outcomes: OUTCOMES, targets: [atLeast(85)] },
    {},
    [
      [2023, 80, null, null],
      [2024, 82, null, null],
      [2025, null, 85, null],
    ],
  ],
  [
    'a year nobody knows anything of is there, unknown',
    { outcomes: { 2021: 80, 2024: 82 }, targets: [atMost(85)] },
    {},
    [
      [2021, 80, null, null],
      [2022, null, null, null],
      [2023, null, null, null],
      [2024, 82, null, null],
      [2025, null, null, 85],
    ],
  ],
  [
    'a value that is missing is unknown, never zero',
    { outcomes: { 2022: 80, 2023: 'sekretess', 2024: 82 }, targets: [atLeast(85)] },
    {},
    [
      [2022, 80, null, null],
      [2023, null, null, null],
      [2024, 82, null, null],
      [2025, null, 85, null],
    ],
  ],
  [
    'zero is a value',
    { outcomes: { 2024: 0, 2025: 1 }, targets: [atMost(0)] },
    {},
    [
      [2024, 0, null, null],
      [2025, 1, null, 0],
    ],
  ],
  [
    'an interval has two bounds',
    { outcomes: { 2024: 3, 2025: 4 }, targets: [interval(1, 5)] },
    {},
    [
      [2024, 3, null, null],
      [2025, 4, 1, 5],
    ],
  ],
  [
    'the term’s target stands at its end',
    { outcomes: { 2024: 3, 2025: 4 }, targets: [atLeast(9, null, { forTerm: true })] },
    { termTo: 2026 },
    [
      [2024, 3, null, null],
      [2025, 4, null, null],
      [2026, null, 9, null],
    ],
  ],
  [
    'a step holds until the next',
    { outcomes: { 2024: 3, 2025: 4 }, targets: [atLeast(5, 2024, { step: true }), atLeast(7, 2026, { step: true })] },
    {},
    [
      [2024, 3, 5, null],
      [2025, 4, 5, null],
      [2026, null, 7, null],
    ],
  ],
  [
    'the baseline is the outcome of its year where there is none',
    { baseline: [78, 2022], outcomes: OUTCOMES, targets: [atLeast(85)] },
    {},
    [
      [2022, 78, null, null],
      [2023, 80, null, null],
      [2024, 82, null, null],
      [2025, null, 85, null],
    ],
  ],
])('%s', (_, given, settings, expected) => expect(lines(given, settings)).toEqual(expected));

test.each<[string, Given]>([
  ['no outcome', { outcomes: {}, targets: [atLeast(85)] }],
  ['one outcome', { outcomes: { 2024: 82 }, targets: [atLeast(85)] }],
  ['no target', { outcomes: OUTCOMES, targets: [] }],
  ['a target in words', { outcomes: OUTCOMES, targets: [target({ kind: 'text' })] }],
  ['a target that can’t be used', { outcomes: OUTCOMES, targets: [atLeast(85, 2025, { problem: 'mixedPercent' })] }],
  [
    'values of another unit',
    { outcomes: [outcome(2023, { value: 1, otherUnit: true }), outcome(2024, 2)], targets: [atLeast(2)] },
  ],
  ['words', { outcomes: { 2023: 'Ja', 2024: 'Nej' }, targets: [atLeast(1)] }],
])('%s: nothing to draw', (_, given) => expect(lines(given)).toBeNull());

test('values of the year after the occasion are not known yet', () => {
  expect(lines({ outcomes: { 2023: 1, 2024: 2, 2025: 3 }, targets: [atLeast(5, 2024)] }, {}, 2024)?.at(-1)).toEqual([
    2024,
    2,
    5,
    null,
  ]);
});

test('at a part-year only values of part-years are one line', () => {
  const given = { outcomes: { 'Delår 2024': 5, 2024: 9, 'Delår 2025': 6 }, targets: [atLeast(7)] };
  expect(lines(given, {}, '2025-08')).toEqual([
    [2024, 5, null, null],
    [2025, 6, 7, null],
  ]);
});

describe('as the indicator was judged at the occasion', () => {
  const judged = (given: NonNullable<Given>) => {
    const view = { indicator: indicator(given), judgement: judge(given), key: 'i.I1' };
    return chartNumbers(view, occasion(2025), DEFAULT_SETTINGS)?.years.map(({ target: line }) => line);
  };
  const outcomes = { 2023: 100, 2024: 98, 2025: 95 };

  it('a target that is a value is drawn', () =>
    expect(judged({ outcomes, targets: [atLeast(97)] })).toEqual([null, null, { low: 97, high: null }]));

  it.each<[string, TargetRule]>([
    ['a change in percent', { kind: 'change', amount: -10, unit: '%', baseYear: 2023 }],
    ['a change in points', { kind: 'change', amount: 5, unit: 'p.e.', baseYear: 2023 }],
    ['a share of the places', { kind: 'rankShare', share: 25, populations: [] }],
  ])('%s is no value of the indicator’s, and is not drawn', (_, rule) =>
    expect(judged({ outcomes, targets: [target(rule)] })).toBeUndefined(),
  );
});
