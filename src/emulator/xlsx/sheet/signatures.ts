import type { Sheet } from '../../workbook';
import { columnsSignature } from '../features/columns';
import { hyperlinksSignature } from '../features/hyperlinks';
import { mergesSignature } from '../features/merges';
import { pageSignature } from '../features/page';
import { protectionSignature } from '../features/protection';
import { tabSignature, viewSignature } from '../features/view';
import type { SheetFeatures, SheetSource } from '../source';

/** Signatures of a sheet as it is now; taken after the names are read, as print areas are names. */
export const sheetFeatures = (sheet: Sheet): SheetFeatures => ({
  columns: columnsSignature(sheet),
  merges: mergesSignature(sheet),
  view: viewSignature(sheet),
  tab: tabSignature(sheet),
  protection: protectionSignature(sheet),
  page: pageSignature(sheet),
  printNames: printNamesSignature(sheet),
  validations: JSON.stringify(sheet.validations),
  conditionals: JSON.stringify(sheet.conditionalFormats),
  hyperlinks: hyperlinksSignature(sheet),
});

export const printNamesSignature = (sheet: Sheet): string =>
  JSON.stringify([sheet.page.printArea, sheet.page.titleRows, sheet.page.titleColumns]);

export const NO_PRINT_NAMES = '[null,null,null]';

/** Whether a sheet's part can be left as it is: found out by comparing, so that a change nobody marked isn't lost. */
export function isUntouched(sheet: Sheet, source: SheetSource): boolean {
  const { tables, charts, rowHeights, hiddenRows } = source;
  return (
    sheet.dirtyRows.size === 0 &&
    JSON.stringify(sheetFeatures(sheet)) === JSON.stringify(source.features) &&
    JSON.stringify(sheet.tables) === JSON.stringify(tables.map(({ model }) => model)) &&
    JSON.stringify(sheet.charts) === JSON.stringify(charts.map(({ model }) => model)) &&
    sheet.rowHeights.size === rowHeights.size &&
    [...sheet.rowHeights].every(([row, height]) => rowHeights.get(row) === height) &&
    sheet.hiddenRows.size === hiddenRows.size &&
    [...sheet.hiddenRows].every((row) => hiddenRows.has(row))
  );
}
