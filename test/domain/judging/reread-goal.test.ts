import fc from 'fast-check';
import type { Message, Policy, Settings, Status } from '../../../src/domain/model';
import { atLeast, goal, indicator, model, type GoalSpec, type IndicatorSpec } from '../../support/build-model';
import { english, judgeAll, swedish } from './judge';
import { rereadGoal } from './reread-goal';

const POLICIES: readonly Policy[] = ['share', 'weighted', 'worst', 'all', 'half', 'classwise', 'priority', 'manual'];

/** What makes an indicator have each status. */
const MARKS: Readonly<Record<Status, IndicatorSpec>> = {
  met: { targets: [atLeast(80)], outcomes: { 2025: 80 } },
  partly: { targets: [atLeast(80)], outcomes: { 2025: 79 }, tolerance: 1 },
  notMet: { targets: [atLeast(80)], outcomes: { 2025: 70 } },
  notMeasured: { targets: [atLeast(80)], outcomes: {} },
};

const ASSESSMENTS = ['Uppfyllt', 'Delvis uppfyllt', 'Ej uppfyllt', null] as const;

const own: fc.Arbitrary<IndicatorSpec> = fc
  .record({
    status: fc.constantFrom<Status>('met', 'met', 'partly', 'notMet', 'notMeasured'),
    weight: fc.constantFrom(null, 0, 0.5, 2, 3),
    priority: fc.boolean(),
  })
  .map(({ status, weight, priority }) => ({ ...MARKS[status], weight, priority, goals: ['N1'] }));

const subGoal: fc.Arbitrary<GoalSpec> = fc.record({
  parents: fc.constant(['N1']),
  assessment: fc.constantFrom(...ASSESSMENTS),
  goalClass: fc.constantFrom('Finansiellt mål', 'Verksamhetsmål', null),
});

const limits = fc.constantFrom(
  { metLimit: 75, partlyLimit: 50 },
  { metLimit: 66.67, partlyLimit: 33.3 },
  { metLimit: 100, partlyLimit: 60 },
);

const rules: fc.Arbitrary<Partial<Settings>> = fc
  .record({
    limits,
    partlyCountsHalf: fc.boolean(),
    minMeasured: fc.constantFrom(0, 50, 66.7),
    subGoals: fc.constantFrom<Settings['subGoals']>('yes', 'no', null),
    noPartlyAtYearEnd: fc.constantFrom(false, false, true),
    requiredClass: fc.constantFrom('Finansiellt mål', 'Arbetsgivarmål'),
  })
  .map(({ limits: both, ...rest }) => ({ ...both, ...rest }));

const made = fc.record({
  indicators: fc.array(own, { maxLength: 7 }),
  subGoals: fc.array(subGoal, { maxLength: 5 }),
  rules,
});

const sentences = (explanation: Message): [string, string] => [
  swedish.message(explanation),
  english.message(explanation),
];

function judged(spec: typeof made extends fc.Arbitrary<infer T> ? T : never, policy: Policy) {
  const goals = [goal({ id: 'N1' }), ...spec.subGoals.map((one) => goal(one))];
  const indicators = spec.indicators.map((one) => indicator(one));
  return judgeAll(model({ goals, indicators, settings: { ...spec.rules, policy } }));
}

describe.each(POLICIES)('the goal’s sentence gives its proposal: %s', (policy) => {
  const seen = new Set<string | null>();

  test('in Swedish and in English', () => {
    fc.assert(
      fc.property(made, (spec) => {
        const one = judged(spec, policy).goals[0]!;
        seen.add(one.proposal);
        const said = sentences(one.explanation);
        const read = [rereadGoal(said[0], 'sv'), rereadGoal(said[1], 'en')];
        expect([...said, ...read]).toEqual([...said, one.proposal, one.proposal]);
      }),
      { numRuns: 400 },
    );
  });

  const expected = policy === 'manual' ? [null] : ['met', 'partly', 'notMet', 'cannotJudge', 'notMeasured'];
  test('each outcome was tried', () => expect([...seen].sort()).toEqual([...expected].sort()));
});

test('the verdict on god ekonomisk hushållning: its sentence gives it', () => {
  const seen = new Set<string>();
  const goals = fc.array(
    subGoal.map((one) => goal({ ...one, parents: [] })),
    { minLength: 1, maxLength: 9 },
  );
  fc.assert(
    fc.property(goals, rules, (all, settings) => {
      const verdict = judgeAll(model({ goals: all, settings })).verdict!;
      seen.add(verdict.status);
      const said = sentences(verdict.explanation);
      const read = [rereadGoal(said[0], 'sv'), rereadGoal(said[1], 'en')];
      expect([...said, ...read]).toEqual([...said, verdict.status, verdict.status]);
    }),
    { numRuns: 600 },
  );
  expect([...seen].sort()).toEqual(['cannotJudge', 'met', 'notMet', 'partly']);
});
