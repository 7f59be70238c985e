import { FigureSearch, keyFigures, placeList } from '../../src/kolada';

it('are all there, with what a line says', async () => {
  const { figures, state } = await keyFigures();
  expect([figures.length, state]).toEqual([6099, '2026-03']);
  expect(new Set(figures.map(({ id }) => id)).size).toBe(6099);
  expect(figures.find(({ id }) => id === 'N15428')).toEqual({
    id: 'N15428',
    title: 'Elever i åk 9 som är behöriga till yrkesprogram, hemkommun, andel (%)',
    area: 'Grundskola åk 0-9 inkl förskoleklass',
    type: 'A',
    byGender: true,
    producer: 'SCB och Skolverket',
  });
  expect(
    figures.filter(({ id, title, area, type }) => !/^[NU]\d{5}$/.test(id) || !title || !area || !/^[KLA]$/.test(type)),
  ).toEqual([]);
  const { places, groups } = await placeList();
  expect([places.length, groups.length]).toEqual([312, 3630]);
  expect(places.find(({ id }) => id === '0665')).toEqual({ id: '0665', title: 'Vaggeryd', type: 'K' });
  expect(groups.find(({ id }) => id === 'G37569')?.members).toEqual([
    '0582',
    '0884',
    '1267',
    '1462',
    '1495',
    '1984',
    '2082',
  ]);
});

describe('searching', () => {
  let search: FigureSearch;
  beforeAll(async () => {
    search = new FigureSearch((await keyFigures()).figures);
  });
  const find = (text: string, more: { area?: string; municipalitiesOnly?: boolean } = {}, most = 5): string[] =>
    search.find({ text, area: null, municipalitiesOnly: false, ...more }, most).figures.map(({ id }) => id);

  it.each([
    ['an id', 'N15428', 'N15428'],
    ['an id in small letters', 'n15428', 'N15428'],
    ['words in any order', 'yrkesprogram behöriga hemkommun', 'N15428'],
    ['words without their dots', 'behoriga yrkesprogram hemkommun', 'N15428'],
    ['words begun', 'väntet inflyttn särsk boen', 'U23401'],
    ['a word misspelt', 'nettokosnadsavvikelse totalt', 'N00097'],
    ['small words', 'skattesats till kommun', 'N00901'],
  ])('%s: %s', (_, text, id) => {
    expect(find(text)).toContain(id);
  });

  it('finds the id before all else', () => {
    expect(find('N00901')[0]).toBe('N00901');
  });

  it('keeps to an area, and to municipalities', () => {
    const area = 'Tandvård';
    const found = search.find({ text: '', area, municipalitiesOnly: false }, 10_000).figures;
    expect([found.length > 0, found.every((figure) => figure.area === area)]).toEqual([true, true]);
    const municipal = search.find({ text: 'kostnad', area: null, municipalitiesOnly: true }, 10_000).figures;
    expect([municipal.length > 100, municipal.some(({ type }) => type === 'L')]).toEqual([true, false]);
  });

  it('finds nothing for words that nothing has', () => {
    expect(find('xyzzyplugh')).toEqual([]);
  });
});
