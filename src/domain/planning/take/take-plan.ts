import type { CellAddress, CellValue, IsoDate } from '../../model';
import type { RowMarks } from './marks';
import type { OwnPlace, TakenKind } from './own-table';

/** What the user says of a file before its rows are compared. */
export interface TakeNames {
  /** Put before every number of the file ("SN-"), where the same numbers are used here for something else. */
  readonly prefix: string;
  /** *Ansvarig* of goals that name nobody; null: left empty. */
  readonly owner: string | null;
}

/** A cell of a row of ours, and what it would hold. */
export interface TakeCell {
  readonly heading: string;
  /** Null: the row or the column is not there yet. */
  readonly cell: CellAddress | null;
  readonly old: CellValue;
  readonly new: CellValue;
  /** Someone has written here since it was fetched: only overwritten when the user says so. */
  readonly byHand: boolean;
}

export interface TakeRow {
  readonly kind: TakenKind;
  readonly state: 'new' | 'changed' | 'gone';
  /** The number or the text, with more where several have the same. Unique within its kind and state. */
  readonly key: string;
  readonly id: string | null;
  readonly title: string | null;
  /** Row of the sheet, counted from 0; null for a new one. */
  readonly row: number | null;
  /** The cell that names a row that stands, and does not change; null: there is none. */
  readonly anchor: (CellAddress & { readonly value: CellValue }) | null;
  /** A new row's filled cells; of a row that stands, those that differ. */
  readonly cells: readonly TakeCell[];
}

/** Why a row of the file does not come along. */
export type LeftReason =
  /** The same number and text (or text, without a number) stands in this workbook's own sheets, or came from another file. */
  | 'alreadyHere'
  /** The number is used here for something else. */
  | 'idTaken'
  /** Several rows of the file that nothing tells apart. */
  | 'twice'
  /** The goals that the indicator measures do not come along. */
  | 'goalLeftOut';

export interface LeftRow {
  readonly kind: TakenKind;
  readonly id: string | null;
  readonly title: string | null;
  readonly reason: LeftReason;
  /** The row here that has its number or text. */
  readonly at: CellAddress | null;
}

/** Where the table of a sheet of ours stands. Rows and columns count from 0 at A1. */
export interface StandingPlace {
  readonly headingRow: number;
  /** With the total row. */
  readonly lastRow: number;
  /** Where the next row goes. */
  readonly next: number;
  readonly left: number;
  readonly columns: number;
  /** Columns by heading. */
  readonly columnOf: Readonly<Record<string, number>>;
}

/** A sheet of ours, to be made or as it stands. */
export interface TakeTable {
  /** Null: it is made. */
  readonly place: StandingPlace | null;
  readonly name: OwnPlace;
  /** Columns that the file's rows need, in order: all of a sheet that is made. */
  readonly headings: readonly string[];
  /** Why nothing can be written there; null: it can. */
  readonly refused: 'protected' | 'hemmedIn' | null;
}

/** Headings that the file has, and the marks of its values by row. */
export interface FileMarks {
  readonly headings: readonly string[];
  readonly rows: RowMarks;
}

/** What taking a file would do. Nothing is written. */
export interface TakePlan {
  readonly file: string;
  readonly date: IsoDate;
  readonly names: TakeNames;
  readonly tables: Readonly<Record<TakenKind, TakeTable>>;
  readonly rows: readonly TakeRow[];
  readonly left: readonly LeftRow[];
  /** References to goals that do not come along: left out, since here they would mean another goal. */
  readonly lostReferences: number;
  /** Rows that stand as the file has them. */
  readonly same: number;
  readonly marks: Readonly<Record<TakenKind, FileMarks>>;
}

/** Which rows the user goes on with. Names are `rowName`s. */
export interface TakeChoice {
  /** New, changed and gone rows that are left as they are. */
  readonly without: readonly string[];
  /** Rows whose cells changed by hand are overwritten. */
  readonly overwrite: readonly string[];
}

export const EVERYTHING: TakeChoice = { without: [], overwrite: [] };

export const rowName = ({ kind, state, key }: Pick<TakeRow, 'kind' | 'state' | 'key'>): string =>
  `${kind} ${state} ${key}`;

export const hasHandWork = ({ cells }: TakeRow): boolean => cells.some(({ byHand }) => byHand);

/** The row as the user wants it: without cells changed by hand, unless they are to be overwritten; null: nothing of it. */
export function chosenRow(row: TakeRow, choice: TakeChoice): TakeRow | null {
  const name = rowName(row);
  if (choice.without.includes(name)) return null;
  const cells = choice.overwrite.includes(name) ? row.cells : row.cells.filter(({ byHand }) => !byHand);
  return cells.length === 0 ? null : { ...row, cells };
}

/** The rows that would be written, as they would be. */
export const chosenRows = ({ rows, tables }: TakePlan, choice: TakeChoice): readonly TakeRow[] =>
  rows.flatMap((row) => (tables[row.kind].refused === null ? (chosenRow(row, choice) ?? []) : []));
