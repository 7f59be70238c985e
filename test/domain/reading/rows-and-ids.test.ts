import type { CellValue, SheetCells } from '../../../src/domain/model';
import { sheetOf } from '../../support/cells';
import { readSheets, told } from './support';

const _ = null;

describe('rows', () => {
  const tail = (...rows: CellValue[][]): SheetCells =>
    sheetOf('Mål', [
      ['Målnr', 'Nivå', 'Mål', 'Ansvarig'],
      ['N1', 'Nämndmål', 'T', 'SN'],
      ['N2', 'Nämndmål', 'U', 'SN'],
      ...rows,
    ]);
  const ids = (sheet: SheetCells): readonly (string | null)[] => readSheets([sheet]).goals.map(({ id }) => id);

  it.each<[string, CellValue[][], string[], string[]]>([
    ['a sum below', [['Summa mål', _, 2, _]], ['N1', 'N2'], []],
    ['a count below', [[_, _, 'Antal mål: 2', _]], ['N1', 'N2'], []],
    ['notes below', [['* preliminärt'], [], ['Källor: se flik 2'], ['Anm. Nämnden skapar 3–6 mål.']], ['N1', 'N2'], []],
    [
      'a legend below',
      [[], ['Grön', 'Uppfyllt'], ['Röd', 'Ej uppfyllt'], ['Kontakt', 'Anna Svensson']],
      ['N1', 'N2'],
      [],
    ],
    [
      'a blank row with goals below (W07)',
      [[], ['N3', 'Nämndmål', 'V', 'SN']],
      ['N1', 'N2', 'N3'],
      ['regionCut Mål!A5'],
    ],
    [
      'a repeated heading',
      [
        ['Målnr', 'Nivå', 'Mål', 'Ansvarig'],
        ['N3', 'Nämndmål', 'V', 'SN'],
      ],
      ['N1', 'N2', 'N3'],
      [],
    ],
    [
      'a goal that is only a title, between others',
      [
        [_, _, 'Utan allt'],
        ['N3', 'Nämndmål', 'V', 'SN'],
      ],
      ['N1', 'N2', null as never, 'N3'],
      [],
    ],
  ])('%s', (_name, rows, expected, found) => {
    expect(ids(tail(...rows))).toEqual(expected);
    expect(told(tail(...rows))).toEqual(found);
  });

  it('blank rows between heading and data are no cut', () => {
    expect(told(sheetOf('Mål', [['Målnr', 'Mål', 'Ansvarig'], [], [], ['N1', 'T', 'SN']]))).toEqual([]);
  });

  it('label rows of nämnder give the owner where there is no such column', () => {
    const { goals: found } = readSheets([
      sheetOf('Mål', [
        ['Nr', 'Mål', 'Bidrar till'],
        ['Socialnämnden'],
        ['1', 'Trygg', 'A'],
        ['2', 'Kort', 'A'],
        ['Utbildningsnämnden'],
        ['3', 'Lär', 'B'],
      ]),
    ]);
    expect(found.map(({ id, owner }) => `${id} ${owner}`)).toEqual([
      '1 Socialnämnden',
      '2 Socialnämnden',
      '3 Utbildningsnämnden',
    ]);
  });

  it('an owner column with an empty cell stays empty (H09)', () => {
    const { goals: found } = readSheets([
      sheetOf('Socialnämnden', [
        ['Nr', 'Mål', 'Ansvarig'],
        ['1', 'Trygg', _],
        ['2', 'Kort', 'UN'],
      ]),
    ]);
    expect(found.map(({ owner }) => owner)).toEqual([null, 'UN']);
  });
});

