import { atLeast, baseline, goal, indicator, interval, LEVELS, atMost, target } from '../../support/build-model';
import { oneCell, table, textOf, the } from './lay-out';
import { suggestDirection } from '../../../src/domain/checking/rules/indicator-facts';
import { isSameTitle, judgeKoladaId, tidyKoladaId } from '../../../src/domain/checking/support/kolada-id';

const n1 = goal({ id: 'N1' });
const of = (spec: Parameters<typeof indicator>[0] = {}) => indicator({ goals: ['N1'], ...spec });
const gone = goal({ id: 'N0', lifecycle: 'ended', validTo: '2022-12-31', replacedBy: ['N1'] });

table('I01', [
  ['a goal that is not there', { goals: [n1], indicators: [of({ goals: ['XX1'] })] }, ['Indikatorer!B2']],
  ['a goal that is', { goals: [n1], indicators: [of()] }, []],
  ['one of two', { goals: [n1], indicators: [of({ goals: ['N1', 'N7'] })] }, ['Indikatorer!B2']],
]);

test('I01 suggests the goal nearest in spelling and offers it', () => {
  const finding = the('I01', {
    goals: [n1],
    indicators: [of({ goals: ['n 1'] })],
    context: { cells: { sheets: [oneCell('Indikatorer!B2', 'n 1')] } },
  });
  expect(textOf(finding)).toContain('Menade du N1?');
  expect(finding.fix?.changes[0]).toMatchObject({ old: 'n 1', new: 'N1' });
});

table('I02', [
  ['no goal', { goals: [n1], indicators: [of({ goals: [] })] }, ['Indikatorer!B2']],
  ['a goal', { goals: [n1], indicators: [of()] }, []],
  ['no column: W03’s', { indicators: [of({ goals: [] })], lacking: ['indicators.goals'] }, []],
]);

const required = LEVELS.map((item) => ({ ...item, indicatorRequired: item.name === 'Nämndmål' }));
table('I03', [
  ['the level requires one', { levels: required, goals: [n1, goal({ id: 'N2' })], indicators: [of()] }, ['Mål!A3']],
  ['optional', { goals: [n1, goal({ id: 'N2' })], indicators: [of()] }, []],
  ['ended goals need none', { levels: required, goals: [n1, gone], indicators: [of()] }, []],
  ['none in the whole workbook: W01’s', { levels: required, goals: [n1] }, []],
]);

table('I04', [
  [
    'same title, same goal',
    { goals: [n1], indicators: [of({ title: 'Trygghet' }), of({ title: 'trygghet ' })] },
    ['Indikatorer!C3'],
  ],
  [
    'same title, other goal',
    { goals: [n1], indicators: [of({ title: 'Sjukfrånvaro' }), of({ title: 'Sjukfrånvaro', goals: ['N2'] })] },
    [],
  ],
  [
    'same title, other performer',
    { goals: [n1], indicators: [of({ performer: 'egen regi' }), of({ performer: 'enskild regi' })] },
    [],
  ],
  [
    'same Kolada id, other goal',
    {
      goals: [n1],
      indicators: [of({ title: 'a', koladaId: 'N15428' }), of({ title: 'b', koladaId: 'N15428', goals: [] })],
    },
    ['Indikatorer!C3'],
  ],
  [
    'same number',
    { goals: [n1], indicators: [of({ id: 'I1', title: 'a' }), of({ id: 'I1', title: 'b' })] },
    ['Indikatorer!A3'],
  ],
  ['different ones', { goals: [n1], indicators: [of({ title: 'a' }), of({ title: 'b' })] }, []],
]);

table('I05', [
  [
    'missing, with a bare number',
    { goals: [n1], indicators: [of({ direction: null, targets: [atLeast(85)] })] },
    ['Indikatorer!E2'],
  ],
  [
    'missing, but the words say it',
    { goals: [n1], indicators: [of({ direction: null, targets: [atLeast(85, 2025, { saidByWords: true })] })] },
    [],
  ],
  [
    'not understood',
    { goals: [n1], indicators: [of({ direction: null, directionRaw: 'uppåt?' })] },
    ['Indikatorer!E2'],
  ],
  ['understood', { goals: [n1], indicators: [of()] }, []],
  ['of an ended goal', { goals: [gone], indicators: [of({ goals: ['N0'], direction: null })] }, []],
  [
    'no column: told once',
    { goals: [n1], indicators: [of({ direction: null }), of({ direction: null })], lacking: ['indicators.direction'] },
    ['Indikatorer!A1'],
  ],
]);

test.each([
  ['uppåt?', 'higher'],
  ['ska bli fler', 'higher'],
  ['så lågt som möjligt', 'lower'],
  ['oförändrad nivå', 'keep'],
  ['mellan två värden', 'interval'],
  ['topplacering', 'rank'],
  ['ökad trygghet och minskad oro', null],
  ['vet ej', null],
])('I05: %s → %s', (words, direction) => {
  expect(suggestDirection(words)).toBe(direction);
});

test('I05 offers the template’s word', () => {
  const finding = the('I05', {
    goals: [n1],
    indicators: [of({ direction: null, directionRaw: 'uppåt?' })],
    context: { cells: { sheets: [oneCell('Indikatorer!E2', 'uppåt?')] } },
  });
  expect(textOf(finding)).toContain('Menade du Högre bättre?');
  expect(finding.fix?.changes[0]).toMatchObject({ old: 'uppåt?', new: 'Högre bättre' });
});

