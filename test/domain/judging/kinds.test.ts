import type { Settings, TargetRule } from '../../../src/domain/model';
import { atLeast, comparison, interval, outcome, ranks, target, type IndicatorSpec } from '../../support/build-model';
import { judge } from './judge';

/** Outcome of 2025 (and of 2024, where the kind looks back) against a rule → status, deviation, movement. */
type Row = readonly [
  name: string,
  rule: TargetRule,
  spec: IndicatorSpec,
  expected: {
    readonly status: string;
    readonly deviation?: number | null;
    readonly movement?: number | null;
    readonly reason?: string | null;
  },
  settings?: Partial<Settings>,
];

const low = (value: number, strict = false): TargetRule => ({ kind: 'atLeast', low: value, strict });
const high = (value: number, strict = false): TargetRule => ({ kind: 'atMost', high: value, strict });
const change = (amount: number, unit = '%'): TargetRule => ({ kind: 'change', amount, unit, baseYear: null });
const increase: TargetRule = { kind: 'increase', baseYear: null };
const decrease: TargetRule = { kind: 'decrease', baseYear: null };
const keep: TargetRule = { kind: 'keep', better: null, baseYear: null };
const riket: TargetRule = { kind: 'comparison', group: 'riket', strict: true };
const lanet: TargetRule = { kind: 'comparison', group: 'länet', strict: false };
const topShare = (...populations: string[]): TargetRule => ({ kind: 'rankShare', share: 25, populations });

