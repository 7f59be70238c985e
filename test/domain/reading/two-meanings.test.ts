import type { CellValue, SheetCells } from '../../../src/domain/model';
import { sheetOf } from '../../support/cells';
import { outcomesInShort, readSheets, twoGoals, told } from './support';

const _ = null;

describe('headings of two meanings', () => {
  const indicators = (mal: CellValue, value: CellValue, heading = 'Målnr'): SheetCells =>
    sheetOf('I', [
      ['Nr', heading, 'Mått', 'Enhet', 'Riktning', '2024', 'Mål'],
      ['I1', mal, 'Trygghet', '%', 'Öka', 80, value],
    ]);

  it('"Mål" is the target of the current year where another column names the goal', () => {
    const [indicator] = readSheets([twoGoals(), indicators('N1', 85)]).indicators;
    expect(indicator?.goals.map(({ id }) => id)).toEqual(['N1']);
    expect(indicator?.targets).toMatchObject([{ year: 2024, rule: { kind: 'atLeast', low: 85 } }]);
  });

  it('"Mål" is the goal where its cells are ids', () => {
    const [indicator] = readSheets([twoGoals(), indicators('x', 'N2', 'Anteckning')]).indicators;
    expect(indicator?.goals.map(({ id }) => id)).toEqual(['N2']);
  });

  it('numbers under "Mål" that are nobody’s ids are asked about, not guessed', () => {
    const found = readSheets([twoGoals(), indicators('x', 85, 'Anteckning')]);
    expect(found.indicators[0]).toMatchObject({ goals: [], targets: [] });
    expect(found.problems).toMatchObject([
      { kind: 'headingAmbiguous', heading: 'Mål', candidates: ['goals', 'target'] },
    ]);
  });

  it.each<[string, CellValue[][], string[]]>([
    [
      'phrases of an upper level are goals, the lower ones serve them',
      [
        ['God hälsa', 'Trygga äldre'],
        [_, 'Friska barn'],
      ],
      ['Övergripande mål: God hälsa', 'Nämndmål: Trygga äldre → God hälsa', 'Nämndmål: Friska barn → God hälsa'],
    ],
    ['ids of an upper level refer to goals elsewhere', [['KF1', 'Trygga äldre']], ['Nämndmål: Trygga äldre → KF1']],
  ])('"Övergripande mål" beside "Nämndmål": %s', (_name, rows, expected) => {
    const found = readSheets([
      sheetOf('Plan', [
        ['Nr', 'Övergripande mål', 'Nämndmål', 'Ansvarig'],
        ...rows.map((row, at) => [String(at + 1), ...row, 'SN']),
      ]),
    ]);
    const said = found.goals.map(
      ({ level, title, parents }) => `${level}: ${title}${parents.map(({ id }) => ` → ${id}`).join('')}`,
    );
    expect(said).toEqual(expected);
    expect(found.problems).toEqual([]);
  });

  it.each<[string, CellValue[], CellValue[], string | null, string | null]>([
    ['the name of the indicator', ['Nr', 'KPI'], ['I1', 'Trygghet'], 'Trygghet', null],
    ['its number in Kolada beside a name', ['KPI', 'Nyckeltal'], ['N00090', 'Trygghet'], 'Trygghet', 'N00090'],
    ['its number in Kolada where it looks like one', ['Nr', 'KPI'], ['I1', 'N00090'], null, 'N00090'],
  ])('"KPI" is %s', (_name, headings, cells, title, koladaId) => {
    const [found] = readSheets([
      sheetOf('I', [
        [...headings, 'Målnr', 'Enhet', 'Riktning', 'Utfall 2024', 'Målvärde 2025'],
        [...cells, 'N1', '%', 'Öka', 80, 85],
      ]),
    ]).indicators;
    expect([found?.title, found?.koladaId]).toEqual([title, koladaId]);
  });

  it.each<[string, string[], CellValue[], string]>([
    ['a year beside an occasion', ['År', 'Period'], [2025, 'T1'], 'I1 2025-04=81'],
    ['a year alone', ['År'], [2025], 'I1 2025=81'],
    ['a period that says its year', ['År', 'Period'], [2025, '2025-08'], 'I1 2025-08=81'],
    ['two years that disagree', ['År', 'Period'], [2024, '2025-08'], 'I1'],
    ['a year and a month in six digits', ['Period'], [202504], 'I1 2025-04=81'],
  ])('"År" and "Period": %s', (_name, headings, cells, expected) => {
    const model = readSheets([
      sheetOf('I', [
        ['Indikatornr', 'Målnr', 'Indikator', 'Enhet'],
        ['I1', 'N1', 'T', '%'],
      ]),
      sheetOf('U', [
        ['Indikatornr', ...headings, 'Utfall'],
        ['I1', ...cells, 81],
      ]),
    ]);
    expect(outcomesInShort(model)).toEqual([expected]);
  });

  it.each([
    [['Bedömning T1', 'Bedömning T2'], 'Uppfyllt'],
    [['Bedömning T1 2025', 'Bedömning T2 2025'], 'Uppfyllt'],
    [['Bedömning helår 2025', 'Bedömning T2 2025'], 'Delvis'],
    [['Bedömning T2'], 'Delvis'],
  ])('the newest assessment of %j', (headings, expected) => {
    const [goal] = readSheets([
      sheetOf('M', [
        ['Målnr', 'Mål', ...headings],
        ['N1', 'Trygga äldre', 'Delvis', 'Uppfyllt'],
      ]),
    ]).goals;
    expect(goal?.assessment).toBe(expected);
  });

  it('"Mål" of a directive is the goal it is given on, where no other column is', () => {
    const links = (...headings: string[]) =>
      readSheets([
        twoGoals(),
        sheetOf('D', [
          [...headings, 'Nämnd/bolag', 'Direktiv'],
          ...[headings.map((_heading, at) => `N${at + 1}`)].map((cells) => [...cells, 'SN', 'Svara i telefon']),
        ]),
      ]).links.map(({ goal, answeredBy }) => [goal, answeredBy]);
    expect(links('Mål')).toEqual([['N1', []]]);
    expect(links('KF-mål', 'Mål')).toEqual([['N1', ['N2']]]);
  });

  it('the municipality’s own columns are outcomes', () => {
    const model = readSheets([
      sheetOf('K', [
        ['Nr', 'Nyckeltal', 'Enhet', 'Kommunen 2024', _, _, 'Riket 2024'],
        [_, _, _, 'Totalt', 'Kvinnor', 'Män', _],
        ['I1', 'Behöriga', '%', 84, 86, 82, 85],
      ]),
    ]);
    expect(outcomesInShort(model)).toEqual(['I1 2024=84 2024k=86 2024m=82']);
  });

  it('a heading that stands twice is told (W02), unless it means nothing', () => {
    const twice = (heading: string) =>
      told(
        sheetOf('M', [
          ['Nr', 'Mål', 'Ansvarig', heading, heading],
          ['1', 'T', 'SN', 'a', 'b'],
        ]),
      );
    expect(twice('Kommentar')).toEqual(['headingTwice M!D1 M!E1']);
    expect(twice('Anteckning')).toEqual([]);
  });

  it('two headings that say the same of a year’s numbers are told (W02)', () => {
    const twice = (heading: string, value: string | number) =>
      told(
        sheetOf('I', [
          ['Indikatornr', 'Målnr', 'Indikator', 'Enhet', 'Riktning', 'Utfall 2025', heading],
          ['I1', 'N1', 'Frånvaro', '%', 'Lägre bättre', 7.1, value],
        ]),
      );
    expect(twice('Resultat 2025', 7.4)).toEqual(['headingTwice I!F1 I!G1']);
    expect(twice('Resultat 2025', 'Bra år')).toEqual([]);
    expect(twice('Resultat 2024', 7.4)).toEqual([]);
    expect(twice('Utfall T1 2025', 7.4)).toEqual([]);
  });

  it('a needed column that is missing is told (W03)', () => {
    expect(
      told(
        sheetOf('I', [
          ['Nr', 'Mått', 'Enhet', '2024'],
          ['I1', 'T', '%', 80],
        ]),
      ),
    ).toEqual(['columnMissing I!A1']);
  });
});
