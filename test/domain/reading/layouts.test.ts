import type { CellValue, SheetCells } from '../../../src/domain/model';
import { buildGoalTree } from '../../../src/domain/model';
import { mappingOf } from '../../../src/domain/reading';
import { sheetOf } from '../../support/cells';
import { outcomesInShort, readSheets, regionsInShort } from './support';

type Rows = CellValue[][];
const mal = (...rows: Rows): SheetCells =>
  sheetOf('Mål', [
    ['Målnr', 'Nivå', 'Mål', 'Ansvarig'],
    ['N1', 'Nämndmål', 'Äldre får god omsorg', 'Socialnämnden'],
    ['N2', 'Nämndmål', 'Elever når målen', 'Utbildningsnämnden'],
    ...rows,
  ]);
const matt = (name = 'Indikatorer'): SheetCells =>
  sheetOf(name, [
    ['Nr', 'Målnr', 'Indikator', 'Enhet', 'Riktning', 'Mål 2025'],
    ['I1', 'N1', 'Nöjda', '%', 'Högre bättre', 88],
    ['I2', 'N2', 'Behöriga', '%', 'Högre bättre', 90],
  ]);
const told = (...sheets: SheetCells[]): string[] =>
  readSheets(sheets).problems.map((problem) => {
    const cell = 'cell' in problem ? problem.cell : 'cells' in problem ? problem.cells[0] : null;
    const more =
      'reason' in problem ? `:${problem.reason}` : 'headings' in problem ? `:${problem.headings.join('|')}` : '';
    return `${problem.kind}${more} ${cell?.sheet}`;
  });

describe('genders', () => {
  it('K, M and T below each year', () => {
    const sheet = sheetOf('U', [
      ['Målnr', 'Indikator', 'Mål 2025', 'Utfall 2024', null, null, 'Utfall 2025', null, null],
      [null, null, null, 'K', 'M', 'T', 'K', 'M', 'T'],
      ['N1', 'Nöjda', '≥ 88', 87, 85, 86, 90, 88, 89],
    ]);
    expect(outcomesInShort(readSheets([mal(), sheet]))).toEqual([
      'U!3 2024k=87 2024m=85 2024=86 2025k=90 2025m=88 2025=89',
    ]);
  });

  it.each<[string, Rows, string]>([
    [
      'with the total',
      [
        ['Indikator', 'År', 'Totalt', 'Kvinnor', 'Män'],
        ['I1', 2025, 89, 90, 88],
      ],
      'I1 2025=89 2025k=90 2025m=88',
    ],
    [
      'beside the value',
      [
        ['Indikator', 'År', 'Utfall', 'Utfall kvinnor', 'Utfall män'],
        ['I1', 2025, 89, 90, null],
      ],
      'I1 2025=89 2025k=90',
    ],
  ])('in columns of a long table, %s', (_name, rows, expected) => {
    const sheets = [mal(), matt(), sheetOf('Utfall', rows)];
    const model = readSheets(sheets);
    expect(outcomesInShort(model)[0]).toBe(expected);
    expect(outcomesInShort(readSheets(sheets, { mapping: mappingOf(model.regions) }))[0]).toBe(expected);
  });
});

describe('years on the rows, a column for each indicator', () => {
  it.each<[string, Rows, string[]]>([
    [
      'by title, with asides',
      [
        ['År', 'Nöjda (%)', 'Behöriga'],
        [2024, 86, 87],
        [2025, 89, '–'],
      ],
      ['I1 2024=86 2025=89', 'I2 2024=87 2025=bortfall'],
    ],
    [
      'by id, below a title',
      [['Statistik'], [], ['Period', 'I2', 'I1'], ['Delår 2025', 87, 89], [], ['Källa: Kolada']],
      ['I1 2025-08=89', 'I2 2025-08=87'],
    ],
  ])('%s', (_name, rows, expected) => {
    const sheets = [mal(), matt(), sheetOf('Serie', rows)];
    const model = readSheets(sheets);
    expect(outcomesInShort(model)).toEqual(expected);
    expect(model.problems).toEqual([]);
    expect(outcomesInShort(readSheets(sheets, { mapping: mappingOf(model.regions) }))).toEqual(expected);
  });

  it('a column of numbers that names no indicator is told; words beside are not', () => {
    const serie = sheetOf('Serie', [
      ['År', 'Nöjda', 'Behöriga', 'Kostnad', 'Anteckning'],
      [2025, 89, 88, 5, 'prel.'],
    ]);
    expect(told(mal(), matt(), serie)).toEqual(['rowUnmatched Serie']);
  });

  it('a table of something else is left alone', () => {
    const serie = sheetOf('Ekonomi', [
      ['År', 'Intäkter', 'Kostnader'],
      [2024, 1, 2],
      [2025, 1, 2],
    ]);
    expect(told(mal(), matt(), serie)).toEqual([]);
    expect(told(mal(), serie)).toEqual(['sheetUnread:yearRows Ekonomi']);
  });
});

