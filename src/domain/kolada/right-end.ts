import { type Region, type SheetCells, valueAt } from '../model';

/** Where new columns may stand. Rows and columns count from 0. */
export interface RightEnd {
  readonly table: string | null;
  readonly headingRow: number;
  readonly right: number;
  readonly lastRow: number;
  /** Free columns from `right` on, up to those wanted. */
  readonly room: number;
}

/** The right end of a table, or of a plain block with an empty column kept after it. */
export function rightEnd(sheet: SheetCells, region: Region, wanted: number): RightEnd {
  const table = sheet.tables.find(({ name }) => name === region.table) ?? null;
  const right = table ? table.left + table.columns : region.left + region.columns;
  const headingRow = table ? table.top : region.bodyTop - 1;
  const lastRow = table ? table.top + table.rows - 1 : region.top + region.rows - 1;
  const taken = (column: number): boolean =>
    sheet.tables.some(
      ({ top, left, rows, columns }) =>
        column >= left && column < left + columns && top <= lastRow && top + rows > headingRow,
    ) ||
    Array.from({ length: lastRow - headingRow + 1 }, (_, index) => headingRow + index).some(
      (row) => valueAt(sheet, row, column) !== null,
    );
  let free = 0;
  while (free <= wanted && !taken(right + free)) free++;
  return { table: table?.name ?? null, headingRow, right, lastRow, room: table ? free : free - 1 };
}
