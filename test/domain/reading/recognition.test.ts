import type { CellValue, SheetCells } from '../../../src/domain/model';
import { sheetOf } from '../../support/cells';
import { mappingOf } from '../../../src/domain/reading/mapping';
import { at, outcomesInShort, readSheets, regionsInShort } from './support';

const _ = null;
type Rows = Parameters<typeof sheetOf>[1];

const goals = (name = 'Mål'): SheetCells =>
  sheetOf(name, [
    ['Målnr', 'Nivå', 'Mål', 'Ansvarig'],
    ['N1', 'Nämndmål', 'Trygga äldre', 'Socialnämnden'],
    ['N2', 'Nämndmål', 'Korta köer', 'Socialnämnden'],
  ]);

const problems = (...sheets: SheetCells[]): readonly string[] =>
  readSheets(sheets).problems.map((problem) => {
    const cells = 'cells' in problem ? problem.cells : problem.cell ? [problem.cell] : [];
    return `${problem.kind} ${cells.map(at).join(' ')}`;
  });

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
    expect(regionsInShort(readSheets([goals(), sheetOf('B', rows)]))).toEqual([
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
    expect(readSheets([goals(), goals('Sammanfattning')], { ownSheets: ['sammanfattning'] }).goals).toHaveLength(2);
  });
});

describe('rows', () => {
  const tail = (...rows: CellValue[][]): SheetCells =>
    sheetOf('Mål', [
      ['Målnr', 'Nivå', 'Mål', 'Ansvarig'],
      ['N1', 'Nämndmål', 'T', 'SN'],
      ['N2', 'Nämndmål', 'U', 'SN'],
      ...rows,
    ]);
  const ids = (sheet: SheetCells): readonly (string | null)[] => readSheets([sheet]).goals.map(({ id }) => id);

  it.each<[string, CellValue[][], string[], string[]]>([
    ['a sum below', [['Summa mål', _, 2, _]], ['N1', 'N2'], []],
    ['a count below', [[_, _, 'Antal mål: 2', _]], ['N1', 'N2'], []],
    ['notes below', [['* preliminärt'], [], ['Källor: se flik 2'], ['Anm. Nämnden skapar 3–6 mål.']], ['N1', 'N2'], []],
    [
      'a legend below',
      [[], ['Grön', 'Uppfyllt'], ['Röd', 'Ej uppfyllt'], ['Kontakt', 'Anna Svensson']],
      ['N1', 'N2'],
      [],
    ],
    [
      'a blank row with goals below (W07)',
      [[], ['N3', 'Nämndmål', 'V', 'SN']],
      ['N1', 'N2', 'N3'],
      ['regionCut Mål!A5'],
    ],
    [
      'a repeated heading',
      [
        ['Målnr', 'Nivå', 'Mål', 'Ansvarig'],
        ['N3', 'Nämndmål', 'V', 'SN'],
      ],
      ['N1', 'N2', 'N3'],
      [],
    ],
    [
      'a goal that is only a title, between others',
      [
        [_, _, 'Utan allt'],
        ['N3', 'Nämndmål', 'V', 'SN'],
      ],
      ['N1', 'N2', null as never, 'N3'],
      [],
    ],
  ])('%s', (_name, rows, expected, found) => {
    expect(ids(tail(...rows))).toEqual(expected);
    expect(problems(tail(...rows))).toEqual(found);
  });

  it('blank rows between heading and data are no cut', () => {
    expect(problems(sheetOf('Mål', [['Målnr', 'Mål', 'Ansvarig'], [], [], ['N1', 'T', 'SN']]))).toEqual([]);
  });

  it('label rows of nämnder give the owner where there is no such column', () => {
    const { goals: found } = readSheets([
      sheetOf('Mål', [
        ['Nr', 'Mål', 'Bidrar till'],
        ['Socialnämnden'],
        ['1', 'Trygg', 'A'],
        ['2', 'Kort', 'A'],
        ['Utbildningsnämnden'],
        ['3', 'Lär', 'B'],
      ]),
    ]);
    expect(found.map(({ id, owner }) => `${id} ${owner}`)).toEqual([
      '1 Socialnämnden',
      '2 Socialnämnden',
      '3 Utbildningsnämnden',
    ]);
  });

  it('an owner column with an empty cell stays empty (H09)', () => {
    const { goals: found } = readSheets([
      sheetOf('Socialnämnden', [
        ['Nr', 'Mål', 'Ansvarig'],
        ['1', 'Trygg', _],
        ['2', 'Kort', 'UN'],
      ]),
    ]);
    expect(found.map(({ owner }) => owner)).toEqual([null, 'UN']);
  });
});

