import type { CellAddress } from '../domain/model';
import type { Work } from '../domain/work';
import { type CellState, type CellStates, EMPTY_STATE } from './before-state';
import { eachOf } from './breathe';
import { CellMap } from './cell-map';
import { type FreshCell, type UndoCell, type UndoRecord, writtenMark } from './undo-record';
import type { CellContent } from './write-blocks';

export interface Placed extends CellAddress {
  readonly before: UndoCell;
}

const asEmptyBefore = ([row, column, written]: FreshCell): UndoCell => {
  const { value, formula, numberFormat, fill, font, bold } = EMPTY_STATE;
  return [row, column, value, formula, numberFormat, fill, font, bold, written];
};

/** Every cell a run wrote outside its report sheets. */
export const placedCells = ({ sheets }: UndoRecord): Placed[] =>
  sheets.flatMap(({ sheet, cells, fresh }) =>
    [...cells, ...fresh.map(asEmptyBefore)].map((before): Placed => ({
      sheet,
      row: before[0],
      column: before[1],
      before,
    })),
  );

/** What names rows and columns: cells of their own, and the headings of columns that the run added. */
export const namesIn = ({ sheets, columns }: UndoRecord) => [
  ...sheets.flatMap(({ sheet, anchors }) => anchors.map((anchor) => ({ ...anchor, sheet }))),
  ...columns.map(({ sheet, headingRow, column, heading }) => ({ sheet, row: headingRow, column, value: heading })),
];

/** The cell holds what stood there before: an undoing that ended on the way has been here. */
const holdsBefore = ({ before }: Placed, { value, formula }: CellState): boolean =>
  formula === before[3] && (formula !== null || value === before[2]);

/** The cells of a run as they are by now. */
export interface Sorted {
  /** To be put back. */
  readonly back: readonly Placed[];
  /** Somebody has changed them, or something else stands in their place. */
  readonly leftAlone: readonly Placed[];
  /** True where a row is no longer the row it was: something was sorted, inserted or deleted above it. */
  readonly rowMoved: (cell: Pick<CellAddress, 'sheet' | 'row'>) => boolean;
}

/**
 * Tells the cells that still are what the run made of them from those that are somebody else's. A row or a column that no
 * longer has its name has moved, and whatever stands in its old place is not ours, empty cells included.
 */
export function* sortCells(record: UndoRecord, cells: readonly Placed[], states: CellStates): Work<Sorted> {
  const rows = new CellMap<true>();
  const columns = new CellMap<true>();
  const withCells = new CellMap<true>();
  yield* eachOf(cells, ({ sheet, row }) => withCells.set({ sheet, row, column: 0 }, true));
  yield* eachOf(namesIn(record), ({ sheet, row, column, value }) => {
    if (!states.has({ sheet, row, column }) || states.get({ sheet, row, column })!.value === value) return;
    rows.set({ sheet, row, column: 0 }, true);
    // A heading: on its row there is nothing the run wrote.
    if (!withCells.has({ sheet, row, column: 0 })) columns.set({ sheet, row: 0, column }, true);
  });
  const rowMoved: Sorted['rowMoved'] = ({ sheet, row }) => rows.has({ sheet, row, column: 0 });
  const back: Placed[] = [];
  const leftAlone: Placed[] = [];
  yield* eachOf(cells, (cell) => {
    const state = states.get(cell)!;
    const columnMoved = columns.has({ ...cell, row: 0 });
    if (columnMoved || rowMoved(cell)) {
      // An undoing that ended on the way has emptied the cell that names the row too.
      if (columnMoved || !(state === EMPTY_STATE && holdsBefore(cell, state))) leftAlone.push(cell);
    } else if (writtenMark(state.value) === cell.before[8] || holdsBefore(cell, state)) back.push(cell);
    else leftAlone.push(cell);
  });
  return { back, leftAlone, rowMoved };
}

/** What is to stand in a cell again. */
export function restored({ sheet, row, column, before }: Placed): CellContent {
  const [, , value, formula, numberFormat, fill, font, bold] = before;
  return {
    cell: { sheet, row, column },
    content: formula === null ? { value } : { formula },
    look: { numberFormat, fill, font, bold },
  };
}
