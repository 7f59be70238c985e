import fc from 'fast-check';
import type { PartialRule, Settings, Status, Target, TargetRule } from '../../../src/domain/model';
import { comparison, ranks, target, type IndicatorSpec, type OutcomeSpec } from '../../support/build-model';
import { english, judge, swedish } from './judge';
import { reread } from './reread';

const tenths = fc.integer({ min: -400, max: 1200 }).map((whole) => whole / 10);
const hundredths = fc.integer({ min: -4000, max: 12000 }).map((whole) => whole / 100);
/** As Kolada delivers them. */
const computed = hundredths.chain((value) => fc.constantFrom(value, value + 1 / 3, value - 1e-4));

interface Made {
  readonly rule: TargetRule;
  readonly outcome: fc.Arbitrary<OutcomeSpec>;
  readonly more?: Partial<Target>;
  readonly spec?: IndicatorSpec;
}

const place = fc.integer({ min: 1, max: 290 }).map((at) => ranks([at, 290, null]));
const twoPlaces = fc
  .tuple(fc.integer({ min: 1, max: 26 }), fc.integer({ min: 1, max: 290 }))
  .map(([one, two]) => ranks([one, 26, 'länet'], [two, 290, 'riket']));

const numeric = (rule: fc.Arbitrary<TargetRule>, more: Partial<Target> = {}): fc.Arbitrary<Made> =>
  rule.map((one) => ({ rule: one, outcome: computed, more }));

const KINDS: Readonly<Record<string, fc.Arbitrary<Made>>> = {
  'at least': numeric(fc.tuple(tenths, fc.boolean()).map(([low, strict]) => ({ kind: 'atLeast', low, strict }))),
  'at most': numeric(fc.tuple(tenths, fc.boolean()).map(([high, strict]) => ({ kind: 'atMost', high, strict }))),
  interval: numeric(
    fc
      .tuple(tenths, fc.nat(100))
      .map(([low, width]) => ({ kind: 'interval', low, high: Math.round((low + width) * 10) / 10 })),
  ),
  equals: tenths.map((value) => ({ rule: { kind: 'equals', value }, outcome: fc.oneof(computed, fc.constant(value)) })),
  increase: numeric(fc.constant({ kind: 'increase', baseYear: null })),
  decrease: numeric(fc.constant({ kind: 'decrease', baseYear: null })),
  'increase since a year': numeric(fc.constant({ kind: 'increase', baseYear: 2023 })),
  keep: numeric(fc.constantFrom('up', 'down', null).map((better) => ({ kind: 'keep', better, baseYear: null }))),
  'change in %': numeric(
    fc.integer({ min: -30, max: 30 }).filter(Boolean).map((amount) => ({ kind: 'change', amount, unit: '%', baseYear: null })),
  ),
  'change in points': numeric(
    fc.integer({ min: -30, max: 30 }).filter(Boolean).map((amount) => ({ kind: 'change', amount, unit: 'p.e.', baseYear: null })),
  ),
  'change since a year': numeric(fc.constant({ kind: 'change', amount: 5, unit: 'p.e.', baseYear: 2023 })),
  comparison: numeric(
    fc
      .tuple(fc.boolean(), fc.constantFrom(undefined, 'up', 'down'))
      .map(([strict, better]) => ({
        kind: 'comparison',
        group: 'riket',
        strict: better === undefined ? strict : true,
        ...(better === undefined ? {} : { better }),
      })),
  ),
  'yes or no': fc.constantFrom<'ja' | 'nej'>('ja', 'nej').map((word) => ({
    rule: { kind: 'yesNo', word },
    outcome: fc.constantFrom('Ja', 'Nej'),
  })),
  rank: fc.integer({ min: 1, max: 290 }).map((max) => ({ rule: { kind: 'rank', max }, outcome: place })),
  'rank share': fc.constantFrom(10, 25, 33).map((share) => ({ rule: { kind: 'rankShare', share, populations: [] }, outcome: place })),
  'rank share in two populations': fc
    .constantFrom(10, 25, 33)
    .map((share) => ({ rule: { kind: 'rankShare', share, populations: ['länet', 'riket'] }, outcome: twoPlaces })),
  'mean over three years': numeric(tenths.map((low) => ({ kind: 'atLeast', low, strict: false })), { mean: 3 }),
  'colour limits': fc.tuple(tenths, fc.integer({ min: 1, max: 100 }), fc.boolean(), fc.boolean()).map(([green, width, up, redIncluded]) => ({
    rule: up ? { kind: 'atLeast', low: green, strict: false } : { kind: 'atMost', high: green, strict: false },
    outcome: computed,
    more: { limits: { green, red: Math.round((up ? green - width : green + width) * 10) / 10, redIncluded } },
  })),
  'before the target’s year': numeric(tenths.map((low) => ({ kind: 'atLeast', low, strict: false })), { year: 2026, forTerm: true }),
}; // prettier-ignore

const row: fc.Arbitrary<IndicatorSpec> = fc.record({
  baseline: fc.option(fc.tuple(tenths, fc.constantFrom(2020, null)), { nil: null }),
  tolerance: fc.constantFrom(null, null, 0.5, 2, 15),
  margin: fc.constantFrom(null, 0.3, 2),
  unit: fc.constantFrom('%', 'dagar', null),
  direction: fc.constantFrom('higher' as const, 'lower' as const),
});

const how: fc.Arbitrary<Partial<Settings>> = fc.record({
  partialRule: fc.constantFrom<PartialRule | null>(null, 'none', 'tolerance', 'way', 'improved', 'degree'),
  tolerance: fc.constantFrom(null, 1, 2.5),
  noiseBand: fc.constantFrom(0, 1),
  wayLimit: fc.constantFrom(33.3, 50, 90),
  degreeLimit: fc.constantFrom(80, 90),
  exact: fc.boolean(),
  noPartlyAtYearEnd: fc.constantFrom(false, false, false, true),
  beforeTargetYear: fc.constantFrom('wait' as const, 'trend' as const),
  path: fc.constantFrom('linear' as const, 'step' as const, null),
  termTo: fc.constant(2026),
});

describe.each(Object.entries(KINDS))('the sentence’s own numbers give the status: %s', (_, kind) => {
  const seen = new Set<Status>();

  test('in Swedish and in English', () => {
    const made = kind.chain((one) => fc.tuple(fc.constant(one), one.outcome, one.outcome));
    fc.assert(
      fc.property(made, row, how, fc.nat(1), ([{ rule, more }, now, before], spec, rules, decimals) => {
        const written = 'max' in rule || 'share' in rule ? 0 : decimals;
        const judged = judge(
          {
            ...spec,
            targets: [target(rule, 2025, { decimals: written, ...more })],
            comparisons: [comparison('Riket', 33.3)],
            outcomes: { 2023: before, 2024: before, 2025: now },
          },
          rules,
        );
        seen.add(judged.status);
        const said = [swedish.message(judged.explanation), english.message(judged.explanation)];
        expect([...said, reread(said[0]!, 'sv'), reread(said[1]!, 'en')]).toEqual([
          ...said,
          judged.status,
          judged.status,
        ]);
        // A change is printed in place of its deviation.
        const missed = judged.status === 'partly' || judged.status === 'notMet';
        if (missed && judged.deviation !== 0 && rule.kind !== 'change') expect(said[0]).not.toMatch(/ingen avvikelse/);
      }),
      { numRuns: 300 },
    );
  });

  test('both met and not met were tried', () => expect([...seen]).toEqual(expect.arrayContaining(['met', 'notMet'])));
});