describe('ids (A-63, A-65)', () => {
  it('shows numbers as their cells do, and says where Excel made a date', () => {
    const { goals: found } = readSheets([
      sheetOf('Mål', [
        ['Målnr', 'Nivå', 'Mål'],
        [[1.1, '0.00'], 'Nämndmål', 'a'],
        [1.1, 'Nämndmål', 'b'],
        [[7, '000'], 'Nämndmål', 'c'],
        [[3, '"KF"0'], 'Nämndmål', 'd'],
        [[45000, 'yyyy-mm-dd'], 'Nämndmål', 'e'],
      ]),
    ]);
    expect(found.map(({ id, idBecameDate }) => `${id}${idBecameDate ? ' date' : ''}`)).toEqual([
      '1.10',
      '1.1',
      '007',
      'KF3',
      '2023-03-15 date',
    ]);
  });

  it('splits several ids, keeps a title with commas whole, resolves titles to ids', () => {
    const { goals: found } = readSheets([
      sheetOf('Mål', [
        ['Målnr', 'Mål', 'Överordnat mål'],
        ['A', 'Trygghet, hälsa och kultur', _],
        ['B', 'Miljö', 'A, C; D'],
        ['C', 'Skola', 'Trygghet, hälsa och kultur'],
        ['D', 'Vård', 'B Miljö'],
        ['E', 'Omsorg', 'Q'],
      ]),
    ]);
    expect(found.map(({ parents }) => parents.map(({ id }) => id).join('+'))).toEqual(['', 'A+C+D', 'A', 'B', 'Q']);
  });

  it('gives goals with one id different keys', () => {
    const { goals: found } = readSheets([
      sheetOf('Mål', [
        ['Målnr', 'Mål'],
        ['A', 'a'],
        ['A', 'b'],
        [_, 'c'],
        ['B', 'd'],
      ]),
    ]);
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
  });
});

describe('lists of goals with their indicators', () => {
  it('a level column tells them apart; an indicator belongs to the goal above', () => {
    const { goals: found, indicators } = readSheets([
      sheetOf('Lista', [
        ['Nr', 'Typ', 'Benämning', 'Ansvarig', 'Enhet', 'Riktning', 'Utfall 2024', 'Målvärde 2025'],
        ['1', 'Nämndmål', 'Trygga äldre', 'Socialnämnden'],
        ['1.1', 'Indikator', 'Trygghet', _, '%', 'Öka', 80, 85],
        ['1.2', 'Indikator', 'Kötid', _, 'dagar', 'Minska', 30, 20],
        ['2', 'Nämndmål', 'Barn', 'Socialnämnden'],
        ['2.1', 'Indikator', 'Läsning', _, '%', 'Öka', 70, 75],
      ]),
    ]);
    expect(found.map(({ id }) => id)).toEqual(['1', '2']);
    expect(indicators.map(({ id, goals: parents }) => `${id} ${parents.map((goal) => goal.id).join()}`)).toEqual([
      '1.1 1',
      '1.2 1',
      '2.1 2',
    ]);
  });

  it('a goal column beside the indicators, named on its first row', () => {
    const { goals: found, indicators } = readSheets([
      sheetOf('Socialnämnden', [
        ['Nämndmål', 'Indikator', 'Enhet', 'Önskad riktning', 'Utfall 2024', 'Målvärde 2025'],
        ['Trygga äldre, hela livet', 'Trygghet', '%', 'Öka', 80, 85],
        [_, 'Kötid', 'dagar', 'Minska', 30, 20],
        ['Barn ska lyckas', 'Läsning', '%', 'Öka', 70, 75],
      ]),
    ]);
    expect(found.map(({ title, level, owner }) => [title, level, owner])).toEqual([
      ['Trygga äldre, hela livet', 'Nämndmål', 'Socialnämnden'],
      ['Barn ska lyckas', 'Nämndmål', 'Socialnämnden'],
    ]);
    expect(indicators.map(({ goals: parents }) => parents.map(({ id }) => id))).toEqual([
      ['Trygga äldre, hela livet'],
      ['Trygga äldre, hela livet'],
      ['Barn ska lyckas'],
    ]);
  });
});
