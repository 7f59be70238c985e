import { readingKnowledge } from '../../support/knowledge';
import type { CellValue, Model } from '../../../src/domain/model';
import { readWorkbook } from '../../../src/domain/reading';
import { complete } from '../../../src/domain/work';
import { sheetOf } from '../../support/cells';
import { readSheets, regionsInShort } from './support';

const _ = null;
type Rows = CellValue[][];

/** "Nämndmål Korta köer → God hälsa; Tid → Korta köer; (Ny rutin) → Korta köer" */
const inShort = ({ goals, indicators, activities }: Model): string =>
  [
    ...goals.map(({ level, title, parents }) =>
      [level, title, ...parents.map(({ id }) => `→ ${id}`)].filter((part) => part !== null).join(' '),
    ),
    ...indicators.map(({ title, goals: of }) => `${title} → ${of.map(({ id }) => id).join()}`),
    ...activities.map(({ title, goals: of }) => `(${title}) → ${of.map(({ id }) => id).join()}`),
  ].join('; ');

const lists: [string, Rows, string][] = [
  [
    'levels, indicators and activities in columns of one list',
    [
      [
        'Övergripande mål',
        'Nämndmål',
        'Nämnd',
        'Indikator',
        'Enhet',
        'Utfall 2024',
        'Målvärde 2025',
        'Aktivitet',
        'Klart',
      ],
      ['God hälsa', 'Korta köer', 'SN', 'Tid', 'dagar', 5, 4, 'Ny rutin', '2025-06-30'],
      [_, _, _, 'Kö', 'st', 2, 1, _, _],
      [_, 'Bra mat', 'SN', 'Nöjda', '%', 80, 85, 'Nytt kök', '2025-12-31'],
    ],
    'Övergripande mål God hälsa; Nämndmål Korta köer → God hälsa; Nämndmål Bra mat → God hälsa; Tid → Korta köer; Kö → Korta köer; Nöjda → Bra mat; (Ny rutin) → Korta köer; (Nytt kök) → Bra mat',
  ],
  [
    'a level column of goals, indicators and activities',
    [
      ['Typ', 'Titel', 'Ansvarig', 'Utfall 2024', 'Målvärde 2025', 'Slutdatum'],
      ['Nämndmål', 'Korta köer', 'SN', _, _, _],
      ['Nyckeltal', 'Tid', _, 5, 4, _],
      ['Aktivitet', 'Ny rutin', 'Bo', _, _, '2025-12-31'],
    ],
    'Nämndmål Korta köer; Tid → Korta köer; (Ny rutin) → Korta köer',
  ],
  [
    'goals and indicators in one column, a goal on each line without values',
    [
      ['Mål/indikator', 'Enhet', 'Utfall 2024', 'Målvärde 2025', 'Kommentar'],
      ['Korta köer', _, _, _, 'Går bra'],
      ['Tid', 'dagar', 5, 4, _],
      ['Bra mat'],
      ['Nöjda', '%', 80, 85, _],
    ],
    'Korta köer; Bra mat; Tid → Korta köer; Nöjda → Bra mat',
  ],
  [
    'activities that name their goals, which stand nowhere else',
    [
      ['Nämndmål', 'Aktivitet', 'Ansvarig', 'Klar senast', 'Status'],
      ['Korta köer', 'Ny rutin', 'IFO', '2025-12-31', 'Pågår'],
      [_, 'Fler telefoner', 'IFO', '2025-12-31', 'Pågår'],
    ],
    'Nämndmål Korta köer; (Ny rutin) → Korta köer; (Fler telefoner) → Korta köer',
  ],
  [
    'goals measured on their own rows',
    [
      ['Målnr', 'Nämndmål', 'Utfall 2024', 'Målvärde 2025'],
      ['N1', 'Andelen nöjda ska öka', 80, 85],
      ['N2', 'Utan mätning', _, _],
    ],
    'Nämndmål Andelen nöjda ska öka; Nämndmål Utan mätning; Andelen nöjda ska öka → N1',
  ],
  [
    'a heading over number and name',
    [
      ['Mål', _, 'Indikator', 'Enhet', 'Utfall 2024', 'Målvärde 2025'],
      ['1', 'Korta köer', 'Tid', 'dagar', 5, 4],
      [_, _, 'Kö', 'st', 2, 1],
      ['2', 'Bra mat', 'Nöjda', '%', 80, 85],
    ],
    'Korta köer; Bra mat; Tid → 1; Kö → 1; Nöjda → 2',
  ],
];

describe('lists of several kinds', () => {
  it.each(lists)('%s', (_name, rows, expected) => {
    expect(inShort(readSheets([sheetOf('Plan', rows)]))).toBe(expected);
  });

  it.each(lists)('%s: the mapping of it reads the same', (_name, rows) => {
    const cells = { sheets: [sheetOf('Plan', rows)] };
    const first = complete(readWorkbook(cells, readingKnowledge));
    const second = complete(readWorkbook(cells, readingKnowledge, { mapping: first.mapping }));
    expect(inShort(second.model)).toBe(inShort(first.model));
    expect(regionsInShort(second.model)).toEqual(regionsInShort(first.model));
    const kinds = ({ problems }: Model): readonly string[] => problems.map(({ kind }) => kind);
    expect(kinds(second.model)).toEqual(kinds(first.model));
  });

  it('a table under the title of each goal: the titles are goals, with no row to write into', () => {
    const heading = ['Indikator', 'Enhet', 'Riktning', 'Utfall 2024', 'Målvärde 2025'];
    const model = readSheets([
      sheetOf('Socialnämnden', [
        ['Mål 1: Korta köer'],
        heading,
        ['Tid', 'dagar', 'Minska', 5, 4],
        [],
        ['Mål 2: Bra mat'],
        heading,
        ['Nöjda', '%', 'Öka', 80, 85],
      ]),
    ]);
    expect(inShort(model)).toBe('Mål 1: Korta köer; Mål 2: Bra mat; Tid → Mål 1: Korta köer; Nöjda → Mål 2: Bra mat');
    expect(model.indicators.map(({ outcomes }) => outcomes[0]?.value)).toEqual([5, 80]);
    expect(model.regions.filter(({ kind }) => kind === 'goals').map(({ blockLayout }) => blockLayout)).toEqual([
      true,
      true,
    ]);
  });

  it('a mapping whose columns moved keeps the goal of a blank cell', () => {
    const [, rows] = lists[0]!;
    const stored = complete(readWorkbook({ sheets: [sheetOf('Plan', rows)] }, readingKnowledge)).mapping;
    const moved = [[], ...rows.map((row): CellValue[] => [_, ...row])];
    const model = readSheets([sheetOf('Plan', moved)], { mapping: stored });
    expect(inShort(model)).toBe(lists[0]![2]);
    expect(new Set(model.problems.map(({ kind }) => kind))).toEqual(new Set(['columnMissing', 'mappingMoved']));
  });
});
