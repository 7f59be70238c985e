import type { CellRange, Sheet } from '../../workbook';
import type { Environment } from '../environment';
import { accessDenied } from '../host-error';
import { eachCell } from './range-ref';

/** Refuses a change of cells that a protected sheet keeps locked. */
export function requireUnlocked(env: Environment, sheet: Sheet, range: CellRange): void {
  if (!sheet.protection.on) return;
  const { styles } = env.book;
  let existing = 0;
  let locked = false;
  eachCell(sheet, range, (cell) => {
    existing += 1;
    locked ||= styles.get(cell.style).locked;
  });
  if (!locked && existing < range.rows * range.columns) {
    for (let column = range.left; column < range.left + range.columns && !locked; column++) {
      locked = styles.get(sheet.columnStyles.get(column) ?? 0).locked;
    }
  }
  if (locked) throw accessDenied();
}

/** Refuses what a protected sheet does not allow by its options ("allowFormatCells" and so on). */
export function requireAllowed(sheet: Sheet, option: string): void {
  if (sheet.protection.on && sheet.protection.options[option] !== true) throw accessDenied();
}

/** Refuses changes of objects (tables, charts, rules) on a protected sheet: no option allows them to an add-in. */
export function requireUnprotected(sheet: Sheet): void {
  if (sheet.protection.on) throw accessDenied();
}

/** Refuses to add, remove, rename, move or hide sheets when the workbook's structure is protected. */
export function requireOpenStructure(env: Environment): void {
  if (env.book.protection.structure) throw accessDenied();
}
