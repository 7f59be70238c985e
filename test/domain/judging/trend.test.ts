import type { Settings } from '../../../src/domain/model';
import { atLeast, atMost, interval, outcome, ranks, target, type IndicatorSpec } from '../../support/build-model';
import { judge } from './judge';

type Row = readonly [
  name: string,
  spec: IndicatorSpec,
  trend: string,
  raw: string | null,
  settings?: Partial<Settings>,
];

const rows: Row[] = [
  ['higher is better', { outcomes: { 2024: 80, 2025: 81 } }, 'improving', 'up'],
  [
    'a valuation: falling sick leave is förbättras',
    { direction: 'lower', outcomes: { 2024: 7, 2025: 6 } },
    'improving',
    'down',
  ],
  ['worse', { outcomes: { 2024: 81, 2025: 80 } }, 'worsening', 'down'],
  ['the same', { outcomes: { 2024: 80, 2025: 80 } }, 'unchanged', 'flat'],
  ['no earlier outcome', { outcomes: { 2025: 80 } }, 'none', null],
  ['A-28 across a gap year', { outcomes: { 2022: 80, 2023: null, 2025: 81 } }, 'improving', 'up'],
  ['a missing year is never a value', { outcomes: { 2024: 'mäts ej', 2025: 81 } }, 'none', null],
  [
    'A-29 the kind of period of the judged outcome',
    { outcomes: { 'T1 2024': 90, 2024: 70, 2025: 81 } },
    'improving',
    'up',
  ],
  ['the baseline is no outcome', { baseline: [70, 2022], outcomes: { 2025: 81 } }, 'none', null],
  ['within the noise band of the indicator', { margin: 1, outcomes: { 2024: 80, 2025: 81 } }, 'unchanged', 'flat'],
  ['beyond it', { margin: 1, outcomes: { 2024: 80, 2025: 81.1 } }, 'improving', 'up'],
  ['Brusband of the settings, unit %', { outcomes: { 2024: 80, 2025: 81 } }, 'unchanged', 'flat', { noiseBand: 1 }],
  [
    'A-31 not for other units',
    { unit: 'dagar', outcomes: { 2024: 80, 2025: 81 } },
    'improving',
    'up',
    { noiseBand: 1 },
  ],
  [
    'A-31 the indicator’s own wins',
    { margin: 0.5, outcomes: { 2024: 80, 2025: 81 } },
    'improving',
    'up',
    { noiseBand: 1 },
  ],
  ['no binary tail in the band: 0,3 − 0,1', { margin: 0.2, outcomes: { 2024: 0.1, 2025: 0.3 } }, 'unchanged', 'flat'],
  [
    'A-2b O-09 a break in the definition ends the series',
    { comparableFrom: 2025, outcomes: { 2024: 80, 2025: 81 } },
    'none',
    null,
  ],
  [
    'O-09 the judged outcome before the break',
    { comparableFrom: 2026, outcomes: { 2024: 80, 2025: 81 } },
    'none',
    null,
  ],
  [
    'A-20 interval: nearer is better',
    { direction: 'interval', targets: [interval(70, 80)], outcomes: { 2024: 90, 2025: 85 } },
    'improving',
    'down',
  ],
  [
    'A-20 interval: inside is all equal',
    { direction: 'interval', targets: [interval(70, 80)], outcomes: { 2024: 71, 2025: 79 } },
    'unchanged',
    'up',
  ],
  [
    'A-20 interval: out of it',
    { direction: 'interval', targets: [interval(70, 80)], outcomes: { 2024: 75, 2025: 81 } },
    'worsening',
    'up',
  ],
  [
    'A-20 interval without target: none',
    { direction: 'interval', targets: [], outcomes: { 2024: 75, 2025: 81 } },
    'none',
    'up',
  ],
  [
    'A-10 an interval in the target, Riktning values the trend',
    { direction: 'lower', targets: [interval(70, 80)], outcomes: { 2024: 35, 2025: 33 } },
    'improving',
    'down',
  ],
  [
    'A-10 no Riktning: the words decide',
    { direction: null, targets: [atMost(5)], outcomes: { 2024: 7, 2025: 6 } },
    'improving',
    'down',
  ],
  [
    'A-10 no Riktning: "lägre än riket" says down',
    {
      direction: null,
      targets: [target({ kind: 'comparison', group: 'riket', strict: true, better: 'down' })],
      outcomes: { 2024: 7, 2025: 6 },
    },
    'improving',
    'down',
  ],
  [
    'A-10 no Riktning: the words of a target whose term the settings lack',
    {
      direction: null,
      targets: [target({ kind: 'atMost', high: 5, strict: false }, null, { forTerm: true })],
      outcomes: { 2024: 7, 2025: 6 },
    },
    'improving',
    'down',
    { termTo: null },
  ],
  ['A-10 no Riktning, no target', { direction: null, targets: [], outcomes: { 2024: 7, 2025: 6 } }, 'none', 'down'],
  [
    'A-10 words and Riktning disagree: Riktning values the trend',
    { direction: 'higher', targets: [atMost(5)], outcomes: { 2024: 7, 2025: 6 } },
    'worsening',
    'down',
  ],
  [
    'A-21 Bibehålla: every move is worse',
    { direction: 'keep', targets: [], outcomes: { 2024: 21, 2025: 22 } },
    'worsening',
    'up',
  ],
  [
    'A-21 Bibehålla within the band',
    { direction: 'keep', margin: 1, outcomes: { 2024: 21, 2025: 22 } },
    'unchanged',
    'flat',
  ],
  [
    'A-21 öka eller bibehållas supplies up',
    {
      direction: 'keep',
      targets: [target({ kind: 'keep', better: 'up', baseYear: null })],
      outcomes: { 2024: 21, 2025: 22 },
    },
    'improving',
    'up',
  ],
  [
    'rank: a lower place is better',
    { direction: 'rank', targets: [], outcomes: { 2024: 38, 2025: ranks([35, 290, null]) } },
    'improving',
    'down',
  ],
  [
    'O-12 several populations: the first',
    {
      direction: 'rank',
      targets: [],
      outcomes: {
        2024: ranks([6, 26, 'länet'], [70, 290, 'riket']),
        2025: ranks([7, 26, 'länet'], [60, 290, 'riket']),
      },
    },
    'worsening',
    'up',
  ],
  [
    'O-12 the same population as before',
    {
      direction: 'rank',
      targets: [],
      outcomes: {
        2024: ranks([70, 290, 'riket'], [6, 26, 'länet']),
        2025: ranks([7, 26, 'länet'], [60, 290, 'riket']),
      },
    },
    'worsening',
    'up',
  ],
  ['Ingen: followed, not valued', { direction: 'none', targets: [], outcomes: { 2024: 7, 2025: 8 } }, 'none', 'up'],
  ['yes/no has none', { direction: 'yesNo', targets: [], outcomes: { 2024: 'Nej', 2025: 'Ja' } }, 'none', null],
  [
    'units’ and K’s values are not the series',
    {
      outcomes: [
        { ...outcome(2024, 70), gender: 'women' },
        { ...outcome(2024, 70), organisation: 'Norr' },
        outcome(2025, 80),
      ],
    },
    'none',
    null,
  ],
];

