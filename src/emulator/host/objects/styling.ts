import type { CellRange, CellStyle, Sheet, StyleTable } from '../../workbook';
import type { Environment } from '../environment';
import { apiNotFound, invalidArgument } from '../host-error';
import { requireAllowed } from './guards';
import { eachCell, type RangeRef } from './range-ref';

/** Changes styles of many cells: each style met is changed once. */
export class StyleChange {
  private readonly done = new Map<number, number>();

  constructor(
    private readonly styles: StyleTable,
    private readonly change: (style: CellStyle) => Partial<CellStyle>,
  ) {}

  of(style: number): number {
    let next = this.done.get(style);
    if (next === undefined) {
      next = this.styles.change(style, this.change(this.styles.get(style)));
      this.done.set(style, next);
    }
    return next;
  }
}

/** Gives every cell of the range the style `of` makes of its own. Whole columns keep it as the column's style. */
export function restyle(env: Environment, range: RangeRef, of: (style: number) => number): void {
  const { sheet } = range;
  requireAllowed(sheet, 'allowFormatCells');
  if (range.isEntireColumn) {
    for (let column = range.left; column < range.left + range.columns; column++) {
      const style = of(sheet.columnStyles.get(column) ?? 0);
      if (style === 0) sheet.columnStyles.delete(column);
      else sheet.columnStyles.set(column, style);
    }
    sheet.touch('columns');
    eachCell(sheet, range, (cell, row) => {
      cell.style = of(cell.style);
      sheet.dirtyRows.add(row);
    });
  } else {
    if (range.isEntireRow) throw apiNotFound('Range.format', 'formats of whole rows are not modelled: use the cells');
    if (range.cellCount > env.options.cellLimit) throw invalidArgument();
    for (let row = range.top; row < range.top + range.rows; row++) {
      for (let column = range.left; column < range.left + range.columns; column++) {
        const style = sheet.styleOf(row, column);
        const next = of(style);
        if (next !== style) sheet.edit(row, column).style = next;
      }
    }
  }
  env.formatsChanged(sheet, range);
}

/** Sets properties of the style of every cell of the range. */
export function applyStyle(env: Environment, range: RangeRef, change: Partial<CellStyle>): void {
  const styles = new StyleChange(env.book.styles, () => change);
  restyle(env, range, (style) => styles.of(style));
}

/** Indexes of all styles that cells of the range have, also those of cells that don't exist yet. */
function stylesIn(sheet: Sheet, range: CellRange): Set<number> {
  const found = new Set<number>();
  const existing = new Map<number, number>();
  eachCell(sheet, range, (cell, _row, column) => {
    found.add(cell.style);
    existing.set(column, (existing.get(column) ?? 0) + 1);
  });
  for (let column = range.left; column < range.left + range.columns; column++) {
    if ((existing.get(column) ?? 0) < range.rows) found.add(sheet.columnStyles.get(column) ?? 0);
  }
  return found;
}

/** The property all cells of the range share, or null when they differ. */
export function shared<Value>(env: Environment, range: RangeRef, pick: (style: CellStyle) => Value): Value | null {
  const values = new Set<Value>();
  for (const style of stylesIn(range.sheet, range)) values.add(pick(env.book.styles.get(style)));
  const [only] = values;
  return values.size === 1 ? only! : null;
}
