import type { CellAddress, CellValue } from '../domain/model';
import type { InsertedColumn } from '../domain/planning';
import type { AddedRows } from '../domain/planning/take';
import type { LooksBefore } from './added-looks';
import type { NewSheet } from './new-sheet';

/** How a cell of ours looks. Colours "#RRGGBB"; null = no fill. */
export interface CellLook {
  /** en-US code; carries the status symbol (`"✓ "@`), so that the value stays one clean word. */
  readonly numberFormat: string;
  readonly fill: string | null;
  readonly font: string;
}

/** One cell to change. `old` is what the plan was made from: should the cell hold anything else by now, nothing is written. */
export interface CellWrite {
  readonly cell: CellAddress;
  readonly old: CellValue;
  readonly new: CellValue;
  /** Null: the cell keeps its own look. */
  readonly look: CellLook | null;
}

/** A column that the run adds; its cells are free. Rows and columns count from 0. */
export interface AddedColumn {
  readonly sheet: string;
  /** The table that grows by it; null: headings beside a plain block. */
  readonly table: string | null;
  readonly heading: string;
  readonly headingRow: number;
  readonly column: number;
  readonly lastRow: number;
  /** Whose look the heading takes (plain blocks). */
  readonly headingLike: number;
  /** In points; null leaves the width alone, since other cells of the sheet share the column. */
  readonly width: number | null;
  /** How wide the sheet's column stood before, in points: known when writing has looked, and only where it gets a width. */
  readonly widthBefore?: number;
  /** How its cells looked before, beside a plain block: known when writing has looked. */
  readonly looksBefore?: LooksBefore;
}

/** What says which row this is (its id), so that undoing never touches a row that was sorted or moved since. */
export interface RowAnchor {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export interface WritePlan {
  readonly cells: readonly CellWrite[];
  readonly columns: readonly AddedColumn[];
  readonly anchors: readonly RowAnchor[];
  /** Sheets the run adds after the others. Absent: none. */
  readonly sheets?: readonly NewSheet[];
  /** Columns that go in between others, from the left. Everything else of the plan is where it stands before. Absent: none. */
  readonly inserted?: readonly InsertedColumn[];
  /** Rows that tables grow by, at the end; their cells are among `cells`. Absent: none. */
  readonly rows?: readonly AddedRows[];
  /** True: the run changes what is remembered of other workbooks' rows, and *Ångra* puts that back. */
  readonly takes?: boolean;
}