for (const [name, spec, trend, rawDirection, settings = {}] of rows) {
  it(name, () => {
    expect(judge({ targets: [atLeast(50)], ...spec }, settings)).toMatchObject({ trend, rawDirection });
  });
}

it('A-09 A-29 none when the newest outcome is too old to be judged', () => {
  expect(judge({ targets: [atLeast(50)], outcomes: { 2022: 80, 2023: 81 } })).toMatchObject({
    trend: 'none',
    outcome: null,
  });
});

it('T1 is compared with T1', () => {
  const spec = { outcomes: { 'T1 2024': 80, 'Delår 2024': 90, 2024: 95, 'T1 2025': 81 } };
  expect(judge(spec, {}, '2025-04').trend).toBe('improving');
});

describe('forecast', () => {
  it.each([
    [86, 'willBeMet'],
    [84, 'willBePartlyMet'],
    [81, 'willNotBeMet'],
    ['sekretess', null],
  ] as const)('%p: %s', (forecast, status) => {
    const spec = { targets: [atLeast(86)], baseline: [80, 2022], outcomes: { 'Delår 2025': 82 }, forecast } as const;
    expect(judge(spec, {}, '2025-08').forecast).toBe(status);
  });
  it('cannot be judged without a target, or for another year', () => {
    expect(judge({ forecast: 86 }).forecast).toBe('cannotJudge');
    expect(judge({ targets: [atLeast(80)], forecast: outcome(2026, 86) }).forecast).toBe('cannotJudge');
  });
});