const rows: Row[] = [
  ['at least: on the target is met', low(86), { outcomes: { 2025: 86 } }, { status: 'met', deviation: 0 }],
  ['at least: below is not', low(86), { outcomes: { 2025: 84.9 } }, { status: 'notMet', deviation: -1.1 }],
  [
    'A-01 compared at the target’s decimals: 84,96 against 85,0',
    low(85),
    { outcomes: { 2025: 84.96 }, targets: [atLeast(85, 2025, { decimals: 1 })] },
    { status: 'met', deviation: -0.04 },
  ],
  [
    '… and 84,94 is not',
    low(85),
    { outcomes: { 2025: 84.94 }, targets: [atLeast(85, 2025, { decimals: 1 })] },
    { status: 'notMet', deviation: -0.06 },
  ],
  [
    'A-01 against 85 without decimals 84,5 is met',
    low(85),
    { outcomes: { 2025: 84.5 } },
    { status: 'met', deviation: -0.5 },
  ],
  [
    'setting Jämför exakt',
    low(85),
    { outcomes: { 2025: 84.96 } },
    { status: 'notMet', deviation: -0.04 },
    { exact: true },
  ],
  ['A-02 1,005 against 1,01', low(1.01), { outcomes: { 2025: 1.005 } }, { status: 'met' }],
  [
    'strict: on the limit is not more than it',
    low(40, true),
    { outcomes: { 2025: 40 } },
    { status: 'notMet', deviation: 0 },
  ],
  ['strict: 40,4 is 40 at no decimals', low(40, true), { outcomes: { 2025: 40.4 } }, { status: 'notMet' }],
  ['at most: on the target is met', high(6), { outcomes: { 2025: 6.4 } }, { status: 'met', deviation: 0.4 }],
  ['at most: above is not', high(6), { outcomes: { 2025: 6.5 } }, { status: 'notMet', deviation: 0.5 }],
  ['less than is strict', high(3, true), { outcomes: { 2025: 3 } }, { status: 'notMet', deviation: 0 }],
  [
    'interval: the limits are inside',
    { kind: 'interval', low: 70, high: 80 },
    { outcomes: { 2025: 80 } },
    { status: 'met', deviation: 0 },
  ],
  [
    'interval: below, to the nearest limit',
    { kind: 'interval', low: 70, high: 80 },
    { outcomes: { 2025: 68 } },
    { status: 'notMet', deviation: -2 },
  ],
  [
    'interval: above',
    { kind: 'interval', low: 70, high: 80 },
    { outcomes: { 2025: 83 } },
    { status: 'notMet', deviation: 3 },
  ],
  [
    'interval: inside, signed distance to the nearest limit',
    { kind: 'interval', low: 70, high: 80 },
    { outcomes: { 2025: 78 } },
    { status: 'met', deviation: -2 },
  ],
  [
    'A-22 interval: movement to the limit nearest the baseline',
    { kind: 'interval', low: 70, high: 80 },
    { baseline: [60, 2022], outcomes: { 2025: 65 } },
    { status: 'partly', movement: 50 },
  ],
  [
    'A-22 baseline inside: none',
    { kind: 'interval', low: 70, high: 80 },
    { baseline: [75, 2022], outcomes: { 2025: 65 } },
    { status: 'notMet', movement: null },
  ],
  [
    'A-22 way: the remaining distance, also past the far limit',
    { kind: 'interval', low: 70, high: 80 },
    { baseline: [60, 2022], outcomes: { 2025: 84 } },
    { status: 'partly', movement: 240 },
  ],
  ['A-69 exactly', { kind: 'equals', value: 5 }, { outcomes: { 2025: 5 } }, { status: 'met', deviation: 0 }],
  ['exactly: 6 is not', { kind: 'equals', value: 5 }, { outcomes: { 2025: 6 } }, { status: 'notMet', deviation: 1 }],
  [
    'yes/no: the words agree',
    { kind: 'yesNo', word: 'ja' },
    { direction: 'yesNo', outcomes: { 2025: 'JA' } },
    { status: 'met', deviation: null },
  ],
  [
    'yes/no: they do not',
    { kind: 'yesNo', word: 'ja' },
    { direction: 'yesNo', outcomes: { 2025: 'Nej' } },
    { status: 'notMet', deviation: null },
  ],
  [
    'yes/no: no is wanted',
    { kind: 'yesNo', word: 'nej' },
    { direction: 'yesNo', outcomes: { 2025: 'nej' } },
    { status: 'met' },
  ],
  [
    'yes/no: another word is not read',
    { kind: 'yesNo', word: 'ja' },
    { direction: 'yesNo', outcomes: { 2025: 'kanske' } },
    { status: 'notMeasured', reason: 'utfallet kan inte läsas' },
  ],
  [
    'units never mix: a word against a number',
    low(85),
    { outcomes: { 2025: 'Ja' } },
    { status: 'notMeasured', reason: 'utfallet passar inte målvärdet' },
  ],
  [
    'units never mix: a number against a word',
    { kind: 'yesNo', word: 'ja' },
    { outcomes: { 2025: 1 } },
    { status: 'notMeasured', reason: 'utfallet passar inte målvärdet' },
  ],
  [
    'increase: more than before',
    increase,
    { outcomes: { 2024: 25, 2025: 27 } },
    { status: 'met', deviation: 2, movement: null },
  ],
  [
    'increase: the same is no increase',
    increase,
    { outcomes: { 2024: 27, 2025: 27 } },
    { status: 'notMet', deviation: 0 },
  ],
  [
    'A-24 increase: the noise band is not used',
    increase,
    { outcomes: { 2024: 25, 2025: 25.5 }, margin: 2 },
    { status: 'met', deviation: 0.5 },
  ],
  [
    'A-24 no previous outcome: against the baseline',
    increase,
    { baseline: [26, 2022], outcomes: { 2025: 27 } },
    { status: 'met', deviation: 1 },
  ],
  [
    'A-24 nothing at all',
    increase,
    { outcomes: { 2025: 27 } },
    { status: 'notMeasured', reason: 'tidigare utfall saknas' },
  ],
  [
    'A-24 the words say which way, not Riktning',
    increase,
    { direction: 'lower', outcomes: { 2024: 25, 2025: 27 } },
    { status: 'met' },
  ],
  [
    'A-24 no previous of the same kind of period',
    increase,
    { baseline: [20, 2022], outcomes: { 2024: 30, 'T1 2025': 27 } },
    { status: 'met', deviation: 7 },
    {},
  ],
  ['A-28 across a gap', increase, { outcomes: { 2022: 25, 2025: 27 } }, { status: 'met', deviation: 2 }],
  [
    'setting: against the baseline',
    increase,
    { baseline: [30, 2022], outcomes: { 2024: 25, 2025: 27 } },
    { status: 'notMet', deviation: -3 },
    { changeAgainst: 'baseline' },
  ],
  [
    'increase against a year: that year’s outcome',
    { kind: 'increase', baseYear: 2015 },
    { outcomes: { 2015: 28, 2024: 25, 2025: 27 } },
    { status: 'notMet', deviation: -1 },
  ],
  [
    'increase against a year: the baseline of that year',
    { kind: 'increase', baseYear: 2015 },
    { baseline: [20, 2015], outcomes: { 2024: 29, 2025: 27 } },
    { status: 'met', deviation: 7 },
  ],
  [
    'increase against a year nobody knows',
    { kind: 'increase', baseYear: 2002 },
    { baseline: [20, 2015], outcomes: { 2024: 29, 2025: 27 } },
    { status: 'notMeasured', reason: 'utgångsvärde saknas' },
  ],
  ['decrease', decrease, { outcomes: { 2024: 27, 2025: 25 } }, { status: 'met', deviation: -2 }],
  [
    'keep: the same',
    keep,
    { outcomes: { 2024: 21.49, 2025: 21.49 }, direction: 'keep' },
    { status: 'met', deviation: 0 },
  ],
  [
    'A-21 keep with Bibehålla: any move is worse',
    keep,
    { outcomes: { 2024: 21, 2025: 22 }, direction: 'keep' },
    { status: 'notMet', deviation: 1 },
  ],
  [
    'keep with a direction: better is fine',
    keep,
    { outcomes: { 2024: 760, 2025: 742 }, direction: 'lower' },
    { status: 'met', deviation: -18 },
  ],
  [
    'keep: worse is not',
    keep,
    { outcomes: { 2024: 742, 2025: 760 }, direction: 'lower' },
    { status: 'notMet', deviation: 18 },
  ],
  [
    'keep: worse within the noise band',
    keep,
    { outcomes: { 2024: 742, 2025: 760 }, direction: 'lower', margin: 18 },
    { status: 'met' },
  ],
  [
    'A-21 öka eller bibehållas supplies up',
    { kind: 'keep', better: 'up', baseYear: null },
    { outcomes: { 2024: 21, 2025: 22 }, direction: 'keep' },
    { status: 'met' },
  ],
  [
    'O-11 keep: no previous outcome, against the baseline',
    keep,
    { baseline: [740, 2022], outcomes: { 2025: 760 }, direction: 'lower' },
    { status: 'notMet', deviation: 20 },
  ],
  [
    'A-27 minska med 5 %: relative to the baseline',
    change(-5),
    { baseline: [200, 2022], outcomes: { 2025: 190 } },
    { status: 'met', deviation: 0, movement: 100 },
  ],
  [
    'A-27 less is not enough',
    change(-5),
    { baseline: [200, 2022], outcomes: { 2025: 196 } },
    { status: 'notMet', deviation: 3, movement: 40 },
  ],
  [
    'väg for change is change/demanded',
    change(-10),
    { baseline: [118, 2022], outcomes: { 2025: 110 } },
    { status: 'partly' },
  ],
  [
    'A-27 to the absolute baseline',
    change(10),
    { baseline: [-2, 2022], outcomes: { 2025: -1.8 } },
    { status: 'met', deviation: 0 },
  ],
  [
    'O-13 rounded to the written decimals: −9,5 % is −10 %',
    change(-10),
    { baseline: [200, 2022], outcomes: { 2025: 181 } },
    { status: 'met', deviation: 0.5 },
  ],
  [
    'A-27 p.e. is a difference',
    change(3, 'p.e.'),
    { baseline: [80, 2022], outcomes: { 2025: 82 } },
    { status: 'partly', deviation: -1 },
  ],
  [
    'A-27 so are other units',
    change(-10, 'dagar'),
    { unit: 'dagar', baseline: [60, 2022], outcomes: { 2025: 48 } },
    { status: 'met', deviation: -2 },
  ],
  [
    'A-27 zero baseline',
    change(-5),
    { baseline: [0, 2022], outcomes: { 2025: 190 } },
    { status: 'notMeasured', reason: 'utgångsvärdet är noll' },
  ],
  [
    'change without baseline',
    change(-5),
    { outcomes: { 2024: 200, 2025: 190 } },
    { status: 'notMeasured', reason: 'utgångsvärde saknas' },
  ],
  [
    'rank',
    { kind: 'rank', max: 30 },
    { direction: 'rank', baseline: [41, 2023], outcomes: { 2025: ranks([35, 290, null]) } },
    { status: 'partly', deviation: 5, movement: 600 / 11 },
  ],
  [
    'rank as a bare number',
    { kind: 'rank', max: 30 },
    { direction: 'rank', outcomes: { 2025: 30 } },
    { status: 'met', deviation: 0 },
  ],
  [
    'rank in two lists and no list named',
    { kind: 'rank', max: 30 },
    { direction: 'rank', outcomes: { 2025: ranks([5, 26, 'länet'], [61, 290, 'riket']) } },
    { status: 'notMeasured', reason: 'placering saknas' },
  ],
  [
    'A-25 A-26 rank share: in each population',
    topShare('länet', 'riket'),
    { direction: 'rank', outcomes: { 2025: ranks([7, 26, 'länet'], [73, 290, 'riket']) } },
    { status: 'met', deviation: null },
  ],
  [
    'A-26 one of them missed',
    topShare('länet', 'riket'),
    { direction: 'rank', outcomes: { 2025: ranks([7, 26, 'länet'], [75, 290, 'riket']) } },
    { status: 'notMet', deviation: null },
  ],
  [
    'A-26 with one population there is a deviation: ⌈25 % of 290⌉ = 73',
    topShare(),
    { direction: 'rank', outcomes: { 2025: ranks([75, 290, null]) } },
    { status: 'notMet', deviation: 2, movement: null },
  ],
  [
    'A-25 Antal i jämförelsen',
    topShare(),
    { direction: 'rank', rankOf: 26, outcomes: { 2025: 7 } },
    { status: 'met', deviation: 0 },
  ],
  [
    'rank share without its size',
    topShare(),
    { direction: 'rank', outcomes: { 2025: 7 } },
    { status: 'notMeasured', reason: 'antal i jämförelsen saknas' },
  ],
  [
    'rank share: a named population is missing',
    topShare('länet', 'riket'),
    { direction: 'rank', outcomes: { 2025: ranks([7, 26, 'länet']) } },
    { status: 'notMeasured', reason: 'placering saknas' },
  ],
  [
    'A-23 bättre än riket: compared exactly',
    riket,
    { comparisons: [comparison('Riket', 84.96, 2025)], outcomes: { 2025: 84.97 } },
    { status: 'met', deviation: 0.01, movement: null },
  ],
  [
    'A-23 the same is not better',
    riket,
    { comparisons: [comparison('Riket', 85, 2025)], outcomes: { 2025: 85 } },
    { status: 'notMet', deviation: 0 },
  ],
  [
    'minst som länet: the same is enough',
    lanet,
    { comparisons: [comparison('Länet', 85, 2025)], outcomes: { 2025: 85 } },
    { status: 'met', deviation: 0 },
  ],
  [
    'comparison by direction',
    riket,
    { direction: 'lower', comparisons: [comparison('Riket', 85, 2025)], outcomes: { 2025: 84 } },
    { status: 'met', deviation: -1 },
  ],
  [
    'A-10 "lägre än riket" says its own way, whatever Riktning does',
    { kind: 'comparison', group: 'riket', strict: true, better: 'down' },
    { direction: null, comparisons: [comparison('Riket', 85, 2025)], outcomes: { 2025: 84 } },
    { status: 'met', deviation: -1 },
  ],
  [
    'A-10 "högre än riket" too',
    { kind: 'comparison', group: 'riket', strict: true, better: 'up' },
    { direction: 'lower', comparisons: [comparison('Riket', 85, 2025)], outcomes: { 2025: 84 } },
    { status: 'notMet', deviation: -1 },
  ],
  [
    'A-23 a comparison without a year belongs to the outcome’s own period',
    riket,
    { comparisons: [comparison('Riket', 80)], outcomes: { 2025: 84 } },
    { status: 'met', deviation: 4 },
  ],
  [
    'comparison of another year is not used',
    riket,
    { comparisons: [comparison('Riket', 80, 2024)], outcomes: { 2025: 84 } },
    { status: 'notMeasured', reason: 'jämförelsevärde saknas' },
  ],
  [
    'nor that of another group',
    riket,
    { comparisons: [comparison('Länet', 80, 2025)], outcomes: { 2025: 84 } },
    { status: 'notMeasured', reason: 'jämförelsevärde saknas' },
  ],
  [
    'rikssnittet is riket',
    { kind: 'comparison', group: 'rikssnittet', strict: false },
    { comparisons: [comparison('Riket', 80, 2025)], outcomes: { 2025: 84 } },
    { status: 'met' },
  ],
  [
    'the setting names the comparison group',
    { kind: 'comparison', group: 'jämförelsegruppen', strict: false },
    { comparisons: [comparison('Riket', 90, 2025), comparison('Snitt liknande', 80, 2025)], outcomes: { 2025: 84 } },
    { status: 'met', deviation: 4 },
    { comparisonGroup: 'Snitt liknande' },
  ],
  [
    'comparison without direction',
    riket,
    { direction: null, comparisons: [comparison('Riket', 80, 2025)], outcomes: { 2025: 84 } },
    { status: 'notMeasured', reason: 'riktning saknas' },
  ],
];

