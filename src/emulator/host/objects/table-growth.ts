import { type CellRange, intersect, overlaps, subtract, type Sheet, type TableModel } from '../../workbook';
import type { Environment } from '../environment';
import { isBlank } from './range-ref';

/** Rows of a table between heading and totals. */
export const bodyRange = (table: TableModel): CellRange => {
  const heading = table.hasHeading ? 1 : 0;
  const totals = table.hasTotals ? 1 : 0;
  const { top, left, rows, columns } = table.range;
  return { top: top + heading, left, rows: Math.max(0, rows - heading - totals), columns };
};

/** A heading no other column has: Excel adds a number. */
export function freeHeading(table: TableModel, wanted: string, except: number): string {
  const taken = new Set(table.columns.filter((_, index) => index !== except).map(({ name }) => name.toLowerCase()));
  const base = wanted === '' ? 'Kolumn' : wanted;
  if (wanted !== '' && !taken.has(base.toLowerCase())) return base;
  let number = wanted === '' ? 1 : 2;
  while (taken.has(`${base}${number}`.toLowerCase())) number += 1;
  return `${base}${number}`;
}

/** Headings of the table's cells become names of its columns, as text, made unique; empty ones get a name. */
export function takeHeadings(sheet: Sheet, table: TableModel, from: number, to: number): void {
  const row = table.range.top;
  for (let index = from; index < to; index++) {
    const column = table.columns[index]!;
    const at = table.range.left + index;
    const value = sheet.cell(row, at)?.value ?? null;
    const typed = value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    const name = freeHeading(table, typed, index);
    if (value !== name) {
      const cell = sheet.edit(row, at);
      cell.value = name;
      cell.formula = null;
      cell.error = false;
    }
    if (column.name === name) continue;
    column.name = name;
    sheet.touch('tables');
  }
}

/** Called when cells of the sheet got contents: tables take new headings, and grow over what stands right against them. */
export function followTables(env: Environment, sheet: Sheet, written: CellRange): void {
  for (const table of sheet.tables) {
    growDown(sheet, table, written);
    growRight(sheet, table, written);
    if (!table.hasHeading) continue;
    const headings = intersect({ ...table.range, rows: 1 }, written);
    if (!headings) continue;
    const from = headings.left - table.range.left;
    takeHeadings(sheet, table, from, from + headings.columns);
    env.book.dirty = true;
  }
}

const hasContent = (sheet: Sheet, range: CellRange): boolean => {
  for (let row = range.top; row < range.top + range.rows; row++) {
    for (let column = range.left; column < range.left + range.columns; column++) {
      if (!isBlank(sheet.cell(row, column))) return true;
    }
  }
  return false;
};

/** No other table, rule or merged cell stands there, and no contents but those just written. */
const isFree = (sheet: Sheet, table: TableModel, range: CellRange, written: CellRange): boolean =>
  subtract(range, written).every((rest) => !hasContent(sheet, rest)) &&
  !sheet.tables.some((other) => other !== table && overlaps(other.range, range)) &&
  !sheet.validations.some((rule) => rule.ranges.some((area) => overlaps(area, range))) &&
  !sheet.merges.some((merge) => overlaps(merge, range));

/** Contents written on the row right below a table without totals belong to it from then on. */
function growDown(sheet: Sheet, table: TableModel, written: CellRange): void {
  const below = table.range.top + table.range.rows;
  if (table.hasTotals || written.top !== below || written.rows > 100_000) return;
  const share = intersect(written, { ...table.range, top: below, rows: written.rows });
  if (!share || share.columns !== written.columns || !hasContent(sheet, { ...share, rows: 1 })) return;
  const added = { ...table.range, top: below, rows: written.rows };
  if (!isFree(sheet, table, added, written)) return;
  table.range = { ...table.range, rows: table.range.rows + written.rows };
  sheet.touch('tables');
}

/** Contents written right beside a table, on its rows, add columns to it. */
function growRight(sheet: Sheet, table: TableModel, written: CellRange): void {
  const beside = table.range.left + table.range.columns;
  if (written.left !== beside || written.columns > 100) return;
  const share = intersect(written, { ...table.range, left: beside, columns: written.columns });
  if (!share || share.rows !== written.rows || !hasContent(sheet, { ...share, columns: 1 })) return;
  const added = { ...table.range, left: beside, columns: written.columns };
  if (!isFree(sheet, table, added, written)) return;
  const first = table.columns.length;
  table.range = { ...table.range, columns: table.range.columns + written.columns };
  for (let index = 0; index < written.columns; index++) {
    table.columns.push({ name: '', totalsFunction: null, totalsLabel: null });
  }
  if (table.hasHeading) takeHeadings(sheet, table, first, table.columns.length);
  sheet.touch('tables');
}
