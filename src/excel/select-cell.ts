import type { CellAddress } from '../domain/model';
import { ExcelError } from './errors';
import { reading } from './session';
import { watched } from './watchdog';

/**
 * Shows a cell and leaves the keyboard in the grid. A hidden sheet is not unhidden: that is the user's to do.
 * @throws ExcelError `CellsChanged` when the sheet is gone, `SheetHidden`
 */
export async function selectCell(cell: CellAddress): Promise<void> {
  await reading(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
    sheet.load('visibility');
    await watched(context.sync());
    if (sheet.isNullObject) throw new ExcelError('CellsChanged', null, [cell], cell.sheet);
    if (sheet.visibility !== Excel.SheetVisibility.visible)
      throw new ExcelError('SheetHidden', null, [cell], cell.sheet);
    sheet.activate();
    sheet.getCell(cell.row, cell.column).select();
    await watched(context.sync());
  });
}
