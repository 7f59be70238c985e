import type { CellAddress, CellValue, SheetCells, WorkbookCells } from '../../model';

/**
 * A column that goes in between others. Columns are counted as they will stand when it and every inserted column to its
 * left are in place; rows of a table are the whole table's, those of a plain block go down to its last note.
 */
export interface InsertedColumn {
  readonly sheet: string;
  /** Null: cells of a plain block, what stands to the right of them moves along. */
  readonly table: string | null;
  /** First column of the table or block. */
  readonly tableLeft: number;
  readonly column: number;
  /** The column it takes its formats and rules from. */
  readonly source: number;
  readonly top: number;
  readonly bodyTop: number;
  readonly lastRow: number;
  /** One for each heading row from `top` on. */
  readonly headings: readonly CellValue[];
}

/** Where a cell will stand when the columns are in. */
export function moved(cell: CellAddress, inserted: readonly InsertedColumn[]): CellAddress {
  let { column } = cell;
  for (const one of inserted) {
    if (one.sheet !== cell.sheet || cell.row < one.top || cell.row > one.lastRow) continue;
    if (column >= one.column) column += 1;
  }
  return column === cell.column ? cell : { ...cell, column };
}

function insertOne(sheet: SheetCells, inserted: InsertedColumn): SheetCells {
  const at = inserted.column - sheet.left;
  const put = <T>(grid: readonly (readonly T[])[], value: (row: number) => T, filler: T): T[][] =>
    grid.map((line, index) => {
      const row = sheet.top + index;
      if (row < inserted.top || row > inserted.lastRow) return [...line, filler];
      const padded = line.length < at ? [...line, ...Array<T>(at - line.length).fill(filler)] : line;
      return [...padded.slice(0, at), value(row), ...padded.slice(at)];
    });
  const formatOf = (row: number): string => sheet.formats[row - sheet.top]?.[inserted.source - sheet.left] ?? 'General';
  return {
    ...sheet,
    values: put<CellValue>(sheet.values, (row) => inserted.headings[row - inserted.top] ?? null, null),
    formats: put(sheet.formats, formatOf, 'General'),
    tables: sheet.tables.map((table) =>
      table.name === inserted.table ? { ...table, columns: table.columns + 1 } : table,
    ),
  };
}

/** The workbook as it will be: what reading makes of it is checked before anything is written. */
export const withColumns = (cells: WorkbookCells, inserted: readonly InsertedColumn[]): WorkbookCells => ({
  sheets: cells.sheets.map((sheet) =>
    inserted.filter((one) => one.sheet === sheet.name).reduce<SheetCells>(insertOne, sheet),
  ),
});
