import type { AddedColumn } from './write-plan';

const wholeColumn = (
  context: Excel.RequestContext,
  { sheet, column }: Pick<AddedColumn, 'sheet' | 'column'>,
): Excel.Range => context.workbook.worksheets.getItem(sheet).getCell(0, column).getEntireColumn();

/**
 * Asks how wide the sheet's columns are where columns will be added with a width of their own.
 * @returns gives the columns with `widthBefore`, once the context is synced
 */
export function loadWidths(context: Excel.RequestContext, columns: readonly AddedColumn[]): () => AddedColumn[] {
  const asked = columns.map((column) => {
    const { format } = wholeColumn(context, column);
    if (column.width !== null) format.load('columnWidth');
    return { column, format };
  });
  return () =>
    asked.map(({ column, format }) =>
      column.width === null ? column : { ...column, widthBefore: format.columnWidth },
    );
}

/** Queues the widths that added columns are to have. */
export function queueWidths(context: Excel.RequestContext, columns: readonly AddedColumn[]): void {
  for (const column of columns) {
    if (column.width !== null) wholeColumn(context, column).format.columnWidth = column.width;
  }
}

/** Queues the widths from before: taking a column away moves cells, not widths. */
export function queueWidthsBack(
  context: Excel.RequestContext,
  columns: readonly (Pick<AddedColumn, 'sheet' | 'column'> & { readonly widthBefore?: number | undefined })[],
): void {
  for (const column of columns) {
    if (column.widthBefore !== undefined) wholeColumn(context, column).format.columnWidth = column.widthBefore;
  }
}
