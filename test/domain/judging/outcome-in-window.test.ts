import type { Settings } from '../../../src/domain/model';
import { atLeast, outcome, type IndicatorSpec } from '../../support/build-model';
import { judge, say } from './judge';

interface Case {
  readonly name: string;
  readonly outcomes: IndicatorSpec['outcomes'];
  readonly at: string;
  readonly more?: IndicatorSpec;
  readonly settings?: Partial<Settings>;
  /** [period, value] or a reason. */
  readonly expect: readonly [string, number] | string;
}

const cases: Case[] = [
  { name: 'Helår: the same year', outcomes: { 2024: 80, 2025: 85 }, at: '2025', expect: ['2025', 85] },
  {
    name: 'Helår: the year before is too old',
    outcomes: { 2024: 80 },
    at: '2025',
    expect: 'senaste utfall är för gammalt',
  },
  { name: 'Delår: the year before will do', outcomes: { 2024: 80 }, at: '2025-08', expect: ['2024', 80] },
  {
    name: 'T1: two years before will not',
    outcomes: { 2023: 80 },
    at: '2025-04',
    expect: 'senaste utfall är för gammalt',
  },
  {
    name: 'A-09 window n is the years y−n … y',
    outcomes: { 2023: 80 },
    at: '2025',
    settings: { window: 2 },
    expect: ['2023', 80],
  },
  {
    name: 'A-09 and no more',
    outcomes: { 2022: 80 },
    at: '2025',
    settings: { window: 2 },
    expect: 'senaste utfall är för gammalt',
  },
  {
    name: 'window 0 at Delår',
    outcomes: { 2024: 80 },
    at: '2025-08',
    settings: { window: 0 },
    expect: 'senaste utfall är för gammalt',
  },
  {
    name: 'nothing after the occasion',
    outcomes: { 2024: 80, 'Delår 2025': 82, 'Helår 2025': 90, 2026: 95 },
    at: '2025-08',
    expect: ['2025-08', 82],
  },
  {
    name: 'not even later the same year',
    outcomes: { 2024: 80, 'Delår 2025': 82 },
    at: '2025-04',
    expect: ['2024', 80],
  },
  {
    name: 'A-05 a bare year at Delår is the value known so far',
    outcomes: { 2024: 80, 2025: 82 },
    at: '2025-08',
    expect: ['2025', 82],
  },
  { name: 'A-05 and at T1', outcomes: { 2024: 80, 2025: 82 }, at: '2025-04', expect: ['2025', 82] },
  {
    name: 'A-05 but after a T1 value of the same year',
    outcomes: { 2025: 82, 'T1 2025': 81 },
    at: '2025-08',
    expect: ['2025-04', 81],
  },
  {
    name: 'A-05 at Helår it is the full year’s',
    outcomes: { 2025: 82, 'Delår 2025': 81 },
    at: '2025',
    expect: ['2025', 82],
  },
  {
    name: 'A-06 mäts ej, an older number in the window',
    outcomes: { 2025: 'mäts ej', 2024: 80 },
    at: '2025-08',
    expect: ['2024', 80],
  },
  { name: 'A-06 but not one outside it', outcomes: { 2025: 'mäts ej', 2024: 80 }, at: '2025', expect: 'mäts ej' },
  { name: 'missing reasons are kept', outcomes: { 2025: 'sekretess' }, at: '2025', expect: 'sekretess' },
  { name: 'an empty cell', outcomes: { 2025: null }, at: '2025', expect: 'tom' },
  { name: 'no cell at all', outcomes: {}, at: '2025', expect: 'tom' },
  {
    name: 'an empty cell and an older value',
    outcomes: { 2025: null, 2022: 80 },
    at: '2025',
    expect: 'senaste utfall är för gammalt',
  },
  {
    name: 'a text that cannot be read is no value',
    outcomes: [outcome(2025, { raw: '8o,5', unreadable: true })],
    at: '2025',
    expect: 'utfallet kan inte läsas',
  },
  {
    name: 'percentages mixed with fractions are not judged',
    outcomes: [outcome(2025, { value: 0.8, mixedPercent: true })],
    at: '2025',
    expect: 'procenttal och andelar blandade',
  },
  {
    name: 'A-07 a preliminary value is judged',
    outcomes: [outcome(2025, { value: 85.2, preliminary: true })],
    at: '2025',
    expect: ['2025', 85.2],
  },
  {
    name: 'A-07 Orsak saknas beside a value: the value wins',
    outcomes: { 2025: 85 },
    more: { missingReason: 'bortfall' },
    at: '2025',
    expect: ['2025', 85],
  },
  {
    name: 'Orsak saknas without a value',
    outcomes: { 2025: null },
    more: { missingReason: 'För få svar' },
    at: '2025',
    expect: 'för få svar',
  },
  {
    name: 'Orsak saknas in words of its own',
    outcomes: { 2025: null },
    more: { missingReason: 'enkäten flyttad' },
    at: '2025',
    expect: 'enkäten flyttad',
  },
  {
    name: 'A-08 Helår: a Delår value only where Ackumuleras is nej',
    outcomes: { 'Delår 2025': 85 },
    more: { cumulative: false },
    at: '2025',
    expect: ['2025-08', 85],
  },
  {
    name: 'A-08 Helår: not where it is ja',
    outcomes: { 'Delår 2025': 85 },
    more: { cumulative: true },
    at: '2025',
    expect: 'helårsutfall saknas',
  },
  {
    name: 'A-08 Helår: nor where it is not said',
    outcomes: { 'Delår 2025': 85 },
    at: '2025',
    expect: 'helårsutfall saknas',
  },
  {
    name: 'O-04 a part-year value of an earlier year at Helår',
    outcomes: { 'Delår 2024': 85 },
    more: { cumulative: false },
    settings: { window: 1 },
    at: '2025',
    expect: 'helårsutfall saknas',
  },
  {
    name: 'A-62 a unit’s value is never the total',
    outcomes: [{ ...outcome(2025, 85), organisation: 'Hemtjänst söder' }],
    at: '2025',
    expect: 'tom',
  },
  {
    name: 'K and M are never the total',
    outcomes: [
      { ...outcome(2025, 85), gender: 'women' },
      { ...outcome(2025, 83), gender: 'men' },
    ],
    at: '2025',
    expect: 'tom',
  },
];

