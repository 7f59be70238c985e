import type { CellValue } from '../../../src/domain/model';
import { sheetOf } from '../../support/cells';
import { outcomesInShort, readSheets } from './support';

type Rows = readonly (readonly CellValue[])[];

const sheets = (rows: Rows) => [
  sheetOf('Mål', [
    ['Målnr', 'Mål'],
    ['M1', 'Bra skolor'],
  ]),
  sheetOf('Indikatorer', [
    ['Indikatornr', 'Målnr', 'Indikator', 'Målvärde 2025'],
    ['I1', 'M1', 'Behöriga', 85],
    ['I2', 'M1', 'Nöjda', 80],
  ]),
  sheetOf('Utfall', rows),
];

/** A unit's value is never taken for the whole's. */
describe('units where years stand on the rows', () => {
  it.each<[what: string, rows: Rows, expected: readonly string[]]>([
    [
      'behind the year',
      [
        ['År', 'Enhet', 'I1', 'I2'],
        [2024, 'Norrskolan', 90, 82],
        [2025, 'Söderskolan', 70, 75],
      ],
      ['I1 2024(Norrskolan)=90 2025(Söderskolan)=70', 'I2 2024(Norrskolan)=82 2025(Söderskolan)=75'],
    ],
    [
      'before the year',
      [
        ['Skola', 'År', 'I1'],
        ['Norrskolan', 2025, 90],
        ['Söderskolan', 2025, 70],
      ],
      ['I1 2025(Norrskolan)=90 2025(Söderskolan)=70', 'I2'],
    ],
    [
      'with the whole on a row of its own',
      [
        ['År', 'Enhet', 'I1'],
        [2025, 'Norrskolan', 90],
        [2025, 'Totalt', 80],
      ],
      ['I1 2025(Norrskolan)=90 2025=80', 'I2'],
    ],
    [
      'with genders beside',
      [
        ['År', 'Enhet', 'Kön', 'I1'],
        [2025, 'Norrskolan', 'Kvinnor', 91],
        [2025, 'Totalt', 'Totalt', 80],
      ],
      ['I1 2025k(Norrskolan)=91 2025=80', 'I2'],
    ],
    [
      'a column that holds the unit of measure names nobody',
      [
        ['År', 'Enhet', 'I1'],
        [2024, '%', 90],
        [2025, '%', 91],
      ],
      ['I1 2024=90 2025=91', 'I2'],
    ],
  ])('%s', (_what, rows, expected) => {
    expect(outcomesInShort(readSheets(sheets(rows)))).toEqual(expected);
  });
});
