import type { TargetRule } from '../../../../src/domain/model';
import { atLeast, interval, outcome, ranks, target } from '../../../support/build-model';
import { judge } from '../judge';
import { judges } from './rows';

const low = (value: number, strict = false): TargetRule => ({ kind: 'atLeast', low: value, strict });
const high = (value: number, strict = false): TargetRule => ({ kind: 'atMost', high: value, strict });
const change = (amount: number, unit = '%'): TargetRule => ({ kind: 'change', amount, unit, baseYear: null });
const keep: TargetRule = { kind: 'keep', better: null, baseYear: null };
const riket: TargetRule = { kind: 'comparison', group: 'riket', strict: true };
const topShare = (...populations: string[]): TargetRule => ({ kind: 'rankShare', share: 25, populations });

judges([
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
]);

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