describe('a sheet for each year', () => {
  const of = (year: number, outcome: number, title = 'Nöjda'): SheetCells =>
    sheetOf(`Uppföljning ${year}`, [
      ['Nr', 'Målnr', 'Indikator', 'Enhet', 'Riktning', 'Målvärde', 'Utfall'],
      ['I1', 'N1', title, '%', 'Högre bättre', year - 1940, outcome],
    ]);
  const settings = sheetOf('Inställningar', [
    ['Inställning', 'Värde'],
    ['År', 2025],
  ]);

  it.each([
    ['alone', [mal(), of(2024, 86), of(2025, 89)]],
    ['in another order', [of(2025, 89), of(2024, 86), mal()]],
    ['where the settings say the year', [settings, mal(), of(2024, 86), of(2025, 89)]],
  ])('the same indicator is one, %s', (_name, sheets) => {
    const model = readSheets(sheets);
    expect(outcomesInShort(model)).toEqual(['I1 2025=89 2024=86']);
    expect(model.indicators[0]!.targets.map(({ year, raw }) => [year, raw])).toEqual([
      [2025, 85],
      [2024, 84],
    ]);
    expect(model.regions[model.indicators[0]!.row.region]!.sheet).toBe('Uppföljning 2025');
    expect(model.problems).toMatchObject([
      { kind: 'yearsJoined', count: 1, sheets: ['Uppföljning 2024'], newest: 'Uppföljning 2025' },
    ]);
  });

  it.each<[string, string, string, string | null, number]>([
    ['sheets of two subjects, without ids', 'Skola 2024', 'Omsorg 2025', null, 2],
    ['one subject, without ids', 'Skola 2024', 'Skola 2025', null, 1],
    ['years alone, without ids', '2024', '2025', null, 1],
    ['two nämnder that both number from 1', 'Socialnämnden 2024', 'Kulturnämnden 2025', 'I1', 2],
    ['sheets by other names, with ids', 'Budget 2024', 'Plan 2025', 'I1', 1],
  ])('%s', (_name, one, other, id, count) => {
    const sheet = (name: string): SheetCells =>
      sheetOf(name, [
        ['Nr', 'Målnr', 'Indikator', 'Enhet', 'Riktning', 'Målvärde', 'Utfall'],
        [id, 'N1', 'Sjukfrånvaro', '%', 'Lägre bättre', 6, 5],
      ]);
    expect(readSheets([mal(), sheet(one), sheet(other)]).indicators).toHaveLength(count);
  });

  it('the newest target of the term takes the place of older ones', () => {
    const sheet = (year: number, target: number): SheetCells =>
      sheetOf(`Uppföljning ${year}`, [
        ['Nr', 'Målnr', 'Indikator', 'Enhet', 'Riktning', 'Utfall', 'Målvärde mandatperiod'],
        ['I1', 'N1', 'Nöjda', '%', 'Högre bättre', 80, target],
      ]);
    const { indicators, targetConflicts } = readSheets([mal(), sheet(2024, 85), sheet(2025, 90)]);
    expect(indicators.map(({ targets }) => targets.map(({ raw }) => raw))).toEqual([[90]]);
    expect(targetConflicts).toEqual([]);
  });

  it('one id with two titles is two indicators', () => {
    expect(readSheets([mal(), of(2024, 86, 'Trygga'), of(2025, 89)]).indicators).toHaveLength(2);
  });
});

