import type { AmbiguousColumn, CellAddress, RegionColumn, RegionKind, TableCells } from '../../model';
import type { Grid } from '../grid';

/** A column of a heading: its text, two-row headings joined by a blank. */
export interface HeadingCell {
  readonly column: number;
  readonly text: string;
  /** The row the heading's lowest text stands in. */
  readonly row: number;
}

/** The heading rows of a block and what stands in them. */
export interface Heading {
  readonly top: number;
  /** First row below the heading. */
  readonly bodyTop: number;
  readonly cells: readonly HeadingCell[];
}

/** Fields given to the columns of a heading in a region of one kind. */
export interface Assigned {
  readonly fields: readonly RegionColumn[];
  readonly ignored: readonly string[];
  readonly ambiguous: readonly AmbiguousColumn[];
  /** Headings that stand twice, or say the same of a year's values as another that is read (W02). */
  readonly twice: readonly {
    readonly heading: string;
    readonly read: string | null;
    readonly cells: readonly CellAddress[];
  }[];
  /** Headings of an occasion whose year nothing tells ("Utfall T1"). */
  readonly undated: readonly HeadingCell[];
}

/** A recognised block of cells: a region and the rows that hold data. */
export interface Block extends Assigned {
  readonly kind: RegionKind;
  readonly grid: Grid;
  readonly heading: Heading;
  readonly left: number;
  readonly right: number;
  readonly table: TableCells | null;
  /** Rows of data, top down. */
  readonly rows: readonly number[];
  /** In a list of indicators: rows that hold a goal alone, no data of an indicator. */
  readonly goalRows: readonly number[];
  /** Label rows between the data ("Socialnämnden"), by the row they stand in. */
  readonly labels: ReadonlyMap<number, string>;
  /** First data row below each blank row inside the block (W07). */
  readonly cuts: readonly number[];
  readonly confidence: number;
  /** Columns of merged cells, where a blank cell says what stands above it. */
  readonly carried: ReadonlySet<number>;
  /** The year that the titles above it or the sheet's name say it is of. */
  readonly year: number | null;
  /** The only year its targets are for. */
  readonly targetYear: number | null;
  /** Goals that stand on lines of their own: what each row's line names. Absent: the cells do. */
  readonly titles?: ReadonlyMap<number, string>;
  /** Lines that name the goal above the rows below them, by row; null ends what was said. Absent: none do. */
  readonly parentLines?: ReadonlyMap<number, string | null>;
}

export const fieldOf = (block: Pick<Block, 'fields'>, field: string): RegionColumn | null =>
  block.fields.find((column) => column.field === field) ?? null;

/** The cell a heading's lowest text stands in. */
export const cellOf = (grid: Grid, { row, column }: HeadingCell): CellAddress => grid.address(row, column);
