import { atLeast, atMost, interval, target, type IndicatorSpec } from '../../support/build-model';
import type { Settings, Target } from '../../../src/domain/model';
import { judge } from './judge';

const term = (low: number, year: number | null = 2026): Target => atLeast(low, year, { forTerm: true });

interface Case {
  readonly name: string;
  readonly indicator: IndicatorSpec;
  readonly settings?: Partial<Settings>;
  readonly at?: string;
  readonly expect: { readonly year?: number | null; readonly low?: number | null; readonly reason?: string | null };
}

const base: IndicatorSpec = { baseline: [80, 2022], outcomes: { 2025: 84 } };

const cases: Case[] = [
  {
    name: 'the target of the year',
    indicator: { ...base, targets: [atLeast(82, 2024), atLeast(85, 2025), atLeast(90, 2026)] },
    expect: { year: 2025, low: 85 },
  },
  {
    name: 'A-13 A-15 A-16 a linear path in whole years: 80 + 10 · 3/4',
    indicator: { ...base, targets: [atLeast(90, 2026)] },
    expect: { year: 2025, low: 87.5 },
  },
  {
    name: 'A-16 the same at T1',
    indicator: { ...base, targets: [atLeast(90, 2026)], outcomes: { 'T1 2025': 84 } },
    at: '2025-04',
    expect: { year: 2025, low: 87.5 },
  },
  {
    name: 'A-13 the path is not rounded',
    indicator: { baseline: [80, 2023], targets: [atLeast(81, 2026)], outcomes: { 2025: 80.7 } },
    expect: { low: 80 + 2 / 3 },
  },
  {
    name: 'A-14 Målvärde mandatperiod wins over a year column for the last year',
    indicator: { ...base, targets: [atLeast(90, 2026), term(95)], outcomes: { 2026: 84 } },
    at: '2026',
    expect: { year: 2026, low: 95 },
  },
  {
    name: 'A-14 and on the way there',
    indicator: { baseline: [80, 2022], targets: [atLeast(90, 2026), term(100)], outcomes: { 2025: 84 } },
    expect: { year: 2025, low: 95 },
  },
  {
    name: 'A-14 no term in the settings: not measured',
    indicator: { ...base, targets: [term(95, null)] },
    settings: { termFrom: null, termTo: null },
    expect: { reason: 'mandatperiod saknas' },
  },
  {
    name: 'A-14 … unless the year has a target of its own',
    indicator: { ...base, targets: [term(95, null), atLeast(85, 2025)] },
    settings: { termFrom: null, termTo: null },
    expect: { year: 2025, low: 85 },
  },
  {
    name: 'A-15 a strict target is a step',
    indicator: { ...base, targets: [target({ kind: 'atLeast', low: 90, strict: true }, 2026)] },
    expect: { year: 2026, low: 90, reason: 'målvärdet gäller från senare år' },
  },
  {
    name: 'A-15 so is an interval',
    indicator: { ...base, targets: [interval(90, 95, 2026)] },
    expect: { year: 2026, low: 90, reason: 'målvärdet gäller från senare år' },
  },
  {
    name: 'A-15 so is a target without baseline',
    indicator: { targets: [atLeast(90, 2026)], outcomes: { 2025: 84 } },
    expect: { year: 2026, low: 90, reason: 'målvärdet gäller från senare år' },
  },
  {
    name: 'A-15 so is one whose baseline has no year',
    indicator: { baseline: 80, targets: [atLeast(90, 2026)], outcomes: { 2025: 84 } },
    expect: { year: 2026, low: 90 },
  },
  {
    name: 'A-15 so is one whose baseline is of the last year',
    indicator: { baseline: [80, 2026], targets: [atLeast(90, 2026)], outcomes: { 2025: 84 } },
    expect: { year: 2026, low: 90 },
  },
  {
    name: 'setting Målbana = steg',
    indicator: { ...base, targets: [atLeast(90, 2026)] },
    settings: { path: 'step' },
    expect: { year: 2026, low: 90 },
  },
  {
    name: 'A-18 a target for a past year only',
    indicator: { ...base, targets: [atLeast(90, 2024)] },
    expect: { reason: 'målvärde saknas' },
  },
  {
    name: 'A-18 a later one that is not the end of the term',
    indicator: { ...base, targets: [atLeast(90, 2027)] },
    expect: { reason: 'målvärde saknas' },
  },
  { name: 'no target', indicator: base, expect: { reason: 'målvärde saknas' } },
  {
    name: 'O-05 the step in force',
    indicator: { ...base, targets: [atLeast(70, 2024, { step: true }), atLeast(75, 2026, { step: true })] },
    expect: { year: 2024, low: 70, reason: null },
  },
  {
    name: 'O-05 the later step from its year',
    indicator: {
      ...base,
      targets: [atLeast(75, 2026, { step: true }), atLeast(70, 2024, { step: true })],
      outcomes: { 2026: 84 },
    },
    at: '2026',
    expect: { year: 2026, low: 75, reason: null },
  },
  {
    name: 'O-05 before the first step as A-17',
    indicator: { ...base, targets: [atLeast(90, 2026, { step: true }), atLeast(95, 2028, { step: true })] },
    expect: { year: 2026, low: 90, reason: 'målvärdet gäller från senare år' },
  },
  {
    name: 'the steps of Målvärde mandatperiod are steps too',
    indicator: {
      ...base,
      targets: [atLeast(70, 2024, { step: true, forTerm: true }), atLeast(75, 2026, { step: true, forTerm: true })],
    },
    expect: { year: 2024, low: 70, reason: null },
  },
];