describe('lists of earlier assessments are no goals', () => {
  it.each<[string, Rows]>([
    [
      'by occasion',
      [
        ['Tillfälle', 'Målnr', 'Mål', 'Bedömning'],
        ['Helår 2023', 'N1', 'Äldre får god omsorg', 'Uppfyllt'],
        ['Helår 2024', 'N1', 'Äldre får god omsorg', 'Delvis'],
      ],
    ],
    [
      'a column a year',
      [
        ['Mål', 'Bedömning 2023', 'Bedömning 2024'],
        ['Äldre får god omsorg', 'Delvis', 'Uppfyllt'],
        ['Elever når målen', 'Delvis', 'Uppfyllt'],
      ],
    ],
    [
      'by date',
      [
        ['Datum', 'Mål', 'Status', 'Kommentar'],
        ['2024-01-10', 'Äldre får god omsorg', 'Gul', 'x'],
        ['2024-09-10', 'Äldre får god omsorg', 'Grön', 'y'],
      ],
    ],
  ])('%s', (_name, rows) => {
    const model = readSheets([mal(), sheetOf('Historik', rows)]);
    expect(model.goals.map(({ key }) => key)).toEqual(['N1', 'N2']);
    expect(model.problems.map(({ kind }) => kind)).toEqual(['earlierAssessments']);
    expect(regionsInShort(model)).toHaveLength(1);
  });

  it('a mapping that says they are goals holds', () => {
    const rows: Rows = [
      ['Tillfälle', 'Målnr', 'Mål', 'Bedömning'],
      ['Helår 2023', 'N1', 'Äldre får god omsorg', 'Uppfyllt'],
      ['Helår 2024', 'N1', 'Äldre får god omsorg', 'Delvis'],
    ];
    const mapping = mappingOf(readSheets([sheetOf('Historik', rows)]).regions);
    expect(readSheets([mal(), sheetOf('Historik', rows)], { mapping }).goals).toHaveLength(4);
  });

  it.each<[string, SheetCells[], number]>([
    [
      'goals with assessments of two years',
      [
        sheetOf('Mål', [
          ['Målnr', 'Mål', 'Ansvarig', 'Bedömning 2024', 'Bedömning 2025'],
          ['1', 'Äldre får god omsorg', 'Socialnämnden', 'Uppfyllt', 'Delvis'],
        ]),
        sheetOf('Översikt', [
          ['Mål', 'Kommentar'],
          ['Äldre får god omsorg', 'x'],
        ]),
      ],
      2,
    ],
    [
      'goals of two years, each with its year',
      [2024, 2025].map((year) =>
        sheetOf(`Mål ${year}`, [
          ['Målnr', 'Mål', 'Nämnd', 'År', 'Bedömning'],
          ['1', 'Äldre får god omsorg', 'Socialnämnden', year, 'Uppfyllt'],
          ['2', 'Elever når målen', 'Utbildningsnämnden', year, 'Uppfyllt'],
        ]),
      ),
      4,
    ],
    [
      'goals that an overview names some of, with occasions of their own',
      [
        sheetOf('Översikt', [
          ['Målområde', 'Mål', 'Ansvarig'],
          ['Omsorg', 'Äldre får god omsorg', 'SN'],
          ['Skola', 'Elever når målen', 'UN'],
        ]),
        sheetOf('Mål', [
          ['Målnr', 'Mål', 'Tillfälle', 'Bedömning', 'Kommentar'],
          ['1', 'Äldre får god omsorg', '2025-04', 'Uppfyllt', 'x'],
          ['2', 'Elever når målen', '2025-08', 'Delvis', 'y'],
          ['3', 'Fler får jobb', '2025-08', 'Delvis', 'z'],
        ]),
      ],
      5,
    ],
    [
      'goals that an overview names all of, which alone are numbered',
      [
        sheetOf('Översikt', [
          ['Målområde', 'Mål', 'Ansvarig'],
          ['Omsorg', 'Äldre får god omsorg', 'SN'],
          ['Skola', 'Elever når målen', 'UN'],
        ]),
        sheetOf('Mål', [
          ['Målnr', 'Mål', 'Tillfälle', 'Bedömning', 'Kommentar'],
          ['1', 'Äldre får god omsorg', '2025-04', 'Uppfyllt', 'x'],
          ['2', 'Elever når målen', '2025-08', 'Delvis', 'y'],
        ]),
      ],
      4,
    ],
    [
      'the same words on the sheets of two nämnder',
      [
        sheetOf('Socialnämnden', [
          ['Mål', 'Ansvarig', 'Bedömning'],
          ['God arbetsmiljö', 'SN', 'Uppfyllt'],
        ]),
        sheetOf('Kulturnämnden', [
          ['Mål', 'Bedömning 2024', 'Bedömning 2025'],
          ['God arbetsmiljö', 'Delvis', 'Uppfyllt'],
        ]),
      ],
      2,
    ],
  ])('%s are goals', (_name, sheets, count) => expect(readSheets(sheets).goals).toHaveLength(count));
});

