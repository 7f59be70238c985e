import type { TargetRule } from '../../../../src/domain/model';
import { comparison, target } from '../../../support/build-model';
import { judge } from '../judge';
import { judges } from './rows';

const riket: TargetRule = { kind: 'comparison', group: 'riket', strict: true };
const lanet: TargetRule = { kind: 'comparison', group: 'länet', strict: false };

judges([
  [
    'A-23 bättre än riket: compared exactly',
    riket,
    { comparisons: [comparison('Riket', 84.96, 2025)], outcomes: { 2025: 84.97 } },
    { status: 'met', deviation: 0.01, movement: null },
  ],
  [
    'A-23 the same is not better',
    riket,
    { comparisons: [comparison('Riket', 85, 2025)], outcomes: { 2025: 85 } },
    { status: 'notMet', deviation: 0 },
  ],
  [
    'minst som länet: the same is enough',
    lanet,
    { comparisons: [comparison('Länet', 85, 2025)], outcomes: { 2025: 85 } },
    { status: 'met', deviation: 0 },
  ],
  [
    'comparison by direction',
    riket,
    { direction: 'lower', comparisons: [comparison('Riket', 85, 2025)], outcomes: { 2025: 84 } },
    { status: 'met', deviation: -1 },
  ],
  [
    'A-10 "lägre än riket" says its own way, whatever Riktning does',
    { kind: 'comparison', group: 'riket', strict: true, better: 'down' },
    { direction: null, comparisons: [comparison('Riket', 85, 2025)], outcomes: { 2025: 84 } },
    { status: 'met', deviation: -1 },
  ],
  [
    'A-10 "högre än riket" too',
    { kind: 'comparison', group: 'riket', strict: true, better: 'up' },
    { direction: 'lower', comparisons: [comparison('Riket', 85, 2025)], outcomes: { 2025: 84 } },
    { status: 'notMet', deviation: -1 },
  ],
  [
    'A-23 a comparison without a year belongs to the outcome’s own period',
    riket,
    { comparisons: [comparison('Riket', 80)], outcomes: { 2025: 84 } },
    { status: 'met', deviation: 4 },
  ],
  [
    'comparison of another year is not used',
    riket,
    { comparisons: [comparison('Riket', 80, 2024)], outcomes: { 2025: 84 } },
    { status: 'notMeasured', reason: 'jämförelsevärde saknas' },
  ],
  [
    'nor that of another group',
    riket,
    { comparisons: [comparison('Länet', 80, 2025)], outcomes: { 2025: 84 } },
    { status: 'notMeasured', reason: 'jämförelsevärde saknas' },
  ],
  [
    'rikssnittet is riket',
    { kind: 'comparison', group: 'rikssnittet', strict: false },
    { comparisons: [comparison('Riket', 80, 2025)], outcomes: { 2025: 84 } },
    { status: 'met' },
  ],
  [
    'the setting names the comparison group',
    { kind: 'comparison', group: 'jämförelsegruppen', strict: false },
    { comparisons: [comparison('Riket', 90, 2025), comparison('Snitt liknande', 80, 2025)], outcomes: { 2025: 84 } },
    { status: 'met', deviation: 4 },
    { comparisonGroup: 'Snitt liknande' },
  ],
  [
    'comparison without direction',
    riket,
    { direction: null, comparisons: [comparison('Riket', 80, 2025)], outcomes: { 2025: 84 } },
    { status: 'notMeasured', reason: 'riktning saknas' },
  ],
]);

describe('A-23 O-10 comparison at T1 and Delår', () => {
  const spec = { targets: [target(riket)] };
  it('the outcome of the year before is compared with the group’s of the year before', () => {
    const comparisons = [comparison('Riket', 80, 2024), comparison('Riket', 90, 2025)];
    expect(judge({ ...spec, comparisons, outcomes: { 2024: 84 } }, {}, '2025-08')).toMatchObject({
      status: 'met',
      deviation: 4,
    });
  });
  it('O-10 a part-year outcome has no value in a full-year column', () => {
    const comparisons = [comparison('Riket', 80, 2025)];
    expect(judge({ ...spec, comparisons, outcomes: { 'Delår 2025': 84 } }, {}, '2025-08').reason).toBe(
      'jämförelsevärde saknas',
    );
  });
  it('but in a column of its own period, or of none', () => {
    for (const when of ['Delår 2025', null]) {
      const comparisons = [comparison('Riket', 80, when)];
      expect(judge({ ...spec, comparisons, outcomes: { 'Delår 2025': 84 } }, {}, '2025-08').status).toBe('met');
    }
  });
});
