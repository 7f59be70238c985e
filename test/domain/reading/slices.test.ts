import { readingKnowledge } from '../../support/knowledge';
import type { CellValue } from '../../../src/domain/model';
import { readWorkbook } from '../../../src/domain/reading';
import { sheetOf } from '../../support/cells';

const COUNT = 10_000;
const GOALS = 1_000;
const years = [...Array(14).keys()].map((at) => 2012 + at);

const goals: CellValue[][] = [
  ['Målnr', 'Nivå', 'Mål', 'Överordnat mål', 'Ansvarig', 'Bedömning'],
  ...[...Array(GOALS).keys()].map((at) => [
    `N${at}`,
    'Nämndmål',
    `Mål nummer ${at} ska nås`,
    at > 10 ? `N${at % 10}` : null,
    `Nämnd ${at % 20}`,
    'Uppfyllt',
  ]),
];
const headings = [
  'Indikatornr',
  'Målnr',
  'Indikator',
  'Enhet',
  'Riktning',
  'Kolada-id',
  'Utgångsvärde',
  'Utgångsår',
  ...years.map((year) => `Utfall ${year}`),
  'Målvärde 2024',
  'Målvärde 2025',
  'Målvärde 2026',
  'Målvärde mandatperiod',
  'Prognos',
  'Tolerans',
  'Vikt',
  'Prioriterad',
  'Riket 2024',
  'Riket 2025',
  'Källa',
  'Mätfrekvens',
  'Kommentar',
];
const indicators: CellValue[][] = [
  headings,
  ...[...Array(COUNT).keys()].map((at) => [
    `I${at}`,
    `N${at % GOALS}`,
    `Indikator nummer ${at} i kommunen`,
    at % 2 ? '%' : 'antal',
    'Högre bättre',
    'N15428',
    50 + (at % 7),
    2022,
    ...years.map((_, place) => 40 + place + (at % 13)),
    60,
    'minst 61',
    62,
    at % 3 ? '70' : null,
    55,
    2,
    1,
    at % 5 ? null : 'ja',
    50,
    51,
    'Kolada',
    'Årligen',
    `kommentar ${at}`,
  ]),
];

it('reads ten thousand indicators of 35 columns in slices, every one of them', () => {
  const cells = { sheets: [sheetOf('Mål', goals), sheetOf('Indikatorer', indicators)] };
  const work = readWorkbook(cells, readingKnowledge);
  let slices = 0;
  let step = work.next();
  for (; !step.done; step = work.next()) slices++;
  expect(headings).toHaveLength(35);
  expect(step.value.model.goals).toHaveLength(GOALS);
  expect(step.value.model.indicators).toHaveLength(COUNT);
  expect(slices).toBeGreaterThan(100);
});
