import { atLeast, goal, indicator, LEVELS } from '../../support/build-model';
import { activity, check, finance, oneCell, table, textOf, the, unit, type CheckSpec } from './lay-out';

const n1 = goal({ id: 'N1' });
const measured = (assessment: string | null, rest: Parameters<typeof goal>[0] = {}): CheckSpec => ({
  goals: [goal({ id: 'N1', assessment, ...rest })],
  indicators: [indicator({ goals: ['N1'], targets: [atLeast(85)], outcomes: { 2025: 70 } })],
});
const unmeasured = (assessment: string | null, rest: Parameters<typeof goal>[0] = {}): CheckSpec => ({
  goals: [goal({ id: 'N1', assessment, ...rest })],
});

table('B01', [
  ['another word than the proposal', measured('Uppfyllt'), ['Mål!N2']],
  ['with a motivation', measured('Uppfyllt', { motivation: 'Nytt arbetssätt.' }), []],
  ['blanks are no motivation', measured('Uppfyllt', { motivation: '  ' }), ['Mål!N2']],
  ['the same word', measured('Ej uppfyllt'), []],
  ['nothing measured to lean on', unmeasured('Uppfyllt'), ['Mål!N2']],
  ['not measured, as it says', unmeasured('Ej mätt'), []],
  ['can’t be judged is the same', unmeasured('Kan ej bedömas'), []],
  ['a word nobody knows is B02’s', measured('Typ klart'), []],
  ['not assessed', measured(null), []],
  ['never proposed', { ...measured('Uppfyllt'), settings: { policy: 'manual' } }, []],
  ['an ended goal', measured('Uppfyllt', { lifecycle: 'ended' }), []],
  ['without judgements', { ...measured('Uppfyllt'), judged: false }, []],
]);

table('B02', [
  ['not a word of assessment', unmeasured('Typ klart'), ['Mål!M2']],
  ['a usual word', unmeasured('delvis'), []],
  [
    'the workbook’s own word',
    { ...unmeasured('Grönt'), settings: { statusWords: ['Grönt', 'Gult', 'Rött', 'Grått'] } },
    [],
  ],
  ['empty', unmeasured(null), []],
]);

test('B02 suggests a word misspelt', () => {
  const finding = the('B02', {
    ...unmeasured('Delvis upfyllt'),
    context: { cells: { sheets: [oneCell('Mål!M2', 'Delvis upfyllt')] } },
  });
  expect(textOf(finding)).toContain('Menade du Delvis uppfyllt?');
  expect(finding.fix?.changes[0]).toMatchObject({ new: 'Delvis uppfyllt' });
});

table('B03', [
  [
    'before the occasion',
    { ...measured('Ej uppfyllt', { assessedOn: '2023-12-31' }), occasion: '2025-08' },
    ['Mål!O2'],
  ],
  ['on its day', { ...measured('Ej uppfyllt', { assessedOn: '2025-08-31' }), occasion: '2025-08' }, []],
  ['after it', measured('Ej uppfyllt', { assessedOn: '2026-01-15' }), []],
  ['a date without an assessment', measured(null, { assessedOn: '2023-12-31' }), []],
  ['no date', measured('Ej uppfyllt'), []],
]);

table('B04', [
  ['no indicator, no assessment', unmeasured(null), ['Mål!A2']],
  ['assessed', unmeasured('Uppfyllt'), []],
  ['measured', measured(null), []],
  [
    'an indicator without outcome',
    { goals: [n1], indicators: [indicator({ goals: ['N1'], targets: [atLeast(85)] })] },
    ['Mål!A2'],
  ],
  [
    'a value that is not judged yet is measured all the same',
    { goals: [n1], indicators: [indicator({ goals: ['N1'], outcomes: { 2025: 70 } })] },
    [],
  ],
  ['a vision is never judged', { goals: [goal({ level: 'Vision', owner: null })] }, []],
  ['ended', unmeasured(null, { lifecycle: 'ended' }), []],
]);

table('A01', [
  ['no goal', { goals: [n1], activities: [activity()] }, ['Aktiviteter!C2']],
  ['a goal that is not there', { goals: [n1], activities: [activity({ goals: ['N9'] })] }, ['Aktiviteter!C2']],
  ['a goal', { goals: [n1], activities: [activity({ goals: ['N1'] })] }, []],
]);

const dated = (start: string | null, end: string | null, status: string | null = 'Pågår'): CheckSpec => ({
  goals: [n1],
  activities: [activity({ goals: ['N1'], start, end, status })],
  occasion: '2025-08',
});
table('A02', [
  ['ends before it starts', dated('2025-05-01', '2025-03-01'), ['Aktiviteter!F2']],
  ['a day’s work', dated('2025-05-01', '2025-05-01'), []],
  ['no start', dated(null, '2025-03-01'), []],
]);

table('A03', [
  ['late', dated('2024-09-01', '2025-04-30'), ['Aktiviteter!F2']],
  ['done', dated('2024-09-01', '2025-04-30', 'Klar'), []],
  ['called off', dated('2024-09-01', '2025-04-30', 'Avbruten'), []],
  ['still time', dated('2024-09-01', '2025-12-31'), []],
  ['its last day is the occasion’s', dated('2024-09-01', '2025-08-31'), []],
  ['backwards is A02’s', dated('2025-05-01', '2025-03-01'), []],
]);

