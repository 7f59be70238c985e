import {
  atLeast,
  atMost,
  baseline,
  comparison,
  goal,
  indicator,
  interval,
  LEVELS,
  target,
} from '../../support/build-model';
import { check, table, textOf, the, type CheckSpec } from './lay-out';

const n1 = goal({ id: 'N1' });
const of = (spec: Parameters<typeof indicator>[0] = {}) => indicator({ id: 'I1', goals: ['N1'], ...spec });
const one = (spec: Parameters<typeof indicator>[0], rest: CheckSpec = {}): CheckSpec => ({
  goals: [n1],
  indicators: [of(spec)],
  ...rest,
});
const required = LEVELS.map((item) => ({ ...item, targetRequired: item.name === 'Nämndmål' }));

table('T01', [
  ['none at all', one({}), ['Indikatorer!T2']],
  ['one for the year', one({ targets: [atLeast(85)] }), []],
  ['a path to the term’s end', one({ targets: [atLeast(85, 2026)] }), []],
  ['only a past year (A-18)', one({ targets: [atLeast(85, 2024)] }), ['Indikatorer!T2']],
  [
    'for a term that is not stated',
    one({ targets: [atLeast(85, null, { forTerm: true })] }, { settings: { termTo: null } }),
    ['Indikatorer!S2'],
  ],
  ['followed without aim', one({ direction: 'none' }), []],
  ['of an ended goal', { goals: [goal({ id: 'N1', lifecycle: 'ended' })], indicators: [of()] }, []],
  ['a target that can’t be read is T02’s', one({ targets: [target(null, 2025, { problem: 'unreadable' })] }), []],
]);

test.each([
  [required, 'error'],
  [LEVELS, 'notice'],
] as const)('T01 is fel where the level requires a target, else upplysning', (levels, severity) => {
  expect(the('T01', one({}, { levels })).severity).toBe(severity);
});

table('T02', [
  ['can’t be read', one({ targets: [target(null, 2025, { problem: 'unreadable', raw: '8o' })] }), ['Indikatorer!T2']],
  [
    'can’t be read with the direction (A-11)',
    one({ targets: [target(null, 2025, { problem: 'directionUnfit' })] }),
    ['Indikatorer!T2'],
  ],
  [
    'followed without aim: no finding (A-11)',
    one({ targets: [target(null, 2025, { problem: 'noTargetDirection' })] }),
    [],
  ],
  ['no direction is I05’s', one({ targets: [target(null, 2025, { problem: 'noDirection' })] }), []],
  ['words that are never computed', one({ targets: [target({ kind: 'text' })] }), []],
  [
    'a tolerance',
    one({ tolerance: { kind: 'unreadable', raw: 'lite', address: { sheet: '', row: 0, column: 0 } } }),
    ['Indikatorer!I2'],
  ],
]);

table('T03', [
  ['lower than the baseline', one({ baseline: [80, 2022], targets: [atLeast(75)] }), ['Indikatorer!T2']],
  [
    'lower is better: higher than the baseline',
    one({ direction: 'lower', baseline: [80, 2022], targets: [atMost(85)] }),
    ['Indikatorer!T2'],
  ],
  ['better', one({ baseline: [80, 2022], targets: [atLeast(85)] }), []],
  ['equal is T09’s', one({ baseline: [80, 2022], targets: [atLeast(80)] }), []],
  ['a past target no longer counts', one({ baseline: [80, 2022], targets: [atLeast(75, 2024), atLeast(85)] }), []],
  [
    'a place',
    one({ direction: 'rank', baseline: [80, 2022], targets: [target({ kind: 'rank', max: 90 })] }),
    ['Indikatorer!T2'],
  ],
  ['no baseline', one({ targets: [atLeast(75)] }), []],
]);

