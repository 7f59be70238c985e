import type { Direction } from '../../../src/domain/model';
import { NO_OPTIONS, type ParsedTarget, parseTarget, parseValue } from '../../../src/domain/reading';
import outcomes from '../../fixtures/published/outcomes.json';
import targets from '../../fixtures/published/targets.json';

/**
 * How Swedish municipalities really write targets and outcomes, against what a person reads in them
 * (targets.json, outcomes.json: written by hand from tables.json). A wrong reading is worse than none.
 */
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  higher: 'higher',
  lower: 'lower',
  interval: 'interval',
  ranking: 'rank',
};

const directionOf = (word: string | null): Direction | null => DIRECTIONS[word ?? ''] ?? null;

function inShort({ rule, problem, year, forTerm, limits }: ParsedTarget): string {
  const base = rule !== null && 'baseYear' in rule && rule.baseYear !== null ? ` <${rule.baseYear}` : '';
  const when = `${base}${year === null ? '' : ` @${year}`}${forTerm ? ' T' : ''}${limits ? ` (red ${limits.red})` : ''}`;
  if (rule === null) return `${problem}${when}`;
  switch (rule.kind) {
    case 'atLeast':
      return `${rule.strict ? '>' : '≥'} ${rule.low}${when}`;
    case 'atMost':
      return `${rule.strict ? '<' : '≤'} ${rule.high}${when}`;
    case 'interval':
      return `${rule.low} – ${rule.high}${when}`;
    case 'change':
      return `change ${rule.amount > 0 ? '+' : ''}${rule.amount} ${rule.unit}${when}`;
    case 'rank':
      return `rank ${rule.max}${when}`;
    default:
      return `${rule.kind}${when}`;
  }
}

describe('published targets', () => {
  it.each(targets as [string, string | null, string | null, string][])(
    '%s (%s, %s) is %s',
    (raw, direction, unit, expected) => {
      const parsed = parseTarget(raw, { ...NO_OPTIONS, direction: directionOf(direction), unit });
      expect(parsed.map(inShort).join('; ')).toBe(expected);
    },
  );
});

describe('published outcomes', () => {
  it.each(outcomes as [string, string | null, number | string][])('%s (%s) is %s', (raw, direction, expected) => {
    const { value, missing, unreadable, ownYear } = parseValue(raw, 'General', directionOf(direction));
    const read = unreadable ? 'unreadable' : (missing ?? (ownYear === null ? value : `${value} @${ownYear}`));
    expect(read).toBe(expected);
  });
});