it.each(cases)('$name', ({ outcomes, at, more = {}, settings, expect: expected }) => {
  const year = Number(at.slice(0, 4));
  const judged = judge({ targets: [atLeast(70, year)], outcomes, ...more }, settings, at);
  if (typeof expected === 'string') {
    expect(judged).toMatchObject({ status: 'notMeasured', reason: expected, outcome: null, trend: 'none' });
  } else {
    const [period, value] = expected;
    expect(judged).toMatchObject({ status: 'met', reason: null });
    expect(judged.outcome).toMatchObject({ value });
    const { year: from, part } = judged.outcome!.period;
    expect(`${from}${part === 'year' ? '' : part === 't1' ? '-04' : '-08'}`).toBe(period);
  }
});

describe('A-08 O-04 an accumulating indicator at T1 and Delår', () => {
  it.each([
    ['its own year’s value', { 'Delår 2025': 436 }],
    ['a bare year', { 2025: 436 }],
    ['O-04 last year’s Helår', { 2024: 655 }],
  ])('is not compared: %s', (_, outcomes) => {
    const judged = judge({ unit: 'st', targets: [atLeast(600)], outcomes, cumulative: true }, {}, '2025-08');
    expect(judged).toMatchObject({
      status: 'notMeasured',
      reason: 'ackumulerat värde jämförs vid helår',
      deviation: null,
    });
  });

  it('its Prognos is', () => {
    const spec = { unit: 'st', targets: [atLeast(600)], outcomes: { 'Delår 2025': 436 }, cumulative: true };
    expect(judge({ ...spec, forecast: 655 }, {}, '2025-08').forecast).toBe('willBeMet');
    expect(judge({ ...spec, forecast: 590 }, {}, '2025-08').forecast).toBe('willNotBeMet');
  });
});

describe('the sentence says which outcome there is', () => {
  it.each([
    [{ outcomes: { 2022: 80 } }, 'Ej mätt: senaste utfall 2022.'],
    [{ outcomes: { 'Delår 2025': 85 } }, 'Ej mätt: helårsutfall saknas, senaste Delår 2025 (85 %).'],
    [{ outcomes: { 2025: 'sekretess' } }, 'Ej mätt: sekretess (2025).'],
    [{ outcomes: {} }, 'Ej mätt: utfall saknas för 2025.'],
  ])('%#', (spec, expected) => {
    expect(say(judge({ targets: [atLeast(70)], ...spec }).explanation)).toBe(expected);
  });
});
