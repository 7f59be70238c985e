/** The block *Jämförelser* of a nämnd's sheet: what the workbook's own columns say of others, of the outcome's own period. */
import type { Indicator, Standing } from '../../../src/domain/model';
import { atLeast, cell, comparison, gendered, indicator, outcome, period } from '../../support/build-model';
import { layOut, municipality, prose, table } from './a-municipality';

const KEY = 'committee:Utbildningsnämnden';

/** The first indicator of Utbildningsnämnden with what it is compared with. */
function sheetOf(more: Partial<Parameters<typeof indicator>[0]> & { readonly standings?: Indicator['standings'] }) {
  const book = municipality();
  const own = indicator({
    id: 'I1',
    title: 'Behöriga',
    goals: ['UN1'],
    koladaId: 'N15428',
    targets: [atLeast(84)],
    outcomes: { 2025: 85 },
    ...more,
  });
  return layOut({ ...book, indicators: [own] }).sheet(KEY);
}

const headings = (sheet: ReturnType<typeof sheetOf>): unknown =>
  sheet.blocks.flatMap((block) =>
    block.kind === 'table' && block.id === 'comparisons'
      ? block.headings.map((one) => (typeof one === 'object' ? one.key.split('.').at(-1) : one))
      : [],
  );

const standing = (field: Standing['field'], text: string, year: number | null = 2025): Standing => ({
  field,
  text,
  period: year === null ? null : period(year),
  address: cell(),
});

const PEERS = [comparison('Alby', 90, 2025), comparison('Berga', 85, 2025), comparison('Carlsro', 70, 2025)];

it('says place, mean, best and worst among the municipalities with columns, the kingdom, and the gap', () => {
  const sheet = sheetOf({
    comparisons: [...PEERS, comparison('Riket', 84.1, 2025), comparison('Snitt liknande', 81.2, 2025)],
    outcomes: [outcome(2025, 85), gendered(2025, 88, 'women'), gendered(2025, 82.5, 'men')],
  });
  expect(headings(sheet)).toEqual(['indicator', 'own', 'place', 'mean', 'kingdom', 'gap', 'best', 'worst']);
  expect(table(sheet, 'comparisons')).toEqual([
    ['I1 Behöriga (%)', 85, 'delad plats 2 av 4', 245 / 3, 84.1, 5.5, 'Alby 90,0', 'Carlsro 70,0'],
  ]);
  expect(prose(sheet)).toContain(
    'Plats, medel, bäst och sämst gäller bland kommunerna med egna kolumner (Alby, Berga och Carlsro); medlet är oviktat och utan den egna kommunen. Utfall och riket: Källa: Kolada. Plats, medel, bäst och sämst samt skillnader: Egen bearbetning av data från Kolada.',
  );
});

it('those without a value are named, count in nothing, and are neither best nor worst', () => {
  const sheet = sheetOf({
    comparisons: [...PEERS.slice(0, 2), comparison('Carlsro', null, 2025), comparison('Dala', null, 2025)],
  });
  expect(table(sheet, 'comparisons')).toEqual([
    ['I1 Behöriga (%)', 85, 'delad plats 2 av 3', 87.5, 'Alby 90', 'Exempelkommun, Berga 85'],
    ['Utan värde, och därför inte med: Carlsro och Dala.'],
  ]);
});

it('the best is the lowest where lower is better; where neither way is there is no place', () => {
  const lower = sheetOf({ direction: 'lower', comparisons: PEERS });
  expect(table(lower, 'comparisons')[0]!.slice(2)).toEqual(['delad plats 2 av 4', 245 / 3, 'Carlsro 70', 'Alby 90']);
  const neither = sheetOf({ direction: 'none', comparisons: PEERS });
  expect([headings(neither), table(neither, 'comparisons')[0]!.slice(1)]).toEqual([
    ['indicator', 'own', 'mean'],
    [85, 245 / 3],
  ]);
});

