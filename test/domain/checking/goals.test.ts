import type { Level } from '../../../src/domain/model';
import { goal, LEVELS } from '../../support/build-model';
import { check, cellsOf, link, oneCell, table, textOf, the, unit } from './lay-out';

const kf1 = goal({ id: 'KF1', level: 'Övergripande mål', owner: 'Kommunfullmäktige' });
const withLevel = (name: string, rest: Partial<Level>) =>
  LEVELS.map((item) => (item.name === name ? { ...item, ...rest } : item));

table('H01', [
  ['a goal without id', { goals: [kf1, goal({ id: null })] }, ['Mål!A3']],
  ['every goal has one', { goals: [kf1, goal()] }, []],
  ['a table without an id column is W03’s', { goals: [goal({ id: null })], lacking: ['goals.id'] }, []],
]);

table('H02', [
  ['the later goal is blamed', { goals: [goal({ id: 'N1' }), goal({ id: 'N1' })] }, ['Mål!A3']],
  ['three of a kind are two findings', { goals: [1, 2, 3].map(() => goal({ id: 'N1' })) }, ['Mål!A3', 'Mål!A4']],
  ['1.10 and 1.1 are two ids', { goals: [goal({ id: '1.10' }), goal({ id: '1.1' })] }, []],
  ['an id that became a date', { goals: [goal({ id: null, idBecameDate: true })] }, ['Mål!A2']],
]);

table('H03', [
  ['a parent that is not there', { goals: [kf1, goal({ parents: ['KF9'] })] }, ['Mål!D3']],
  ['a parent that is', { goals: [kf1, goal({ parents: ['KF1'] })] }, []],
  ['each unknown one of several', { goals: [kf1, goal({ parents: ['X', 'KF1', 'Y'] })] }, ['Mål!D3', 'Mål!D3']],
  [
    'in Koppling',
    { goals: [kf1], links: [link({ goal: 'KF1x', answeredBy: ['N9'] })] },
    ['Koppling!A2', 'Koppling!D2'],
  ],
]);

test('H03 suggests the one nearest id, and offers it where only the spelling differs', () => {
  const spec = {
    goals: [kf1, goal({ id: 'KF2', level: 'Övergripande mål' }), goal({ parents: ['KF1x', 'KF2'] })],
    context: { cells: { sheets: [oneCell('Mål!D4', 'KF1x; KF2')] } },
  };
  const finding = the('H03', spec);
  expect(textOf(finding)).toBe('Överordnat mål ”KF1x” finns inte bland målen. Menade du KF1?');
  expect(finding.fix?.changes).toEqual([
    { cell: { sheet: 'Mål', row: 3, column: 3 }, old: 'KF1x; KF2', new: 'KF1; KF2' },
  ]);
});

test('H03 names several equally near ids and offers none of them', () => {
  const goals = [kf1, goal({ id: 'KF2', level: 'Övergripande mål' }), goal({ parents: ['KF9'] })];
  const finding = the('H03', { goals, context: { cells: { sheets: [oneCell('Mål!D4', 'KF9')] } } });
  expect(textOf(finding)).toContain('Närmast i stavning: KF1 och KF2.');
  expect(finding.fix).toBeNull();
});

const parentRequired = withLevel('Nämndmål', { parentRequired: 'error' });
table('H04', [
  ['the level requires a parent', { levels: parentRequired, goals: [goal()] }, ['Mål!D2']],
  ['it has one', { levels: parentRequired, goals: [kf1, goal({ parents: ['KF1'] })] }, []],
  [
    'Koppling gives one',
    { levels: parentRequired, goals: [kf1, goal({ id: 'N1' })], links: [link({ answeredBy: ['N1'] })] },
    [],
  ],
  ['the level does not ask', { goals: [goal()] }, []],
  ['an ended goal needs none', { levels: parentRequired, goals: [goal({ validTo: '2022-12-31' })] }, []],
  [
    'no column: told once at the heading',
    { levels: parentRequired, goals: [goal(), goal()], lacking: ['goals.parents'] },
    ['Mål!A1'],
  ],
  [
    'Målområde is the parent where areas may be',
    {
      levels: withLevel('Övergripande mål', { parentRequired: 'error' }),
      goals: [
        goal({ level: 'Målområde', title: 'Trygghet', owner: null }),
        goal({ level: 'Övergripande mål', area: 'trygghet', owner: null }),
      ],
    },
    [],
  ],
]);

test.each([
  ['error', null, 'error'],
  ['warning', null, 'warning'],
  ['error', 'Eget behov', 'warning'],
] as const)('H04: the model says %s, origin %s: %s', (required, origin, severity) => {
  const levels = withLevel('Nämndmål', { parentRequired: required });
  expect(the('H04', { levels, goals: [goal({ origin })] }).severity).toBe(severity);
});

