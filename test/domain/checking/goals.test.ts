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

const few = withLevel('Nämndmål', { minCount: 3, maxCount: 6, countPer: 'owner' });
const many = (count: number, rest: Parameters<typeof goal>[0] = {}) => Array.from({ length: count }, () => goal(rest));
table('H10', [
  ['seven', { levels: few, goals: many(7) }, ['Mål!E2']],
  ['two', { levels: few, goals: many(2) }, ['Mål!E2']],
  ['six', { levels: few, goals: many(6) }, []],
  ['ended goals are not counted', { levels: few, goals: [...many(6), goal({ lifecycle: 'ended' })] }, []],
  ['nor proposed ones', { levels: few, goals: [...many(6), goal({ lifecycle: 'proposed' })] }, []],
  ['no limits', { goals: many(20) }, []],
  ['an owner without goals is not counted', { levels: few, units, goals: many(3) }, []],
]);

test('H10 says both numbers', () => {
  expect(textOf(the('H10', { levels: few, goals: many(7) }))).toMatch(
    /^Socialnämnden har 7 mål på nivån Nämndmål, modellen säger 3–6\./,
  );
});

const three = withLevel('Övergripande mål', { minCount: 3, maxCount: 3 });
const overall = { level: 'Övergripande mål', owner: 'Kommunfullmäktige' } as const;
table('H11', [
  ['four', { levels: three, goals: many(4, overall) }, ['Mål!B2']],
  ['three', { levels: three, goals: many(3, overall) }, []],
  ['none at all: the heading', { levels: three, goals: [goal()] }, ['Mål!B1']],
  ['per owner is H10’s', { levels: few, goals: many(7) }, []],
]);

table('H12', [
  ['taken up by nobody', { goals: [kf1, goal({ id: 'KF2', ...overall }), goal({ parents: ['KF1'] })] }, ['Mål!A3']],
  ['taken up', { goals: [kf1, goal({ parents: ['KF1'] })] }, []],
  ['only by an ended goal', { goals: [kf1, goal({ parents: ['KF1'], lifecycle: 'ended' }), goal()] }, ['Mål!A2']],
  ['no nämnd has goals yet', { goals: [kf1] }, []],
  ['an area or a vision is not taken up', { goals: [goal({ level: 'Vision', owner: null }), goal()] }, []],
]);

table('H13', [
  [
    'a directive without answer',
    { goals: [kf1, goal({ owner: 'Kulturnämnden', parents: ['KF1'] })], links: [link()] },
    ['Koppling!B2'],
  ],
  ['answered by a goal', { goals: [kf1, goal({ parents: ['KF1'] })], links: [link()] }, []],
  ['answered in Koppling', { goals: [kf1, goal({ id: 'N1' })], links: [link({ answeredBy: ['N1'] })] }, []],
  ['a link without directive', { goals: [kf1], links: [link({ directive: null })] }, []],
  [
    'the level requires directives',
    { levels: withLevel('Övergripande mål', { directiveRequired: true }), goals: [kf1, goal({ parents: ['KF1'] })] },
    ['Mål!A2'],
  ],
]);

const inArea = (area: string, rest: Parameters<typeof goal>[0] = {}) => goal({ area, ...rest });
table('H14', [
  [
    'words of Målområde',
    { goals: [inArea('Kultur'), inArea('Miljö', { owner: 'Kulturnämnden' })] },
    ['Mål!E2', 'Mål!E3'],
  ],
  ['all answered', { goals: [inArea('Kultur'), inArea('Miljö')] }, []],
  [
    'areas that the nämnd’s own level hangs on',
    {
      levels: withLevel('Nämndmål', { parents: ['Målområde'] }),
      goals: [
        goal({ id: 'O1', level: 'Målområde', title: 'Kultur', owner: null }),
        goal({ id: 'O2', level: 'Målområde', title: 'Miljö', owner: null }),
        goal({ parents: ['O1'] }),
      ],
    },
    ['Mål!E4'],
  ],
  [
    'areas that overall goals answer are not each nämnd’s',
    {
      goals: [
        goal({ id: 'O1', level: 'Målområde', title: 'Kultur', owner: null }),
        goal({ id: 'O2', level: 'Målområde', title: 'Miljö', owner: null }),
        goal({ area: 'Kultur' }),
      ],
    },
    [],
  ],
]);