table('T04', [
  ['less for a later year', one({ targets: [atLeast(90), atLeast(85, 2026)] }), ['Indikatorer!U2']],
  ['lower is better: more', one({ direction: 'lower', targets: [atMost(5), atMost(6, 2026)] }), ['Indikatorer!U2']],
  ['more', one({ targets: [atLeast(85), atLeast(90, 2026)] }), []],
  ['the same', one({ targets: [atLeast(85), atLeast(85, 2026)] }), []],
  ['other kinds don’t compare', one({ targets: [atLeast(85), interval(70, 80, 2026)] }), []],
]);

table('T05', [
  [
    'low over high',
    one({ direction: 'interval', targets: [interval(80, 70, 2025, { problem: 'reversed', raw: '80–70' })] }),
    ['Indikatorer!T2'],
  ],
  ['low under high', one({ direction: 'interval', targets: [interval(70, 80)] }), []],
]);

test('T05: not judged, and no value is swapped (C-6)', () => {
  expect(the('T05', one({ targets: [interval(80, 70, 2025, { problem: 'reversed' })] })).fix).toBeNull();
});

const share = { outcomes: { 2023: 79, 2024: 81 } };
table('T06', [
  [
    'an outcome above 100 % of what calls itself a share',
    one({ title: 'Elever som är behöriga, andel (%)', outcomes: { 2023: 84, 2024: 185.6 } }),
    ['Indikatorer!N2'],
  ],
  [
    'not where the name says something else',
    one({ title: 'Andelens utveckling', outcomes: { 2023: 84, 2024: 185.6 } }),
    [],
  ],
  ['a share above 100 %', one({ ...share, targets: [atLeast(120)] }), ['Indikatorer!T2']],
  [
    'a change may exceed 100 % (C-5)',
    one({ ...share, targets: [target({ kind: 'change', amount: 150, unit: '%', baseYear: null })] }),
    [],
  ],
  ['no share: values lie outside already', one({ outcomes: { 2024: 104 }, targets: [atLeast(120)] }), []],
  ['no share: its name says so', one({ title: 'Nettokostnadsavvikelse', targets: [interval(-2, 2)] }), []],
  ['other units', one({ unit: 'dagar', targets: [atLeast(120)] }), []],
  ['a negative count', one({ unit: 'st', targets: [atLeast(-1)] }), ['Indikatorer!T2']],
  [
    'place 0',
    one({ unit: 'plats', direction: 'rank', targets: [target({ kind: 'rank', max: 0 })] }),
    ['Indikatorer!T2'],
  ],
  [
    'place beyond the population',
    one({ direction: 'rank', rankOf: 290, targets: [target({ kind: 'rank', max: 300 })] }),
    ['Indikatorer!T2'],
  ],
  ['place within', one({ direction: 'rank', rankOf: 290, targets: [target({ kind: 'rank', max: 30 })] }), []],
  [
    'a negative count as outcome',
    one({ unit: 'st', outcomes: { 2024: -3 }, targets: [atLeast(1)] }),
    ['Indikatorer!N2'],
  ],
  [
    'a net figure may be negative',
    one({ unit: 'st', title: 'Flyttnetto', outcomes: { 2024: -3 }, targets: [atLeast(-5)] }),
    [],
  ],
]);

const column = [1, 2, 3].map((row) => ({ sheet: 'Indikatorer', row, column: 13 }));
const mixed = { kind: 'mixedPercent', heading: 'Utfall 2024', unjudged: 1, cells: column } as const;
table('T07', [
  [
    'a column that mixes',
    {
      goals: [n1],
      indicators: [
        of({ outcomes: { 2024: 81 } }),
        of({ outcomes: { 2024: { value: 82, raw: 0.82 } } }),
        of({ outcomes: { 2024: 80 } }),
      ],
      problems: [mixed],
    },
    ['Indikatorer!N3'],
  ],
  ['none does', one({ outcomes: { 2024: 81 } }), []],
]);

