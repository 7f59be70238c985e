import { sheetOf } from '../../support/cells';
import { mappingOf } from '../../../src/domain/reading';
import type { CellValue } from '../../../src/domain/model';
import { outcomesInShort, readSheets, told } from './support';

type Rows = readonly (readonly CellValue[])[];

const sheets = (rows: Rows) => [
  sheetOf('Mål', [
    ['Målnr', 'Mål'],
    ['M1', 'Trygga äldre'],
  ]),
  sheetOf('Indikatorer', [
    ['Indikatornr', 'Målnr', 'Indikator', 'Målvärde 2025'],
    ['I1', 'M1', 'Nöjda', 85],
    ['I2', 'M1', 'Andel kvinnor bland chefer', 20],
  ]),
  sheetOf('Utfall', rows),
];
const both = 'I1 2023=80 2024=81 2023k=82 2024k=83 2023m=78 2024m=79';
const byYear = 'I1 2023=80 2023k=82 2023m=78 2024=81 2024k=83 2024m=79';
const alone = 'I2';

describe('genders where years stand on the rows', () => {
  it.each<[string, Rows, readonly string[]]>([
    [
      'in headings beside the id',
      [
        ['År', 'I1', 'I1 kvinnor', 'I1 män'],
        [2023, 80, 82, 78],
        [2024, 81, 83, 79],
      ],
      [both, alone],
    ],
    [
      'in an aside beside the title',
      [
        ['År', 'Nöjda (%)', 'Nöjda (kvinnor)', 'Nöjda (män)'],
        [2023, 80, 82, 78],
        [2024, 81, 83, 79],
      ],
      [both, alone],
    ],
    [
      'genders only: never taken for the total',
      [
        ['År', 'Nöjda (kvinnor)', 'Nöjda (män)'],
        [2023, 82, 78],
      ],
      ['I1 2023k=82 2023m=78', alone],
    ],
    [
      'a title of its own that holds the word',
      [
        ['År', 'I1', 'Andel kvinnor bland chefer'],
        [2023, 80, 45],
      ],
      ['I1 2023=80', 'I2 2023=45'],
    ],
    [
      'genders alone, behind each indicator',
      [
        ['År', 'I1', 'Kvinnor', 'Män', 'I2', 'Kvinnor', 'Män'],
        [2023, 80, 82, 78, 45, 46, 44],
      ],
      ['I1 2023=80 2023k=82 2023m=78', 'I2 2023=45 2023k=46 2023m=44'],
    ],
    [
      'genders in a second heading row',
      [
        ['År', 'I1', null, null, 'I2'],
        [null, 'Totalt', 'Kvinnor', 'Män', 'Totalt'],
        [2023, 80, 82, 78, 45],
        [2024, 81, 83, 79, 46],
      ],
      [both, 'I2 2023=45 2024=46'],
    ],
    [
      'in a column Kön',
      [
        ['År', 'Kön', 'I1'],
        [2023, 'Totalt', 80],
        [2023, 'Kvinnor', 82],
        [2023, 'Män', 78],
        [2024, 'Totalt', 81],
        [null, 'Kvinnor', 83],
        [null, 'Män', 79],
      ],
      [byYear, alone],
    ],
    [
      'in a column Kön to the left, women first',
      [
        ['Kön', 'År', 'I1'],
        ['Kvinnor', 2023, 82],
        ['Män', 2023, 78],
      ],
      ['I1 2023k=82 2023m=78', alone],
    ],
    [
      'on rows below the year',
      [
        ['År', 'I1'],
        [2023, 80],
        ['kvinnor', 82],
        ['- män', 78],
        [2024, 81],
        ['varav kvinnor', 83],
        ['varav män', 79],
      ],
      [byYear, alone],
    ],
    [
      'a last row that adds up is none',
      [
        ['År', 'I1'],
        [2023, 80],
        [2024, 81],
        ['Totalt', 161],
      ],
      ['I1 2023=80 2024=81', alone],
    ],
    [
      'in the cell of the year',
      [
        ['År', 'I1'],
        ['2023', 80],
        ['2023 kvinnor', 82],
        ['2023, män', 78],
      ],
      ['I1 2023=80 2023k=82 2023m=78', alone],
    ],
  ])('%s', (_, rows, expected) => {
    const model = readSheets(sheets(rows));
    expect(outcomesInShort(model)).toEqual(expected);
    expect(model.problems).toEqual([]);
    expect(outcomesInShort(readSheets(sheets(rows), { mapping: mappingOf(model.regions) }))).toEqual(expected);
  });

  it('a total on a row of its own below its genders is the year’s', () => {
    const rows: Rows = [['År', 'I1'], [2023], ['Kvinnor', 82], ['Män', 78], ['Totalt', 80]];
    expect(outcomesInShort(readSheets(sheets(rows)))).toEqual(['I1 2023=80 2023k=82 2023m=78', alone]);
  });

  it.each<[string, Rows, readonly string[]]>([
    [
      'whose Kvinnor and Män are is not said',
      [
        ['År', 'I1', 'I2', 'Kvinnor', 'Män'],
        [2023, 80, 45, 82, 78],
      ],
      ['rowUnmatched Utfall!D1', 'rowUnmatched Utfall!E1'],
    ],
    [
      'a gender that is not understood',
      [
        ['År', 'Kön', 'I1'],
        [2023, 'Totalt', 80],
        [2023, 'Okänt', 82],
      ],
      ['rowUnmatched Utfall!B3'],
    ],
    [
      'the gender of an indicator that is not there',
      [
        ['År', 'I1', 'I7 kvinnor'],
        [2023, 80, 82],
      ],
      ['rowUnmatched Utfall!C1'],
    ],
  ])('told: %s', (_, rows, expected) => {
    expect(told(...sheets(rows))).toEqual(expected);
  });
});
