import type { Settings, TargetRule } from '../../../src/domain/model';
import { atLeast, atMost, comparison, ranks, target, tolerance, type IndicatorSpec } from '../../support/build-model';
import { judge } from './judge';

type Row = readonly [name: string, spec: IndicatorSpec, settings: Partial<Settings>, status: string];

const at85 = { targets: [atLeast(85)] };
const rule = (kind: TargetRule, more: Partial<Parameters<typeof target>[2]> = {}) => ({
  targets: [target(kind, 2025, more)],
});
const increase: TargetRule = { kind: 'increase', baseYear: null };
const riket: TargetRule = { kind: 'comparison', group: 'riket', strict: false };
const share: TargetRule = { kind: 'rankShare', share: 10, populations: [] };

const rows: Row[] = [
  ['default: no baseline, no middle status', { ...at85, outcomes: { 2025: 84 } }, {}, 'notMet'],
  ['default: väg where a baseline stands', { ...at85, baseline: [80, 2022], outcomes: { 2025: 83 } }, {}, 'partly'],
  ['väg: exactly half the way', { ...at85, baseline: [80, 2022], outcomes: { 2025: 82.5 } }, {}, 'partly'],
  ['väg: a little less', { ...at85, baseline: [80, 2022], outcomes: { 2025: 82.49 } }, {}, 'notMet'],
  [
    'väg: an exact limit, 1/3 of the way is not 33,34 %',
    { targets: [atLeast(83)], baseline: [80, 2022], outcomes: { 2025: 81 } },
    { wayLimit: 33.34 },
    'notMet',
  ],
  [
    'väg: … but 33,33 %',
    { targets: [atLeast(83)], baseline: [80, 2022], outcomes: { 2025: 81 } },
    { wayLimit: 33.33 },
    'partly',
  ],
  ['ingen', { ...at85, baseline: [80, 2022], outcomes: { 2025: 84 } }, { partialRule: 'none' }, 'notMet'],
  [
    'A-32 target no better than baseline: väg never applies',
    { ...at85, baseline: [86, 2022], outcomes: { 2025: 84 } },
    { partialRule: 'way' },
    'notMet',
  ],
  [
    'A-35 on a linear path väg goes to the value in force',
    { targets: [atLeast(90, 2026)], baseline: [80, 2022], outcomes: { 2025: 84 } },
    {},
    'partly',
  ],
  [
    'A-30 the row’s Tolerans replaces the workbook’s rule',
    { ...at85, baseline: [80, 2022], tolerance: 2, outcomes: { 2025: 83 } },
    { partialRule: 'none' },
    'partly',
  ],
  [
    'A-30 also where it is stricter',
    { ...at85, baseline: [80, 2022], tolerance: 1, outcomes: { 2025: 83 } },
    { partialRule: 'way' },
    'notMet',
  ],
  [
    'A-31 tolerans, the setting’s points, unit %',
    { ...at85, outcomes: { 2025: 83 } },
    { partialRule: 'tolerance', tolerance: 2 },
    'partly',
  ],
  [
    'A-31 not for other units',
    { ...at85, unit: 'dagar', baseline: [80, 2022], outcomes: { 2025: 84.4 } },
    { partialRule: 'tolerance', tolerance: 2 },
    'notMet',
  ],
  [
    'A-31 without the setting no middle status',
    { ...at85, baseline: [80, 2022], outcomes: { 2025: 84.4 } },
    { partialRule: 'tolerance' },
    'notMet',
  ],
  [
    'A-34 the miss is rounded to the larger number of decimals: 2,4 is 2',
    { ...at85, tolerance: 2, outcomes: { 2025: 82.6 } },
    {},
    'partly',
  ],
  [
    'A-34 with a decimal in the tolerance 2,4 is not 2,0',
    { ...at85, tolerance: tolerance(2, 1), outcomes: { 2025: 82.6 } },
    {},
    'notMet',
  ],
  ['A-34 halves away from zero: 2,5 is 3', { ...at85, tolerance: 2, outcomes: { 2025: 82.5 } }, {}, 'notMet'],
  [
    'A-34 exact comparison does not round',
    { ...at85, tolerance: 2, outcomes: { 2025: 82.9 } },
    { exact: true },
    'notMet',
  ],
  [
    'förbättrad: better than the previous outcome',
    { ...at85, outcomes: { 2024: 80, 2025: 81 } },
    { partialRule: 'improved' },
    'partly',
  ],
  [
    'förbättrad: the same is not better',
    { ...at85, outcomes: { 2024: 81, 2025: 81 } },
    { partialRule: 'improved' },
    'notMet',
  ],
  [
    'förbättrad: no previous outcome',
    { ...at85, baseline: [70, 2022], outcomes: { 2025: 81 } },
    { partialRule: 'improved' },
    'notMet',
  ],
  [
    'förbättrad: lower is better',
    { targets: [atMost(5)], outcomes: { 2024: 9, 2025: 8 } },
    { partialRule: 'improved' },
    'partly',
  ],
  [
    'O-14 grad: raw figures against the limit',
    { targets: [atLeast(85)], outcomes: { 2025: 76.5 } },
    { partialRule: 'degree' },
    'partly',
  ],
  [
    'O-14 grad: a little less',
    { targets: [atLeast(85)], outcomes: { 2025: 76.49 } },
    { partialRule: 'degree' },
    'notMet',
  ],
  [
    'grad inverted: 10/11 of at most 10',
    { targets: [atMost(10)], outcomes: { 2025: 11 } },
    { partialRule: 'degree' },
    'partly',
  ],
  [
    'grad inverted: 10/11,2',
    { targets: [atMost(10)], outcomes: { 2025: 11.2 } },
    { partialRule: 'degree', exact: true },
    'notMet',
  ],
  [
    'grad, target not above zero: the default, väg',
    { targets: [atLeast(0)], baseline: [-10, 2022], outcomes: { 2025: -2 } },
    { partialRule: 'degree' },
    'partly',
  ],
  [
    'grad, a kind it does not fit: the default, väg',
    { targets: [target({ kind: 'interval', low: 70, high: 80 })], baseline: [50, 2022], outcomes: { 2025: 64 } },
    { partialRule: 'degree' },
    'partly',
  ],
  [
    'A-33 increase only by tolerance',
    { ...rule(increase), tolerance: 1, outcomes: { 2024: 80, 2025: 79 } },
    {},
    'partly',
  ],
  [
    'A-33 increase never by förbättrad',
    { ...rule(increase), outcomes: { 2024: 80, 2025: 79 } },
    { partialRule: 'improved' },
    'notMet',
  ],
  [
    'A-33 keep by tolerance',
    { ...rule({ kind: 'keep', better: null, baseYear: null }), tolerance: 1, outcomes: { 2024: 80, 2025: 79 } },
    {},
    'partly',
  ],
  [
    'A-33 yes/no never',
    { ...rule({ kind: 'yesNo', word: 'ja' }), tolerance: 100, outcomes: { 2025: 'Nej' } },
    {},
    'notMet',
  ],
  [
    'A-33 comparison by tolerance',
    { ...rule(riket), tolerance: 2, comparisons: [comparison('Riket', 85)], outcomes: { 2025: 83 } },
    {},
    'partly',
  ],
  [
    'A-33 comparison by förbättrad',
    { ...rule(riket), comparisons: [comparison('Riket', 85)], outcomes: { 2024: 80, 2025: 83 } },
    { partialRule: 'improved' },
    'partly',
  ],
  [
    'A-33 comparison never by väg',
    { ...rule(riket), baseline: [80, 2022], comparisons: [comparison('Riket', 85)], outcomes: { 2025: 84 } },
    { partialRule: 'way' },
    'notMet',
  ],
  [
    'A-26 rank share by Tolerans in places',
    { ...rule(share), direction: 'rank', unit: 'plats', tolerance: 2, outcomes: { 2025: ranks([31, 290, null]) } },
    {},
    'partly',
  ],
  [
    'O-12 rank share by the setting under rule tolerans',
    { ...rule(share), direction: 'rank', unit: 'plats', outcomes: { 2025: ranks([31, 290, null]) } },
    { partialRule: 'tolerance', tolerance: 2 },
    'partly',
  ],
  [
    'A-26 on the worst population',
    {
      ...rule({ kind: 'rankShare', share: 10, populations: ['länet', 'riket'] }),
      direction: 'rank',
      tolerance: 2,
      outcomes: { 2025: ranks([6, 26, 'länet'], [29, 290, 'riket']) },
    },
    {},
    'notMet',
  ],
  [
    'change by tolerance, in what is demanded',
    {
      ...rule({ kind: 'change', amount: -10, unit: '%', baseYear: null }),
      tolerance: 3,
      baseline: [100, 2022],
      outcomes: { 2025: 93 },
    },
    {},
    'partly',
  ],
  [
    'O-02 no middle status at year end',
    { ...at85, baseline: [80, 2022], outcomes: { 2025: 84 } },
    { noPartlyAtYearEnd: true },
    'notMet',
  ],
];