const old = { ...overall, validFrom: '2019-01-01', validTo: '2022-12-31', lifecycle: 'ended' } as const;
const atMostEight = withLevel('Övergripande mål', { maxCount: 8 });
table('H15', [
  [
    'three after two, where few are asked for',
    { levels: atMostEight, goals: [...many(2, old), ...many(3, overall)] },
    ['Mål!A4'],
  ],
  ['three after six', { levels: atMostEight, goals: [...many(6, old), ...many(3, overall)] }, []],
  ['nobody asks for few', { goals: [...many(2, old), ...many(3, overall)] }, []],
  [
    'the setting asks',
    { settings: { fewGoals: 'noMoreThanBefore' }, goals: [...many(2, old), ...many(3, overall)] },
    ['Mål!A4'],
  ],
  ['the setting says a number', { settings: { fewGoals: 2 }, goals: many(3, overall) }, ['Mål!A2']],
  [
    'told from outside',
    {
      levels: atMostEight,
      goals: many(3, overall),
      context: { previousGoalCounts: new Map([['Övergripande mål', 2]]) },
    },
    ['Mål!A2'],
  ],
  ['nothing known of the period before', { levels: atMostEight, goals: many(3, overall) }, []],
]);

const ended = goal({ id: 'KF0', ...overall, lifecycle: 'ended', validTo: '2022-12-31', replacedBy: ['KF1'] });
table('H16', [
  ['a link to an ended goal', { goals: [ended, kf1, goal({ parents: ['KF0'] })] }, ['Mål!D4']],
  ['a link to one in force', { goals: [ended, kf1, goal({ parents: ['KF1'] })] }, []],
  ['in Koppling', { goals: [ended, kf1], links: [link({ goal: 'KF0' })] }, ['Koppling!A2']],
  ['an ended goal may keep its links', { goals: [ended, kf1, goal({ parents: ['KF0'], lifecycle: 'ended' })] }, []],
]);

test('H16 names the successor, also through one that has ended itself', () => {
  const older = goal({ id: 'KF00', ...overall, lifecycle: 'ended', validTo: '2018-12-31', replacedBy: ['KF0'] });
  const finding = the('H16', {
    goals: [older, ended, kf1, goal({ id: 'N1', parents: ['KF00'] })],
    context: { cells: { sheets: [oneCell('Mål!D5', 'KF00')] } },
  });
  expect(textOf(finding)).toBe(
    'N1 är kopplat till KF00, som är avslutat. Det har ersatts av KF1; koppla dit i stället.',
  );
  expect(finding.fix?.changes[0]).toMatchObject({ new: 'KF1' });
});

const dated = (validFrom: string | null, validTo: string | null, rest: Parameters<typeof goal>[0] = {}) =>
  goal({ validFrom, validTo, ...rest });
const term = dated('2023-01-01', '2026-12-31', { id: 'KF1', ...overall });
table('H17', [
  ['outlives its parent', { goals: [term, dated('2024-01-01', '2028-12-31', { parents: ['KF1'] })] }, ['Mål!K3']],
  ['starts before its parent', { goals: [term, dated('2022-01-01', '2026-12-31', { parents: ['KF1'] })] }, ['Mål!J3']],
  ['within', { goals: [term, dated('2024-01-01', '2026-12-31', { parents: ['KF1'] })] }, []],
  ['outlives the term', { goals: [dated(null, '2027-12-31')] }, ['Mål!K2']],
  ['no term', { settings: { termFrom: null, termTo: null }, goals: [dated(null, '2027-12-31')] }, []],
  [
    'one of two parents covers it',
    {
      goals: [term, goal({ id: 'KF2', ...overall }), dated('2022-01-01', null, { parents: ['KF1', 'KF2'] })],
      settings: { termFrom: null },
    },
    [],
  ],
]);

table('H18', [
  ['ended without an end date', { goals: [goal({ lifecycle: 'ended' })] }, ['Mål!K2']],
  ['ended with one', { goals: [goal({ lifecycle: 'ended', validTo: '2022-12-31' })] }, []],
  [
    'an unknown successor',
    { goals: [goal({ lifecycle: 'ended', validTo: '2022-12-31', replacedBy: ['KF77'] })] },
    ['Mål!L2'],
  ],
  ['a known one', { goals: [kf1, ended] }, []],
]);

