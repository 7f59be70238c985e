import { makeStyles } from '@fluentui/react-components';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { columnLetters } from '../../emulator/workbook';
import type { Translator } from '../../i18n';
import type { Session } from '../session';
import { CellEditor } from './cell-editor';
import { ChartCards } from './chart-cards';
import { editText } from './cell-display';
import { editCell } from './edit-cell';
import { GridRow } from './grid-row';
import { movedBy, type Place } from './keys';
import { columnWidth, extent, HEADER_HEIGHT, mergeAt, ROW_HEADER_WIDTH, rowHeight } from './layout';
import { useInSight } from './use-in-sight';
import { INK, PAPER } from './colours';
import { ColumnHeadings } from './column-headings';

const useStyles = makeStyles({
  scroller: {
    flex: '1 1 auto',
    minHeight: 0,
    overflow: 'auto',
    position: 'relative',
    // Cells keep the workbook's own colours on white paper, as Excel's do in its dark theme.
    backgroundColor: PAPER,
    color: INK,
    colorScheme: 'light',
    userSelect: 'none',
  },
  sheet: { position: 'relative' },
  grid: { height: '100%', width: '100%', outlineStyle: 'none' },
});

interface Editing extends Place {
  readonly text: string;
  /** Opened by typing: arrow keys then leave the cell, as in Excel. */
  readonly typed: boolean;
}

/** The shown sheet as a grid: reads and changes the session's own workbook, draws only what is in sight. */
export function Grid({
  session,
  t,
  onRefused,
}: {
  session: Session;
  t: Translator;
  onRefused: (place: Place) => void;
}) {
  const styles = useStyles();
  const { book, host } = session;
  const sheet = book.active!;
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const { rows, columns } = extent(sheet);
  const end: Place = { row: rows - 1, column: columns - 1 };
  const { selection, freeze } = sheet;
  const active: Place = { row: selection.top, column: selection.left };

  const { rowVirtualizer, columnVirtualizer, widthOf } = useInSight(session, scroller);

  /** The active cell as it is now: keys may come faster than pictures. */
  const now = (): Place => ({ row: sheet.selection.top, column: sheet.selection.left });

  const select = ({ row, column }: Place, to: Place = { row, column }) => {
    const merge = mergeAt(sheet, row, column);
    const one = row === to.row && column === to.column;
    const range =
      one && merge
        ? merge
        : {
            top: Math.min(row, to.row),
            left: Math.min(column, to.column),
            rows: Math.abs(row - to.row) + 1,
            columns: Math.abs(column - to.column) + 1,
          };
    host.select(sheet, range);
    session.touch();
  };

  const edit = (text: string | null) => {
    const { row, column } = now();
    const cell = sheet.cell(row, column);
    const percent = book.styles.get(sheet.styleOf(row, column)).numberFormat.includes('%');
    host.editing = true;
    setEditing({ row, column, text: text ?? editText(cell, percent), typed: text !== null });
  };

  const change = ({ row, column }: Place, text: string) => {
    if (!editCell(book, sheet, row, column, text)) onRefused({ row, column });
    else host.tellChanged(sheet, { top: row, left: column, rows: 1, columns: 1 });
    session.touch();
  };

  const finish = (text: string | null, key: string, shift: boolean) => {
    host.editing = false;
    setEditing(null);
    grid.current?.focus({ preventScroll: true });
    if (editing && text !== null) change(editing, text);
    const move = { Tab: shift ? 'ArrowLeft' : 'ArrowRight', Enter: 'Enter' }[key] ?? key;
    const to = movedBy(sheet, now(), end, { key: move, ctrl: false, shift, page: 1 });
    if (to && text !== null) select(to);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing || event.altKey) return;
    const { key, shiftKey: shift } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    const page = Math.max(1, rowVirtualizer.getVirtualItems().length - 8);
    if (key === 'F2') edit(null);
    else if (key === 'Delete' || key === 'Backspace') change(now(), '');
    else if (key.length === 1 && !ctrl) edit(key);
    else {
      const to = movedBy(sheet, now(), end, { key, ctrl, shift, page });
      if (!to) return;
      select(to);
    }
    event.preventDefault();
  };

  const columnItems = columnVirtualizer.getVirtualItems();
  const frozenColumns = useMemo(() => [...Array(freeze.columns).keys()], [freeze.columns]);
  const shared = {
    session,
    sheet,
    active,
    selection,
    frozenColumns,
    columns: columnItems.map(({ index, start }) => ({ index, left: start })),
    onSelect: select,
    onEdit: () => edit(null),
  };
  let top = HEADER_HEIGHT;
  const frozenRows = [...Array(freeze.rows).keys()].map((row) => {
    const place = { row, top };
    top += rowHeight(book, sheet, row);
    return place;
  });

  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        className={styles.sheet}
        style={{ height: rowVirtualizer.getTotalSize(), width: columnVirtualizer.getTotalSize() }}
      >
        <div
          ref={grid}
          className={styles.grid}
          role="grid"
          tabIndex={0}
          aria-label={t.text('workbench.grid', { sheet: sheet.name })}
          aria-rowcount={rows + 1}
          aria-colcount={columns + 1}
          aria-activedescendant={`cell-${active.row}-${active.column}`}
          aria-multiselectable
          onKeyDown={onKeyDown}
        >
          <ColumnHeadings
            sheet={sheet}
            columns={[
              ...frozenColumns.map((index) => ({ index, left: ROW_HEADER_WIDTH + widthOf(index), frozen: true })),
              ...columnItems.map(({ index, start }) => ({ index, left: start, frozen: false })),
            ]}
          />
          {frozenRows.map(({ row, top: at }) => (
            <GridRow key={row} {...shared} row={row} top={at} frozen />
          ))}
          {rowVirtualizer.getVirtualItems().map(({ index, start }) => (
            <GridRow key={index} {...shared} row={index} top={start} frozen={false} />
          ))}
        </div>
        <ChartCards book={book} sheet={sheet} t={t} />
        {editing && (
          <CellEditor
            key={`${editing.row} ${editing.column}`}
            label={t.text('workbench.editing', { cell: `${columnLetters(editing.column)}${editing.row + 1}` })}
            text={editing.text}
            typed={editing.typed}
            style={{
              top: placeOf(frozenRows.find(({ row }) => row === editing.row)?.top, rowVirtualizer, editing.row),
              left:
                editing.column < freeze.columns
                  ? ROW_HEADER_WIDTH + widthOf(editing.column)
                  : placeOf(undefined, columnVirtualizer, editing.column),
              minWidth: columnWidth(sheet, editing.column),
              minHeight: rowHeight(book, sheet, editing.row),
            }}
            onFinish={finish}
          />
        )}
      </div>
    </div>
  );
}

/** Where a row (or column) stands in the sheet, in px from its start. */
const placeOf = (
  known: number | undefined,
  virtualizer: { readonly measurementsCache: readonly { readonly start: number }[] },
  index: number,
): number => known ?? virtualizer.measurementsCache[index]?.start ?? 0;
