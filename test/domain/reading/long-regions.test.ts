import type { CellValue, SheetCells } from '../../../src/domain/model';
import { sheetOf } from '../../support/cells';
import { at, outcomesInShort, readSheets, told } from './support';

const _ = null;

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
    expect(told(wide, long(['I9', '2024', 1], ['I1', 'vår', 1], ['I1', '2025', 1, 'annat']))).toEqual([
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
