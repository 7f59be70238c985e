import { type CellAddress, covers, rangeName } from './address';
import type { Period } from './period';
import type { Gender } from './outcome';

export const REGION_KINDS = [
  'goals',
  'indicators',
  'outcomes',
  'targets',
  'activities',
  'organisation',
  'links',
  'finance',
  'levels',
  'settings',
] as const;

export type RegionKind = (typeof REGION_KINDS)[number];

/**
 * A heading and what it was understood as. `field` is one of the names of workbook.md section 2
 * (`id`, `title`, `parents`, `target`, `outcome`, `comparison`, `status`, …).
 */
export interface RegionColumn {
  readonly field: string;
  /** The heading as it stands in the workbook (two-row headings joined by a blank). */
  readonly heading: string;
  /** Counted from 0 at A. */
  readonly column: number;
  /** For outcome and finance columns. */
  readonly period: Period | null;
  /** For target and baseline columns; null = the current year, or the term (`targetEnd`). */
  readonly year: number | null;
  readonly gender: Gender | null;
  /** For comparison columns: the group's name, the year taken out ("Riket", "Snitt liknande"). */
  readonly group: string | null;
  /** 0–1: how sure recognition is; 1 when the user said so. */
  readonly confidence: number;
}

/** A heading that fits two fields: asked about, never guessed. */
export interface AmbiguousColumn {
  readonly heading: string;
  readonly column: number;
  readonly candidates: readonly string[];
}

export interface Region {
  readonly kind: RegionKind;
  readonly sheet: string;
  /** The whole region with its heading row(s); total and note rows below are outside. Counted from 0 at A1. */
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  /** First row of data. */
  readonly bodyTop: number;
  readonly table: string | null;
  readonly fields: readonly RegionColumn[];
  readonly ignored: readonly string[];
  readonly ambiguous: readonly AmbiguousColumn[];
  readonly confidence: number;
  /** True where headings carry the goals (`inriktning.xlsx`, goals as titles of tables): no columns to write into. */
  readonly blockLayout: boolean;
  /** Sheets written as documents that this table was made of; they are not read beside it. Absent: none. */
  readonly origins?: readonly string[];
}

/** True for a whole sheet written as a document; false where its goals are titles of tables, which are regions beside them. */
export const isDocument = (region: Region, regions: readonly Region[]): boolean =>
  region.blockLayout && regions.every((other) => other === region || other.sheet !== region.sheet);

/** A row of a region: `region` indexes Model.regions; `row` counts from 0 at row 1 of the sheet. */
export interface RowSource {
  readonly region: number;
  readonly row: number;
}

/** Whether a cell lies in the region, its heading included. */
export const isInRegion = (region: Region, cell: CellAddress): boolean =>
  region.sheet === cell.sheet && covers(region, cell);

/** Whether a cell lies among the region's rows of data. */
export const isInBody = (region: Region, cell: CellAddress): boolean =>
  cell.row >= region.bodyTop && isInRegion(region, cell);

export const regionRange = (region: Region): string => rangeName(region.top, region.left, region.rows, region.columns);

export const fieldColumn = (region: Region, field: string): RegionColumn | null =>
  region.fields.find((column) => column.field === field) ?? null;

/** The cell of a field on a row; the row's first cell when the region has no such column. */
export function cellOfField(regions: readonly Region[], source: RowSource, field: string): CellAddress {
  const region = regions[source.region]!;
  return { sheet: region.sheet, row: source.row, column: fieldColumn(region, field)?.column ?? region.left };
}

/** The heading cell of a field; the first heading cell when the region has no such column. */
export function headingOfField(region: Region, field: string): CellAddress {
  return { sheet: region.sheet, row: region.bodyTop - 1, column: fieldColumn(region, field)?.column ?? region.left };
}