for (const [name, rule, spec, expected, rules = {}] of rows) {
  it(name, () => {
    const hasT1 = Object.keys(spec.outcomes ?? {}).some((when) => when.startsWith('T1'));
    const judged = judge({ targets: [target(rule)], ...spec }, rules, hasT1 ? '2025-04' : 2025);
    expect({ ...judged, reason: judged.reason }).toMatchObject({ reason: null, ...expected });
  });
}

describe('A-23 O-10 comparison at T1 and Delår', () => {
  const spec = { targets: [target(riket)] };
  it('the outcome of the year before is compared with the group’s of the year before', () => {
    const comparisons = [comparison('Riket', 80, 2024), comparison('Riket', 90, 2025)];
    expect(judge({ ...spec, comparisons, outcomes: { 2024: 84 } }, {}, '2025-08')).toMatchObject({
      status: 'met',
      deviation: 4,
    });
  });
  it('O-10 a part-year outcome has no value in a full-year column', () => {
    const comparisons = [comparison('Riket', 80, 2025)];
    expect(judge({ ...spec, comparisons, outcomes: { 'Delår 2025': 84 } }, {}, '2025-08').reason).toBe(
      'jämförelsevärde saknas',
    );
  });
  it('but in a column of its own period, or of none', () => {
    for (const when of ['Delår 2025', null]) {
      const comparisons = [comparison('Riket', 80, when)];
      expect(judge({ ...spec, comparisons, outcomes: { 'Delår 2025': 84 } }, {}, '2025-08').status).toBe('met');
    }
  });
});

