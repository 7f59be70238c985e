import { atLeast, goal, indicator, LEVELS } from '../../support/build-model';
import type { ReadingProblem, Severity } from '../../../src/domain/model';
import { type Case, check, table, the, unit, type CheckSpec } from './lay-out';

const n1 = goal({ id: 'N1' });
const measured = (): CheckSpec => ({
  goals: [n1],
  indicators: [indicator({ goals: ['N1'], targets: [atLeast(85)], outcomes: { 2025: 70 } })],
});

const needed = LEVELS.map((item) => ({ ...item, indicatorRequired: item.name === 'Nämndmål' }));
const at = { sheet: 'Mål', row: 6, column: 1 };
table('W01', [
  ['the model asks for indicators', { levels: needed, goals: [n1], lacking: ['indicators'] }, ['']],
  ['it does not', { goals: [n1], lacking: ['indicators'] }, []],
  ['they are there', { levels: needed, ...measured() }, []],
  ['no goals', { lacking: ['goals'] }, ['']],
  ...(['transposed', 'noTitle', 'yearRows'] as const).map(
    (reason) => [reason, { problems: [{ kind: 'sheetUnread', reason, cell: at }] }, ['Mål!B7']] satisfies Case,
  ),
  ['earlier assessments', { problems: [{ kind: 'earlierAssessments', cell: at }] }, ['Mål!B7']],
  ['merged cells', { problems: [{ kind: 'cellsCarried', heading: 'Ansvarig', cell: at }] }, ['Mål!B7']],
  [
    'a sheet a year',
    { problems: [{ kind: 'yearsJoined', count: 2, sheets: ['2023', '2024'], newest: '2025', cell: at }] },
    ['Mål!B7'],
  ],
]);
test.each<[ReadingProblem, Severity]>([
  [{ kind: 'sheetUnread', reason: 'transposed', cell: at }, 'error'],
  [{ kind: 'sheetUnread', reason: 'yearRows', cell: at }, 'warning'],
  [{ kind: 'earlierAssessments', cell: at }, 'notice'],
  [{ kind: 'cellsCarried', heading: 'Ansvarig', cell: at }, 'notice'],
])('W01: what is not read weighs more than how something is read (%j)', (problem, severity) => {
  expect(the('W01', { goals: [n1], problems: [problem] }).severity).toBe(severity);
});
table('W02', [
  [
    'told at the second',
    {
      problems: [
        {
          kind: 'headingTwice',
          heading: 'Kommentar',
          read: null,
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
    'columns of no period',
    { problems: [{ kind: 'headingsUnread', headings: ['Kv 1', 'Kv 2'], cells: [at, { ...at, column: 2 }] }] },
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
  ['of no known field', { problems: [{ kind: 'mappingField', heading: 'Mål', field: 'titel', cell: at }] }, ['Mål!B7']],
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
