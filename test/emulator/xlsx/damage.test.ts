import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { damaged, tryOpen } from '../../support/damage';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../fixtures/workbooks', `${name}.xlsx`)));

describe('A damaged file is opened or refused, never a crash', () => {
  it.each(['skyddad', 'farlig', 'sollentuna'])('%s, cut off and with bits turned', (name) => {
    const bytes = fixture(name);
    const outcomes = Array.from({ length: 100 }, (_, seed) => tryOpen(damaged(bytes, seed)));
    expect(outcomes.filter((outcome) => outcome.startsWith('CRASH'))).toEqual([]);
    expect(outcomes.filter((outcome) => outcome !== 'opened').length).toBeGreaterThan(50);
  });

  it.each(['skyddad', 'farlig', 'sollentuna'])('%s, with its parts damaged inside a sound archive', (name) => {
    const bytes = fixture(name);
    const outcomes = Array.from({ length: 100 }, (_, seed) => tryOpen(damaged(bytes, seed, 'parts')));
    expect(outcomes.filter((outcome) => outcome.startsWith('CRASH'))).toEqual([]);
    expect(outcomes.filter((outcome) => outcome !== 'opened').length).toBeGreaterThan(10);
  });
});
