import { sheetOf } from '../../support/cells';
import { readSheets, regionsInShort, twoGoals } from './support';

const _ = null;
type Rows = Parameters<typeof sheetOf>[1];

describe('regions', () => {
  it.each<[string, Rows]>([
    [
      'a staff list',
      [
        ['Nr', 'Namn', 'Nämnd', 'Från', 'Till', 'Period'],
        [1, 'Kim Exempel', 'Socialnämnden', 2020, 2022, '2020'],
      ],
    ],
    [
      'a calendar',
      [
        ['Datum', 'Aktivitet', 'Ansvarig'],
        ['2025-03-01', 'Möte med KS', 'Kim'],
      ],
    ],
  ])('takes nothing from %s', (_name, rows) =>
    expect(regionsInShort(readSheets([twoGoals(), sheetOf('B', rows)]))).toEqual([
      'goals Mål!A1:D3: id level title owner',
    ]),
  );

  it.each<[string, Rows, string[]]>([
    [
      'two blocks beside each other under a title',
      [
        ['Mål och mått'],
        [],
        ['Nr', 'Mål', 'Ansvarig', _, 'Indikatornr', 'Målnr', 'Indikator', 'Enhet', 'Utfall 2024', 'Målvärde 2025'],
        ['1', 'Trygg', 'SN', _, 'I1', '1', 'Trygghet', '%', 80, 85],
        [_, _, _, _, 'I2', '1', 'Kö', 'dagar', 3, 2],
      ],
      ['goals B!A3:C4: id title owner', 'indicators B!E3:J5: id goals title unit outcome@2024 target@2025'],
    ],
    [
      'a blank heading inside a block',
      [
        ['Nr', 'Mål', _, 'Bedömning', 'Motivering'],
        ['1', 'Trygg', _, 'Uppfyllt', 'Ja'],
      ],
      ['goals B!A1:E2: id title assessment motivation'],
    ],
    [
      'labels above years, the lower row full',
      [
        [_, _, _, _, 'Utfall', _, _, 'Målvärde', _],
        ['Nr', 'Målnr', 'Indikator', 'Enhet', 2023, 2024, 2025, 2025, 2026],
        ['I1', 'N1', 'Trygghet', '%', 1, 2, 3, 4, 5],
      ],
      ['indicators B!A1:I3: id goals title unit outcome@2023 outcome@2024 outcome@2025 target@2025 target@2026'],
    ],
    [
      'three rows: label, year, gender',
      [
        ['Nr', 'Målnr', 'Indikator', 'Utfall', _, _, _, _, _, 'Mål'],
        [_, _, _, 2023, _, _, '2024', _, _, 2025],
        [_, _, _, 'Tot', 'K', 'M', 'Tot', 'K', 'M', _],
        ['I1', 'N1', 'Trygghet', 1, 2, 3, 4, 5, 6, 7],
      ],
      [
        'indicators B!A1:J4: id goals title outcome@2023 women@2023 men@2023 outcome@2024 women@2024 men@2024 target@2025',
      ],
    ],
    [
      'a band over whole headings is no part of them',
      [
        ['Mål', _, _, 'Uppföljning', _],
        ['Nr', 'Mål', 'Nämnd', 'Bedömning', 'Motivering'],
        ['1', 'Trygg', 'SN', 'Uppfyllt', 'x'],
      ],
      ['goals B!A2:E3: id title owner assessment motivation'],
    ],
    [
      'years above labels',
      [
        ['Nr', 'Målnr', 'Indikator', _, 2024, _, 2025, _],
        [_, _, _, 'Enhet', 'Utfall', 'Mål', 'Utfall', 'Mål'],
        ['I1', 'N1', 'Trygghet', '%', 81, 82, 83, 84],
      ],
      ['indicators B!A1:H3: id goals title unit outcome@2024 target@2024 outcome@2025 target@2025'],
    ],
    [
      'years above labels and parts of the year',
      [
        ['Nr', 'Målnr', 'Indikator', '2024', _, '2025', _, _, _],
        [_, _, _, 'Målvärde', 'Utfall', 'Målvärde', 'T1', 'Delår', 'Notering'],
        ['I1', 'N1', 'Trygghet', 71, 72, 75, 73, 74, 'x'],
      ],
      ['indicators B!A1:I3: id goals title target@2024 outcome@2024 target@2025 outcome@2025-04 outcome@2025-08'],
    ],
    [
      'a baseline with its value and year below, a comparison with its group',
      [
        ['Nr', 'Målnr', 'Indikator', 'Utgångsvärde', _, 'Utfall', _, 'Målvärde', 'Jämförelse', _],
        [_, _, _, 'Värde', 'År', 2023, 2024, 2025, 'Riket', 'Länet'],
        ['I1', 'N1', 'Trygghet', 70, 2022, 71, 72, 75, 69, 68],
      ],
      [
        'indicators B!A1:J3: id goals title baseline baselineYear outcome@2023 outcome@2024 target@2025 comparison=Riket comparison=Länet',
      ],
    ],
    [
      'a year below a baseline, free text below a comment, genders beside the years',
      [
        ['Nr', 'Målnr', 'Indikator', 'Utgångsvärde', 'Utfall', _, _, 'Målvärde', 'Kommentar'],
        [_, _, _, 2022, '2024 Totalt', '2024 Kvinnor', '2024 Män', 2025, 'fritext'],
        ['I1', 'N1', 'Trygghet', 70, 71, 72, 70, 75, 'ok'],
      ],
      ['indicators B!A1:I3: id goals title baseline@2022 outcome@2024 women@2024 men@2024 target@2025'],
    ],
    [
      'years as text in the first row of values are no second heading row',
      [
        ['Nr', 'Målnr', 'Indikator', 'Utfall', 'Målvärde'],
        ['I1', 'N1', 'Trygghet', '2024', '2025'],
        ['I2', 'N1', 'Kö', '3', '4'],
      ],
      ['indicators B!A1:E3: id goals title outcome target'],
    ],
    [
      'every way to say a period',
      [
        [
          'Kod',
          'Mål-ID',
          'Nyckeltal',
          '2023',
          'Bokslut 2022',
          'Delår aug 2024',
          'Utfall jan-aug 2025',
          'Utfall 2025 T1',
          'Utfall 2024-04',
          'Helår 2024 (%)',
          'Prognos helår 2025',
          'Nuläge (2021)',
          'Målnivå 2025*',
          'Mål 2024–2026',
          'Mål mandatperioden',
        ],
        ['I1', 'N1', 'T', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      ],
      [
        'indicators B!A1:O2: id goals title outcome@2023 outcome@2022-12 outcome@2024-08 outcome@2025-08 outcome@2025-04 outcome@2024-04 outcome@2024-12 forecast@2025-12 baseline@2021 target@2025 target@2026 targetEnd',
      ],
    ],
    [
      'headings with no-break blanks, footnotes, colons and line breaks',
      [
        ['\u00a0Målnr*', 'Nivå:', 'Mål\n¹', 'Ansvarig\u00a0nämnd', 'Bedömning1', 'Motivering 2)'],
        ['N1', 'Nämndmål', 'T', 'SN', 'Uppfyllt', 'x'],
      ],
      ['goals B!A1:F2: id level title owner assessment motivation'],
    ],
    [
      'comparison columns: groups, municipalities, nothing else',
      [
        [
          'Nr',
          'Målnr',
          'Mått',
          'Enhet',
          'Utfall 2024',
          'Riket 2024',
          'Snitt liknande kommuner 2024',
          'Lilla Edet 2024',
          'Svarsfrekvens 2024',
          'Budget 2025',
        ],
        ['I1', 'N1', 'T', '%', 1, 2, 3, 4, 5, 6],
      ],
      [
        'indicators B!A1:J2: id goals title unit outcome@2024 comparison@2024=Riket comparison@2024=Snitt liknande kommuner comparison@2024=Lilla Edet',
      ],
    ],
    [
      'goals with a budget beside them are goals',
      [
        ['Målnr', 'Mål', 'Ansvarig', 'Budget'],
        ['1', 'Trygg', 'SN', 100],
      ],
      ['goals B!A1:D2: id title owner'],
    ],
    [
      'only the newest of dated assessments',
      [
        ['Nr', 'Mål', 'Bedömning 2024', 'Bedömning 2025', 'Kommentar 2025'],
        ['1', 'Trygg', 'Ej', 'Uppfyllt', 'k'],
      ],
      ['goals B!A1:E2: id title assessment@2025 comment@2025'],
    ],
    [
      'a meeting list',
      [
        ['Datum', 'Närvarande', 'Plats'],
        ['2025-01-15', 'Alla', 'Sal 3'],
      ],
      [],
    ],
    ['a lone heading without rows of its kind', [['Mål'], ['Trygg']], []],
  ])('%s', (_name, rows, expected) => {
    expect(regionsInShort(readSheets([sheetOf('B', rows)]))).toEqual(expected);
  });

  it('a table leaves its total row out, and blank rows inside are no cut', () => {
    const sheet = sheetOf(
      'Ekonomi',
      [
        ['Nämnd', 'Budget 2024', 'Budget 2025', 'Utfall 2025-08'],
        ['Socialnämnden', 600, 640, 430],
        [],
        ['Kulturnämnden', 80, 90, 61],
        ['Summa', 680, 730, 491],
      ],
      { tables: [{ name: 'T', top: 0, left: 0, rows: 5, columns: 4, hasHeading: true, hasTotals: true }] },
    );
    const { finance, problems: found } = readSheets([sheet]);
    expect(finance.map(({ subject, budget, outcome }) => [subject, budget, outcome])).toEqual([
      ['Socialnämnden', 640, 430],
      ['Kulturnämnden', 90, 61],
    ]);
    expect(found).toEqual([]);
  });

  it("does not read the add-in's own sheets", () => {
    expect(readSheets([twoGoals(), twoGoals('Sammanfattning')], { ownSheets: ['sammanfattning'] }).goals).toHaveLength(
      2,
    );
  });
});
