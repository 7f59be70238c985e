import { sheetOf } from '../../support/cells';
import type { CellValue } from '../../../src/domain/model';
import { outcomesInShort, readSheets } from './support';

type Rows = readonly (readonly CellValue[])[];

const HEADING = ['Indikatornr', 'Målnr', 'Indikator', 'Enhet', 'Utfall 2025', 'Målvärde 2025'];
const I1 = ['I1', 'M1', 'Nöjda', '%', null, 85];
const I2 = ['I2', 'M1', 'Väntetid', 'dagar', 20, 25];
const reading = (rows: Rows, heading = HEADING) =>
  readSheets([
    sheetOf('Mål', [
      ['Målnr', 'Mål'],
      ['M1', 'Trygga äldre'],
    ]),
    sheetOf('Indikatorer', [heading, ...rows]),
  ]);
const row = (title: string, value: number, unit: string | null = null): readonly CellValue[] => [
  null,
  null,
  title,
  unit,
  value,
];

describe('a total beside rows of genders', () => {
  const all = ['I1 2025=80 2025k=82 2025m=78', 'I2 2025=20'];
  it.each<[string, Rows, readonly string[]]>([
    ['below them', [I1, row('Kvinnor', 82), row('Män', 78), row('Totalt', 80), I2], all],
    ['below them, with dashes', [I1, row('- kvinnor', 82), row('- män', 78), row('- totalt', 80), I2], all],
    ['above them', [I1, row('Totalt', 80), row('Kvinnor', 82), row('Män', 78), I2], all],
    ['the unit repeated', [I1, row('Kvinnor', 82, '%'), row('Män', 78, '%'), row('Totalt', 80, '%'), I2], all],
    [
      'one that adds up the table is none',
      [I2, ['I3', 'M1', 'Besök', 'st', 40], row('Totalt', 60)],
      ['I2 2025=20', 'I3 2025=40'],
    ],
    [
      'one in the column of numbers is none',
      [I1, row('Kvinnor', 82), row('Män', 78), ['Totalt', null, null, null, 160]],
      ['I1 2025=tom 2025k=82 2025m=78'],
    ],
  ])('%s', (_, rows, expected) => {
    const model = reading(rows);
    expect(outcomesInShort(model)).toEqual(expected);
    expect(model.outcomeConflicts).toEqual([]);
  });

  it('another number than the indicator’s own is told (U04), not chosen', () => {
    const model = reading([[...I1.slice(0, 4), 81, 85], row('Kvinnor', 82), row('Män', 78), row('Totalt', 80)]);
    expect(outcomesInShort(model)).toEqual(['I1 2025=81 2025k=82 2025m=78']);
    expect(model.outcomeConflicts).toMatchObject([{ indicator: 'I1', cells: [{ row: 1 }, { row: 4 }] }]);
  });

  it('in a column Kön', () => {
    const sub = (gender: string, value: number): readonly CellValue[] => [null, null, null, null, value, null, gender];
    const rows = [I1, sub('Kvinnor', 82), sub('Män', 78), sub('Totalt', 80), [...I2, 'Totalt']];
    expect(outcomesInShort(reading(rows, [...HEADING, 'Kön']))).toEqual(all);
  });
});
