import type { CellAddress } from '../../domain/model';

/** Cells as they are met in the workbook: sheet by sheet, in the order the sheets first come, row by row from the left. */
export function inSheetOrder<T extends { readonly cell: CellAddress }>(changes: readonly T[]): readonly T[] {
  const sheets = new Map<string, number>();
  for (const { cell } of changes) if (!sheets.has(cell.sheet)) sheets.set(cell.sheet, sheets.size);
  return [...changes].sort(
    ({ cell: a }, { cell: b }) => sheets.get(a.sheet)! - sheets.get(b.sheet)! || a.row - b.row || a.column - b.column,
  );
}