table('I06', [
  ['missing', { goals: [n1], indicators: [of({ unit: null })] }, ['Indikatorer!D2']],
  ['yes/no has none', { goals: [n1], indicators: [of({ unit: null, direction: 'yesNo' })] }, []],
  ['a place has none', { goals: [n1], indicators: [of({ unit: null, direction: 'rank' })] }, []],
  [
    'target in days, unit %',
    { goals: [n1], indicators: [of({ targets: [atMost(14, 2025, { unit: 'dagar' })] })] },
    ['Indikatorer!T2'],
  ],
  [
    'outcome in tkr, unit mnkr',
    { goals: [n1], indicators: [of({ unit: 'mnkr', outcomes: { 2025: { value: 5, unit: 'tkr' } } })] },
    ['Indikatorer!O2'],
  ],
  [
    'procent is %',
    { goals: [n1], indicators: [of({ unit: 'procent', targets: [atLeast(85, 2025, { unit: '%' })] })] },
    [],
  ],
  [
    'personer are antal',
    { goals: [n1], indicators: [of({ unit: 'antal', targets: [atLeast(85, 2025, { unit: 'personer' })] })] },
    [],
  ],
  [
    'a change in % of days',
    {
      goals: [n1],
      indicators: [
        of({
          unit: 'dagar',
          targets: [target({ kind: 'change', amount: -10, unit: '%', baseYear: null }, 2025, { unit: '%' })],
        }),
      ],
    },
    [],
  ],
  [
    'an unknown unit is left alone',
    { goals: [n1], indicators: [of({ unit: 'antal/1 000 inv', targets: [atLeast(5, 2025, { unit: 'st' })] })] },
    [],
  ],
  [
    'no column: told once',
    { goals: [n1], indicators: [of({ unit: null }), of({ unit: null })], lacking: ['indicators.unit'] },
    ['Indikatorer!A1'],
  ],
]);

const moving = { settings: { movementRequired: true }, goals: [n1] };
table('I07', [
  ['movement must show', { ...moving, indicators: [of()] }, ['Indikatorer!F2']],
  ['there is one', { ...moving, indicators: [of({ baseline: [80, 2022] })] }, []],
  ['nobody asks', { goals: [n1], indicators: [of()] }, []],
  ['yes/no does not move', { ...moving, indicators: [of({ direction: 'yesNo' })] }, []],
  [
    'can’t be read, whoever asks',
    { goals: [n1], indicators: [of({ baseline: baseline(null, 2022, { raw: 'ca hälften', unreadable: true }) })] },
    ['Indikatorer!F2'],
  ],
]);

const titles = new Map([
  ['N15428', 'Elever i åk 9 som är behöriga till yrkesprogram, hemkommun, andel (%)'],
  ['N00001', 'Nettokostnad, kr/inv (-2019)'],
]);
const kolada = (koladaId: string, title = 'Elever i åk 9 som är behöriga till yrkesprogram') => ({
  goals: [n1],
  indicators: [of({ koladaId, title })],
});
table('I08', [
  ['too short', kolada('N1542'), ['Indikatorer!H2']],
  ['a series that does not exist', kolada('N99999'), ['Indikatorer!H2']],
  ['right form', kolada('N15428'), []],
  ['none', { goals: [n1], indicators: [of()] }, []],
  ['not in Kolada', { ...kolada('N15429'), context: { koladaTitles: titles } }, ['Indikatorer!H2']],
  ['in Kolada', { ...kolada('N15428'), context: { koladaTitles: titles } }, []],
  [
    'another title there',
    { ...kolada('N15428', 'Antal besök på badhuset'), context: { koladaTitles: titles } },
    ['Indikatorer!H2'],
  ],
  [
    'a series that has ended',
    { ...kolada('N00001', 'Nettokostnad'), context: { koladaTitles: titles } },
    ['Indikatorer!H2'],
  ],
]);

test.each([
  ['N15428', 'good'],
  ['U23401', 'good'],
  ['n15428', 'malformed'],
  ['N1542', 'malformed'],
  ['X15428', 'malformed'],
  ['N99999', 'unknown'],
])('I08: %s is %s', (id, verdict) => expect(judgeKoladaId(id, null)).toBe(verdict));

test.each([
  ['n15428', 'N15428'],
  ['Kolada N15428', 'N15428'],
  ['N 15428', 'N15428'],
  ['N15428, U23401', null],
  ['154281', null],
])('I08: %s holds the id %s', (text, id) => expect(tidyKoladaId(text)).toBe(id));

test('I08 takes a shortened title for the same', () => {
  expect(isSameTitle('Behöriga till yrkesprogram', titles.get('N15428')!)).toBe(true);
  expect(isSameTitle('Nöjda medborgare', titles.get('N15428')!)).toBe(false);
});

table('I09', [
  ['of an ended goal', { goals: [gone, n1], indicators: [of({ goals: ['N0'] })] }, ['Indikatorer!B2']],
  ['of one in force', { goals: [gone, n1], indicators: [of()] }, []],
]);

table('I10', [
  ['no source', { goals: [n1], indicators: [of({ source: null })] }, ['Indikatorer!G2']],
  ['Kolada’s id is a source', { goals: [n1], indicators: [of({ source: null, koladaId: 'N15428' })] }, []],
  ['a source', { goals: [n1], indicators: [of()] }, []],
  [
    'no column: told once',
    { goals: [n1], indicators: [of({ source: null }), of({ source: null })], lacking: ['indicators.source'] },
    ['Indikatorer!A1'],
  ],
]);

test('intervals of one unit agree', () => {
  const spec = { goals: [n1], indicators: [of({ targets: [interval(70, 80, 2025, { unit: '%' })] })] };
  expect(() => the('I06', spec)).toThrow('no I06');
});