const titled = (title: string, rest: Parameters<typeof goal>[0] = {}) => goal({ title, ...rest });
table('H19', [
  ['the same', { goals: [titled('Trygga invånare'), titled('Trygga  invånare.')] }, ['Mål!C3']],
  [
    'other endings',
    {
      goals: [
        titled('Väntetiderna till särskilt boende ska kortas'),
        titled('Väntetiden till särskilt boende ska kortas'),
      ],
    },
    ['Mål!C3'],
  ],
  [
    'a slip of the pen',
    { goals: [titled('Alla barn lyckas i skolan'), titled('Alla barn lykas i skolan')] },
    ['Mål!C3'],
  ],
  ['other figures', { goals: [titled('Fler ska läsa i årskurs 3'), titled('Fler ska läsa i årskurs 6')] }, []],
  ['other words', { goals: [titled('Fler flickor ska idrotta'), titled('Fler pojkar ska idrotta')] }, []],
  [
    'an ended goal and its successor',
    { goals: [titled('Trygga invånare', { lifecycle: 'ended' }), titled('Trygga invånare')] },
    [],
  ],
]);

table('H20', [
  [
    'two verbs',
    { goals: [titled('Nämnden effektiviserar verksamheten och utvecklar användandet av teknik')] },
    ['Mål!C2'],
  ],
  ['two ska', { goals: [titled('Elever ska nå målen, och lärare ska vara behöriga')] }, ['Mål!C2']],
  [
    'an aim in a relative clause',
    { goals: [titled('Nämnden är en attraktiv arbetsgivare som tillhandahåller tjänster av god kvalitet')] },
    ['Mål!C2'],
  ],
  ['two verbs with one object', { goals: [titled('Vi ska behålla och utveckla våra skolor')] }, []],
  ['two nouns', { goals: [titled('Barn och unga ska ha en meningsfull fritid')] }, []],
  ['bo, bygga och resa', { goals: [titled('Det ska vara enkelt att bo, bygga och resa i hela kommunen')] }, []],
  [
    'a vision may',
    { goals: [titled('Vi skapar och delar, och utvecklar staden', { level: 'Vision', owner: null })] },
    [],
  ],
]);

const perspective = withLevel('Övergripande mål', { perspectiveRequired: true });
table('H21', [
  [
    'perspective missing',
    { levels: perspective, goals: [goal({ ...overall, goalClass: 'Verksamhetsmål' })] },
    ['Mål!H2'],
  ],
  [
    'both there',
    {
      levels: perspective,
      goals: [goal({ ...overall, goalClass: 'Verksamhetsmål', perspective: 'Medborgarperspektiv' })],
    },
    [],
  ],
  [
    'class missing',
    { levels: perspective, goals: [goal({ ...overall, perspective: 'Medborgarperspektiv' })] },
    ['Mål!G2'],
  ],
  ['class missing where the verdict goes by class', { settings: { policy: 'classwise' }, goals: [goal()] }, ['Mål!G2']],
  ['nobody asks', { goals: [goal(overall)] }, []],
]);

table('H22', [
  ['a bolag with a nämndmål', { goals: [goal({ owner: 'Exempelbolaget AB' })] }, ['Mål!B2']],
  ['Organisation decides', { units: [unit('Vatten', 'company')], goals: [goal({ owner: 'Vatten' })] }, ['Mål!B2']],
  ['a nämnd', { goals: [goal()] }, []],
  ['a name that tells nothing', { goals: [goal({ owner: 'Medborgarservice' })] }, []],
  ['kommunstyrelsen is a nämnd', { goals: [goal({ owner: 'Kommunstyrelsen' })] }, []],
]);

test('owners of findings are the goals’ own', () => {
  const findings = check({ goals: [goal({ parents: ['KF9'], owner: 'Kulturnämnden' })] });
  expect(cellsOf(findings, 'H03')).toEqual(['Mål!D2']);
  expect(findings.find(({ rule }) => rule === 'H03')!.owner).toBe('Kulturnämnden');
});
