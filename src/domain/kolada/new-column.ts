import type { CellAddress, CellReader, CellValue, Model, SheetCells } from '../model';
import type { KoladaComparison } from './compare';
import type { Places } from './populations';
import type { Slot, Slots } from './slots';
import type { StandingField } from './standing';
import type { Name } from './types';
import type { KoladaTable } from './values';

/** A column of comparisons that an indicators' table lacks and may get, at its right end. Rows and columns count from 0. */
export interface NewColumn {
  /** Unique in the plan. */
  readonly key: string;
  readonly sheet: string;
  /** The table that would grow by it; null: cells beside a plain block. */
  readonly table: string | null;
  readonly heading: string;
  readonly headingRow: number;
  /** The first free column, to the right of the table or block: columns that are chosen stand side by side from here. */
  readonly right: number;
  readonly lastRow: number;
  readonly year: number;
  /** Whose values; null: the place, best or worst among all of them. */
  readonly who: Name | null;
  /** "Egen bearbetning av data från Kolada", else "Källa: Kolada". */
  readonly computed: boolean;
  readonly cells: readonly NewCell[];
}

export interface NewCell {
  readonly row: number;
  readonly kpi: string;
  readonly value: CellValue;
  /** As the outcome of the year is shown. */
  readonly format: string;
  /** To be known again at the next fetch. */
  readonly holds:
    { readonly number: number; readonly place: string } | { readonly text: string; readonly standing: StandingField };
}

/** What new columns are made from. */
export interface ColumnGround {
  readonly model: Model;
  readonly sheets: readonly SheetCells[];
  readonly slots: Slots;
  readonly places: Places;
  readonly table: KoladaTable;
  readonly reader: CellReader;
  /** The newest year of the own municipality, by key figure. */
  readonly newest: ReadonlyMap<string, number>;
  readonly compared: (indicator: Slot['indicator'], kpi: string, year: number) => KoladaComparison | null;
}

/** The cells of chosen columns, where they will stand. */
export const columnCellsOf = (column: NewColumn, at: number): readonly (NewCell & { readonly cell: CellAddress })[] =>
  column.cells.map((one) => ({ ...one, cell: { sheet: column.sheet, row: one.row, column: at } }));