describe('O-07 mean over n years', () => {
  const spec = (mean: number | 'term'): IndicatorSpec => ({ targets: [atLeast(80, 2025, { mean })] });
  it('the mean of the n newest yearly outcomes; the outcome’s period is the newest', () => {
    const judged = judge({ ...spec(3), outcomes: { 2022: 10, 2023: 79, 2024: 81, 2025: 80 } });
    expect(judged).toMatchObject({ status: 'met', deviation: 0, target: { kind: 'atLeast', low: 80 } });
    expect(judged.outcome).toMatchObject({ period: { year: 2025 }, value: 80 });
  });
  it('value and deviation are the mean’s', () => {
    const judged = judge({ ...spec(2), outcomes: { 2024: 78, 2025: 79 } });
    expect(judged).toMatchObject({ status: 'notMet', deviation: -1.5, outcome: { value: 78.5 } });
  });
  it('fewer than n outcomes: not measured', () => {
    expect(judge({ ...spec(3), outcomes: { 2024: 81, 2025: 80 } }).reason).toBe('för få utfall för medelvärdet');
  });
  it('a year without value is stepped over, never counted as one', () => {
    expect(judge({ ...spec(3), outcomes: { 2022: 79, 2023: null, 2024: 81, 2025: 80 } }).deviation).toBe(0);
  });
  it('över mandatperioden: the years of the term so far', () => {
    expect(judge({ ...spec('term'), outcomes: { 2022: 10, 2023: 79, 2024: 81, 2025: 80 } }).deviation).toBe(0);
    expect(judge({ ...spec('term'), outcomes: { 2023: 79, 2025: 80 } }).reason).toBe('för få utfall för medelvärdet');
  });
  it('part-year values are no part of it', () => {
    const judged = judge({ ...spec(2), outcomes: { 2023: 79, 2024: 81, 'Delår 2025': 10 } }, {}, '2025-08');
    expect(judged).toMatchObject({ status: 'met', deviation: 0, outcome: { period: { year: 2024 } } });
  });
  it('an older series is no part of it (A-2b)', () => {
    expect(judge({ ...spec(2), comparableFrom: 2025, outcomes: { 2024: 81, 2025: 80 } }).reason).toBe(
      'för få utfall för medelvärdet',
    );
  });
});

