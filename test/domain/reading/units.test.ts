import type { CellValue } from '../../../src/domain/model';
import { sheetOf } from '../../support/cells';
import { readSheets } from './support';

const _ = null;

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
