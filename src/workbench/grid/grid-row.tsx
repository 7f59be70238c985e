import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import { type CellRange, contains, type Sheet } from '../../emulator/workbook';
import type { Session } from '../session';
import { displayOf } from './cell-display';
import { cssOf } from './cell-style';
import type { Place } from './keys';
import { columnWidth, mergeAt, ROW_HEADER_WIDTH, rowHeight } from './layout';
import { GRID_LINE, PAPER, SELECTION } from './colours';

const useStyles = makeStyles({
  row: { display: 'flex', boxSizing: 'border-box', left: 0, right: 0 },
  frozen: { position: 'sticky', zIndex: 3, backgroundColor: PAPER },
  floating: { position: 'absolute' },
  header: {
    position: 'sticky',
    left: 0,
    zIndex: 3,
    flexShrink: 0,
    boxSizing: 'border-box',
    width: `${ROW_HEADER_WIDTH}px`,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontSize: tokens.fontSizeBase200,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  headerActive: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2, fontWeight: 600 },
  cell: {
    boxSizing: 'border-box',
    display: 'flex',
    padding: '0 3px',
    overflow: 'hidden',
    lineHeight: 1.25,
    cursor: 'cell',
  },
  lines: { borderRight: `1px solid ${GRID_LINE}`, borderBottom: `1px solid ${GRID_LINE}` },
  absolute: { position: 'absolute', top: 0 },
  sticky: { position: 'sticky', zIndex: 2, flexShrink: 0, backgroundColor: PAPER },
  merged: { zIndex: 1, backgroundColor: PAPER },
  edge: { boxShadow: `inset -2px 0 0 ${tokens.colorNeutralStroke1}` },
  selected: { '::after': { content: '""', position: 'absolute', inset: 0, backgroundColor: SELECTION, opacity: 0.12 } },
  active: { outline: `2px solid ${SELECTION}`, outlineOffset: '-2px' },
  text: { minWidth: 0 },
  // Over the neighbours, filled ones too, as Excel draws it.
  spill: { overflow: 'visible', zIndex: 1 },
});

export interface GridRowProps {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly row: number;
  /** Px from the sheet's top. */
  readonly top: number;
  readonly frozen: boolean;
  readonly active: Place;
  readonly selection: CellRange;
  readonly frozenColumns: readonly number[];
  readonly columns: readonly { readonly index: number; readonly left: number }[];
  readonly onSelect: (from: Place, to?: Place) => void;
  readonly onEdit: () => void;
}

/** One row: its number, the frozen columns, and the columns in sight. */
export function GridRow(props: GridRowProps) {
  const { session, sheet, row, top, frozen, selection, frozenColumns, columns } = props;
  const styles = useStyles();
  const height = rowHeight(session.book, sheet, row);
  if (height === 0) return null;
  const isActive = row >= selection.top && row < selection.top + selection.rows;
  let left = ROW_HEADER_WIDTH;
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={mergeClasses(styles.row, frozen ? styles.frozen : styles.floating)}
      style={frozen ? { top, height } : { top: 0, height, transform: `translateY(${top}px)` }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={mergeClasses(styles.header, isActive && styles.headerActive)}
        onMouseDown={() => props.onSelect({ row, column: 0 })}
      >
        {row + 1}
      </div>
      {frozenColumns.map((column) => {
        const at = left;
        left += columnWidth(sheet, column);
        return <GridCell key={column} {...props} column={column} left={at} height={height} sticky />;
      })}
      {columns.map(({ index, left: at }) => (
        <GridCell key={index} {...props} column={index} left={at} height={height} sticky={false} />
      ))}
    </div>
  );
}

interface GridCellProps extends GridRowProps {
  readonly column: number;
  readonly left: number;
  readonly height: number;
  readonly sticky: boolean;
}

function GridCell(props: GridCellProps) {
  const { session, sheet, row, column, left, height, sticky, active, selection } = props;
  const styles = useStyles();
  const { book } = session;
  const merge = mergeAt(sheet, row, column);
  const width = columnWidth(sheet, column);
  if (width === 0 || (merge && (merge.top !== row || merge.left !== column))) return null;
  const cell = sheet.cell(row, column);
  const style = book.styles.get(sheet.styleOf(row, column));
  const { text, align } = displayOf(cell, style.numberFormat, book.date1904);
  const css = cssOf(style, align);
  const isActive = active.row === row && active.column === column;
  const spills = !style.wrap && !merge && css.justifyContent === 'flex-start' && typeof cell?.value === 'string';
  const tooNarrow = typeof cell?.value === 'number' && style.numberFormat !== 'General' && text.length * 5 > width;
  const room = spills ? spillWidth(sheet, row, column) : width;
  return (
    <div
      id={`cell-${row}-${column}`}
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={contains(selection, row, column)}
      data-cell={`${row},${column}`}
      className={mergeClasses(
        styles.cell,
        sheet.showGridlines && styles.lines,
        sticky ? styles.sticky : styles.absolute,
        merge !== null && styles.merged,
        spills && room > width && styles.spill,
        contains(selection, row, column) && !isActive && styles.selected,
        isActive && styles.active,
      )}
      style={{
        ...css,
        left,
        width: merge ? spanOf(merge.left, merge.columns, (at) => columnWidth(sheet, at)) : width,
        height: merge ? spanOf(merge.top, merge.rows, (at) => rowHeight(book, sheet, at)) : height,
      }}
      onMouseDown={(event: MouseEvent) => {
        if (event.shiftKey) props.onSelect(active, { row, column });
        else props.onSelect({ row, column });
      }}
      onMouseEnter={(event: MouseEvent) => event.buttons === 1 && props.onSelect(active, { row, column })}
      onDoubleClick={props.onEdit}
    >
      <span
        className={styles.text}
        style={spills ? { flexShrink: 0, maxWidth: room - 6, overflow: 'hidden' } : undefined}
      >
        {tooNarrow ? '#'.repeat(Math.max(1, Math.floor(width / 8))) : text}
      </span>
    </div>
  );
}

function spanOf(start: number, count: number, sizeOf: (at: number) => number): number {
  let size = 0;
  for (let at = start; at < start + count; at++) size += sizeOf(at);
  return size;
}

const MOST_SPILL = 12;

/** Room a long text has: its own cell and the empty ones to the right of it. */
function spillWidth(sheet: Sheet, row: number, column: number): number {
  let width = columnWidth(sheet, column);
  for (let at = column + 1; at < column + MOST_SPILL; at++) {
    if ((sheet.cell(row, at)?.value ?? null) !== null || mergeAt(sheet, row, at)) break;
    width += columnWidth(sheet, at);
  }
  return width;
}
