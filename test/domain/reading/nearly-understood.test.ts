import { mappingOf } from '../../../src/domain/reading/mapping';
import { sheetOf } from '../../support/cells';
import { readSheets, twoGoals, told } from './support';

type Rows = Parameters<typeof sheetOf>[1];

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
    expect(told(twoGoals(), sheetOf('S', rows)).join(' ')).toBe(expected);
  });

  it('a column of the goals’ ids holds no goals of its own, and the target is still read', () => {
    const { goals: found, indicators } = readSheets([
      twoGoals(),
      sheetOf('S', [
        ['Nr', 'Mål', 'X', 'Enhet', 'Utfall 2025', 'Mål 2025'],
        ['I1', 'N1', 'Nöjdhet', '%', 75, 80],
      ]),
    ]);
    expect(found).toEqual(readSheets([twoGoals()]).goals);
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
      twoGoals(),
      sheetOf('S', [
        ['Nr', 'Mål', null, 'Enhet', 'Utfall 2025', 'Mål 2025'],
        ['I1', 'N1', 'Nöjdhet', '%', 75, 80],
        ['I2', 'N1', 'Väntetid', 'dagar', 9, 'högst 10'],
      ]),
    ]);
    expect(found).toEqual(readSheets([twoGoals()]).goals);
    expect(indicators.map(({ id, title, targets }) => [id, title, targets.map(({ raw }) => raw)])).toEqual([
      ['I1', null, [80]],
      ['I2', null, ['högst 10']],
    ]);
    expect(told.map(({ kind }) => kind)).toEqual(['columnMissing']);
  });

  it('goals under a heading of theirs stay goals where their ids stand twice and in another table (H02)', () => {
    const { goals: found, indicators } = readSheets([
      twoGoals(),
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
      twoGoals(),
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
