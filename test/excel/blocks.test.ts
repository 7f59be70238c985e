import fc from 'fast-check';
import type { CellAddress } from '../../src/domain/model';
import { complete } from '../../src/domain/work';
import { eachEntry, toBlocks } from '../../src/excel/blocks';

const at = (sheet: string, row: number, column: number): CellAddress => ({ sheet, row, column });
const shapes = (cells: CellAddress[]): unknown =>
  complete(toBlocks(cells, (cell) => cell)).map(({ sheet, top, left, cells: rows }) => [
    sheet,
    top,
    left,
    rows.length,
    rows[0]!.length,
  ]);

const column = (sheet: string, index: number, rows: number): CellAddress[] =>
  Array.from({ length: rows }, (_, row) => at(sheet, row, index));

describe('rectangles of cells', () => {
  it.each<[string, CellAddress[], unknown]>([
    ['nothing', [], []],
    ['one cell', [at('A', 3, 2)], [['A', 3, 2, 1, 1]]],
    ['two columns side by side', [...column('A', 1, 3), ...column('A', 2, 3)], [['A', 0, 1, 3, 2]]],
    [
      'two columns apart',
      [...column('A', 1, 3), ...column('A', 3, 3)],
      [
        ['A', 0, 1, 3, 1],
        ['A', 0, 3, 3, 1],
      ],
    ],
    ['a hole in a column', [at('A', 0, 1), at('A', 4, 1)], [['A', 0, 1, 5, 1]]],
    [
      'rows far apart',
      [at('A', 0, 1), at('A', 400, 1)],
      [
        ['A', 0, 1, 1, 1],
        ['A', 400, 1, 1, 1],
      ],
    ],
    [
      'two sheets',
      [at('A', 0, 0), at('B', 0, 0)],
      [
        ['A', 0, 0, 1, 1],
        ['B', 0, 0, 1, 1],
      ],
    ],
  ])('%s', (_, cells, expected) => expect(shapes(cells)).toEqual(expected));

  it('5,000 rows of six columns are one rectangle', () => {
    const cells = Array.from({ length: 6 }, (_, index) => column('A', 10 + index, 5000)).flat();
    expect(shapes(cells)).toEqual([['A', 0, 10, 5000, 6]]);
  });

  it('holds every cell exactly once, whatever the cells', () => {
    const address = fc.record({
      sheet: fc.constantFrom('A', 'B'),
      row: fc.nat(200),
      column: fc.nat(30),
    });
    fc.assert(
      fc.property(fc.uniqueArray(address, { selector: (cell) => JSON.stringify(cell) }), (cells) => {
        const found: { item: CellAddress; cell: CellAddress }[] = [];
        for (const block of complete(toBlocks(cells, (cell) => cell))) {
          complete(eachEntry(block, (item, cell) => void found.push({ item, cell })));
        }
        expect(found.every(({ item, cell }) => JSON.stringify(item) === JSON.stringify(cell))).toBe(true);
        expect(new Set(found.map(({ cell }) => JSON.stringify(cell))).size).toBe(cells.length);
        expect(found).toHaveLength(cells.length);
      }),
    );
  });
});