describe('ids (A-63, A-65)', () => {
  it('shows numbers as their cells do, and says where Excel made a date', () => {
    const { goals: found } = readSheets([
      sheetOf('Mål', [
        ['Målnr', 'Nivå', 'Mål'],
        [[1.1, '0.00'], 'Nämndmål', 'a'],
        [1.1, 'Nämndmål', 'b'],
        [[7, '000'], 'Nämndmål', 'c'],
        [[3, '"KF"0'], 'Nämndmål', 'd'],
        [[45000, 'yyyy-mm-dd'], 'Nämndmål', 'e'],
      ]),
    ]);
    expect(found.map(({ id, idBecameDate }) => `${id}${idBecameDate ? ' date' : ''}`)).toEqual([
      '1.10',
      '1.1',
      '007',
      'KF3',
      '2023-03-15 date',
    ]);
  });

  it('splits several ids, keeps a title with commas whole, resolves titles to ids', () => {
    const { goals: found } = readSheets([
      sheetOf('Mål', [
        ['Målnr', 'Mål', 'Överordnat mål'],
        ['A', 'Trygghet, hälsa och kultur', _],
        ['B', 'Miljö', 'A, C; D'],
        ['C', 'Skola', 'Trygghet, hälsa och kultur'],
        ['D', 'Vård', 'B Miljö'],
        ['E', 'Omsorg', 'Q'],
      ]),
    ]);
    expect(found.map(({ parents }) => parents.map(({ id }) => id).join('+'))).toEqual(['', 'A+C+D', 'A', 'B', 'Q']);
  });

  it('gives goals with one id different keys', () => {
    const { goals: found } = readSheets([
      sheetOf('Mål', [
        ['Målnr', 'Mål'],
        ['A', 'a'],
        ['A', 'b'],
        [_, 'c'],
        ['B', 'd'],
      ]),
    ]);
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
  });
});

describe('lists of goals with their indicators', () => {
  it('a level column tells them apart; an indicator belongs to the goal above', () => {
    const { goals: found, indicators } = readSheets([
      sheetOf('Lista', [
        ['Nr', 'Typ', 'Benämning', 'Ansvarig', 'Enhet', 'Riktning', 'Utfall 2024', 'Målvärde 2025'],
        ['1', 'Nämndmål', 'Trygga äldre', 'Socialnämnden'],
        ['1.1', 'Indikator', 'Trygghet', _, '%', 'Öka', 80, 85],
        ['1.2', 'Indikator', 'Kötid', _, 'dagar', 'Minska', 30, 20],
        ['2', 'Nämndmål', 'Barn', 'Socialnämnden'],
        ['2.1', 'Indikator', 'Läsning', _, '%', 'Öka', 70, 75],
      ]),
    ]);
    expect(found.map(({ id }) => id)).toEqual(['1', '2']);
    expect(indicators.map(({ id, goals: parents }) => `${id} ${parents.map((goal) => goal.id).join()}`)).toEqual([
      '1.1 1',
      '1.2 1',
      '2.1 2',
    ]);
  });

  it('a goal column beside the indicators, named on its first row', () => {
    const { goals: found, indicators } = readSheets([
      sheetOf('Socialnämnden', [
        ['Nämndmål', 'Indikator', 'Enhet', 'Önskad riktning', 'Utfall 2024', 'Målvärde 2025'],
        ['Trygga äldre, hela livet', 'Trygghet', '%', 'Öka', 80, 85],
        [_, 'Kötid', 'dagar', 'Minska', 30, 20],
        ['Barn ska lyckas', 'Läsning', '%', 'Öka', 70, 75],
      ]),
    ]);
    expect(found.map(({ title, level, owner }) => [title, level, owner])).toEqual([
      ['Trygga äldre, hela livet', 'Nämndmål', 'Socialnämnden'],
      ['Barn ska lyckas', 'Nämndmål', 'Socialnämnden'],
    ]);
    expect(indicators.map(({ goals: parents }) => parents.map(({ id }) => id))).toEqual([
      ['Trygga äldre, hela livet'],
      ['Trygga äldre, hela livet'],
      ['Barn ska lyckas'],
    ]);
  });
});

