import type { TargetRule } from '../../../../src/domain/model';
import { judges } from './rows';

const change = (amount: number, unit = '%'): TargetRule => ({ kind: 'change', amount, unit, baseYear: null });
const increase: TargetRule = { kind: 'increase', baseYear: null };
const decrease: TargetRule = { kind: 'decrease', baseYear: null };
const keep: TargetRule = { kind: 'keep', better: null, baseYear: null };

judges([
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
]);
