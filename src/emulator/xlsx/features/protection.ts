import type { Sheet } from '../../workbook';
import type { SheetParts } from '../sheet/parts';

/** Office.js's words and the file's: attribute, and what it says when absent (true = forbidden). */
const options: readonly (readonly [string, string, boolean])[] = [
  ['allowAutoFilter', 'autoFilter', true],
  ['allowDeleteColumns', 'deleteColumns', true],
  ['allowDeleteRows', 'deleteRows', true],
  ['allowEditObjects', 'objects', false],
  ['allowEditScenarios', 'scenarios', false],
  ['allowFormatCells', 'formatCells', true],
  ['allowFormatColumns', 'formatColumns', true],
  ['allowFormatRows', 'formatRows', true],
  ['allowInsertColumns', 'insertColumns', true],
  ['allowInsertHyperlinks', 'insertHyperlinks', true],
  ['allowInsertRows', 'insertRows', true],
  ['allowPivotTables', 'pivotTables', true],
  ['allowSort', 'sort', true],
];

export function readProtection(parts: SheetParts, sheet: Sheet): void {
  const protection = parts.first('sheetProtection');
  if (protection === undefined || !protection.flag('sheet')) return;
  sheet.protection = {
    on: true,
    options: Object.fromEntries(
      options.map(([name, attribute, forbidden]) => [name, !protection.flag(attribute, forbidden)]),
    ),
  };
}

export const protectionSignature = (sheet: Sheet): string => JSON.stringify(sheet.protection);

/** Protection without a password; turning it off takes the file's away. */
export function writeProtection(parts: SheetParts, sheet: Sheet): void {
  if (!sheet.protection.on) return parts.removeAll('sheetProtection');
  const protection = parts.ensure('sheetProtection').set('sheet', '1');
  for (const [name, attribute, forbidden] of options) {
    const allowed = sheet.protection.options[name];
    if (allowed !== undefined) protection.set(attribute, !allowed === forbidden ? null : allowed ? '0' : '1');
  }
}
