import type { CellAddress, CellValue } from '../model';
import type { AddedRows, GrownColumn } from '../planning/take';
import { columnCellsOf, type NewColumn } from './new-column';
import type { NewRow } from './new-rows';

/** A column as it will stand; `table` null: beside a plain block, and its heading looks as the block's last. */
export type AdditionColumn = Omit<GrownColumn, 'table'> & {
  readonly table: string | null;
  readonly headingLike: number;
};

export interface AdditionCell {
  readonly cell: CellAddress;
  readonly new: CellValue;
  readonly format: string;
  /** False: a table's new row has its formats from the row above. */
  readonly dressed: boolean;
}

export interface Additions {
  readonly columns: readonly AdditionColumn[];
  readonly rows: readonly AddedRows[];
  readonly cells: readonly AdditionCell[];
}

/** Items by the place they go to, in order. */
function byPlace<T extends { readonly sheet: string }>(
  items: readonly T[],
  start: (item: T) => number,
): readonly (readonly T[])[] {
  const places = new Map<string, T[]>();
  for (const item of items) {
    const key = `${item.sheet}|${start(item)}`;
    places.set(key, [...(places.get(key) ?? []), item]);
  }
  return [...places.values()];
}

/** Where the columns and rows that were chosen go: side by side at the right end, below each other at the bottom. */
export function additions(columns: readonly NewColumn[], rows: readonly NewRow[]): Additions {
  const placed = byPlace(columns, ({ right }) => right).flatMap((these) =>
    these.map((column, index) => ({ column, at: column.right + index })),
  );
  const grown = byPlace(rows, ({ first }) => first);
  return {
    columns: placed.map(({ column: { sheet, table, heading, headingRow, right, lastRow }, at }) => ({
      sheet,
      table,
      heading,
      headingRow,
      column: at,
      lastRow,
      headingLike: right - 1,
    })),
    rows: grown.flatMap((these) => {
      const { sheet, table, top, first, left, columns: width } = these[0]!;
      if (table === null) return [];
      return [{ sheet, table, top, first, count: these.length, left, columns: width, makeRoom: true }];
    }),
    cells: [
      ...placed.flatMap(({ column, at }) =>
        columnCellsOf(column, at).map(({ cell, value, format }): AdditionCell => ({
          cell,
          new: value,
          format,
          dressed: true,
        })),
      ),
      ...grown.flatMap((these) =>
        these.flatMap(({ sheet, table, first, cells }, index) =>
          cells.map(({ column, value, format }): AdditionCell => ({
            cell: { sheet, row: first + index, column },
            new: value,
            format,
            dressed: table === null,
          })),
        ),
      ),
    ],
  };
}
