import { atLeast, type IndicatorSpec } from '../../../support/build-model';
import { judge } from '../judge';

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
