import { atLeast, gendered, goal, indicator, outcome, ranks } from '../../support/build-model';
import { oneCell, table, textOf, the, type CheckSpec } from './lay-out';
import { outliers } from '../../../src/domain/checking/support/outliers';

const n1 = goal({ id: 'N1' });
const one = (spec: Parameters<typeof indicator>[0], rest: CheckSpec = {}): CheckSpec => ({
  goals: [n1],
  indicators: [indicator({ id: 'I1', goals: ['N1'], targets: [atLeast(85)], ...spec })],
  ...rest,
});

table('U01', [
  ['Helår without the year’s value', one({ outcomes: { 2024: 80 } }), ['Indikatorer!O2']],
  ['Helår with it', one({ outcomes: { 2025: 80 } }), []],
  ['never any', one({}), ['Indikatorer!O2']],
  ['a stated reason explains it', one({ outcomes: { 2024: 80, 2025: 'mäts ej' } }), []],
  ['so does Orsak saknas', one({ outcomes: { 2024: 80 }, missingReason: 'sekretess' }), []],
  ['an error value is U02’s', one({ outcomes: { 2025: 'felvärde' } }), []],
  ['Delår: the column of Delår', one({ outcomes: { 2022: 80 } }, { occasion: '2025-08' }), ['Indikatorer!R2']],
  ['Delår: a bare year is known so far (A-05)', one({ outcomes: { 2025: 80 } }, { occasion: '2025-08' }), []],
  [
    'Helår: Delår counts where values don’t add up (A-08)',
    one({ cumulative: false, outcomes: { 'Delår 2025': 80 } }),
    [],
  ],
  ['Helår: else it does not', one({ outcomes: { 'Delår 2025': 80 } }), ['Indikatorer!O2']],
  ['vartannat år: not due', one({ frequency: 'Vartannat år', outcomes: { 2024: 80 } }), []],
  ['vartannat år: due', one({ frequency: 'Vartannat år', outcomes: { 2023: 80 } }), ['Indikatorer!O2']],
  ['of an ended goal', { ...one({}), goals: [goal({ id: 'N1', lifecycle: 'ended' })] }, []],
  ['of a goal that has not begun', { ...one({}), goals: [goal({ id: 'N1', validFrom: '2026-01-01' })] }, []],
]);

test.each([
  ['Helår is everyone’s own', { outcomes: { 2024: 80 } }, '2025', 'warning'],
  ['Delår before the year’s value', { outcomes: { 2024: 80 } }, '2025-08', 'notice'],
  ['followed at Delår', { outcomes: { 'Delår 2024': 80, 2024: 81 } }, '2025-08', 'warning'],
  ['followed at Delår by Mätfrekvens', { frequency: 'T1, delår, helår', outcomes: { 2024: 80 } }, '2025-08', 'warning'],
  ['last year’s is missing too', { outcomes: { 2022: 80 } }, '2025-08', 'warning'],
  ['T1 before the year’s value', { outcomes: { 2024: 80 } }, '2025-04', 'notice'],
] as const)('U01 is varning at its own occasion, upplysning before: %s', (_, spec, when, severity) => {
  expect(the('U01', one(spec, { occasion: when })).severity).toBe(severity);
});

test('U01 says how late', () => {
  expect(textOf(the('U01', one({ outcomes: { 2022: 80 } })))).toBe(
    'Utfall för 2025 saknas för I1. Senaste utfall är 2022, 3 år tidigare. Fyll i utfallet eller skriv varför det saknas.',
  );
});

table('U02', [
  ['text', one({ outcomes: { 2025: { raw: 'bra', unreadable: true } } }), ['Indikatorer!O2']],
  ['a date made of a number', one({ outcomes: { 2025: { raw: 45418, unreadable: true } } }), ['Indikatorer!O2']],
  ['an error value', one({ outcomes: { 2025: { raw: '#DIV/0!', missing: 'felvärde' } } }), ['Indikatorer!O2']],
  ['a number', one({ outcomes: { 2025: 80 } }), []],
  ['a missing mark', one({ outcomes: { 2025: 'sekretess' } }), []],
  [
    'a long row nobody owns',
    one({}, { problems: [{ kind: 'rowUnmatched', id: 'I9', cell: { sheet: 'Utfall', row: 4, column: 0 } }] }),
    ['Utfall!A5'],
  ],
]);

table('U03', [
  ['ten times the others', one({ outcomes: { 2021: 51, 2022: 50, 2023: 49, 2024: 498 } }), ['Indikatorer!N2']],
  ['a steady rise', one({ outcomes: { 2021: 58, 2022: 60, 2023: 66, 2024: 71 } }), []],
  ['too short a history', one({ outcomes: { 2023: 49, 2024: 498 } }), []],
  ['Helår and Delår are two series', one({ outcomes: { 2021: 100, 2022: 101, 2023: 102, 'Delår 2025': 30 } }), []],
  [
    'another definition before',
    one({ comparableFrom: 2022, outcomes: { 2021: 500, 2022: 50, 2023: 49, 2024: 50 } }),
    [],
  ],
]);

test.each([
  [[51, 50, 49, 498], [3]],
  [[38, 59, 128, 83, 85, 90, 61, 85.7], []],
  [[21.49, 21.49, 21.49, 21.49], []],
  [[0, 0, 0, 0], []],
  [[0, 0, 0, 9], []],
  [[10, 10, 100, 100], []],
])('U03: outliers of %j are at %j', (values, expected) => expect(outliers(values)).toEqual(expected));