it('prints what columns say of place, best and worst where the municipalities have none, of that period only', () => {
  const sheet = sheetOf({
    comparisons: [comparison('Riket', 84.1, 2025)],
    standings: [
      standing('peerPlace', '4 av 31'),
      standing('peerPlace', '5 av 31', null),
      standing('peerBest', 'Alby 90,1'),
      standing('peerWorst', 'Zinkgruvan 1', 2024),
    ],
  });
  expect(headings(sheet)).toEqual(['indicator', 'own', 'place', 'kingdom', 'best']);
  expect(table(sheet, 'comparisons')).toEqual([['I1 Behöriga (%)', 85, '4 av 31', 84.1, 'Alby 90,1']]);
});

it('numbers have no more decimals than were given, a mean one at the least', () => {
  const sheet = sheetOf({ comparisons: PEERS });
  const [row] = sheet.blocks.flatMap((block) =>
    block.kind === 'table' && block.id === 'comparisons' ? block.rows : [],
  );
  expect(row!.cells.map((one) => one?.format?.kind === 'number' && one.format.decimals)).toEqual([
    ...[false, 0, false, 1, false, false],
  ]);
});

it('what is Kolada’s is told from what is not, where a sheet has both', () => {
  const book = municipality();
  const one = { goals: ['UN1'], targets: [atLeast(84)], outcomes: { 2025: 85 }, comparisons: PEERS };
  const both = [
    indicator({ ...one, id: 'I1', title: 'Behöriga', koladaId: 'N15428' }),
    indicator({ ...one, id: 'I2', title: 'Nöjda', source: 'SKR' }),
  ];
  const said = prose(layOut({ ...book, indicators: both }).sheet(KEY)).join(' ');
  expect(said).toContain('För indikatorer från Kolada gäller: Utfall: Källa: Kolada.');
  expect(said).toContain('För indikatorer med annan källa än Kolada är');
});

it('a group goes before a municipality in the column among the goals', () => {
  const sheet = sheetOf({ comparisons: [...PEERS, comparison('Riket', 84.1, 2025)] });
  const goals = sheet.blocks.find((block) => block.kind === 'table' && block.id === 'goals');
  expect(goals?.kind === 'table' && goals.headings).toContainEqual({
    key: 'report.column.comparisonWith',
    args: { group: 'Riket' },
  });
});

it('values of another year are no comparison', () => {
  const old = sheetOf({ comparisons: PEERS.map((one) => ({ ...one, period: period(2024) })) });
  expect(() => table(old, 'comparisons')).toThrow('no table comparisons');
});

it('is our own work where the figures are not Kolada’s', () => {
  const sheet = sheetOf({ koladaId: null, source: 'SKR', comparisons: PEERS });
  const said = prose(sheet).join(' ');
  expect(said).toContain('är plats, medel, bäst och sämst samt skillnader: Egen beräkning.');
  expect(said).not.toContain('Plats, medel, bäst och sämst samt skillnader: Egen bearbetning av data från Kolada');
});

it.each<[string, Parameters<typeof sheetOf>[0]]>([
  ['nothing', {}],
  ['one group alone, which the goals’ own column has', { comparisons: [comparison('Riket', 84.1, 2025)] }],
  ['no outcome', { comparisons: PEERS, outcomes: {} }],
  ['a missing outcome', { comparisons: PEERS, outcomes: { 2025: 'mäts ej' } }],
])('no block for %s', (_, more) => {
  expect(() => table(sheetOf(more), 'comparisons')).toThrow('no table comparisons');
});

it('never reaches the user’s own column of comments', () => {
  const sheet = sheetOf({ comparisons: [...PEERS, comparison('Riket', 84.1, 2025)] });
  for (const block of sheet.blocks) {
    if (block.kind !== 'table' || block.id !== 'comparisons') continue;
    expect(Math.max(block.headings.length, ...block.rows.map(({ cells }) => cells.length))).toBeLessThanOrEqual(
      sheet.keptColumns[0]!,
    );
  }
});