describe('headings of two meanings', () => {
  const indicators = (mal: CellValue, value: CellValue, heading = 'Målnr'): SheetCells =>
    sheetOf('I', [
      ['Nr', heading, 'Mått', 'Enhet', 'Riktning', '2024', 'Mål'],
      ['I1', mal, 'Trygghet', '%', 'Öka', 80, value],
    ]);

  it('"Mål" is the target of the current year where another column names the goal', () => {
    const [indicator] = readSheets([goals(), indicators('N1', 85)]).indicators;
    expect(indicator?.goals.map(({ id }) => id)).toEqual(['N1']);
    expect(indicator?.targets).toMatchObject([{ year: 2024, rule: { kind: 'atLeast', low: 85 } }]);
  });

  it('"Mål" is the goal where its cells are ids', () => {
    const [indicator] = readSheets([goals(), indicators('x', 'N2', 'Anteckning')]).indicators;
    expect(indicator?.goals.map(({ id }) => id)).toEqual(['N2']);
  });

  it('numbers under "Mål" that are nobody’s ids are asked about, not guessed', () => {
    const found = readSheets([goals(), indicators('x', 85, 'Anteckning')]);
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
        goals(),
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
      problems(
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
      problems(
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
      problems(
        sheetOf('I', [
          ['Nr', 'Mått', 'Enhet', '2024'],
          ['I1', 'T', '%', 80],
        ]),
      ),
    ).toEqual(['columnMissing I!A1']);
  });
});

describe('genders (A-66)', () => {
  it('columns without a year belong to the newest outcome of the row', () => {
    const found = readSheets([
      sheetOf('I', [
        ['Indikatornr', 'Målnr', 'Indikator', 'Utfall 2023', 'Utfall 2024', 'Kvinnor', 'Män'],
        ['I1', 'N1', 'T', 80, 82, 83, 81],
        ['I2', 'N1', 'U', 70, _, 75, 65],
      ]),
    ]);
    expect(outcomesInShort(found)).toEqual([
      'I1 2023=80 2024=82 2024k=83 2024m=81',
      'I2 2023=70 2024=tom 2023k=75 2023m=65',
    ]);
  });

  it('rows for women and men join their indicator', () => {
    const found = readSheets([
      sheetOf('I', [
        ['Indikatornr', 'Målnr', 'Indikator', 'Kön', 'Utfall 2024'],
        ['I1', 'N1', 'T', 'Totalt', 82],
        ['I1', 'N1', 'T', 'Kvinnor', 83],
        [_, _, _, 'Män', 81],
        ['I2', 'N1', 'U', 'Totalt', 70],
      ]),
    ]);
    expect(outcomesInShort(found)).toEqual(['I1 2024=82 2024k=83 2024m=81', 'I2 2024=70']);
  });
});

describe('long regions', () => {
  const wide = sheetOf('I', [
    ['Indikatornr', 'Målnr', 'Indikator', 'Riktning', 'Utfall 2024', 'Målvärde 2025'],
    ['I1', 'N1', 'T', 'Öka', 80, 85],
    ['I2', 'N1', 'U', 'Öka', _, _],
  ]);
  const long = (...rows: CellValue[][]): SheetCells =>
    sheetOf('Utfall', [['Indikator-ID', 'Period', 'Utfall', 'Kön', 'Organisation'], ...rows]);

  it('join the wide columns: a value before a gap, a disagreement is told (U04)', () => {
    const found = readSheets([
      wide,
      long(
        ['I1', 'Helår 2024', 81],
        ['I2', '2024', 70],
        ['U', 'T1 2025', 71],
        ['I1', '2024', 82, 'Kvinnor'],
        ['I1', '2024', 60, _, 'Norr'],
      ),
    ]);
    expect(outcomesInShort(found)).toEqual(['I1 2024=80 2024k=82 2024(Norr)=60', 'I2 2024=70 2025-04=71']);
    expect(found.outcomeConflicts.map(({ cells }) => cells.map(at))).toEqual([['I!E2', 'Utfall!C2']]);
  });

  it('a column Enhet may name a unit of the organisation, or the measure', () => {
    const rows = [
      ['Indikatornr', 'Period', 'Utfall', 'Enhet'],
      ['I1', '2025', 81, '%'],
      ['I1', '2025', 82, 'Hemtjänst norr'],
      ['I1', 'T1 2025', 83, 'Totalt'],
    ];
    expect(outcomesInShort(readSheets([wide, sheetOf('Utfall', rows)]))[0]).toBe(
      'I1 2024=80 2025=81 2025(Hemtjänst norr)=82 2025-04=83',
    );
  });

  it('what finds no place is told: unknown id, period or gender', () => {
    expect(problems(wide, long(['I9', '2024', 1], ['I1', 'vår', 1], ['I1', '2025', 1, 'annat']))).toEqual([
      'rowUnmatched Utfall!A2',
      'rowUnmatched Utfall!B3',
      'rowUnmatched Utfall!D4',
    ]);
  });

  it('targets of their own region follow the wide ones', () => {
    const found = readSheets([
      wide,
      sheetOf('M', [
        ['Indikatornr', 'År', 'Målvärde'],
        ['I1', 2025, 90],
        ['I1', 2026, 'minst 91'],
      ]),
    ]);
    expect(found.indicators[0]?.targets.map(({ year, raw }) => [year, raw])).toEqual([
      [2025, 85],
      [2026, 'minst 91'],
    ]);
    expect(found.targetConflicts).toHaveLength(1);
  });
});

describe('settings', () => {
  it('are read beside the levels too; what is not understood is told', () => {
    const found = readSheets([
      sheetOf('Styrmodell', [
        ['Styrmodell'],
        [],
        ['Nivå', 'Ordning', 'Ägare', 'Bedöms'],
        ['Vision', 0, 'kommunfullmäktige', 'nej'],
        ['Nämndmål', 1, 'nämnd, bolag', 'ja'],
        [],
        ['Kommun', 'Täby'],
        ['Uppföljning', 'Delår 2025'],
        ['Mandatperiod', '2023–2026'],
        ['Gräns väg (%)', [0.6, '0%']],
        ['Få mål', 'ja'],
        ['Statusord', 'Klart, Nästan, Nej, Okänt'],
        ['Bedömningssätt', 'knasigt'],
      ]),
    ]);
    expect(found.settings).toMatchObject({
      municipality: 'Täby',
      followUp: 'interim',
      year: 2025,
      termFrom: 2023,
      termTo: 2026,
      wayLimit: 60,
      fewGoals: 'noMoreThanBefore',
      statusWords: ['Klart', 'Nästan', 'Nej', 'Okänt'],
      policy: 'share',
    });
    expect(found.steeringModel).toMatchObject({
      name: 'Täby',
      source: 'workbook',
      levels: [
        { name: 'Vision', judged: false, owners: ['council'] },
        { name: 'Nämndmål', judged: true, owners: ['committee', 'company'] },
      ],
    });
    expect(found.problems).toMatchObject([{ kind: 'settingUnreadable', name: 'Bedömningssätt', value: 'knasigt' }]);
  });

  it('a Swedish label with a word that also is English', () => {
    const rows = [
      ['Inställning', 'Värde'],
      ['Väg in underliggande mål', 'nej'],
      ['Include sub-goals', 'ja'],
    ];
    expect(readSheets([sheetOf('Inställningar', rows)]).settings.subGoals).toBe('no');
    expect(readSheets([sheetOf('Inställningar', [rows[0]!, rows[2]!])]).settings.subGoals).toBe('yes');
  });

  it('a limit of 0.75 without a percent format could be either: told, not used', () => {
    const rows = [
      ['Inställning', 'Värde'],
      ['Gräns uppfyllt (%)', 0.75],
      ['Gräns delvis (%)', '40 %'],
    ];
    const found = readSheets([sheetOf('Inställningar', rows)]);
    expect(found.settings).toMatchObject({ metLimit: 75, partlyLimit: 40 });
    expect(found.problems).toMatchObject([{ kind: 'settingUnreadable', name: 'Gräns uppfyllt', value: 0.75 }]);
  });

  it('levels that nobody described are derived from their words, with nothing required', () => {
    const { steeringModel } = readSheets([
      sheetOf('Mål', [
        ['Målnr', 'Nivå', 'Mål'],
        ['N', 'Nämndmål', 'a'],
        ['V', 'Vision', 'b'],
        ['P', 'Individuellt mål', 'c'],
        ['X', 'Egen nivå', 'd'],
      ]),
    ]);
    expect(steeringModel.source).toBe('derived');
    expect(steeringModel.levels.map(({ name, judged, inReports }) => `${name} ${judged} ${inReports}`)).toEqual([
      'Vision false true',
      'Nämndmål true true',
      'Individuellt mål false false',
      'Egen nivå true true',
    ]);
  });
});

describe('tables that are nearly understood', () => {
  it.each<[string, Rows, string]>([
    [
      'indicators under a heading nobody knows',
      [
        ['ID', 'Mål-ID', 'Vad vi ser på', 'Enhet', 'Målvärde 2025', 'Utfall 2025'],
        ['A', 'N1', 'Nöjdhet', '%', 80, 75],
      ],
      'columnMissing S!A1',
    ],
    [
      'goals under a heading nobody knows',
      [
        ['Nr', 'Målnivå', 'Vad vi lovar', 'Bidrar till'],
        ['N9', 'Nämndmål', 'Kortare köer', 'Ö1'],
      ],
      'columnMissing S!A1',
    ],
    [
      'indicators without a name, whose goals stand in another table',
      [
        ['Nr', 'Mål', 'X', 'Enhet', 'Utfall 2025', 'Mål 2025'],
        ['I1', 'N1', 'Nöjdhet', '%', 75, 80],
      ],
      'columnMissing S!A1',
    ],
    [
      'measures without numbers or goals',
      [
        ['Bolaget', 'Det vi ser på', 'Målvärde 2025', 'Utfall 2025'],
        ['AB', 'Soliditet', '20 %', '22 %'],
      ],
      'columnMissing S!A1 columnMissing S!A1 columnMissing S!A1',
    ],
    [
      'a second indicator beside the first',
      [
        ['Indikatornr', 'Målnr', 'Indikator 1', 'Målvärde 2025', 'Indikator 2'],
        ['A', 'N1', 'Nöjdhet', 80, 'Väntetid'],
      ],
      'headingTwice S!C1 S!E1',
    ],
  ])('%s are told', (_name, rows, expected) => {
    expect(problems(goals(), sheetOf('S', rows)).join(' ')).toBe(expected);
  });

  it('a column of the goals’ ids holds no goals of its own, and the target is still read', () => {
    const { goals: found, indicators } = readSheets([
      goals(),
      sheetOf('S', [
        ['Nr', 'Mål', 'X', 'Enhet', 'Utfall 2025', 'Mål 2025'],
        ['I1', 'N1', 'Nöjdhet', '%', 75, 80],
      ]),
    ]);
    expect(found).toEqual(readSheets([goals()]).goals);
    expect(indicators.map(({ id, goals: of, targets }) => [id, of.map((one) => one.id), targets.length])).toEqual([
      ['I1', ['N1'], 1],
    ]);
  });

  it('texts under an empty heading beside the goals’ ids are no goals’ titles where an id stands twice', () => {
    const {
      goals: found,
      indicators,
      problems: told,
    } = readSheets([
      goals(),
      sheetOf('S', [
        ['Nr', 'Mål', null, 'Enhet', 'Utfall 2025', 'Mål 2025'],
        ['I1', 'N1', 'Nöjdhet', '%', 75, 80],
        ['I2', 'N1', 'Väntetid', 'dagar', 9, 'högst 10'],
      ]),
    ]);
    expect(found).toEqual(readSheets([goals()]).goals);
    expect(indicators.map(({ id, title, targets }) => [id, title, targets.map(({ raw }) => raw)])).toEqual([
      ['I1', null, [80]],
      ['I2', null, ['högst 10']],
    ]);
    expect(told.map(({ kind }) => kind)).toEqual(['columnMissing']);
  });

  it('goals under a heading of theirs stay goals where their ids stand twice and in another table (H02)', () => {
    const { goals: found, indicators } = readSheets([
      goals(),
      sheetOf('S', [
        ['Målnr', 'Mål', 'Enhet', 'Utfall 2025', 'Målvärde 2025'],
        ['N1', 'Nöjdhet', '%', 75, 80],
        ['N1', 'Väntetid', 'dagar', 9, 'högst 10'],
      ]),
    ]);
    expect(found.map(({ title }) => title)).toEqual(expect.arrayContaining(['Nöjdhet', 'Väntetid']));
    expect(indicators).not.toEqual([]);
  });

  it('are read when the user says what the column is', () => {
    const sheets = [
      goals(),
      sheetOf('S', [
        ['ID', 'Mål-ID', 'Vad vi ser på', 'Enhet', 'Målvärde 2025', 'Utfall 2025'],
        ['A', 'N1', 'Nöjdhet', '%', 80, 75],
      ]),
    ];
    const mapping = mappingOf(readSheets(sheets).regions);
    const regions = mapping.regions.map((region) =>
      region.sheet === 'S'
        ? {
            ...region,
            ignored: [],
            columns: [
              ...region.columns,
              { ...region.columns[0]!, field: 'title', heading: 'Vad vi ser på', column: 'C' },
            ],
          }
        : region,
    );
    const found = readSheets(sheets, { mapping: { version: 1, regions } });
    expect(found.indicators.map(({ title }) => title)).toEqual(['Nöjdhet']);
    expect(found.problems).toEqual([]);
  });
});

describe('units never mix', () => {
  it.each<[string, string | null, string, CellValue[], string]>([
    ['values in another scale than the target', 'mnkr', 'minst 1,5 mnkr', ['1 600 tkr', '1,4 mnkr'], '1600! 1.4'],
    ['also where no column says the unit', _, 'högst 2 veckor', ['9 dagar', '1 vecka'], '9! 1'],
    ['values in a scale of their own', _, 'öka', ['1 234 tkr', '1,3 mnkr'], '1234 1.3!'],
    ['bare values where the target is in another scale', 'kr', '120 tkr', [118000, 119000], '118000! 119000!'],
    ['a count among percentages', '%', 'minst 80 %', [70, '75 st'], '70 75!'],
    ['percent and percentage points belong together', '%', 'minst 3 p.e.', [2, '3 procentenheter'], '2 3'],
    ['the same unit in other words', 'antal', 'minst 3 st', [2, '3 personer'], '2 3'],
    ['a unit nobody knows is left alone', 'kWh/kvm', '100', [2, '3 kWh'], '2 3'],
  ])('%s', (_name, unit, target, values, expected) => {
    const [found] = readSheets([
      sheetOf('I', [
        ['Nr', 'Målnr', 'Mått', 'Enhet', 'Riktning', 'Målvärde 2025', 'Utfall 2024', 'Utfall 2025'],
        ['I1', 'N1', 'T', unit, 'Öka', target, ...values],
      ]),
    ]).indicators;
    expect(found?.outcomes.map(({ value, otherUnit }) => `${value}${otherUnit ? '!' : ''}`).join(' ')).toBe(expected);
  });
});

describe('percentages', () => {
  const column = (cells: (CellValue | [number, string])[], unit = '%'): readonly string[] => {
    const rows = cells.map((cell, index) => [`I${index}`, 'N1', `T${index}`, unit, 'Öka', cell, 85]);
    return readSheets([
      sheetOf('I', [
        ['Indikatornr', 'Målnr', 'Indikator', 'Enhet', 'Riktning', 'Utfall 2024', 'Målvärde 2025'],
        ...rows,
      ]),
    ]).indicators.map(({ outcomes: [outcome] }) => `${outcome?.value}${outcome?.mixedPercent ? '?' : ''}`);
  };

  it.each<[string, (CellValue | [number, string])[], string[]]>([
    [
      'own formats decide',
      [
        [0.81, '0%'],
        [0.855, '0.0 %'],
      ],
      ['81', '85.5'],
    ],
    ['cells without follow a column of fractions', [[0.81, '0%'], [0.83, '0%'], 0.79], ['81', '83', '79']],
    ['a whole number fits no column of fractions', [[0.81, '0%'], [0.83, '0%'], 79], ['81', '83', '79?']],
    ['one formatted cell leaves a column of whole numbers alone', [[0.81, '0%'], 83, 79, 80], ['81', '83', '79', '80']],
    ['a fraction among whole numbers is not judged', [0.82, 83, 79], ['0.82?', '83', '79']],
    ['a percent sign is certain', ['0,5 %', '83 %', 79], ['0.5', '83', '79']],
  ])('%s', (_name, cells, expected) => {
    expect(column(cells)).toEqual(expected);
  });

  const rows = (...given: number[][]): readonly string[] =>
    readSheets([
      sheetOf('I', [
        ['Indikatornr', 'Målnr', 'Indikator', 'Enhet', 'Riktning', 'Utfall 2024', 'Utfall 2025'],
        ...given.map((values, at) => [`I${at}`, 'N1', `T${at}`, '%', 'Öka', ...values]),
      ]),
    ]).indicators.map(({ outcomes }) =>
      outcomes.map(({ value, mixedPercent }) => `${value}${mixedPercent ? '?' : ''}`).join(' '),
    );

  it.each<[string, number[][], string[]]>([
    [
      'a row of fractions among rows of whole numbers is not judged',
      [
        [0.85, 0.9],
        [84, 85],
      ],
      ['0.85? 0.9?', '84 85'],
    ],
    [
      'small shares with one decimal are real',
      [
        [0.8, 0.9],
        [84, 85],
      ],
      ['0.8 0.9', '84 85'],
    ],
    [
      'a row that passes one is of whole numbers',
      [
        [0.41, 1.4],
        [84, 85],
      ],
      ['0.41 1.4', '84 85'],
    ],
    [
      'columns of fractions and nothing else are fractions',
      [
        [0.85, 0.9],
        [0.72, 0.78],
      ],
      ['85 90', '72 78'],
    ],
  ])('%s', (_name, given, expected) => {
    expect(rows(...given)).toEqual(expected);
  });

  it('other units are left alone', () => {
    expect(column([0.82, 83], 'antal')).toEqual(['0.82', '83']);
  });
});
