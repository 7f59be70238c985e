import { goal, LEVELS } from '../../support/build-model';
import { activity, finance, table, textOf, the, type CheckSpec } from './lay-out';

const n1 = goal({ id: 'N1' });

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
