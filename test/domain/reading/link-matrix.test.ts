import { sheetOf } from '../../support/cells';
import type { CellValue } from '../../../src/domain/model';
import { goalTable, told } from './support';

describe('links between goals as crosses', () => {
  it.each<[string, CellValue[][], readonly string[]]>([
    [
      'told where goals stand on the rows and the columns',
      [['Koppling'], ['Mål', 'K1', 'K2'], ['N1', 'x', null], ['N2', null, 'X']],
      ['sheetUnread Koppling!A2'],
    ],
    [
      'not without a cross',
      [
        ['Mål', 'K1', 'K2'],
        ['N1', null, null],
      ],
      [],
    ],
    [
      'not where the cells are numbers',
      [
        ['Mål', 'K1', 'K2'],
        ['N1', 1, 2],
      ],
      [],
    ],
    [
      'not where the columns are something else',
      [
        ['Mål', 'Barn', 'Äldre'],
        ['N1', 'x', null],
      ],
      [],
    ],
  ])('%s', (_, rows, expected) => {
    const goals = goalTable(
      ['K1', 'Övergripande mål', 'En trygg kommun', 'Kommunfullmäktige'],
      ['K2', 'Övergripande mål', 'En lärande kommun', 'Kommunfullmäktige'],
    );
    expect(told(goals, sheetOf('Koppling', rows))).toEqual(expected);
  });
});
