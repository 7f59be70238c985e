import { understandAssessment } from '../../../src/domain/judging';

const meanings: [string, string | null][] = [
  ['Uppfyllt', 'met'],
  ['uppfyllt ', 'met'],
  ['Helt uppfyllt', 'met'],
  ['✓ Uppfyllt', 'met'],
  ['Uppfylls helt', 'met'],
  ['Målet uppnått', 'met'],
  ['Målet är uppfyllt.', 'met'],
  ['Helt', 'met'],
  ['Delvis', 'partly'],
  ['Delvis uppfyllt', 'partly'],
  ['Uppfylls delvis', 'partly'],
  ['Målet är delvis uppnått', 'partly'],
  ['Ej uppfyllt', 'notMet'],
  ['Inte uppfyllt', 'notMet'],
  ['Målet är inte uppfyllt', 'notMet'],
  ['Ej mätt', 'notMeasured'],
  ['Kan ej bedömas', 'cannotJudge'],
  ['Kan inte bedömas', 'cannotJudge'],
  ['Går ej att bedöma', 'cannotJudge'],
  ['Met', 'met'],
  ['Partly met', 'partly'],
  ['Not met', 'notMet'],
  ['Not measured', 'notMeasured'],
  ['Cannot be judged', 'cannotJudge'],
  ['Målet kan ej bedömas', 'cannotJudge'],
  ['Målet bedöms vara uppfyllt', 'met'],
  ['Målet bedöms uppnås', null],
  ['Målet kan delvis uppnås', null],
  ['Inte helt uppfyllt', null],
  ['På väg', null],
  ['Typ klart', null],
  ['Nästan uppfyllt', null],
  ['Kommer att uppfyllas', null],
  ['Ja', null],
  ['Grön', null],
  ['85 %', null],
  ['', null],
];

it.each(meanings)('%p means %p', (words, meaning) => {
  expect(understandAssessment(words, { statusWords: null })).toBe(meaning);
});

it('the workbook’s own Statusord come first', () => {
  const statusWords = ['Grön', 'Gul', 'Röd', 'Grå'] as const;
  expect(['grön', 'Gul', 'RÖD', 'grå', 'Delvis'].map((word) => understandAssessment(word, { statusWords }))).toEqual([
    'met',
    'partly',
    'notMet',
    'notMeasured',
    'partly',
  ]);
});
