import type { CellAddress } from './address';
import type { CellValue, SheetCells, WorkbookCells } from './cells';

export interface CellReader {
  /** The cell's value; undefined when the cells are not at hand or the cell lies outside them. */
  value(cell: CellAddress): CellValue | undefined;
  /** The cell's number-format code; null when unknown. */
  format(cell: CellAddress): string | null;
  /** The sheet's place in the workbook; null when unknown. */
  sheetIndex(name: string): number | null;
}

/** Looks up single cells in blocks. Nothing is copied. */
export function cellReader(cells: WorkbookCells | null): CellReader {
  const sheets = new Map<string, { readonly index: number; readonly sheet: SheetCells }>();
  cells?.sheets.forEach((sheet, index) => sheets.set(sheet.name, { index, sheet }));
  const at = <T>(block: (sheet: SheetCells) => readonly (readonly T[])[], cell: CellAddress): T | undefined => {
    const sheet = sheets.get(cell.sheet)?.sheet;
    return sheet && block(sheet)[cell.row - sheet.top]?.[cell.column - sheet.left];
  };
  return {
    value: (cell) => at<CellValue>((sheet) => sheet.values, cell),
    format: (cell) => at<string>((sheet) => sheet.formats, cell) ?? null,
    sheetIndex: (name) => sheets.get(name)?.index ?? null,
  };
}