describe('O-08 colour limits decide all three statuses', () => {
  const limits = { green: 85, red: 80 };
  it.each([
    [85, 'met', 0],
    [84.9, 'partly', -0.1],
    [80, 'partly', -5],
    [79.9, 'notMet', -5.1],
  ] as const)('%p is %s', (value, status, deviation) => {
    const judged = judge({
      targets: [atLeast(85, 2025, { limits, decimals: 1 })],
      outcomes: { 2025: value },
      baseline: [0, 2020],
    });
    expect(judged).toMatchObject({ status, deviation, target: { kind: 'atLeast', low: 85 }, partialRule: 'limits' });
  });
  it('no value falls between the bands', () => {
    const judged = judge({
      targets: [atLeast(100, 2025, { limits: { green: 100, red: 90 }, decimals: 1 })],
      outcomes: { 2025: 99.8 },
    });
    expect(judged.status).toBe('partly');
  });
  it('a red limit that is red itself ("röd ≤ 90") is not yellow', () => {
    const redIncluded = atLeast(100, 2025, { limits: { green: 100, red: 90, redIncluded: true } });
    expect(judge({ targets: [redIncluded], outcomes: { 2025: 90 } }).status).toBe('notMet');
    expect(judge({ targets: [redIncluded], outcomes: { 2025: 91 } }).status).toBe('partly');
  });
  it('a strict green limit stays strict', () => {
    const strict = target({ kind: 'atLeast', low: 77, strict: true }, 2025, { limits: { green: 77, red: 68 } });
    expect(judge({ targets: [strict], outcomes: { 2025: 77 } }).status).toBe('partly');
  });
  it('limits where lower is better', () => {
    const lower = target({ kind: 'atMost', high: 5, strict: false }, 2025, { limits: { green: 5, red: 8 } });
    expect([5, 8, 9].map((value) => judge({ targets: [lower], outcomes: { 2025: value } }).status)).toEqual([
      'met',
      'partly',
      'notMet',
    ]);
  });
  it('the same in Tolerans, which replaces the target’s', () => {
    const tolerance = {
      kind: 'limits',
      limits: { green: 70, red: 60 },
      decimals: 0,
      address: { sheet: '', row: 0, column: 0 },
    } as const;
    const judged = judge({ targets: [atLeast(85)], tolerance, outcomes: { 2025: 65 } });
    expect(judged).toMatchObject({ status: 'partly', deviation: -5, target: { low: 70 } });
  });
  it('Tolerans is compared at the decimals it is written with: 37,94 is not 38,0', () => {
    const tolerance = {
      kind: 'limits',
      limits: { green: 38, red: 32 },
      decimals: 1,
      address: { sheet: '', row: 0, column: 0 },
    } as const;
    expect(judge({ targets: [atLeast(38)], tolerance, outcomes: { 2025: 37.94 } }).status).toBe('partly');
    expect(judge({ targets: [atLeast(38)], tolerance, outcomes: { 2025: 37.95 } }).status).toBe('met');
  });
  it('without a red limit there is no middle status', () => {
    const green = atLeast(85, 2025, { limits: { green: 85, red: null } });
    expect(judge({ targets: [green], outcomes: { 2025: 84 }, baseline: [0, 2020] }).status).toBe('notMet');
  });
});

