import type { CellValue, SheetCells } from '../../../src/domain/model';
import { mappingOf } from '../../../src/domain/reading';
import { sheetOf } from '../../support/cells';
import { goalTable, outcomesInShort, readSheets } from './support';

type Rows = CellValue[][];
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
    expect(outcomesInShort(readSheets([goalTable(), sheet]))).toEqual([
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
    const sheets = [goalTable(), matt(), sheetOf('Utfall', rows)];
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
    const sheets = [goalTable(), matt(), sheetOf('Serie', rows)];
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
    expect(told(goalTable(), matt(), serie)).toEqual(['rowUnmatched Serie']);
  });

  it('a table of something else is left alone', () => {
    const serie = sheetOf('Ekonomi', [
      ['År', 'Intäkter', 'Kostnader'],
      [2024, 1, 2],
      [2025, 1, 2],
    ]);
    expect(told(goalTable(), matt(), serie)).toEqual([]);
    expect(told(goalTable(), serie)).toEqual(['sheetUnread:yearRows Ekonomi']);
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
    ['alone', [goalTable(), of(2024, 86), of(2025, 89)]],
    ['in another order', [of(2025, 89), of(2024, 86), goalTable()]],
    ['where the settings say the year', [settings, goalTable(), of(2024, 86), of(2025, 89)]],
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
    expect(readSheets([goalTable(), sheet(one), sheet(other)]).indicators).toHaveLength(count);
  });

  it('the newest target of the term takes the place of older ones', () => {
    const sheet = (year: number, target: number): SheetCells =>
      sheetOf(`Uppföljning ${year}`, [
        ['Nr', 'Målnr', 'Indikator', 'Enhet', 'Riktning', 'Utfall', 'Målvärde mandatperiod'],
        ['I1', 'N1', 'Nöjda', '%', 'Högre bättre', 80, target],
      ]);
    const { indicators, targetConflicts } = readSheets([goalTable(), sheet(2024, 85), sheet(2025, 90)]);
    expect(indicators.map(({ targets }) => targets.map(({ raw }) => raw))).toEqual([[90]]);
    expect(targetConflicts).toEqual([]);
  });

  it('one id with two titles is two indicators', () => {
    expect(readSheets([goalTable(), of(2024, 86, 'Trygga'), of(2025, 89)]).indicators).toHaveLength(2);
  });
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
    const model = readSheets([goalTable(), sheet]);
    expect(model.indicators.map(({ goals }) => goals[0]?.id)).toEqual(['N1', 'N1', 'N2', 'N2']);
    expect(told(goalTable(), sheet)).toContain('cellsCarried U');
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
    expect(told(goalTable(), sheet)).toEqual(expected === '' ? [] : [`headingsUnread:${expected} U`]);
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
      'goals under an empty heading at the edge, below a title',
      [
        ['Nämndens mål', null, null, null],
        [null, null, null, null],
        [null, 'Ansvarig', 'Nivå', 'Mål-ID'],
        ['Alla får en kontaktperson', 'Vårdnämnden', 'Enhetsmål', 'V1'],
      ],
      ['sheetUnread:noTitle Blad'],
    ],
    [
      'goals under an empty heading among others, and a note at the edge',
      [
        ['Målnr', null, 'Nivå', null],
        ['V1', 'Alla får en kontaktperson', 'Enhetsmål', 'Ses över'],
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
  ])('%s', (_name, rows, expected) => expect(told(goalTable(), sheetOf('Blad', rows))).toEqual(expected));
});

describe('words that look like values', () => {
  const first = (rows: Rows) => readSheets([goalTable(), sheetOf('U', rows)]).indicators[0]!;
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
    goalTable(),
    sheetOf('U', [
      ['Nr', 'Målnr', 'Indikator', 'Enhet', 'Grön', 'Gul', 'Röd', 'Utfall 2025'],
      ['I1', 'N1', 'Sjukfrånvaro', '%', '≤ 6', '6,1–7', '> 7', '7,2'],
    ]),
  ]).indicators[0]!;
  expect(targets).toMatchObject([
    { year: 2025, raw: '≤ 6', rule: { kind: 'atMost', high: 6 }, limits: { green: 6, red: 7 }, decimals: 1 },
  ]);
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
