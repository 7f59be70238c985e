import type { CellValue } from '../../../src/domain/model';
import { sheetOf } from '../../support/cells';
import { at, outcomesInShort, readSheets, regionsInShort } from './support';

const _ = null;
const own = ['Indikatornr', 'Målnr', 'Indikator'];
const row = ['I1', 'N1', 'T'];
type Cell = CellValue | readonly [CellValue, string];

/** The fields of headings beside the usual ones, and what their cells give. */
function read(headings: readonly Cell[], cells: readonly Cell[], more: { name?: string; title?: string } = {}) {
  const title = more.title === undefined ? [] : [[more.title], []];
  return readSheets([sheetOf(more.name ?? 'I', [...title, [...own, ...headings], [...row, ...cells]])]);
}
const fields = (...given: Parameters<typeof read>): string =>
  regionsInShort(read(...given))[0]!
    .split(': ')[1]!
    .replace('id goals title ', '');

describe('headings of an occasion without a year', () => {
  it.each<[string, string[], { name?: string; title?: string }, string]>([
    ['the title above', ['Utfall T1', 'Delår'], { title: 'Uppföljning 2025' }, 'outcome@2025-04 outcome@2025-08'],
    ['the name of the sheet', ['Utfall tertial 2'], { name: 'Målkort 2024' }, 'outcome@2024-08'],
    ['the only year of the targets', ['Utfall T1', 'Mål 2026'], {}, 'outcome@2026-04 target@2026'],
    [
      'a decision is no year of values',
      ['Utfall T1', 'Mål 2026'],
      { title: 'Beslutad av KF 2022' },
      'outcome@2026-04 target@2026',
    ],
  ])('%s tells the year', (_name, headings, more, expected) => {
    expect(
      fields(
        headings,
        headings.map(() => 1),
        more,
      ),
    ).toBe(expected);
  });

  it('are asked about where nothing tells it, never guessed', () => {
    const model = read(['Utfall T1', 'Mål 2025', 'Mål 2026'], [1, 2, 3]);
    expect(model.indicators[0]?.outcomes).toEqual([]);
    expect(model.problems).toMatchObject([{ kind: 'headingUndated', heading: 'Utfall T1' }]);
  });

  it('a value column whose year nothing tells is told, not dropped in silence', () => {
    const [problem] = read(['Utfall', 'Målvärde'], [80, 85]).problems;
    expect(problem).toMatchObject({ kind: 'headingUndated', heading: 'Utfall' });
    expect(problem?.kind === 'headingUndated' && at(problem.cell)).toBe('I!D1');
  });

  it('stand below a group too', () => {
    const model = readSheets([
      sheetOf('Uppföljning 2025', [
        [...own, 'Utfall', _, _, 'Prognos'],
        [_, _, _, 'T1', 'T2', 'Helår', _],
        [...row, 81, 82, _, 85],
      ]),
    ]);
    expect(outcomesInShort(model)).toEqual(['I1 2025-04=81 2025-08=82 2025=tom']);
  });
});

