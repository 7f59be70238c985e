import type { Level } from '../../../src/domain/model';
import { goal, LEVELS } from '../../support/build-model';
import { link, table, textOf, the, unit } from './lay-out';

const kf1 = goal({ id: 'KF1', level: 'Övergripande mål', owner: 'Kommunfullmäktige' });
const withLevel = (name: string, rest: Partial<Level>) =>
  LEVELS.map((item) => (item.name === name ? { ...item, ...rest } : item));

const units = ['Kommunfullmäktige', 'Socialnämnden', 'Kulturnämnden'].map((name) => unit(name, 'committee'));

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