const better = target({ kind: 'comparison', group: 'länet', strict: true });
table('T08', [
  [
    'no such column',
    one({ targets: [better], comparisons: [comparison('Riket', 80, 2025)], outcomes: { 2025: 82 } }),
    ['Indikatorer!T2'],
  ],
  [
    'another year',
    one({ targets: [better], comparisons: [comparison('Länet', 80, 2023)], outcomes: { 2025: 82 } }),
    ['Indikatorer!T2'],
  ],
  [
    'there is one',
    one({ targets: [better], comparisons: [comparison('Länet', 80, 2025)], outcomes: { 2025: 82 } }),
    [],
  ],
  [
    'a column without a year',
    one({ targets: [better], comparisons: [comparison('Länet', 80)], outcomes: { 2025: 82 } }),
    [],
  ],
  ['no outcome yet', one({ targets: [better], comparisons: [comparison('Länet', 80, 2024)] }), []],
]);

table('T09', [
  [
    'the baseline lies in the interval',
    one({ direction: 'interval', baseline: [75, 2022], targets: [interval(70, 80)] }),
    ['Indikatorer!T2'],
  ],
  ['the baseline is the target', one({ baseline: [80, 2022], targets: [atLeast(80)] }), ['Indikatorer!T2']],
  ['T03 wins (C-3)', one({ baseline: [80, 2022], targets: [atLeast(75)] }), []],
  ['ahead', one({ baseline: [80, 2022], targets: [atLeast(85)] }), []],
  ['strictly more', one({ baseline: [80, 2022], targets: [target({ kind: 'atLeast', low: 80, strict: true })] }), []],
]);

const said = { saidByWords: true } as const;
table('T10', [
  ['högst with Högre bättre', one({ targets: [atMost(5, 2025, said)] }), ['Indikatorer!T2']],
  ['minst with Lägre bättre', one({ direction: 'lower', targets: [atLeast(5, 2025, said)] }), ['Indikatorer!T2']],
  [
    'öka with Lägre bättre',
    one({ direction: 'lower', targets: [target({ kind: 'increase', baseYear: null }, 2025, said)] }),
    ['Indikatorer!T2'],
  ],
  ['an interval with Minska', one({ direction: 'lower', targets: [interval(70, 80, 2025, said)] }), ['Indikatorer!T2']],
  ['an interval with Intervall', one({ direction: 'interval', targets: [interval(70, 80, 2025, said)] }), []],
  [
    'minska med 5 % with Högre bättre',
    one({ targets: [target({ kind: 'change', amount: -5, unit: '%', baseYear: null }, 2025, said)] }),
    ['Indikatorer!T2'],
  ],
  ['the direction decided a bare number', one({ direction: 'lower', targets: [atMost(5)] }), []],
  ['they agree', one({ targets: [atLeast(5, 2025, said)] }), []],
]);

test('T10 says both', () => {
  const finding = the('T10', one({ targets: [atMost(5, 2025, { ...said, raw: 'högst 5' })] }));
  expect(textOf(finding)).toBe(
    'Riktningen för I1 säger att högre är bättre, men målvärdet ”högst 5” säger något annat. Rätta det som är fel.',
  );
});

test('two targets of one year that differ are told, never chosen between in silence', () => {
  const targets = [atLeast(85), atLeast(90)];
  const spec = one({ targets }, { targetConflicts: [{ indicator: 'indicator-0', targets }] });
  expect(textOf(the('T02', spec))).toContain('olika målvärden för 2025');
  const ofTerm = targets.map((target) => ({ ...target, year: null, forTerm: true }));
  const undated = one({ targets: ofTerm }, { targetConflicts: [{ indicator: 'indicator-0', targets: ofTerm }] });
  expect(textOf(the('T02', undated))).toContain('har olika målvärden: ');
  expect(check(one({ baseline: baseline(80, 2022), targets: [atLeast(85)] })).map(({ rule }) => rule)).not.toContain(
    'T02',
  );
});