describe('headings in other words', () => {
  it.each<[string, Cell[], Cell[], string]>([
    ['years in two digits', ['Utfall 23', 'Utfall -24', 'Mål 25'], [1, 2, 3], 'outcome@2023 outcome@2024 target@2025'],
    [
      'dates that Excel made of "aug-25"',
      [
        [45870, 'mmm-yy'],
        [46022, 'yyyy-mm-dd'],
      ],
      [1, 2],
      'outcome@2025-08 outcome@2025-12',
    ],
    ['a whose it is', ['Kommunens utfall 2024', 'Nämndens målvärde 2025'], [1, 2], 'outcome@2024 target@2025'],
    [
      'two words for one thing',
      ['Utfall/resultat 2024', 'Mål eller målvärde 2025'],
      [1, 2],
      'outcome@2024 target@2025',
    ],
    [
      'a unit behind',
      ['Utfall 2024, %', 'Utfall 2025 (%)', 'Målvärde 2025 i procent'],
      [1, 2, 3],
      'outcome@2024 outcome@2025 target@2025',
    ],
    [
      'whole words around the year',
      ['Utfall helåret 2024', 'Mål till 2026', 'Mål inför år 2025'],
      [1, 2, 3],
      'outcome@2024-12 target@2026 target@2025',
    ],
    [
      'everybody beside women and men',
      ['Utfall 2024 alla', 'Utfall 2024 kvinnor', 'Utfall 2024 män'],
      [1, 2, 3],
      'outcome@2024 women@2024 men@2024',
    ],
  ])('%s', (_name, headings, cells, expected) => {
    expect(fields(headings, cells)).toBe(expected);
  });

  it('both genders in a cell, in the order of the heading', () => {
    const said = (heading: string, cell: string): string => outcomesInShort(read([heading], [cell]))[0]!;
    expect(said('Utfall 2023 (K/M)', '81,5 (79/83)')).toBe('I1 2023=81.5 2023k=79 2023m=83');
    expect(said('Utfall 2023 män/kvinnor', '79 % / 83 %')).toBe('I1 2023m=79 2023k=83');
    expect(said('Utfall 2023 (K/M)', '81')).toBe('I1 2023=81');
  });

  it('a limit that the heading says holds for bare numbers', () => {
    const [indicator] = read(
      ['Mål 2025 (minst)', 'Mål 2026 (högst)', 'Mål 2027 (minst)'],
      [80, '70 %', 'högst 5'],
    ).indicators;
    expect(indicator?.targets.map(({ rule, saidByWords }) => [rule?.kind, saidByWords])).toEqual([
      ['atLeast', true],
      ['atMost', true],
      ['atMost', true],
    ]);
  });

  it.each<[string, string, Cell[], string | null]>([
    ['the end of the title', 'Vakansgrad, %', [1], '%'],
    ['an aside in the title', 'Handläggningstid (veckor)', [1], 'veckor'],
    ['the signs of the values', 'Trygga', ['81 %'], '%'],
    ['the formats of the values', 'Trygga', [[0.81, '0%']], '%'],
    ['nothing', 'Trygga (egen enkät)', [81], null],
  ])('the measure is told by %s', (_name, title, cells, expected) => {
    const model = readSheets([
      sheetOf('I', [
        [...own, 'Utfall 2024'],
        ['I1', 'N1', title, ...cells],
      ]),
    ]);
    expect(model.indicators[0]?.unit).toBe(expected);
  });

  it('a bare fraction in a row of formatted percentages is one of them', () => {
    const model = read(['Utfall 2023', 'Utfall 2024'], [[0.92, '0%'], 0.935]);
    const column = readSheets([
      sheetOf('I', [
        [...own, 'Utfall 2023', 'Utfall 2024'],
        [...row, [0.92, '0%'], 0.935],
        ['I2', 'N1', 'U', [0.8, '0%'], [0.81, '0%']],
      ]),
    ]);
    expect(model.indicators[0]?.unit).toBe('%');
    expect(outcomesInShort(column)[0]).toBe('I1 2023=92 2024=93.5');
  });

  it('columns of colours are limits', () => {
    const model = read(['Enhet', 'Grönt', 'Gult', 'Rött', 'Utfall 2025'], ['%', '≥ 20', '15–19', '< 15', 18]);
    expect(model.indicators[0]?.tolerance).toMatchObject({ kind: 'limits', limits: { green: 20, red: 15 } });
  });

  it('limits in Tolerans keep the decimals they are written with', () => {
    const model = read(['Enhet', 'Tolerans', 'Utfall 2025'], ['%', 'grön ≥ 38,0, röd < 32', 37.94]);
    expect(model.indicators[0]?.tolerance).toMatchObject({ limits: { green: 38, red: 32 }, decimals: 1 });
  });

  it("a column under the municipality's own name holds its outcomes", () => {
    const settings = sheetOf('Inställningar', [
      ['Inställning', 'Värde'],
      ['Kommun', 'Sollentuna'],
    ]);
    const sheet = sheetOf('I', [
      [...own, 'Sollentuna 2024', 'Täby 2024', 'Stockholms län 2024'],
      [...row, 81, 82, 83],
    ]);
    expect(regionsInShort(readSheets([sheet, settings]))[0]).toContain(
      'outcome@2024 comparison@2024=Täby comparison@2024=Stockholms län',
    );
  });
});