const withActivities = LEVELS.map((item) => ({ ...item, activities: item.name === 'Verksamhetsmål' }));
const onLevel = (activities: readonly string[]) => ({
  goals: [n1, goal({ id: 'V1', level: 'Verksamhetsmål', owner: 'Enhet mark' })],
  activities: [activity({ goals: activities })],
});
table('A04', [
  ['a level without activities', { ...onLevel(['N1']), levels: withActivities }, ['Aktiviteter!C2']],
  ['a level with', { ...onLevel(['V1']), levels: withActivities }, []],
  ['not stated', onLevel(['N1']), []],
]);

const money = { goals: [n1], settings: { goalsAndMoney: true } };
table('E01', [
  ['no row', { ...money, finance: [finance({ subject: 'Kulturnämnden', budget: 5 })] }, ['Ekonomi!A1']],
  ['a row without budget', { ...money, finance: [finance()] }, ['Ekonomi!B2']],
  ['a row', { ...money, finance: [finance({ budget: 5 })] }, []],
  ['by goal', { ...money, finance: [finance({ subject: 'N1', budget: 5 })] }, []],
  ['not linked', { goals: [n1], finance: [] }, []],
  ['units have none of their own', { ...money, goals: [goal({ level: 'Verksamhetsmål', owner: 'Enhet mark' })] }, []],
  ['no sheet: at the goal', { ...money, lacking: ['finance'] }, ['Mål!E2']],
]);

table('E02', [
  ['does not add up', { finance: [finance({ budget: 980, outcome: 650, rest: 300 })] }, ['Ekonomi!D2']],
  ['adds up', { finance: [finance({ budget: 640, outcome: 430, rest: 210 })] }, []],
  ['binary tails are no difference', { finance: [finance({ budget: 0.3, outcome: 0.1, rest: 0.2 })] }, []],
  ['no rest', { finance: [finance({ budget: 640, outcome: 430 })] }, []],
]);

test('E02 says the sum', () => {
  const spec = { finance: [finance({ budget: 980, outcome: 650, rest: 300 })] };
  expect(textOf(the('E02', spec))).toContain('utfall 650 och rest 300 blir 950, inte budgeten 980');
});

const needed = LEVELS.map((item) => ({ ...item, indicatorRequired: item.name === 'Nämndmål' }));
const at = { sheet: 'Mål', row: 6, column: 1 };
table('W01', [
  ['the model asks for indicators', { levels: needed, goals: [n1], lacking: ['indicators'] }, ['']],
  ['it does not', { goals: [n1], lacking: ['indicators'] }, []],
  ['they are there', { levels: needed, ...measured(null) }, []],
  ['no goals', { lacking: ['goals'] }, ['']],
]);
table('W02', [
  [
    'told at the second',
    {
      problems: [
        {
          kind: 'headingTwice',
          heading: 'Kommentar',
          cells: [
            { ...at, row: 0, column: 3 },
            { ...at, row: 0, column: 4 },
          ],
        },
      ],
    },
    ['Mål!E1'],
  ],
  ['none', { goals: [n1] }, []],
]);
table('W02', [
  [
    'a heading of two meanings',
    { problems: [{ kind: 'headingAmbiguous', heading: 'Mål', candidates: ['title', 'target'], cell: at }] },
    ['Mål!B7'],
  ],
]);
table('W03', [
  [
    'as reading says',
    { problems: [{ kind: 'columnMissing', region: 'indicators', field: 'goals', cell: at }] },
    ['Mål!B7'],
  ],
  [
    'a setting that can’t be read',
    { problems: [{ kind: 'settingUnreadable', name: 'År', value: 'i fjol', cell: at }] },
    ['Mål!B7'],
  ],
  ['goals without ids, once', { goals: [goal({ id: null }), goal({ id: null })], lacking: ['goals.id'] }, ['Mål!C1']],
  ['nothing missing', { goals: [n1] }, []],
]);
table('W04', [
  ['as reading says', { problems: [{ kind: 'errorValue', value: '#DIV/0!', cell: at }] }, ['Mål!B7']],
  ['none', { goals: [n1] }, []],
]);
table('W05', [
  ['individual goals', { goals: [n1, goal({ level: 'Individuellt mål', owner: 'Kim Exempel' })] }, ['Mål!B3']],
  ['none', { goals: [n1] }, []],
]);
table('W06', [
  [
    'moved',
    { problems: [{ kind: 'mappingMoved', heading: 'Mål', field: 'title', sheet: 'Mål', cell: at }] },
    ['Mål!B7'],
  ],
  ['gone', { problems: [{ kind: 'mappingMoved', heading: 'Mål', field: 'title', sheet: 'Mål', cell: null }] }, ['']],
  ['none', { goals: [n1] }, []],
]);
table('W07', [
  ['as reading says', { problems: [{ kind: 'regionCut', region: 'goals', cell: at }] }, ['Mål!B7']],
  ['none', { goals: [n1] }, []],
]);

test('a clean model has no findings', () => {
  const spec: CheckSpec = {
    units: [unit('Kommunfullmäktige', 'council'), unit('Socialnämnden', 'committee')],
    goals: [
      goal({ id: 'KF1', level: 'Övergripande mål', owner: 'Kommunfullmäktige', title: 'Trygga invånare' }),
      goal({ id: 'N1', parents: ['KF1'], title: 'Kortare köer' }),
    ],
    indicators: ['KF1', 'N1'].map((id) =>
      indicator({ goals: [id], baseline: [70, 2022], targets: [atLeast(85)], outcomes: { 2024: 80, 2025: 86 } }),
    ),
  };
  expect(check(spec)).toEqual([]);
});
