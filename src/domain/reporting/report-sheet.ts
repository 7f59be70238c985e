import type { Message } from '../model';
import type { ReportKind } from './report-kinds';

/** Text of the workbook as it stands, a number, or a Message that is put into words where the sheet is drawn. */
export type CellContent = string | number | Message;

/** How a value is shown. The value itself stays a plain number or word, for filters and formulas. */
export type CellFormat =
  /** `period`: printed after the number where it isn't the occasion's own, as "83,0 (2024)". `decimals` null: as many as the number has. */
  | {
      readonly kind: 'number';
      readonly decimals: number | null;
      readonly signed?: boolean;
      readonly unit?: Message | string;
      readonly period?: Message | string;
    }
  /** A day, or a day and a time, as Excel's serial number. */
  | { readonly kind: 'date'; readonly time: boolean }
  /** A symbol printed before the word: "✓ Uppfyllt". The cell holds the word alone. */
  | { readonly kind: 'symbol'; readonly symbol: string };

/** Names of looks; what they are in fonts and colours is the drawer's business. */
export type CellStyle =
  | 'text'
  | 'strong'
  | 'muted'
  | 'number'
  | 'centre'
  | 'comment'
  | 'met'
  | 'partly'
  | 'notMet'
  | 'notMeasured'
  | 'other'
  | 'link'
  | 'error'
  | 'warning'
  | 'notice';

/** Rows of the sheet, from one to another by their keys, whose cells hold one of the words, in every column named. */
export interface CellCount {
  readonly first: string;
  readonly last: string;
  /** In one column at most there are several words. */
  readonly where: readonly { readonly column: number; readonly words: readonly CellContent[] }[];
}

export interface ReportCell {
  readonly content: CellContent;
  readonly style?: CellStyle;
  readonly format?: CellFormat;
  /** Steps of indentation. */
  readonly indent?: number;
  /** The number is what Excel would count now: the cell becomes a formula that goes on counting. */
  readonly count?: CellCount;
  /** A cell of the workbook the reader can jump to. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

/** How a whole row of a table looks. */
export type RowStyle = 'plain' | 'area' | 'goal' | 'detail' | 'total';

export interface ReportRow {
  /** Unique in the sheet and the same from run to run: comments are kept by it. */
  readonly key: string;
  /** By column of the sheet; null or beyond the end: nothing there (the row's first text may run over it). */
  readonly cells: readonly (ReportCell | null)[];
  readonly style: RowStyle;
  /** The first cell's text runs over this many columns and is broken into as many rows as it needs. */
  readonly span?: number;
  /** Not parted from the next row by a page break. */
  readonly keepWithNext?: boolean;
}

export interface ReportTable {
  readonly kind: 'table';
  /** Stable in the sheet; names an Excel table where it becomes one. */
  readonly id: string;
  readonly headings: readonly CellContent[];
  readonly rows: readonly ReportRow[];
  /** A real Excel table, where filtering helps. Its rows are all plain. */
  readonly filterable: boolean;
  /** Printed in place of the rows where there are none. */
  readonly empty: Message;
}

export type ChartShape = 'bars' | 'line' | 'outcomes';

export type SeriesStyle = CellStyle | 'outcome' | 'target';

export interface ReportChart {
  readonly kind: 'chart';
  readonly id: string;
  /** Stacked bars beside each other's names, a line of shares through time, or outcomes against their target. */
  readonly shape: ChartShape;
  /** Below its table, or to the right of it. */
  readonly place: 'below' | 'beside';
  /** Says what the chart shows. */
  readonly title: Message;
  /** The table with the same numbers, by id: first column categories, the others one series each. */
  readonly table: string;
  /** Columns of the table that are series, and their colour by status. */
  readonly series: readonly { readonly column: number; readonly style: SeriesStyle }[];
  /** Between the numbers of its axis; absent: Excel's own choice. */
  readonly step?: number;
  /** Rows of the sheet it stands over; beside its table, the table's included. */
  readonly rows: number;
}

export type ReportBlock =
  | { readonly kind: 'title'; readonly text: CellContent }
  | { readonly kind: 'subtitle'; readonly text: CellContent }
  /** `level` 2: of a part of what the heading above is of. */
  | { readonly kind: 'heading'; readonly id: string; readonly text: CellContent; readonly level?: 2 }
  /** A paragraph over the sheet's whole width, broken into rows where it is drawn. */
  | { readonly kind: 'paragraph'; readonly id: string; readonly text: CellContent; readonly style: CellStyle }
  /** The user's own words (*Sammanfattande analys*): kept on refresh, `rows` rows at least. */
  | {
      readonly kind: 'freeText';
      readonly id: string;
      readonly heading: Message;
      readonly hint: Message;
      readonly rows: number;
    }
  | ReportTable
  | ReportChart;

export interface ReportColumn {
  /** Characters of the default font, as Excel counts column widths. */
  readonly width: number;
}

/** A sheet as data: what stands where and what it is, in no words of Excel's. */
export interface ReportSheet {
  readonly kind: ReportKind;
  /** The same from run to run: "summary", "committee:Socialnämnden". */
  readonly key: string;
  /** The name wanted for the sheet, before Excel's rules for sheet names. */
  readonly name: CellContent;
  readonly columns: readonly ReportColumn[];
  /** Columns whose text is the user's (*Kommentar*; *Kvitterad* and *Skäl*): kept from run to run, row by row. */
  readonly keptColumns: readonly number[];
  readonly blocks: readonly ReportBlock[];
  /** The table whose heading row stays on screen and is printed on every page it reaches, by id. */
  readonly mainTable: string | null;
  readonly page: ReportPage;
}

export interface ReportPage {
  readonly orientation: 'landscape' | 'portrait';
  readonly header: { readonly left: CellContent; readonly right: CellContent };
  /** Left of the footer; "Sida x av y" and the day of printing are added where it is drawn. */
  readonly footer: CellContent;
}