describe('cells merged over several rows', () => {
  const owners = (...cells: (string | null)[]): (string | null)[] =>
    readSheets([
      sheetOf('Mål', [
        ['Målnr', 'Mål', 'Ansvarig'],
        ...cells.map((owner, at) => [`N${at}`, `Mål nummer ${at}`, owner]),
      ]),
    ]).goals.map(({ owner }) => owner);

  it.each<[string, (string | null)[], (string | null)[]]>([
    ['groups', ['SN', null, 'UN', null], ['SN', 'SN', 'UN', 'UN']],
    ['one cell forgotten', ['SN', null, 'UN', 'KN'], ['SN', null, 'UN', 'KN']],
    ['the last ones forgotten', ['SN', 'UN', null, null], ['SN', 'UN', null, null]],
    ['a word twice', ['SN', null, 'SN', null], ['SN', null, 'SN', null]],
    ['the first blank', [null, 'SN', null, 'UN', null], [null, 'SN', null, 'UN', null]],
  ])('%s', (_name, cells, expected) => expect(owners(...cells)).toEqual(expected));

  it('are told, for the goal of indicators too', () => {
    const sheet = sheetOf('U', [
      ['Målnr', 'Indikator', 'Enhet', 'Mål 2025'],
      ['N1', 'Nöjda', '%', 88],
      [null, 'Kontinuitet', 'antal', 12],
      ['N2', 'Behöriga', '%', 90],
      [null, 'Betyg', 'poäng', 220],
    ]);
    const model = readSheets([mal(), sheet]);
    expect(model.indicators.map(({ goals }) => goals[0]?.id)).toEqual(['N1', 'N1', 'N2', 'N2']);
    expect(told(mal(), sheet)).toContain('cellsCarried U');
  });
});

describe('what is not read is told', () => {
  it.each<[string, string[], string]>([
    ['school years', ['Läsår 22/23', 'Utfall 2024/25'], 'Läsår 22/23|Utfall 2024/25'],
    ['quarters', ['Kv 1 2025', 'Q2', 'Kvartal 3'], 'Kv 1 2025|Q2|Kvartal 3'],
    ['months', ['Jan 2025', 'Feb', 'Mars'], 'Jan 2025|Feb|Mars'],
    ['another system’s words', ['Periodens utfall'], 'Periodens utfall'],
    ['not a column that says when', ['År', 'Kvartal', 'Månad', 'Per'], ''],
    ['not what is no value of the indicator', ['Svarsfrekvens 2024', 'Antal svar', 'Rang 2024'], ''],
  ])('%s', (_name, headings, expected) => {
    const sheet = sheetOf('U', [
      ['Nr', 'Målnr', 'Indikator', 'Enhet', 'Mål 2025', ...headings],
      ['I1', 'N1', 'Nöjda', '%', 88, ...headings.map(() => 80)],
    ]);
    expect(told(mal(), sheet)).toEqual(expected === '' ? [] : [`headingsUnread:${expected} U`]);
  });

  it.each<[string, Rows, string[]]>([
    [
      'indicators in columns',
      [
        ['Indikator', 'Nöjda', 'Behöriga'],
        ['Enhet', '%', '%'],
        ['Målvärde 2025', 88, 90],
        ['Utfall 2024', 86, 87],
        ['Utfall 2025', 89, 88],
      ],
      ['sheetUnread:transposed Blad'],
    ],
    [
      'goals under an empty heading',
      [
        ['Målnr', 'Nivå', null, 'Överordnat mål'],
        ['V1', 'Enhetsmål', 'Alla får en kontaktperson', 'N1'],
      ],
      ['sheetUnread:noTitle Blad'],
    ],
    [
      'no list of people',
      [
        ['Namn', null, 'Telefon'],
        ['Anna', 'Controller', '08-1'],
      ],
      [],
    ],
  ])('%s', (_name, rows, expected) => expect(told(mal(), sheetOf('Blad', rows))).toEqual(expected));
});