const cells = [4, 9].map((row) => ({ sheet: 'Indikatorer', row, column: 14 }));
table('U04', [
  [
    'wide and long disagree',
    one(
      { outcomes: { 2025: 48 } },
      {
        outcomeConflicts: [
          { indicator: 'indicator-0', period: { year: 2025, part: 'year', bare: true }, gender: null, cells },
        ],
      },
    ),
    ['Indikatorer!O5'],
  ],
  ['they agree', one({ outcomes: { 2025: 48 } }), []],
]);

table('U05', [
  ['a year ahead', one({ outcomes: { 2026: 95 } }), ['Indikatorer!P2']],
  ['the year so far (A-05)', one({ outcomes: { 2025: 95 } }, { occasion: '2025-08' }), []],
  [
    'Helår before it is over',
    one({ outcomes: [outcome('Helår 2025', 95)] }, { occasion: '2025-08' }),
    ['Indikatorer!O2'],
  ],
  ['Delår at T1', one({ outcomes: { 'Delår 2025': 95 } }, { occasion: '2025-04' }), ['Indikatorer!R2']],
  ['an empty column ahead', one({ outcomes: { 2026: null } }), []],
  [
    'an older occasion run again',
    one({ outcomes: { 2025: 95 } }, { occasion: '2024', settings: { year: 2025, followUp: 'year' } }),
    [],
  ],
]);

const text = (raw: string, value: number) => ({ 2025: { raw, value, numberAsText: true } });
table('U06', [
  ['a number as text', one({ outcomes: text('82,5', 82.5) }), ['Indikatorer!O2']],
  ['a number', one({ outcomes: { 2025: 82.5 } }), []],
  ['a mark is more than a number', one({ outcomes: text('85,2¹', 85.2) }), []],
  ['so is a reservation', one({ outcomes: text('ca 82', 82) }), []],
]);

test.each([
  ['82,5', 82.5, 'General', 82.5],
  ['1 234,5', 1234.5, 'General', 1234.5],
  ['−5', -5, 'General', -5],
  ['82,5', 82.5, '0 %', null],
  ['82,5 %', 82.5, 'General', null],
])('U06: %s (%d, format %s) is mended to %s', (raw, value, format, mended) => {
  const context = { cells: { sheets: [oneCell('Indikatorer!O2', raw, format)] } };
  const { fix } = the('U06', one({ outcomes: text(raw, value) }, { context }));
  expect(fix?.changes[0]?.new ?? null).toBe(mended);
});

const split = (total: number, women: number, men: number, unit = '%') =>
  one({ unit, outcomes: [outcome(2025, total), gendered(2025, women, 'women'), gendered(2025, men, 'men')] });
table('U07', [
  ['above both', split(90, 80, 85), ['Indikatorer!O2']],
  ['below both', split(70, 80, 85), ['Indikatorer!O2']],
  ['between', split(82, 80, 85), []],
  ['at the edge, rounded', split(85, 80, 84.6), []],
  ['counts add up', split(165, 80, 85, 'antal'), []],
  ['one of them missing', one({ outcomes: [outcome(2025, 90), gendered(2025, 80, 'women')] }), []],
]);

table('U08', [
  ['the newest is preliminary', one({ outcomes: { 2025: { value: 80, preliminary: true } } }), ['Indikatorer!O2']],
  ['an older one was', one({ outcomes: { 2024: { value: 80, preliminary: true }, 2025: 81 } }), []],
  ['too old to be used', one({ outcomes: { 2024: { value: 80, preliminary: true } } }), []],
  [
    'used at Delår',
    one({ outcomes: { 2024: { value: 80, preliminary: true } } }, { occasion: '2025-08' }),
    ['Indikatorer!N2'],
  ],
]);

table('U09', [
  ['three years running', one({ outcomes: { 2023: 71.3, 2024: 71.3, 2025: 71.3 } }), ['Indikatorer!O2']],
  ['two years', one({ outcomes: { 2023: 70, 2024: 71.3, 2025: 71.3 } }), []],
  ['a measure to keep', one({ direction: 'keep', outcomes: { 2023: 21.49, 2024: 21.49, 2025: 21.49 } }), []],
  ['the whole', one({ outcomes: { 2023: 100, 2024: 100, 2025: 100 } }), []],
  ['a gap between', one({ outcomes: { 2021: 71.3, 2023: 71.3, 2025: 71.3 } }), []],
]);

table('U10', [
  ['300 of 290', one({ direction: 'rank', outcomes: { 2025: ranks([300, 290, null]) } }), ['Indikatorer!O2']],
  [
    'the second of two',
    one({ direction: 'rank', outcomes: { 2025: ranks([5, 26, 'länet'], [300, 290, 'riket']) } }),
    ['Indikatorer!O2'],
  ],
  ['a column says how many', one({ direction: 'rank', rankOf: 26, outcomes: { 2025: 31 } }), ['Indikatorer!O2']],
  ['within', one({ direction: 'rank', outcomes: { 2025: ranks([4, 31, null]) } }), []],
  ['not known how many', one({ direction: 'rank', outcomes: { 2025: 300 } }), []],
]);
