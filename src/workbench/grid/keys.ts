import type { Sheet } from '../../emulator/workbook';
import { mergeAt } from './layout';

export interface Place {
  readonly row: number;
  readonly column: number;
}

const isFilled = (sheet: Sheet, { row, column }: Place): boolean => (sheet.cell(row, column)?.value ?? null) !== null;

/** Ctrl+arrow: to the edge of the filled cells, or to the next filled one, as in Excel. */
function jump(sheet: Sheet, from: Place, step: Place, end: Place): Place {
  const inside = ({ row, column }: Place) => row >= 0 && column >= 0 && row <= end.row && column <= end.column;
  const next = ({ row, column }: Place): Place => ({ row: row + step.row, column: column + step.column });
  let at = next(from);
  if (!inside(at)) return from;
  const run = isFilled(sheet, from) && isFilled(sheet, at);
  let last = at;
  while (inside(at)) {
    const filled = isFilled(sheet, at);
    if (run && !filled) return last;
    if (!run && filled) return at;
    last = at;
    at = next(at);
  }
  return last;
}

export interface KeyMove {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  /** Rows in sight, for Page Up and Page Down. */
  readonly page: number;
}

/** Where a key takes the active cell; null when it is no key that moves. Hidden rows and columns are passed over. */
export function movedBy(sheet: Sheet, from: Place, end: Place, { key, ctrl, shift, page }: KeyMove): Place | null {
  const clamp = ({ row, column }: Place): Place => ({
    row: Math.min(Math.max(row, 0), end.row),
    column: Math.min(Math.max(column, 0), end.column),
  });
  const step = (row: number, column: number): Place => {
    if (ctrl) return jump(sheet, from, { row, column }, end);
    const merge = mergeAt(sheet, from.row, from.column);
    const leave = {
      row: merge && row > 0 ? merge.top + merge.rows - 1 : from.row,
      column: merge && column > 0 ? merge.left + merge.columns - 1 : from.column,
    };
    let to = { row: leave.row + row, column: leave.column + column };
    while (
      to.row > 0 &&
      to.column > 0 &&
      to.row < end.row &&
      to.column < end.column &&
      (sheet.hiddenRows.has(to.row) || sheet.hiddenColumns.has(to.column))
    ) {
      to = { row: to.row + row, column: to.column + column };
    }
    return clamp(to);
  };
  switch (key) {
    case 'ArrowUp':
      return step(-1, 0);
    case 'ArrowDown':
      return step(1, 0);
    case 'Enter':
      return step(shift ? -1 : 1, 0);
    case 'ArrowLeft':
      return step(0, -1);
    case 'ArrowRight':
      return step(0, 1);
    case 'PageDown':
      return clamp({ row: from.row + page, column: from.column });
    case 'PageUp':
      return clamp({ row: from.row - page, column: from.column });
    case 'Home':
      return ctrl ? { row: 0, column: 0 } : { row: from.row, column: 0 };
    case 'End':
      return ctrl ? end : null;
    default:
      return null;
  }
}
