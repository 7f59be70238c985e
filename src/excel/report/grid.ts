import type { Message } from '../../domain/model';
import type { LookName } from './looks';

/** From row to row, by their keys, and what cells must hold to be counted: one of the words, in every column named. */
export interface GridCount {
  readonly first: string;
  readonly last: string;
  readonly where: readonly { readonly column: number; readonly words: readonly string[] }[];
}

/** One cell as it is written: a plain value, Excel's number format and a look by name. */
export interface GridCell {
  readonly value: string | number;
  readonly numberFormat: string;
  readonly look: LookName;
  readonly wrap: boolean;
  readonly indent: number;
  readonly align: 'Left' | 'Right' | 'Center';
  readonly link: { readonly sheet: string; readonly cell: string } | null;
  /** Excel counts it, and `value` is what it will find. */
  readonly count?: GridCount;
  /** The user's own words, put back where they belong: not ours to renew. */
  readonly theirs?: boolean;
}

/** A row of the sheet. `key` is how it is known again; rows with `comment` have a place for the user's words. */
export interface GridRow {
  readonly key: string;
  readonly cells: readonly (GridCell | null)[];
  /** The look of cells that hold nothing; null outside tables. */
  readonly look: LookName | null;
  readonly lined: boolean;
  readonly comment: boolean;
  /** What we put in the kept cells ourselves; the user's own words are not ours. */
  readonly ownComments: readonly string[];
  readonly height: number;
  readonly keepWithNext: boolean;
}

/** Where a table's rows came to stand: for charts, Excel tables and repeated headings. */
export interface PlacedTable {
  readonly headingRow: number;
  readonly rows: number;
  readonly columns: number;
  readonly filterable: boolean;
}

export interface Grid {
  readonly rows: readonly GridRow[];
  /** Where each row is, by its key. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columns: number;
  readonly tables: ReadonlyMap<string, PlacedTable>;
  /** First row and height in rows of each chart. */
  readonly charts: ReadonlyMap<string, { readonly row: number; readonly rows: number }>;
}

/** The user's words found in the sheet as it stood, by row key. */
export interface KeptText {
  /** By row key: one entry for each kept column, undefined where the user wrote nothing. */
  readonly comments: ReadonlyMap<string, readonly (string | undefined)[]>;
  /** Rows of free text by block id; each row its cells. */
  readonly freeText: ReadonlyMap<string, readonly (readonly (string | number | boolean)[])[]>;
  /** Words whose goal or indicator is gone: where they belonged, and the words. */
  readonly orphans: readonly { readonly key: string; readonly was: string; readonly text: string }[];
}

export const NOTHING_KEPT: KeptText = { comments: new Map(), freeText: new Map(), orphans: [] };

export type Resolve = (message: Message) => string;
