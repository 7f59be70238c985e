import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';
import type { Session } from '../session';
import { columnWidth, extent, HEADER_HEIGHT, ROW_HEADER_WIDTH, rowHeight, withMergeStarts } from './layout';

/**
 * The rows and columns of the shown sheet that are in sight, measured anew when the workbook changes; the selected cell
 * is scrolled to. `widthOf` is that of the first columns together, in px.
 */
export function useInSight({ book, revision }: Session, scroller: RefObject<HTMLDivElement | null>) {
  const sheet = book.active!;
  const current = revision();
  const { rows, columns } = extent(sheet);
  const { selection, freeze } = sheet;

  const rowVirtualizer = useVirtualizer({
    count: rows,
    getScrollElement: () => scroller.current,
    estimateSize: (row) => rowHeight(book, sheet, row),
    overscan: 6,
    paddingStart: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT + heightOf(freeze.rows),
    rangeExtractor: (range) => [
      ...withMergeStarts(
        sheet,
        defaultRangeExtractor(range).filter((row) => row >= freeze.rows),
        (merge) => merge.top,
        (merge) => merge.rows,
      ),
    ],
  });
  const columnVirtualizer = useVirtualizer({
    horizontal: true,
    count: columns,
    getScrollElement: () => scroller.current,
    estimateSize: (column) => columnWidth(sheet, column),
    overscan: 3,
    paddingStart: ROW_HEADER_WIDTH,
    scrollPaddingStart: ROW_HEADER_WIDTH + widthOf(freeze.columns),
    rangeExtractor: (range) => [
      ...withMergeStarts(
        sheet,
        defaultRangeExtractor(range).filter((column) => column >= freeze.columns),
        (merge) => merge.left,
        (merge) => merge.columns,
      ),
    ],
  });

  function heightOf(count: number): number {
    let height = 0;
    for (let row = 0; row < count; row++) height += rowHeight(book, sheet, row);
    return height;
  }
  function widthOf(count: number): number {
    let width = 0;
    for (let column = 0; column < count; column++) width += columnWidth(sheet, column);
    return width;
  }

  // Widths and heights may have changed with the workbook; another sheet has its own.
  useEffect(() => {
    rowVirtualizer.measure();
    columnVirtualizer.measure();
  }, [current, sheet, rowVirtualizer, columnVirtualizer]);

  // Whoever selected the cell, the user or the add-in: it is brought into sight.
  const selected = `${sheet.id} ${selection.top} ${selection.left}`;
  useEffect(() => {
    const [, top, left] = selected.split(' ');
    if (Number(top) >= freeze.rows) rowVirtualizer.scrollToIndex(Number(top), { align: 'auto' });
    if (Number(left) >= freeze.columns) columnVirtualizer.scrollToIndex(Number(left), { align: 'auto' });
  }, [selected, freeze.rows, freeze.columns, rowVirtualizer, columnVirtualizer]);

  return { rowVirtualizer, columnVirtualizer, widthOf };
}