describe('words that look like values', () => {
  const first = (rows: Rows) => readSheets([mal(), sheetOf('U', rows)]).indicators[0]!;
  it.each<[string, string | null]>([
    ['senast 2026-06-30', 'unreadable'],
    ['minst 85 % senast 2026-06-30', 'unreadable'],
    ['2024-2026', 'unreadable'],
    ['+2 %', 'unreadable'],
    ['1.200', 'unreadable'],
    ['minst 85 % senast 2025-12-31', null],
    ['12.500,5', null],
  ])('target %s', (said, problem) => {
    const { targets } = first([
      ['Nr', 'Målnr', 'Indikator', 'Riktning', 'Mål 2025'],
      ['I1', 'N1', 'Nöjda', 'Högre bättre', said],
    ]);
    expect(targets[0]!.problem).toBe(problem);
  });

  it.each<[string, number | null]>([
    ['1.200', null],
    ['12.500 kr', null],
    ['0.125', 0.125],
    ['85.25', 85.25],
    ['1.200.000', 1200000],
  ])('outcome %s', (said, value) => {
    const { outcomes } = first([
      ['Nr', 'Målnr', 'Indikator', 'Enhet', 'Utfall 2025'],
      ['I1', 'N1', 'Kostnad', 'kr', said],
    ]);
    expect(outcomes[0]).toMatchObject({ value, unreadable: value === null });
  });

  it('a nämnd under Enhet is no measure', () => {
    const { unit } = first([
      ['Enhet', 'Mål', 'Mått', 'Mål 2025', 'Utfall 2025'],
      ['Socialnämnden', 'N1', 'Nöjda, %', 88, 89],
    ]);
    expect(unit).toBe('%');
  });
});

it('limits in a column for each colour are the target where there is no other, with the decimals of all', () => {
  const { targets } = readSheets([
    mal(),
    sheetOf('U', [
      ['Nr', 'Målnr', 'Indikator', 'Enhet', 'Grön', 'Gul', 'Röd', 'Utfall 2025'],
      ['I1', 'N1', 'Sjukfrånvaro', '%', '≤ 6', '6,1–7', '> 7', '7,2'],
    ]),
  ]).indicators[0]!;
  expect(targets).toMatchObject([
    { year: 2025, raw: '≤ 6', rule: { kind: 'atMost', high: 6 }, limits: { green: 6, red: 7 }, decimals: 1 },
  ]);
});

