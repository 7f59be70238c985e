import type { Level } from '../../../src/domain/model';
import { goal, LEVELS } from '../../support/build-model';
import { link, oneCell, table, textOf, the, unit } from './lay-out';

const kf1 = goal({ id: 'KF1', level: 'Övergripande mål', owner: 'Kommunfullmäktige' });
const withLevel = (name: string, rest: Partial<Level>) =>
  LEVELS.map((item) => (item.name === name ? { ...item, ...rest } : item));

const overall = { level: 'Övergripande mål', owner: 'Kommunfullmäktige' } as const;

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
    'other endings of the adjective too',
    {
      goals: [titled('Väntetiderna till särskilda boenden kortas'), titled('Väntetiden till särskilt boende kortas')],
    },
    ['Mål!C3'],
  ],
  [
    'rings and dots that the plural takes',
    { goals: [titled('Bostäderna i centrum är tillgängliga'), titled('Bostaden i centrum är tillgänglig')] },
    ['Mål!C3'],
  ],
  [
    'the same with and without',
    { goals: [titled('Skolnärvaron ökar i alla årskurser'), titled('Skolfrånvaron minskar i alla årskurser')] },
    [],
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
  [
    'two clauses, each with its subject',
    { goals: [titled('Fler får hemtjänst i tid samt personalens sjukfrånvaro minskar')] },
    ['Mål!C2'],
  ],
  ['two sentences', { goals: [titled('Hemtjänsten håller hög kvalitet. Personalen trivs på jobbet.')] }, ['Mål!C2']],
  ['a clause that hangs on', { goals: [titled('Vi arbetar för att barn och unga mår bra')] }, []],
  [
    'a reason',
    { goals: [titled('I Åmåla når alla barn sin fulla potential då skolor och förskolor är de bästa i Sverige')] },
    [],
  ],
  ['a group within', { goals: [titled('Andelen elever som får stöd i skolan och på fritids ökar')] }, []],
  ['two of whom', { goals: [titled('Kommunen ger barn och unga i hela Åmåla bra förutsättningar')] }, []],
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
