import { type CellRange, columnLeft, columnPoints, overlaps, rowPoints, rowTop } from '../../workbook';
import type { Environment } from '../environment';
import { invalidArgument } from '../host-error';
import { flagValue } from './arguments';
import { readOnly, readWrite, type TypeDefinition } from './define';
import { requireAllowed, requireUnlocked } from './guards';
import type { RangeRef } from './range-ref';

type Methods = NonNullable<TypeDefinition<RangeRef>['methods']>;
type Properties = NonNullable<TypeDefinition<RangeRef>['properties']>;

function hide(set: Set<number>, from: number, count: number, hidden: boolean): void {
  for (let at = from; at < from + count; at++) {
    if (hidden) set.add(at);
    else set.delete(at);
  }
}

function allOrNone(set: ReadonlySet<number>, from: number, count: number): boolean | null {
  let hidden = 0;
  for (let at = from; at < from + count; at++) if (set.has(at)) hidden += 1;
  return hidden === 0 ? false : hidden === count ? true : null;
}

function merge(range: RangeRef, across: boolean, env: Environment): void {
  const { sheet } = range;
  requireUnlocked(env, sheet, range);
  if (sheet.tables.some((table) => overlaps(table.range, range))) throw invalidArgument();
  unmerge(range);
  const areas: CellRange[] = across
    ? Array.from({ length: range.rows }, (_, row) => range.to(range.top + row, range.left, 1, range.columns))
    : [range];
  for (const area of areas) {
    if (area.rows * area.columns < 2) continue;
    keepFirst(range, area);
    sheet.merges.push({ top: area.top, left: area.left, rows: area.rows, columns: area.columns });
  }
  sheet.touch('merges');
  env.contentsChanged(sheet, range);
}

/** Merging keeps the top left cell's contents and drops the others'. */
function keepFirst({ sheet }: RangeRef, area: CellRange): void {
  for (let row = area.top; row < area.top + area.rows; row++) {
    for (let column = area.left; column < area.left + area.columns; column++) {
      const cell = sheet.cell(row, column);
      if ((row === area.top && column === area.left) || !cell) continue;
      Object.assign(sheet.edit(row, column), { value: null, formula: null, error: false });
    }
  }
}

function unmerge({ sheet, ...range }: RangeRef): void {
  const area: CellRange = range;
  const kept = sheet.merges.filter((merged) => !overlaps(merged, area));
  if (kept.length === sheet.merges.length) return;
  sheet.merges = kept;
  sheet.touch('merges');
}

/** Place and size on the sheet, in points, and what is hidden. */
export const rangeLayoutProperties: Properties = {
  left: readOnly((range) => columnLeft(range.sheet, range.left)),
  top: readOnly((range, env) => rowTop(range.sheet, range.top, env.book.styles)),
  width: readOnly((range) => {
    let width = 0;
    for (let at = range.left; at < range.left + range.columns; at++) width += columnPoints(range.sheet, at);
    return width;
  }),
  height: readOnly((range, env) => {
    const { sheet, top, rows } = range;
    let height = 0;
    for (let at = top; at < top + rows; at++) height += rowPoints(sheet, at, env.book.styles);
    return height;
  }),
  hidden: readOnly(({ sheet, top, left, rows, columns }) => {
    const byRow = allOrNone(sheet.hiddenRows, top, rows);
    const byColumn = allOrNone(sheet.hiddenColumns, left, columns);
    return byRow === true || byColumn === true ? true : byRow === false && byColumn === false ? false : null;
  }),
  rowHidden: readWrite(
    ({ sheet, top, rows }) => allOrNone(sheet.hiddenRows, top, rows),
    ({ sheet, top, rows }, value, env) => {
      requireAllowed(sheet, 'allowFormatRows');
      hide(sheet.hiddenRows, top, rows, flagValue(value));
      sheet.touch('rows');
      for (let row = top; row < Math.min(top + rows, sheet.rows.length); row++) sheet.dirtyRows.add(row);
      env.book.dirty = true;
    },
  ),
  columnHidden: readWrite(
    ({ sheet, left, columns }) => allOrNone(sheet.hiddenColumns, left, columns),
    ({ sheet, left, columns }, value, env) => {
      requireAllowed(sheet, 'allowFormatColumns');
      hide(sheet.hiddenColumns, left, columns, flagValue(value));
      sheet.touch('columns');
      env.book.dirty = true;
    },
  ),
};

/** Merging. */
export const rangeLayoutMethods: Methods = {
  merge: (range, args, env) => merge(range, args.flag(0, false), env),
  unmerge: (range, _args, env) => {
    requireUnlocked(env, range.sheet, range);
    unmerge(range);
  },
};
