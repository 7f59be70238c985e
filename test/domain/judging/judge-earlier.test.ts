import { judgeEarlier } from '../../../src/domain/judging';
import { shareTrend, type Counts } from '../../../src/domain/model';
import { complete } from '../../../src/domain/work';
import { atLeast, goal, indicator, model, occasion } from '../../support/build-model';

const counts = (met: number, notMet: number, notMeasured = 0): Counts => ({ met, partly: 0, notMet, notMeasured });

it.each([
  ['more of it met', counts(3, 1), counts(1, 1), 'improving'],
  ['less', counts(1, 1), counts(2, 1), 'worsening'],
  ['the same share of other numbers', counts(1, 1), counts(2, 2), 'unchanged'],
  ['what is not measured is left out', counts(1, 1, 5), counts(1, 1), 'unchanged'],
  ['nothing measured before', counts(1, 1), counts(0, 0, 3), 'none'],
  ['nothing measured now', counts(0, 0), counts(1, 1), 'none'],
  ['no goal before', counts(1, 1), null, 'none'],
] as const)('shareTrend: %s', (_, now, before, trend) => {
  expect(shareTrend(now, before)).toBe(trend);
});

describe('judgeEarlier', () => {
  const one = indicator({
    goals: ['N1'],
    targets: [atLeast(80, 2024), atLeast(80, 2025)],
    outcomes: { 2023: 70, 2024: 81, 2025: 70, 'Delår 2024': 79 },
  });
  const made = model({ goals: [goal({ id: 'N1' })], indicators: [one] });
  const earlier = (when: string, years: number) =>
    complete(judgeEarlier(made, occasion(when), years)).map(
      ({ occasion: { year, kind }, goals }) => `${year} ${kind} ${goals[0]!.proposal}`,
    );

  it('the same kind of occasion, newest first, to the first outcome', () => {
    expect(earlier('2025-12', 5)).toEqual(['2024 year met', '2023 year cannotJudge']);
    expect(earlier('2025-08', 1)).toEqual(['2024 interim notMet']);
  });
  it('none where none are asked for', () => expect(earlier('2025-12', 0)).toEqual([]));
});
