import type { Model } from '../../../src/domain/model';
import type { ReportBlock, ReportChart, ReportSheet } from '../../../src/domain/reporting';
import { atLeast, goal, indicator, interval, level, model } from '../../support/build-model';
import { everything, layOut, municipality, prose, said, table } from './a-municipality';

const chartsOf = ({ blocks }: ReportSheet): string[] =>
  blocks.flatMap((block) => (isOutcomes(block) ? [String(said(block.title))] : []));
const isOutcomes = (block: ReportBlock): block is ReportChart => block.kind === 'chart' && block.shape === 'outcomes';

/** A nämnd with as many indicators as asked for, none of which is met. */
const behind = (count: number): Model =>
  model({
    goals: [goal({ id: 'N1', owner: 'Socialnämnden' })],
    indicators: Array.from({ length: count }, (_, at) =>
      indicator({ id: `I${at + 1}`, goals: ['N1'], targets: [atLeast(9)], outcomes: { 2024: 1, 2025: at } }),
    ),
  });

const onNämnd = (book: Model, charts?: 'proposed' | readonly string[]): ReportSheet =>
  layOut(book, charts === undefined ? {} : { charts }).sheet('committee:Socialnämnden');

test('the proposal is what is not met and can be drawn, four at most, in the workbook’s order', () => {
  expect(chartsOf(onNämnd(behind(6)))).toEqual(['I1', 'I2', 'I3', 'I4'].map((id) => expect.stringContaining(id)));
  expect(prose(onNämnd(behind(1)))).toContainEqual(expect.stringMatching(/^Diagrammen visar indikatorer som inte/));
});

test('where all are met there is nothing to show', () => {
  const met = layOut().sheet('committee:Utbildningsnämnden');
  expect(chartsOf(met)).toEqual([]);
  expect(prose(met)).not.toContain('Utfall och målvärde över tid');
});

test.each<[string, readonly string[], readonly string[]]>([
  ['one, however it is written', [' i3 '], ['I3']],
  ['two, in the workbook’s order', ['I5', 'I2'], ['I2', 'I5']],
  ['none', [], []],
  ['one there is not', ['X9'], []],
])('chosen: %s', (_, chosen, expected) => {
  expect(chartsOf(onNämnd(behind(6), chosen))).toEqual(expected.map((id) => expect.stringContaining(id)));
});

test('an indicator without a number is chosen by its title', () => {
  const book = behind(1);
  const unnumbered = { ...book.indicators[0]!, id: null, title: 'Väntetid' };
  expect(chartsOf(onNämnd({ ...book, indicators: [unnumbered] }, ['väntetid']))).toHaveLength(1);
});

test('the table beside the chart has the same numbers, a source below, and what is unknown left empty', () => {
  const given = { id: 'I1', title: 'Väntan', unit: 'dagar', goals: ['N1'], source: 'Kolada' };
  const book = model({
    goals: [goal({ id: 'N1', owner: 'Socialnämnden' })],
    indicators: [indicator({ ...given, targets: [interval(1, 5)], outcomes: { 2022: 8, 2025: 7 } })],
  });
  const sheet = onNämnd(book, ['I1']);
  expect(table(sheet, 'outcome.i.I1')).toEqual([
    ['Helår 2022', 8, null, null],
    ['Helår 2023', null, null, null],
    ['Helår 2024', null, null, null],
    ['Helår 2025', 7, 1, 5],
  ]);
  expect(prose(sheet)).toEqual(expect.arrayContaining(['I1 Väntan (dagar)', 'Källa: Kolada.']));
  expect(prose(sheet)).toContainEqual(expect.stringContaining('En tom ruta betyder att värdet inte är känt'));
  expect(chartsOf(sheet)).toEqual(['Utfall och målvärde: I1 Väntan']);
});

test.each([
  [
    1,
    'Inget diagram för I1 Ett: det krävs minst två utfall i tal, och ett målvärde som är en nivå eller räknas om till en. Ska värdet bara öka eller minska finns ingen nivå att rita.',
  ],
  [
    2,
    'Inga diagram för I1 Ett och I2 Två: det krävs minst två utfall i tal, och ett målvärde som är en nivå eller räknas om till en. Ska värdet bara öka eller minska finns ingen nivå att rita.',
  ],
])('what is chosen and can’t be drawn is named (%d)', (count, expected) => {
  const titles = ['Ett', 'Två'];
  const book = model({
    goals: [goal({ id: 'N1', owner: 'Socialnämnden' })],
    indicators: titles
      .slice(0, count)
      .map((title, at) => indicator({ id: `I${at + 1}`, title, goals: ['N1'], outcomes: {}, targets: [] })),
  });
  expect(prose(onNämnd(book, ['I1', 'I2']))).toContainEqual(expected);
});

test('an indicator of the council’s own goals is drawn on the summary, one of a nämnd’s is not', () => {
  const chosen = { charts: ['I2', 'I3'] };
  const book = municipality();
  const grown = { ...book, indicators: book.indicators.map((one) => (one.id === 'I3' ? twoYears(one) : one)) };
  expect(chartsOf(layOut(grown, chosen).sheet('summary'))).toEqual([expect.stringContaining('I3')]);
  expect(chartsOf(layOut(grown, chosen).sheet('committee:Socialnämnden'))).toEqual([expect.stringContaining('I2')]);
});

const twoYears = (one: Model['indicators'][number]): Model['indicators'][number] => ({
  ...one,
  outcomes: indicator({ outcomes: { 2024: 1, 2025: 2 } }).outcomes,
});

test('an indicator of an individual goal gets no chart, chosen or proposed', () => {
  const personal = model({
    levels: [
      level('Nämndmål', 3, { owners: ['committee'] }),
      level('Individuellt mål', 5, { owners: ['individual'], inReports: false, judged: false }),
    ],
    goals: [
      goal({ id: 'N1', owner: 'Socialnämnden' }),
      goal({ id: 'P1', level: 'Individuellt mål', owner: 'Anna', parents: ['N1'] }),
    ],
    indicators: [
      indicator({ id: 'IP', title: 'Annas', goals: ['P1'], targets: [atLeast(9)], outcomes: { 2024: 1, 2025: 2 } }),
    ],
  });
  for (const charts of ['proposed', ['IP', 'Annas']] as const) {
    for (const sheet of layOut(personal, { charts }).sheets) expect(everything(sheet)).not.toContain('Annas');
  }
});

test('a long name is cut in the chart’s title, and stands whole above the table', () => {
  const title =
    'Andel elever i årskurs nio med behörighet till yrkesprogram, kommunala och fristående skolor, hemkommun';
  const book = behind(1);
  const sheet = onNämnd({ ...book, indicators: [{ ...book.indicators[0]!, title }] });
  expect(chartsOf(sheet)[0]).toMatch(/^Utfall och målvärde: I1 Andel elever .{15,50} …$/);
  expect(prose(sheet)).toContainEqual(expect.stringContaining(title));
});
