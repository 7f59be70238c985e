import { atLeast, target } from '../../../support/build-model';
import { judge } from '../judge';

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