describe('names of goals', () => {
  it('goals of the same words are each their own sheet’s', () => {
    const sheet = (name: string, measure: string): SheetCells =>
      sheetOf(name, [
        ['Nämndmål', 'Bidrar till'],
        ['Attraktiv arbetsgivare', 'N1'],
        [],
        ['Mål', 'Indikator', 'Enhet', 'Mål 2025'],
        ['Attraktiv arbetsgivare', measure, 'index', '≥ 80'],
      ]);
    const model = readSheets([mal(), sheet('Socialnämnden', 'HME 1'), sheet('Kulturnämnden', 'HME 2')]);
    const tree = buildGoalTree(model);
    expect(model.indicators.map((one) => tree.goalsOf(one).map(({ owner }) => owner))).toEqual([
      ['Socialnämnden'],
      ['Kulturnämnden'],
    ]);
  });

  it('several ids in one cell, joined by words or signs', () => {
    const cells = ['N1 och N2', 'N1/N2', 'N1 & N2', 'N1+N2', 'N1-N2'];
    const rows: Rows = cells.map((cell, at) => [`I${at}`, cell, `Mått ${at}`, '%', 80]);
    const { indicators } = readSheets([
      mal(),
      sheetOf('U', [['Nr', 'Målnr', 'Indikator', 'Enhet', 'Mål 2025'], ...rows]),
    ]);
    expect(indicators.map(({ goals }) => goals.map(({ id }) => id).join('|'))).toEqual([
      ...Array<string>(4).fill('N1|N2'),
      'N1-N2',
    ]);
  });

  it.each([
    ['N1.', 'N1'],
    ['N1: Äldre får god omsorg', 'N1'],
    ['N1 Äldre får god omsorg', 'N1'],
    ['N1 – Äldre får god omsorg', 'N1'],
    ['N1: Något annat', 'N1: Något annat'],
    ['n1', 'n1'],
  ])('“%s” names %s', (said, id) => {
    const { goals } = readSheets([
      sheetOf('Plan', [
        ['Målnr', 'Mål', 'Överordnat mål'],
        ['V1', 'Alla får en kontaktperson', said],
      ]),
      mal(),
    ]);
    expect(goals[0]!.parents.map((parent) => parent.id)).toEqual([id]);
  });

  it('a number right before a goal that has a row of its own is the goal’s', () => {
    const { goals, indicators } = readSheets([
      sheetOf('Mål', [
        ['Nr', 'Finansiellt mål', 'Indikator', 'Enhet', 'Målvärde 2025'],
        ['F1', 'Starkt resultat', 'Resultat', '%', 'minst 2'],
        ['F2', 'Låg skuld', 'Skuld', 'kr', 'högst 25 000'],
      ]),
    ]);
    expect(goals.map(({ id }) => id)).toEqual(['F1', 'F2']);
    expect(indicators.map(({ id, goals: [goal] }) => [id, goal!.id])).toEqual([
      [null, 'F1'],
      [null, 'F2'],
    ]);
  });

  it('the title of the sheet is no goal of a list with lines of goals', () => {
    const { goals } = readSheets([
      sheetOf('Plan', [
        ['Socialnämndens nämndplan 2025'],
        ['Mål/indikator', 'Riktning', 'Målvärde 2025', 'Utfall 2025'],
        ['Mål 1: Äldre får god omsorg'],
        ['Nöjda, %', 'Högre bättre', 88, 89],
      ]),
    ]);
    expect(goals.map(({ title }) => title)).toEqual(['Mål 1: Äldre får god omsorg']);
  });

  it('an area on a line of its own is that of the goals below it', () => {
    const { goals } = readSheets([
      sheetOf('Mål', [
        ['Nr', 'Mål', 'Ansvarig'],
        ['Målområde 1: Trygghet'],
        ['1', 'Äldre får god omsorg', 'Socialnämnden'],
        ['Målområde 2: Lärande'],
        ['2', 'Elever når målen', 'Utbildningsnämnden'],
      ]),
    ]);
    expect(goals.map(({ area }) => area)).toEqual(['Trygghet', 'Lärande']);
  });
});

it('an occasion without a year keeps the title’s year through a mapping that says no period', () => {
  const sheet = sheetOf('U', [
    ['Delårsrapport 2025'],
    [],
    ['Nr', 'Målnr', 'Indikator', 'Enhet', 'Mål', 'Utfall delår'],
    ['I1', 'N1', 'Nöjda', '%', '≥ 88', 89],
  ]);
  const { regions } = mappingOf(readSheets([sheet]).regions);
  const mapping = {
    version: 1 as const,
    regions: regions.map((region) => ({
      ...region,
      columns: region.columns.map((column) => ({ ...column, period: null, year: null })),
    })),
  };
  expect(outcomesInShort(readSheets([sheet], { mapping }))).toEqual(['I1 2025-08=89']);
});
