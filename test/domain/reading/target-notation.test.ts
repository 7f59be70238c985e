import fc from 'fast-check';
import type { CellValue, Direction } from '../../../src/domain/model';
import { NO_OPTIONS, parseTarget } from '../../../src/domain/reading';

describe('targets', () => {
  const short = (raw: CellValue, direction: Direction | null, unit: string | null = null) =>
    parseTarget(raw, { ...NO_OPTIONS, direction, unit, groups: ['Kommungruppen', 'Täby'] }).map(
      ({ rule, problem, year, mean }) => ({
        ...(rule ?? { kind: problem }),
        ...(year === null ? {} : { year }),
        ...(mean === null ? {} : { mean }),
      }),
    );

  it.each<[string, Direction | null, object[]]>([
    ['mellan 2 och 4 %', 'interval', [{ kind: 'interval', low: 2, high: 4 }]],
    ['5 ± 1', null, [{ kind: 'interval', low: 4, high: 6 }]],
    ['minst 70 och högst 80 %', null, [{ kind: 'interval', low: 70, high: 80 }]],
    ['inte under 80', 'lower', [{ kind: 'atLeast', low: 80, strict: false }]],
    ['bör inte överstiga 7 procent', null, [{ kind: 'atMost', high: 7, strict: false }]],
    ['över 80', null, [{ kind: 'atLeast', low: 80, strict: true }]],
    ['80 eller mer', null, [{ kind: 'atLeast', low: 80, strict: false }]],
    ['inom 5 veckor', null, [{ kind: 'atMost', high: 5, strict: false }]],
    ['öka till 85 %', 'lower', [{ kind: 'atLeast', low: 85, strict: false }]],
    ['minska till 5', null, [{ kind: 'atMost', high: 5, strict: false }]],
    ['ska inte öka', 'lower', [{ kind: 'keep', better: 'down', baseYear: null }]],
    ['minska eller bibehållas', null, [{ kind: 'keep', better: 'down', baseYear: null }]],
    ['oförändrad eller förbättrad', 'higher', [{ kind: 'keep', better: null, baseYear: null }]],
    ['ska förbättras', 'lower', [{ kind: 'decrease', baseYear: null }]],
    ['ska förbättras', null, [{ kind: 'noDirection' }]],
    ['bättre än föregående år', 'higher', [{ kind: 'increase', baseYear: null }]],
    ['lägre än 2024', 'lower', [{ kind: 'decrease', baseYear: 2024 }]],
    ['ska vara högre än år 2024', null, [{ kind: 'increase', baseYear: 2024 }]],
    ['nöjdheten ska vara högre än 2024', null, [{ kind: 'increase', baseYear: 2024 }]],
    ['färre än i 2023 års nivå', null, [{ kind: 'decrease', baseYear: 2023 }]],
    ['bättre än 2023', 'higher', [{ kind: 'increase', baseYear: 2023 }]],
    ['bättre än 2023', 'lower', [{ kind: 'decrease', baseYear: 2023 }]],
    ['bättre än 2023', null, [{ kind: 'noDirection' }]],
    ['inte lägre än 2024', 'higher', [{ kind: 'keep', better: 'up', baseYear: 2024 }]],
    ['10 % lägre än 2019', 'lower', [{ kind: 'unreadable' }]],
    ['ska överstiga 2024', 'higher', [{ kind: 'unreadable' }]],
    ['över 1999', null, [{ kind: 'unreadable' }]],
    ['fler än 2 000', null, [{ kind: 'atLeast', low: 2000, strict: true }]],
    ['fler än 2000 personer', null, [{ kind: 'atLeast', low: 2000, strict: true }]],
    ['överstiga 2000 kr', null, [{ kind: 'atLeast', low: 2000, strict: true }]],
    ['minst 2000', null, [{ kind: 'atLeast', low: 2000, strict: false }]],
    ['minst 2 000', null, [{ kind: 'atLeast', low: 2000, strict: false }]],
    ['minst 2000 personer', null, [{ kind: 'atLeast', low: 2000, strict: false }]],
    ['öka med 5 st', 'higher', [{ kind: 'change', amount: 5, unit: 'st', baseYear: null }]],
    ['5 % minskning', 'lower', [{ kind: 'change', amount: -5, unit: '%', baseYear: null }]],
    ['öka med 2 % per år', 'higher', [{ kind: 'unreadable' }]],
    ['plats 10 eller bättre', 'rank', [{ kind: 'rank', max: 10 }]],
    ['topp tio i riket', 'rank', [{ kind: 'rank', max: 10, populations: ['riket'] }]],
    ['bland de 25 % bästa i länet', 'rank', [{ kind: 'rankShare', share: 25, populations: ['länet'] }]],
    ['lägre än riket', 'lower', [{ kind: 'comparison', group: 'riket', strict: true, better: 'down' }]],
    [
      'i nivå med snittet för liknande kommuner',
      'higher',
      [{ kind: 'comparison', group: 'snittet för liknande kommuner', strict: false }],
    ],
    ['minst som Kommungruppen', 'higher', [{ kind: 'comparison', group: 'Kommungruppen', strict: false }]],
    ['över förväntan', 'higher', [{ kind: 'text' }]],
    ['öka till samma nivå som rikssnittet', 'higher', [{ kind: 'comparison', group: 'rikssnittet', strict: false }]],
    [
      '80 % 2024, 85 % 2025',
      'higher',
      [
        { kind: 'atLeast', low: 80, strict: false, year: 2024 },
        { kind: 'atLeast', low: 85, strict: false, year: 2025 },
      ],
    ],
    [
      'högst 25 % 2024 och 20 % 2026',
      'higher',
      [
        { kind: 'atMost', high: 25, strict: false, year: 2024 },
        { kind: 'atMost', high: 20, strict: false, year: 2026 },
      ],
    ],
    ['minst 80 % i snitt över mandatperioden', null, [{ kind: 'atLeast', low: 80, strict: false, mean: 'term' }]],
    ['minst 2000', null, [{ kind: 'atLeast', low: 2000, strict: false }]],
    ['2025', 'higher', [{ kind: 'unreadable' }]],
    ['2025-12-31', 'higher', [{ kind: 'unreadable' }]],
    ['85 (83)', 'higher', [{ kind: 'unreadable' }]],
    ['minst 80 % och ska öka', 'higher', [{ kind: 'unreadable' }]],
    ['>1 % och <3 %', null, [{ kind: 'unreadable' }]],
    ['ca 80?', 'higher', [{ kind: 'unreadable' }]],
    ['nära noll', 'lower', [{ kind: 'text' }]],
    ['en god vård', 'higher', [{ kind: 'text' }]],
    ['saknas', 'higher', []],
    ['#N/A', 'higher', []],
  ])('%s (%s)', (raw, direction, expected) => {
    expect(short(raw, direction)).toEqual(expected);
  });

  it.each<[Direction, string]>([
    ['interval', 'directionUnfit'],
    ['yesNo', 'directionUnfit'],
    ['keep', 'directionUnfit'],
    ['none', 'noTargetDirection'],
  ])('a bare number with %s is %s (A-11)', (direction, kind) => {
    expect(short(85, direction)).toEqual([{ kind }]);
  });

  it.each<[string, object]>([
    ['grön ≥ 85, gul 80–84, röd < 80', { green: 85, red: 80 }],
    ['Grön: minst 85 %; Gul: 80–84 %; Röd: under 80 %', { green: 85, red: 80 }],
    ['grön ≤ 5, gul 5–7, röd > 7', { green: 5, red: 7 }],
    ['grön ≥ 85, röd ≤ 80', { green: 85, red: 80, redIncluded: true }],
    ['grön ≥ 85, gul 80–84', { green: 85, red: 80 }],
    ['100 / 91–99 / ≤ 90', { green: 100, red: 90, redIncluded: true }],
  ])('colour limits: %s', (raw, limits) => {
    expect(parseTarget(raw, { ...NO_OPTIONS, direction: null })[0]?.limits).toEqual(limits);
  });

  it.each(['grön ≥ 80, röd < 85', 'grön 1–3, gul 0–1', 'gul 80–84'])('limits that contradict each other: %s', (raw) => {
    expect(parseTarget(raw, NO_OPTIONS)).toMatchObject([{ rule: null, problem: 'unreadable' }]);
  });

  it.each<[CellValue, string, number]>([
    [85, '0.0', 1],
    [6.2, 'General', 1],
    [85, 'General', 0],
    ['85,0', 'General', 1],
    ['70–80,5', 'General', 1],
    [0.905, '0.0%', 1],
  ])('decimals of %s (%s): %i (A-01)', (raw, format, decimals) => {
    const fraction = format.includes('%');
    expect(parseTarget(raw, { ...NO_OPTIONS, direction: 'higher', format, fraction })[0]?.decimals).toBe(decimals);
  });

  it('reads back every kind as it is written', () => {
    const number = fc.integer({ min: -9999, max: 99999 }).map((value) => value / 10);
    const text = (value: number): string => String(value).replace('.', ',').replace('-', '−');
    // "1950 – 0 %" may be a span of years: it is not understood, and said so.
    const bound = number.filter((value) => !Number.isInteger(value) || value < 1800 || value > 2200);
    const written: fc.Arbitrary<[string, object]> = fc.oneof(
      number.map((low): [string, object] => [`minst ${text(low)} %`, { kind: 'atLeast', low, strict: false }]),
      number.map((low): [string, object] => [`>${text(low)}`, { kind: 'atLeast', low, strict: true }]),
      number.map((high): [string, object] => [`högst ${text(high)}`, { kind: 'atMost', high, strict: false }]),
      number.map((value): [string, object] => [`exakt ${text(value)}`, { kind: 'equals', value }]),
      fc
        .tuple(bound, bound)
        .map(([low, high]): [string, object] => [`${text(low)} – ${text(high)} %`, { kind: 'interval', low, high }]),
      fc.integer({ min: 1, max: 290 }).map((max): [string, object] => [`topp ${max}`, { kind: 'rank', max }]),
      fc
        .integer({ min: 1, max: 99 })
        .map((amount): [string, object] => [
          `minska med ${amount} %`,
          { kind: 'change', amount: -amount, unit: '%', baseYear: null },
        ]),
      fc
        .integer({ min: 1, max: 100 })
        .map((share): [string, object] => [
          `topp ${share} % i länet och riket`,
          { kind: 'rankShare', share, populations: ['länet', 'riket'] },
        ]),
    );
    fc.assert(
      fc.property(written, ([raw, rule]) => {
        expect(parseTarget(raw, NO_OPTIONS)[0]?.rule).toEqual(rule);
      }),
    );
  });

  it('never takes a year for a value', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2040 }),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom('(#)', 'till #', 'senast #', 'år #', 'senast år #', 'till och med #'),
        (year, low, when) => {
          const [target] = parseTarget(`minst ${low} % ${when.replace('#', String(year))}`, NO_OPTIONS);
          expect(target).toMatchObject({ year, rule: { kind: 'atLeast', low } });
        },
      ),
    );
  });

  it('never throws, and a text with a digit is read or said to be unreadable', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.constantFrom<Direction | null>('higher', 'rank', null),
        (raw, direction) => {
          const targets = parseTarget(raw, { ...NO_OPTIONS, direction });
          for (const { rule, problem } of targets)
            expect(rule === null).toBe(problem !== null && problem !== 'reversed');
        },
      ),
    );
  });
});
