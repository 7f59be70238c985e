import { measureText, measureValues } from '../../../src/domain/exporting/stratsys';
import { judgeModel } from '../../../src/domain/judging';
import type { Indicator, Model } from '../../../src/domain/model';
import { viewOf } from '../../../src/domain/reporting/view';
import { complete } from '../../../src/domain/work';
import { createTranslator } from '../../../src/i18n';
import { gendered, goal, indicator, level, model, occasion, outcome, ranks } from '../../support/build-model';

const swedish = createTranslator('sv');
const LEVELS = [
  level('Nämndmål', 1, { owners: ['committee'] }),
  level('Individuellt mål', 2, { owners: ['individual'], inReports: false }),
];

function valuesOf(book: Model, when: string | number = 2025, decimals = 1) {
  const judgements = complete(judgeModel(book, occasion(when)));
  const { values, notes } = measureValues(complete(viewOf(book, judgements)), decimals);
  return {
    rows: values.map(({ organisation, date, measure, value }) => [organisation, date, measure, value]),
    notes: notes.map((note) => swedish.message(note)),
  };
}

const bookOf = (indicators: readonly Indicator[], more: Partial<Parameters<typeof model>[0]> = {}): Model =>
  model({ levels: LEVELS, goals: [goal({ id: 'N1', owner: 'Socialnämnden' })], indicators: [...indicators], ...more });
const one = (spec: Parameters<typeof indicator>[0]): Model =>
  bookOf([indicator({ id: 'I1', title: 'Väntetid', goals: ['N1'], ...spec })]);

describe('rows', () => {
  test.each<[string, Model, string | number, readonly unknown[]]>([
    ['the year’s value', one({ outcomes: { 2024: 61, 2025: 85.5 } }), 2025, ['2025-12-31', 85.5]],
    ['a value of an occasion', one({ outcomes: { 'Delår 2025': 40 } }), '2025-08', ['2025-08-31', 40]],
    ['a value of the spring', one({ outcomes: { 'T1 2025': 20 } }), '2025-04', ['2025-04-30', 20]],
    ['a year column read before the year is over', one({ outcomes: { 2025: 40 } }), '2025-08', ['2025-08-31', 40]],
    ['an older value, at its own date', one({ outcomes: { 2023: 7 } }), 2025, ['2023-12-31', 7]],
    ['a negative value', one({ outcomes: { 2025: -5 } }), 2025, ['2025-12-31', -5]],
    ['zero', one({ outcomes: { 2025: 0 } }), 2025, ['2025-12-31', 0]],
    ['what is left of a computation is none', one({ outcomes: { 2025: 0.1 + 0.2 } }), 2025, ['2025-12-31', 0.3]],
    ['a place', one({ direction: 'rank', outcomes: { 2025: ranks([5, 26, 'länet']) } }), 2025, ['2025-12-31', 5]],
  ])('%s', (_, book, when, [date, value]) => {
    expect(valuesOf(book, when)).toEqual({ rows: [['Socialnämnden', date, 'Väntetid', value]], notes: [] });
  });

  test('a unit’s own values stand beside the whole', () => {
    const outcomes = [outcome(2025, 85), { ...outcome(2025, 88), organisation: 'Hemtjänst söder' }];
    expect(valuesOf(one({ outcomes })).rows).toEqual([
      ['Socialnämnden', '2025-12-31', 'Väntetid', 85],
      ['Hemtjänst söder', '2025-12-31', 'Väntetid', 88],
    ]);
  });

  test('names are handed over exactly as they stand', () => {
    const title = 'Elever i åk 9  (hemkommun), "behöriga"; andel – 17 ämnen';
    expect(valuesOf(one({ title, outcomes: { 2025: 1 } })).rows[0]![2]).toBe(title);
  });

  test('two indicators with the same measure and value are one row', () => {
    const twice = ['I1', 'I2'].map((id) => indicator({ id, title: 'Väntetid', goals: ['N1'], outcomes: { 2025: 3 } }));
    expect(valuesOf(bookOf(twice))).toEqual({ rows: [['Socialnämnden', '2025-12-31', 'Väntetid', 3]], notes: [] });
  });
});