table('H05', [
  ['the same level', { goals: [goal({ id: 'N1' }), goal({ parents: ['N1'] })] }, ['Mål!D3']],
  [
    'a level the model does not name',
    { goals: [goal({ id: 'V', level: 'Vision' }), goal({ parents: ['V'] })] },
    ['Mål!D3'],
  ],
  ['an allowed level', { goals: [kf1, goal({ parents: ['KF1'] })] }, []],
  [
    'no parents stated: any higher level',
    {
      levels: withLevel('Nämndmål', { parents: [] }),
      goals: [goal({ id: 'V', level: 'Vision' }), goal({ parents: ['V'] })],
    },
    [],
  ],
  [
    'no parents stated: not the same level',
    { levels: withLevel('Nämndmål', { parents: [] }), goals: [goal({ id: 'N1' }), goal({ parents: ['N1'] })] },
    ['Mål!D3'],
  ],
  ['an unknown level is H08’s', { goals: [goal({ id: 'N1', level: 'Nämdmål' }), goal({ parents: ['N1'] })] }, []],
]);

table('H06', [
  [
    'a circle of three, once, from its first goal',
    {
      goals: [goal({ id: 'A', parents: ['C'] }), goal({ id: 'B', parents: ['A'] }), goal({ id: 'C', parents: ['B'] })],
    },
    ['Mål!D2'],
  ],
  ['its own parent is H07’s', { goals: [goal({ id: 'A', parents: ['A'] })] }, []],
  ['a chain', { goals: [kf1, goal({ id: 'N1', parents: ['KF1'] })] }, []],
  [
    'two circles',
    {
      goals: [
        goal({ id: 'A', parents: ['B'] }),
        goal({ id: 'B', parents: ['A'] }),
        goal({ id: 'C', parents: ['D'] }),
        goal({ id: 'D', parents: ['C'] }),
      ],
    },
    ['Mål!D2', 'Mål!D4'],
  ],
]);

test('H06 names the whole circle', () => {
  const goals = [goal({ id: 'A', parents: ['B'] }), goal({ id: 'B', parents: ['A'] })];
  expect(textOf(the('H06', { goals }))).toContain('A → B → A');
});

table('H07', [
  ['its own parent', { goals: [goal({ id: 'A', parents: ['A'] })] }, ['Mål!D2']],
  ['another', { goals: [kf1, goal({ parents: ['KF1'] })] }, []],
]);

table('H08', [
  ['misspelt', { goals: [goal({ level: 'Nämdmål' })] }, ['Mål!B2']],
  ['other case is the same word', { goals: [goal({ level: 'NÄMNDMÅL ' })] }, []],
  ['missing', { goals: [goal({ level: null })] }, ['Mål!B2']],
  [
    'no column: told once',
    { goals: [goal({ level: null }), goal({ level: null })], lacking: ['goals.level'] },
    ['Mål!A1'],
  ],
]);

test('H08 suggests the level', () => {
  const finding = the('H08', {
    goals: [goal({ level: 'Nämdmål' })],
    context: { cells: { sheets: [oneCell('Mål!B2', 'Nämdmål')] } },
  });
  expect(textOf(finding)).toContain('Menade du Nämndmål?');
  expect(finding.fix?.changes[0]).toMatchObject({ old: 'Nämdmål', new: 'Nämndmål' });
});

const units = [
  unit('Kommunfullmäktige', 'council'),
  unit('Socialnämnden', 'committee'),
  unit('Kulturnämnden', 'committee'),
];
table('H09', [
  ['missing', { goals: [goal({ owner: null })] }, ['Mål!E2']],
  ['the council owns its own levels', { goals: [goal({ level: 'Övergripande mål', owner: null })] }, []],
  ['not in Organisation', { units, goals: [goal({ owner: 'Fritidsnämnden' })] }, ['Mål!E2']],
  ['in Organisation, other case', { units, goals: [goal({ owner: 'socialnämnden' })] }, []],
  ['no Organisation', { goals: [goal({ owner: 'Fritidsnämnden' })] }, []],
]);

test('H09 suggests a name nearly the same', () => {
  expect(textOf(the('H09', { units, goals: [goal({ owner: 'Kulturnämden' })] }))).toContain('Menade du Kulturnämnden?');
});

test('owners of findings are the goals’ own', () => {
  const findings = check({ goals: [goal({ parents: ['KF9'], owner: 'Kulturnämnden' })] });
  expect(cellsOf(findings, 'H03')).toEqual(['Mål!D2']);
  expect(findings.find(({ rule }) => rule === 'H03')!.owner).toBe('Kulturnämnden');
});
