import { sheetOf } from '../../support/cells';
import { at, outcomesInShort, readSheets, regionsInShort } from './support';
import type { CellValue, Model } from '../../../src/domain/model';

type Rows = readonly (readonly CellValue[])[];

/** "N1 Nämndmål ← En trygg kommun" */
const goalsInShort = ({ goals }: Model): readonly string[] =>
  goals.map(
    ({ id, title, level, owner, parents }) =>
      `${id ?? title} (${[level, owner].filter(Boolean).join(', ')})${parents.map((parent) => ` ← ${parent.id}`).join('')}`,
  );

const HEADING = ['Målnr', 'Nämndmål', 'Ansvarig'];
const N1 = ['N1', 'Äldre är trygga', 'Socialnämnden'];
const N2 = ['N2', 'Alla lär sig läsa', 'Skolnämnden'];

describe('goals on lines above others', () => {
  it.each<[string, Rows, readonly string[]]>([
    [
      'in the table',
      [HEADING, ['Övergripande mål: En trygg kommun'], N1, ['KF-mål 2: En lärande kommun'], N2],
      [
        'En trygg kommun (Övergripande mål)',
        'En lärande kommun (Övergripande mål)',
        'N1 (Nämndmål, Socialnämnden) ← En trygg kommun',
        'N2 (Nämndmål, Skolnämnden) ← En lärande kommun',
      ],
    ],
    [
      'right above each table',
      [
        ['Kommunövergripande mål – En trygg kommun'],
        HEADING,
        N1,
        [],
        ['Övergripande mål: En lärande kommun'],
        HEADING,
        N2,
      ],
      [
        'En trygg kommun (Övergripande mål)',
        'N1 (Nämndmål, Socialnämnden) ← En trygg kommun',
        'En lärande kommun (Övergripande mål)',
        'N2 (Nämndmål, Skolnämnden) ← En lärande kommun',
      ],
    ],
    [
      'said twice, one goal',
      [HEADING, ['Övergripande mål: En trygg kommun'], N1, [], ['Övergripande mål: En trygg kommun'], HEADING, N2],
      [
        'En trygg kommun (Övergripande mål)',
        'N1 (Nämndmål, Socialnämnden) ← En trygg kommun',
        'N2 (Nämndmål, Skolnämnden) ← En trygg kommun',
      ],
    ],
    [
      'in the column of the goals themselves',
      [
        ['Nämndmål', 'Ansvarig'],
        ['Övergripande mål: En trygg kommun'],
        N1.slice(1),
        ['Övergripande mål: En lärande kommun'],
        N2.slice(1),
      ],
      [
        'En trygg kommun (Övergripande mål)',
        'En lärande kommun (Övergripande mål)',
        'Äldre är trygga (Nämndmål, Socialnämnden) ← En trygg kommun',
        'Alla lär sig läsa (Nämndmål, Skolnämnden) ← En lärande kommun',
      ],
    ],
    [
      'an area begins anew',
      [HEADING, ['Övergripande mål: En trygg kommun'], N1, ['Målområde: Lärande'], N2],
      [
        'En trygg kommun (Övergripande mål)',
        'N1 (Nämndmål, Socialnämnden) ← En trygg kommun',
        'N2 (Nämndmål, Skolnämnden)',
      ],
    ],
    [
      'a year is no name',
      [['Övergripande mål: 2025–2027'], HEADING, N1, N2],
      ['N1 (Nämndmål, Socialnämnden)', 'N2 (Nämndmål, Skolnämnden)'],
    ],
    [
      'a table of overall goals has none above it',
      [['Övergripande mål: Kommunplanen'], ['Målnr', 'Övergripande mål'], ['K1', 'En trygg kommun']],
      ['K1 (Övergripande mål)'],
    ],
    [
      'the table’s own column decides',
      [[...HEADING, 'Överordnat mål'], ['Övergripande mål: En trygg kommun'], [...N1, 'K7'], N2],
      ['N1 (Nämndmål, Socialnämnden) ← K7', 'N2 (Nämndmål, Skolnämnden)'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(goalsInShort(readSheets([sheetOf('Plan', rows)]))).toEqual(expected);
  });

  it.each([
    ['K1', 'En trygg kommun', 'K1'],
    ['one that is not there is told (H03), not made', 'En trygg komun', 'En trygg komun'],
  ])('where overall goals are listed the line refers to them: %s', (_, said, parent) => {
    const model = readSheets([
      sheetOf('KF', [
        ['Målnr', 'Övergripande mål'],
        ['K1', 'En trygg kommun'],
      ]),
      sheetOf('Plan', [HEADING, [`Övergripande mål: ${said}`], N1]),
    ]);
    expect(goalsInShort(model)).toEqual(['K1 (Övergripande mål)', `N1 (Nämndmål, Socialnämnden) ← ${parent}`]);
    expect(at(model.goals[1]!.parents[0]!.address)).toBe('Plan!A2');
  });

  it('nothing is written on the line, and a stored mapping reads it again', () => {
    const model = readSheets([sheetOf('Plan', [HEADING, ['Övergripande mål: En trygg kommun'], N1])]);
    expect(model.regions.map(({ blockLayout }) => blockLayout)).toEqual([true, false]);
  });
});

describe('titles of sections and notes with the words of a line are no goals', () => {
  const plain = ['N1 (Nämndmål, Socialnämnden)', 'N2 (Nämndmål, Skolnämnden)'];
  it.each([
    'Övergripande mål: se bilaga 2',
    'Övergripande mål – uppföljning delår 2025',
    'KF-mål: Mandatperioden 2023–2026',
    'Kommunfullmäktiges mål - Status',
    'Strategiska mål: revideras 2026',
    'Övergripande mål: nya tas fram under 2026',
    'Övergripande mål – Bilaga',
    'Övergripande mål – Nämndplan',
    'Målområde: se nästa sida',
  ])('%s', (line) => {
    const above = readSheets([sheetOf('Plan', [[line], HEADING, N1, N2])]);
    const inside = readSheets([sheetOf('Plan', [HEADING, N1, [line], N2])]);
    for (const model of [above, inside]) {
      expect(goalsInShort(model)).toEqual(plain);
      expect(model.goals.map(({ area }) => area)).toEqual([null, null]);
    }
  });

  it.each([
    'En trygg kommun',
    'en trygg kommun',
    'Budget i balans',
    'Se varje barn',
    'Ingen ska vara hemlös',
    'Uppföljningen leder till lärande',
  ])('a name is one: %s', (name) => {
    const { goals } = readSheets([sheetOf('Plan', [HEADING, [`Övergripande mål: ${name}`], N1])]);
    expect(goals[1]?.parents.map(({ id }) => id)).toEqual([name]);
  });
});

describe('links of goals in a table of their own', () => {
  const goals = sheetOf('Mål', [
    ['Målnr', 'Nivå', 'Mål'],
    ['K1', 'Övergripande mål', 'Trygg'],
    ['K2', 'Övergripande mål', 'Lärande'],
    ['N1', 'Nämndmål', 'Äldre är trygga'],
  ]);
  it.each<[string, Rows, readonly string[]]>([
    [
      'two columns of ids',
      [
        ['Mål', 'KF-mål'],
        ['N1', 'K1'],
      ],
      ['K1←N1'],
    ],
    [
      'numbers of goals',
      [
        ['Målnr', 'Överordnat mål'],
        ['N1', 'K2'],
      ],
      ['K2←N1'],
    ],
    [
      'several in a cell',
      [
        ['Mål', 'KF-mål'],
        ['N1', 'K1, K2'],
      ],
      ['K1←N1', 'K2←N1'],
    ],
    [
      'a mistyped goal among them is told (H03), and makes none of them a goal',
      [
        ['Mål', 'KF-mål'],
        ['N1', 'K1'],
        ['K2', 'K1'],
        ['N9', 'K1'],
      ],
      ['K1←N1', 'K1←K2', 'K1←N9'],
    ],
    [
      'a mistyped upper goal, or something that is no goal',
      [
        ['Mål', 'Koppling', 'Kommentar'],
        ['N1', 'K7', null],
        ['K1', 'Agenda 2030', 'se bilaga'],
      ],
      ['K7←N1', 'Agenda 2030←K1'],
    ],
    [
      'an id that is nobody’s: a goal of that name',
      [
        ['Mål', 'KF-mål'],
        ['N9', 'K1'],
      ],
      [],
    ],
  ])('%s', (_, rows, expected) => {
    const model = readSheets([goals, sheetOf('Koppling', rows)]);
    expect(model.links.map(({ goal, answeredBy }) => `${goal}←${answeredBy.join('+')}`)).toEqual(expected);
    expect(model.goals).toHaveLength(expected.length === 0 ? 4 : 3);
    if (expected.length > 0) expect(regionsInShort(model)[1]).toMatch(/^links Koppling/);
  });
});

describe('genders on rows of their own', () => {
  const table = (...rows: Rows) =>
    readSheets([
      sheetOf('Mål', [
        ['Målnr', 'Mål'],
        ['M1', 'Trygg'],
      ]),
      sheetOf('Indikatorer', [['Indikatornr', 'Målnr', 'Indikator', 'Enhet', 'Utfall 2025', 'Målvärde 2025'], ...rows]),
    ]);
  const total = ['I1', 'M1', 'Nöjda', '%', 80, 'minst 85'];
  it.each<[string, Rows, readonly string[]]>([
    [
      'with dashes',
      [total, [null, null, '- kvinnor', null, 82], [null, null, '- män', null, 78]],
      ['I1 2025=80 2025k=82 2025m=78'],
    ],
    [
      'with words',
      [total, [null, null, 'varav flickor', null, 82], [null, null, 'därav pojkar', null, 78]],
      ['I1 2025=80 2025k=82 2025m=78'],
    ],
    [
      'plain, the unit and the target repeated',
      [total, [null, null, 'Kvinnor', '%', 82, 'minst 85']],
      ['I1 2025=80 2025k=82'],
    ],
    [
      'a target of its own: an indicator',
      [total, [null, null, 'Kvinnor', null, 82, 'minst 90']],
      ['I1 2025=80', 'Indikatorer!3 2025=82'],
    ],
    ['a number of its own: an indicator', [total, ['I2', null, 'Kvinnor', null, 82]], ['I1 2025=80', 'I2 2025=82']],
    [
      'more words: an indicator',
      [total, [null, null, 'Kvinnor i chefsposition', null, 82]],
      ['I1 2025=80', 'Indikatorer!3 2025=82'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(outcomesInShort(table(...rows))).toEqual(expected);
  });
});

describe('ids in small letters', () => {
  it.each([
    ['one goal is so written', ['N1', 'N2'], 'n1', 'N1'],
    ['two are: as it stands (H03)', ['Na', 'nA'], 'na', 'na'],
    ['a point is not a letter', ['1.10', '1.2'], '1.1', '1.1'],
  ])('%s', (_, ids, said, expected) => {
    const { indicators } = readSheets([
      sheetOf('Mål', [['Målnr', 'Mål'], ...ids.map((id, index) => [id, `Mål nummer ${index}`])]),
      sheetOf('Indikatorer', [
        ['Indikatornr', 'Målnr', 'Indikator', 'Enhet', 'Utfall 2025'],
        ['I1', said, 'Nöjda', '%', 80],
      ]),
    ]);
    expect(indicators[0]!.goals.map(({ id }) => id)).toEqual([expected]);
  });
});

describe('headings that say when', () => {
  it.each([
    ['Utfall kv 1 2025', []],
    ['Utfall k 1 2025', []],
    ['Utfall kv 2025', ['2025k=80']],
    ['Utfall VT 2025', []],
    ['Utfall delår 2025-08-31', ['2025-08=80']],
    ['Utfall helår 2025-08-31', []],
  ])('%s', (heading, expected) => {
    const model = readSheets([
      sheetOf('Indikatorer', [
        ['Indikatornr', 'Målnr', 'Indikator', 'Enhet', 'Utfall 2023', heading],
        ['I1', 'M1', 'Nöjda', '%', 70, 80],
      ]),
    ]);
    expect(outcomesInShort(model)).toEqual([['I1', '2023=70', ...expected].join(' ')]);
  });
});