describe('what is left out is named, and never guessed', () => {
  const left = 'är inte med, eftersom';
  test.each<[string, Model, number, string]>([
    ['no value', one({ outcomes: {} }), 0, 'En indikator har inget tal att lämna och är inte med: I1 Väntetid.'],
    ['a missing mark', one({ outcomes: { 2025: 'mäts ej' } }), 0, 'inget tal att lämna'],
    ['a word', one({ direction: 'yesNo', outcomes: { 2025: 'Ja' } }), 0, 'inget tal att lämna'],
    ['several places', one({ direction: 'rank', outcomes: { 2025: ranks([5, 26, 'länet'], [61, 290, 'riket']) } }), 0, 'inget tal att lämna'],
    ['fractions and percent mixed', one({ outcomes: { 2025: { value: 0.85, mixedPercent: true } } }), 0, 'inget tal att lämna'],
    ['another unit than the target', one({ outcomes: { 2025: { value: 1600, otherUnit: true } } }), 0, 'inget tal att lämna'],
    ['a line break', one({ title: 'Vänte-\ntid', outcomes: { 2025: 3 } }), 0, left],
    ['a tab', one({ title: 'Vänte\ttid', outcomes: { 2025: 3 } }), 0, left],
    ['a formula', one({ title: '=1+1', outcomes: { 2025: 3 } }), 0, left],
    ['no title', one({ title: null, outcomes: { 2025: 3 } }), 0, left],
    ['no owner', bookOf([indicator({ id: 'I1', title: 'Väntetid', goals: ['N1'], outcomes: { 2025: 3 } })], { goals: [goal({ id: 'N1', owner: null })] }), 0, 'En indikator saknar ansvarig organisation och är inte med: I1 Väntetid.'],
    ['no goal', bookOf([indicator({ id: 'I1', title: 'Väntetid', outcomes: { 2025: 3 } })]), 0, 'saknar ansvarig organisation'],
    ['two owners', bookOf([indicator({ id: 'I1', title: 'Väntetid', goals: ['N1', 'N2'], outcomes: { 2025: 3 } })], { goals: [goal({ id: 'N1' }), goal({ id: 'N2', owner: 'Äldrenämnden' })] }), 2, 'En indikator har flera ansvariga och får en rad för var och en: I1 Väntetid.'],
    ['more decimals', one({ outcomes: { 2025: 84.96 } }), 1, 'En indikator har värden med fler än en decimal. De står oavrundade i filen, men Stratsys avrundar till det antal som måttets kolumn tillåter: I1 Väntetid.'],
    ['genders', one({ outcomes: [outcome(2025, 85), gendered(2025, 88, 'women'), gendered(2025, 82, 'men')] }), 1, 'Värden för kvinnor och män är inte med, bara det sammanlagda (en indikator): I1 Väntetid.'],
  ])('%s', (_, book, rows, note) => {
    const { rows: found, notes } = valuesOf(book);
    expect(found).toHaveLength(rows);
    expect(notes).toEqual([expect.stringContaining(note)]);
  }); // prettier-ignore

  test('two values of one measure: neither', () => {
    const two = [3, 4].map((value, at) =>
      indicator({ id: `I${at + 1}`, title: 'Väntetid', goals: ['N1'], outcomes: { 2025: value } }),
    );
    const { rows, notes } = valuesOf(bookOf(two));
    expect(rows).toEqual([]);
    expect(notes).toEqual([
      '2 indikatorer är inte med, eftersom samma mått har olika värden för samma organisation och period: I1 Väntetid; I2 Väntetid.',
    ]);
  });

  test('many are named eight at a time', () => {
    const many = Array.from({ length: 12 }, (_, at) => indicator({ id: `I${at}`, title: `Mått ${at}`, goals: ['N1'] }));
    expect(valuesOf(bookOf(many)).notes).toEqual([expect.stringMatching(/^12 indikatorer.*; I7 Mått 7 och 4 till\.$/)]);
  });
});

test('nothing of one person: neither the goal, its indicator, nor a person who is a unit', () => {
  const book = bookOf(
    [
      indicator({ id: 'IP', title: 'Annas sjukdagar', goals: ['P1'], outcomes: { 2025: 3 } }),
      indicator({
        id: 'I1',
        title: 'Väntetid',
        goals: ['N1', 'P1'],
        outcomes: [outcome(2025, 85), { ...outcome(2025, 88), organisation: 'Anna Andersson' }],
      }),
    ],
    {
      goals: [
        goal({ id: 'N1', owner: 'Socialnämnden' }),
        goal({ id: 'P1', level: 'Individuellt mål', title: 'Annas mål', owner: 'Anna Andersson' }),
      ],
      units: [
        { name: 'Anna Andersson', kind: 'individual', kindRaw: 'individ', parent: null, row: { region: 0, row: 1 } },
      ],
    },
  );
  const { rows, notes } = valuesOf(book);
  expect(rows).toEqual([['Socialnämnden', '2025-12-31', 'Väntetid', 85]]);
  expect(notes.join(' ')).not.toMatch(/Anna/);
});

test('the file has a heading and a row a value, tabs between', () => {
  const values = [{ organisation: 'Äldrenämnden', date: '2025-12-31', measure: 'Hemtjänst; helhet', value: -85.5 }];
  expect(measureText(values)).toBe(
    '\ufeffOrganisation\tPeriod\tMått\tVärde\r\nÄldrenämnden\t2025-12-31\tHemtjänst; helhet\t-85,5\r\n',
  );
});