it.each(rows)('%s', (_, spec, settings, status) => {
  expect(judge(spec, settings).status).toBe(status);
});

it('O-02 but at Delår', () => {
  const spec = { ...at85, baseline: [80, 2022], outcomes: { 'Delår 2025': 84 } } as const;
  expect(judge(spec, { noPartlyAtYearEnd: true }, '2025-08').status).toBe('partly');
});

describe('movement', () => {
  it.each([
    ['of the way', { ...at85, baseline: [80, 2022], outcomes: { 2025: 83 } }, 60],
    ['unbounded: past the target', { ...at85, baseline: [80, 2022], outcomes: { 2025: 90 } }, 200],
    ['unbounded: backwards', { ...at85, baseline: [80, 2022], outcomes: { 2025: 78 } }, -40],
    ['none where target = baseline', { ...at85, baseline: [85, 2022], outcomes: { 2025: 78 } }, null],
    ['A-32 target worse than baseline: still shown', { ...at85, baseline: [90, 2022], outcomes: { 2025: 84 } }, 120],
    ['none without baseline', { ...at85, outcomes: { 2025: 78 } }, null],
    [
      'A-35 on a linear path to the value in force',
      { targets: [atLeast(90, 2026)], baseline: [80, 2022], outcomes: { 2025: 83.75 } },
      50,
    ],
    [
      'O-09 none across a break in the definition',
      { ...at85, baseline: [80, 2022], comparableFrom: 2023, outcomes: { 2025: 83 } },
      null,
    ],
  ] as [string, IndicatorSpec, number | null][])('%s', (_, spec, movement) => {
    expect(judge(spec).movement).toBe(movement);
  });

  it('O-09 the value is judged all the same', () => {
    expect(judge({ ...at85, baseline: [80, 2022], comparableFrom: 2023, outcomes: { 2025: 85 } }).status).toBe('met');
  });
});
