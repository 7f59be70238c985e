import fc from 'fast-check';
import type { TargetRule } from '../../../src/domain/model';
import { NO_OPTIONS, parseTarget } from '../../../src/domain/reading';
import { Spoken } from '../../../src/domain/reading/spoken';
import { readingKnowledge } from '../../support/knowledge';

/** A number as Swedes and as the English write it. */
type Write = (value: number) => string;

const swedish: Write = (value) => String(value).replace('.', ',');
const since = (year: number | null, words: string): string => (year === null ? '' : ` ${words} ${year}`);

/** How a person writes each kind of target in Swedish. The compiler asks for new kinds. */
function inSwedish(rule: TargetRule): string {
  switch (rule.kind) {
    case 'atLeast':
      return rule.strict ? `> ${swedish(rule.low)}` : `minst ${swedish(rule.low)}`;
    case 'atMost':
      return rule.strict ? `< ${swedish(rule.high)}` : `högst ${swedish(rule.high)}`;
    case 'interval':
      return `mellan ${swedish(rule.low)} och ${swedish(rule.high)}`;
    case 'equals':
      return `exakt ${swedish(rule.value)}`;
    case 'yesNo':
      return rule.word;
    case 'increase':
      return `ska öka${since(rule.baseYear, 'jämfört med')}`;
    case 'decrease':
      return `ska minska${since(rule.baseYear, 'jämfört med')}`;
    case 'keep': {
      const or = rule.better === null ? '' : rule.better === 'up' ? 'öka eller ' : 'minska eller ';
      return `${or}bibehållas${since(rule.baseYear, 'jämfört med')}`;
    }
    case 'change':
      return `${rule.amount < 0 ? 'minska' : 'öka'} med ${swedish(Math.abs(rule.amount))} ${rule.unit}${since(rule.baseYear, 'jämfört med')}`;
    case 'rank':
      return `topp ${rule.max}`;
    case 'rankShare':
      return `topp ${swedish(rule.share)} %${rule.populations.length === 0 ? '' : ` i ${rule.populations.join(' och ')}`}`;
    case 'comparison':
      return `${rule.strict ? 'bättre än' : 'minst som'} ${rule.group}`;
    case 'text':
      return 'skall följas';
  }
}

/** The same in English; null for what only Swedish workbooks say. */
function inEnglish(rule: TargetRule): string | null {
  switch (rule.kind) {
    case 'atLeast':
      return rule.strict ? `more than ${rule.low}` : `at least ${rule.low}`;
    case 'atMost':
      return rule.strict ? `less than ${rule.high}` : `at most ${rule.high}`;
    case 'interval':
      return `between ${rule.low} and ${rule.high}`;
    case 'yesNo':
      return rule.word === 'ja' ? 'Yes' : 'No';
    case 'increase':
      return `increase${since(rule.baseYear, 'compared with')}`;
    case 'decrease':
      return `decrease${since(rule.baseYear, 'compared with')}`;
    case 'keep':
      return rule.better === null ? `unchanged${since(rule.baseYear, 'compared with')}` : null;
    case 'change':
      return rule.unit === '%' && rule.baseYear === null
        ? `${rule.amount < 0 ? 'decrease' : 'increase'} by ${Math.abs(rule.amount)} per cent`
        : null;
    case 'rank':
      return `top ${rule.max}`;
    case 'equals':
    case 'rankShare':
    case 'comparison':
    case 'text':
      return null;
  }
}

const isNoYear = (value: number): boolean => value < 1950 || value >= 2100;

/** "Less than 1950" could be a year: such a number is written with its unit. */
const number = fc
  .integer({ min: -9999, max: 99_999 })
  .map((value) => value / 10)
  .filter(isNoYear);
const positive = fc.integer({ min: 1, max: 9999 }).map((value) => value / 10);
const year = fc.option(fc.integer({ min: 2000, max: 2035 }), { nil: null });

const rules: fc.Arbitrary<TargetRule> = fc.oneof(
  fc.record({ kind: fc.constant('atLeast' as const), low: number, strict: fc.boolean() }),
  fc.record({ kind: fc.constant('atMost' as const), high: number, strict: fc.boolean() }),
  fc
    .tuple(number, positive)
    .map(([low, width]) => ({ kind: 'interval' as const, low, high: Number((low + width).toFixed(1)) }))
    .filter(({ high }) => isNoYear(high)),
  fc.record({ kind: fc.constant('equals' as const), value: number }),
  fc.record({ kind: fc.constant('yesNo' as const), word: fc.constantFrom('ja' as const, 'nej' as const) }),
  fc.record({ kind: fc.constantFrom('increase' as const, 'decrease' as const), baseYear: year }),
  fc.record({
    kind: fc.constant('keep' as const),
    better: fc.constantFrom('up' as const, 'down' as const, null),
    baseYear: year,
  }),
  fc
    .tuple(positive, fc.boolean(), fc.constantFrom('%', 'p.e.', 'dagar'), year)
    .map(([amount, down, unit, baseYear]): TargetRule => ({
      kind: 'change',
      amount: down ? -amount : amount,
      unit,
      baseYear,
    })),
  fc.record({ kind: fc.constant('rank' as const), max: fc.integer({ min: 1, max: 290 }) }),
  fc.record({
    kind: fc.constant('rankShare' as const),
    share: fc.integer({ min: 1, max: 100 }),
    populations: fc.constantFrom<readonly string[]>([], ['länet'], ['länet', 'riket']),
  }),
  fc.record({
    kind: fc.constant('comparison' as const),
    group: fc.constantFrom('riket', 'länet', 'liknande kommuner'),
    strict: fc.boolean(),
  }),
  fc.constant<TargetRule>({ kind: 'text' }),
);

describe('reading a target undoes writing it', () => {
  it('in Swedish, for every kind', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        expect(parseTarget(inSwedish(rule), NO_OPTIONS).map((target) => target.rule)).toEqual([rule]);
      }),
      { numRuns: 600 },
    );
  });

  it('in English, for the kinds that are written so', () => {
    const spoken = new Spoken(readingKnowledge.english);
    fc.assert(
      fc.property(rules, (rule) => {
        const written = inEnglish(rule);
        if (written === null) return;
        expect(parseTarget(spoken.swedish(written), NO_OPTIONS).map((target) => target.rule)).toEqual([rule]);
      }),
      { numRuns: 600 },
    );
  });

  it('Swedish targets are the same after looking for English', () => {
    const spoken = new Spoken(readingKnowledge.english);
    fc.assert(
      fc.property(rules, (rule) => {
        const written = inSwedish(rule);
        expect(parseTarget(spoken.swedish(written), NO_OPTIONS)).toEqual(parseTarget(written, NO_OPTIONS));
      }),
    );
  });
});

describe('amounts in words', () => {
  it.each<[string, object]>([
    ['minska med hälften', { kind: 'change', amount: -50, unit: '%', baseYear: null }],
    ['öka med två procent', { kind: 'change', amount: 2, unit: '%', baseYear: null }],
    ['minska med en tredjedel', { kind: 'text' }],
    ['minska till hälften', { kind: 'text' }],
    ['minst 2024 års nivå', { kind: 'keep', better: 'up', baseYear: 2024 }],
    ['högst samma nivå som 2023', { kind: 'keep', better: 'down', baseYear: 2023 }],
  ])('%s', (written, rule) => {
    expect(parseTarget(written, NO_OPTIONS)[0]?.rule).toEqual(rule);
  });
});