it.each(cases)('$name', ({ indicator, settings, at, expect: expected }) => {
  const { target: shown, reason } = judge(indicator, settings, at);
  expect({ year: shown?.year ?? null, low: shown?.low ?? null, reason }).toMatchObject(expected);
});

describe('A-17 O-06 a step path before its year', () => {
  const spec = (outcomes: IndicatorSpec['outcomes']): IndicatorSpec => ({
    baseline: [80, 2022],
    targets: [atLeast(90, 2026)],
    outcomes,
  });
  it.each([
    ['met when the end target is already met', { 2025: 91 }, {}, 'met', 110],
    ['else not measured', { 2024: 83, 2025: 85 }, {}, 'notMeasured', 50],
    ['setting trend: partly when improving', { 2024: 83, 2025: 85 }, { beforeTargetYear: 'trend' }, 'partly', 50],
    ['setting trend: not met when worsening', { 2024: 87, 2025: 85 }, { beforeTargetYear: 'trend' }, 'notMet', 50],
    [
      'setting trend: not measured when unchanged',
      { 2024: 85, 2025: 85 },
      { beforeTargetYear: 'trend' },
      'notMeasured',
      50,
    ],
    ['setting trend: not measured without trend', { 2025: 85 }, { beforeTargetYear: 'trend' }, 'notMeasured', 50],
    [
      'O-02 nor partly at year end',
      { 2024: 83, 2025: 85 },
      { beforeTargetYear: 'trend', noPartlyAtYearEnd: true },
      'notMet',
      50,
    ],
  ] as const)('%s', (_, outcomes, rules, status, movement) => {
    const judged = judge(spec(outcomes), { path: 'step', ...rules });
    expect(judged).toMatchObject({ status, movement, deviation: null });
    expect(judged.reason).toBe(status === 'notMeasured' ? 'målvärdet gäller från senare år' : null);
  });
});

describe('targets that cannot be used', () => {
  it.each([
    ['A-11 no direction and a bare number', target(null, 2025, { problem: 'noDirection' }), 'riktning saknas', null],
    ['A-11 Ingen with a number', target(null, 2025, { problem: 'noTargetDirection' }), 'följs utan målriktning', null],
    [
      'A-11 Intervall with a number',
      target(null, 2025, { problem: 'directionUnfit' }),
      'målvärdet kan inte läsas med riktningen',
      null,
    ],
    ['T02', target(null, 2025, { problem: 'unreadable' }), 'målvärdet kan inte läsas', null],
    [
      'C-6 an interval with low > high is not swapped',
      interval(80, 70, 2025, { problem: 'reversed' }),
      'intervallet är omvänt',
      { kind: 'interval', low: 80, high: 70 },
    ],
    ['text is never computed', target({ kind: 'text' }), 'målvärdet är text', { kind: 'text', low: null, high: null }],
  ] as const)('%s', (_, unusable, reason, shown) => {
    const judged = judge({ targets: [unusable], outcomes: { 2024: 80, 2025: 82 } });
    expect(judged).toMatchObject({ status: 'notMeasured', reason, deviation: null, movement: null });
    if (shown === null) expect(judged.target).toBeNull();
    else expect(judged.target).toMatchObject(shown);
    // outcome and trend are still given.
    expect(judged).toMatchObject({ outcome: { value: 82 }, trend: 'improving' });
  });

  it('A-12 target and outcome both missing: the reason is the target’s', () => {
    expect(judge({ outcomes: { 2025: 'mäts ej' } }).reason).toBe('målvärde saknas');
  });
});

it('a target of the year that cannot be read is not replaced by the path', () => {
  const judged = judge({ ...base, targets: [target(null, 2025, { problem: 'unreadable' }), atMost(90, 2026)] });
  expect(judged.reason).toBe('målvärdet kan inte läsas');
});
