import fc from 'fast-check';
import { judgeModel } from '../../../src/domain/judging';
import type { IndicatorJudgement, PartialRule, Settings, Status, TargetRule } from '../../../src/domain/model';
import {
  atLeast,
  comparison,
  goal,
  indicator,
  model,
  occasion,
  target,
  type IndicatorSpec,
} from '../../support/build-model';
import { judge, judgeAll, say } from './judge';

const RANK: Readonly<Record<Status, number>> = { notMet: 0, partly: 1, met: 2, notMeasured: -1 };

const tenths = fc.integer({ min: -400, max: 400 }).map((whole) => whole / 10);
const rules = fc.constantFrom<PartialRule | null>(null, 'none', 'tolerance', 'way', 'improved', 'degree');
const settings: fc.Arbitrary<Partial<Settings>> = fc.record({
  partialRule: rules,
  tolerance: fc.constantFrom(null, 1, 2.5),
  wayLimit: fc.constantFrom(10, 50, 90),
  exact: fc.boolean(),
  noPartlyAtYearEnd: fc.boolean(),
});

/** Kinds with an order, and which way is better. */
const ordered: fc.Arbitrary<{ rule: TargetRule; up: boolean }> = fc.oneof(
  fc
    .tuple(tenths, fc.boolean())
    .map(([low, strict]) => ({ rule: { kind: 'atLeast', low, strict } as const, up: true })),
  fc
    .tuple(tenths, fc.boolean())
    .map(([high, strict]) => ({ rule: { kind: 'atMost', high, strict } as const, up: false })),
  fc.constant({ rule: { kind: 'increase', baseYear: null } as const, up: true }),
  fc.constant({ rule: { kind: 'decrease', baseYear: null } as const, up: false }),
  fc.constant({ rule: { kind: 'keep', better: 'up', baseYear: null } as const, up: true }),
  fc
    .integer({ min: -30, max: -1 })
    .map((amount) => ({ rule: { kind: 'change', amount, unit: '%', baseYear: null } as const, up: false })),
  fc
    .integer({ min: 1, max: 30 })
    .map((amount) => ({ rule: { kind: 'change', amount, unit: 'p.e.', baseYear: null } as const, up: true })),
  fc.boolean().map((strict) => ({ rule: { kind: 'comparison', group: 'riket', strict } as const, up: true })),
  fc.integer({ min: 1, max: 40 }).map((max) => ({ rule: { kind: 'rank', max } as const, up: false })),
);

const row: fc.Arbitrary<IndicatorSpec> = fc.record({
  baseline: fc.option(fc.tuple(tenths, fc.constantFrom(2020, null)), { nil: null }),
  tolerance: fc.constantFrom(null, null, 0.5, 2),
  margin: fc.constantFrom(null, 0.3),
});

it('monotone: a better outcome never gives a worse status', () => {
  fc.assert(
    fc.property(ordered, row, settings, tenths, tenths, tenths, (kind, spec, how, before, one, other) => {
      const [worse, better] = one < other === kind.up ? [one, other] : [other, one];
      const at = (value: number): IndicatorJudgement =>
        judge(
          {
            ...spec,
            targets: [target(kind.rule, 2025, { decimals: 1 })],
            comparisons: [comparison('Riket', 3.3)],
            outcomes: { 2024: before, 2025: value },
          },
          how,
        );
      expect(RANK[at(better).status]).toBeGreaterThanOrEqual(RANK[at(worse).status]);
    }),
    { numRuns: 800 },
  );
});

it('monotone: nearer to an interval never gives a worse status', () => {
  const sides = fc.tuple(fc.integer({ min: -100, max: 100 }), fc.integer({ min: 0, max: 100 }));
  fc.assert(
    fc.property(
      sides,
      row,
      settings,
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 0, max: 300 }),
      ([low, width], spec, how, one, other) => {
        const [near, far] = [Math.min(one, other) / 10, Math.max(one, other) / 10];
        const targets = [target({ kind: 'interval', low, high: low + width }, 2025, { decimals: 1 })];
        const at = (value: number) => judge({ ...spec, targets, outcomes: { 2024: low - 12, 2025: value } }, how);
        expect(RANK[at(low - near).status]).toBeGreaterThanOrEqual(RANK[at(low - far).status]);
        expect(RANK[at(low + width + near).status]).toBeGreaterThanOrEqual(RANK[at(low + width + far).status]);
      },
    ),
  );
});

it('monotone along a linear path and with colour limits', () => {
  fc.assert(
    fc.property(tenths, tenths, tenths, tenths, (start, end, one, other) => {
      const [worse, better] = [Math.min(one, other), Math.max(one, other)];
      const limits = { green: 10, red: 5 };
      for (const targets of [[atLeast(end, 2026)], [atLeast(10, 2025, { limits, decimals: 1 })]]) {
        const at = (value: number) => judge({ baseline: [start, 2021], targets, outcomes: { 2025: value } });
        expect(RANK[at(better).status]).toBeGreaterThanOrEqual(RANK[at(worse).status]);
      }
    }),
  );
});

