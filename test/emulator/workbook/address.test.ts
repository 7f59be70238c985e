import fc from 'fast-check';
import {
  type CellRange,
  bounding,
  columnLetters,
  columnNumber,
  contains,
  intersect,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRange,
  quoteSheet,
  rangeAddress,
  referencesIn,
  splitSheet,
  subtract,
  within,
} from '../../../src/emulator/workbook';

const range = (most = 30): fc.Arbitrary<CellRange> =>
  fc.record({
    top: fc.integer({ min: 0, max: most }),
    left: fc.integer({ min: 0, max: most }),
    rows: fc.integer({ min: 1, max: most }),
    columns: fc.integer({ min: 1, max: most }),
  });

describe('addresses', () => {
  test.each<[string, CellRange | null]>([
    ['A1', { top: 0, left: 0, rows: 1, columns: 1 }],
    ['$B$2:$C$4', { top: 1, left: 1, rows: 3, columns: 2 }],
    ['C4:B2', { top: 1, left: 1, rows: 3, columns: 2 }],
    ['a:c', { top: 0, left: 0, rows: MAX_ROWS, columns: 3 }],
    ['3:5', { top: 2, left: 0, rows: 3, columns: MAX_COLUMNS }],
    ['XFD1048576', { top: MAX_ROWS - 1, left: MAX_COLUMNS - 1, rows: 1, columns: 1 }],
    ['XFE1', null],
    ['A0', null],
    ['A1048577', null],
    ['Mål', null],
    ['', null],
  ])('%s', (text, expected) => expect(parseRange(text)).toEqual(expected));

  test('every range has one address that reads back, also with dollar signs', () => {
    fc.assert(
      fc.property(range(), fc.boolean(), (cells, absolute) => {
        expect(parseRange(rangeAddress(cells, absolute))).toEqual(cells);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_COLUMNS - 1 }), (column) => {
        expect(columnNumber(columnLetters(column))).toBe(column);
      }),
    );
  });

  test.each([
    ['Mål', 'Mål'],
    ['Mål 2025', "'Mål 2025'"],
    ["Å'land", "'Å''land'"],
    ['A1', "'A1'"],
    ['R1C1', "'R1C1'"],
    ['2025', "'2025'"],
  ])('the sheet %s stands as %s in a reference', (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
    expect(splitSheet(`${quoted}!A1`)).toEqual({ sheet: name, rest: 'A1' });
  });

  test('what is taken away and what is left make the whole', () => {
    fc.assert(
      fc.property(range(8), range(8), (a, b) => {
        const left = subtract(a, b);
        const shared = intersect(a, b);
        for (let row = 0; row < 17; row++) {
          for (let column = 0; column < 17; column++) {
            const count = left.filter((piece) => contains(piece, row, column)).length;
            expect(count + (shared && contains(shared, row, column) ? 1 : 0)).toBe(contains(a, row, column) ? 1 : 0);
          }
        }
        expect(within(a, bounding(a, b)) && within(b, bounding(a, b))).toBe(true);
      }),
    );
  });

  test.each<[string, [string | null, string][]]>([
    [
      '=A1+B2',
      [
        [null, 'A1'],
        [null, 'B2'],
      ],
    ],
    ["=SUM('Mål 2025'!$A$1:B3)", [['Mål 2025', 'A1:B3']]],
    ['=COUNTIF(Data!A:A,"B2")', [['Data', 'A:A']]],
    ['=LOG10(5)+Tabell1[År]', []],
    ['=SUM(\'Mål "A"\'!B2)', [['Mål "A"', 'B2']]],
    [
      '=A1&"x ""B2"" y"&C3',
      [
        [null, 'A1'],
        [null, 'C3'],
      ],
    ],
    ["=[1]Mål!A1+'[Bok 2.xlsx]Mål'!B2+'C:\\x\\[3]Mål'!C3", []],
    ['=SUM(Blad1:Blad3!A1)', [['Blad1', 'A1']]],
    [
      `=${'IF(A1=1,'.repeat(3)}Mål!B7${')'.repeat(3)}`,
      [
        [null, 'A1'],
        [null, 'A1'],
        [null, 'A1'],
        ['Mål', 'B7'],
      ],
    ],
  ])('%s points at cells', (formula, expected) => {
    const found = referencesIn(formula).map(({ sheet, range: cells }) => [sheet, rangeAddress(cells)]);
    expect(found).toEqual(expected);
  });
});