describe('what the JSON shows of the target', () => {
  it.each([
    [low(86), { kind: 'atLeast', low: 86, high: null }],
    [high(6), { kind: 'atMost', low: null, high: 6 }],
    [
      { kind: 'interval', low: 1, high: 3 },
      { kind: 'interval', low: 1, high: 3 },
    ],
    [
      { kind: 'equals', value: 5 },
      { kind: 'equals', low: 5, high: 5 },
    ],
    [change(-5), { kind: 'change', low: null, high: -5 }],
    [change(5), { kind: 'change', low: 5, high: null }],
    [
      { kind: 'rank', max: 10 },
      { kind: 'rank', low: null, high: 10 },
    ],
    [topShare(), { kind: 'rankShare', low: null, high: 25 }],
    [riket, { kind: 'comparison', low: null, high: null }],
    [keep, { kind: 'keep', low: null, high: null }],
  ] as [TargetRule, object][])('%#', (rule, expected) => {
    expect(judge({ targets: [target(rule)], outcomes: {} }).target).toMatchObject({ year: 2025, ...expected });
  });
});

it('A-64 a yes/no outcome’s value is the word, A-26 several places have none', () => {
  const yes = judge({ targets: [target({ kind: 'yesNo', word: 'ja' })], outcomes: { 2025: 'Ja' } });
  expect(yes.outcome).toMatchObject({ value: 'Ja' });
  const places = ranks([7, 26, 'länet'], [75, 290, 'riket']);
  expect(judge({ targets: [target(topShare('länet', 'riket'))], outcomes: { 2025: places } }).outcome).toMatchObject({
    value: null,
  });
});

it('K and M are shown, never averaged to a total', () => {
  const judged = judge({
    targets: [interval(80, 90)],
    outcomes: [outcome(2025, 85), { ...outcome(2025, 87), gender: 'women' }, { ...outcome(2025, 82), gender: 'men' }],
  });
  expect(judged).toMatchObject({ status: 'met', women: 87, men: 82, outcome: { value: 85 } });
});
