import type { CellAddress } from '../domain/model';
import { entries, toBlocks } from './blocks';
import { cellKey } from './before-state';
import { reading } from './session';
import { watched } from './watchdog';

/** Cells among these that hold a formula although they show nothing, by `cellKey`. One round trip, none for no cells. */
export async function hiddenFormulas(cells: readonly CellAddress[]): Promise<ReadonlySet<string>> {
  if (cells.length === 0) return new Set();
  return reading(async (context) => {
    const blocks = toBlocks(cells, (cell) => cell);
    const ranges = blocks.map(({ sheet, top, left, cells: rows }) =>
      context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, rows.length, rows[0]!.length),
    );
    for (const range of ranges) range.load('formulas');
    await watched(context.sync());
    return new Set(
      blocks.flatMap((block, index) =>
        entries(block)
          .filter(({ cell }) => ranges[index]!.formulas[cell.row - block.top]![cell.column - block.left] !== '')
          .map(({ cell }) => cellKey(cell)),
      ),
    );
  });
}