const anyOutcome = fc.constantFrom<number | string | null>(80, 84.9, 86, 0, null, 'mäts ej', 'Ja');
const anyIndicator = (goals: readonly string[]) =>
  fc
    .record({
      goals: fc.subarray([...goals]),
      outcomes: fc.record({ '2023': anyOutcome, '2024': anyOutcome, 'Delår 2025': anyOutcome, '2025': anyOutcome }),
      rule: ordered,
      row,
    })
    .map((made) => ({ ...made.row, goals: made.goals, outcomes: made.outcomes, targets: [target(made.rule.rule)] }));

const anyModel = fc
  .record({
    goals: fc.array(
      fc.record({
        parents: fc.subarray(['G0', 'G1', 'G2', 'G3']),
        assessment: fc.constantFrom(null, 'Delvis', 'Uppfyllt'),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    indicators: fc.array(anyIndicator(['G0', 'G1', 'G2']), { maxLength: 6 }),
    settings,
  })
  .map((made) =>
    model({
      goals: made.goals.map((spec, place) => goal({ id: `G${place}`, ...spec })),
      indicators: made.indicators.map((spec, place) => indicator({ id: `I${place}`, ...spec })),
      settings: made.settings,
    }),
  );

it('row order changes nothing', () => {
  fc.assert(
    fc.property(anyModel, (made) => {
      const turned = {
        ...made,
        goals: made.goals.toReversed(),
        indicators: made.indicators.toReversed().map((one) => ({ ...one, outcomes: one.outcomes.toReversed() })),
      };
      const [one, other] = [judgeAll(made), judgeAll(turned)];
      expect(other.indicators.toReversed()).toEqual(one.indicators);
      const plain = (judged: typeof one.goals) => judged.map((one) => ({ ...one, explanation: null }));
      expect(plain(other.goals.toReversed())).toEqual(plain(one.goals));
      expect(other.verdict?.status).toBe(one.verdict?.status);
    }),
  );
});

it('judging twice gives the same, and changes nothing it was given', () => {
  fc.assert(
    fc.property(anyModel, (made) => {
      const before = JSON.stringify(made);
      expect(judgeAll(made)).toEqual(judgeAll(made));
      expect(JSON.stringify(made)).toBe(before);
    }),
  );
});

it('a missing value is never zero: without an outcome no status, deviation or movement', () => {
  fc.assert(
    fc.property(
      ordered,
      row,
      settings,
      fc.constantFrom(null, 'mäts ej', 'sekretess', 'felvärde'),
      (kind, spec, how, missing) => {
        const judged = judge({ ...spec, targets: [target(kind.rule)], outcomes: { 2024: 5, 2025: missing } }, how);
        expect(judged).toMatchObject({
          status: 'notMeasured',
          outcome: null,
          deviation: null,
          movement: null,
          trend: 'none',
        });
        expect(judged.reason).not.toBeNull();
      },
    ),
  );
});

it('every sentence can be said, with no key, bracket or "undefined" left in it', () => {
  fc.assert(
    fc.property(anyModel, fc.constantFrom('2025', '2025-08', '2024', '2026-04'), (made, when) => {
      const judged = judgeAll(made, when);
      for (const { explanation } of [...judged.indicators, ...judged.goals]) {
        const sentence = say(explanation);
        expect(sentence).toMatch(/^[A-ZÅÄÖ0-9].*\.$/);
        expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|judging\.|[{}]/);
      }
    }),
  );
});

it('judges 10,000 indicators of 10 periods under 1,000 goals in many slices', () => {
  const outcomes = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [2016 + at, 70 + at / 10]));
  const indicators = Array.from({ length: 10_000 }, (_, at) =>
    indicator({
      id: `I${at}`,
      goals: [`G${at % 1000}`],
      baseline: [70.1, 2022],
      targets: [at % 2 ? atLeast(71 + (at % 7) / 10) : atLeast(75.5, 2026)],
      outcomes,
    }),
  );
  const goals = Array.from({ length: 1000 }, (_, at) =>
    goal({ id: `G${at}`, parents: at < 10 ? [] : [`G${at % 10}`] }),
  );
  const made = model({ goals, indicators });
  const work = judgeModel(made, occasion(2025));
  let slices = 1;
  let step = work.next();
  for (; !step.done; step = work.next()) slices += 1;
  expect(step.value.indicators).toHaveLength(10_000);
  expect(slices).toBeGreaterThan(50);
});
