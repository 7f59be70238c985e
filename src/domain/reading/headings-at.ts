import type { RegionKind, SheetCells } from '../model';
import { Grid } from './grid';
import type { HeadingReader } from './heading';
import { cleanHeading, headingParts } from './heading-parts';
import { periodText } from './mapping';
import { compose } from './recognise/heading-rows';

/** What a pointed-out column may be told to be. */
export type PointedKind = Extract<RegionKind, 'goals' | 'indicators'>;

/** A heading of a table that a person points out, with what it would be read as; null: no word is known. */
export interface PointedHeading {
  readonly column: number;
  /** Two heading rows are put together: "Utfall 2025". */
  readonly heading: string;
  readonly guess: { readonly kind: PointedKind; readonly field: string } | null;
  /** What the heading says of time in the form of a mapping ("2025", "2025-08"), whatever its other words; null: nothing. */
  readonly period: string | null;
  readonly year: number | null;
}

const KINDS: readonly PointedKind[] = ['goals', 'indicators'];

function guess(text: string, reader: HeadingReader): PointedHeading['guess'] {
  const [best] = KINDS.flatMap((kind) =>
    reader.match(kind, text).map(({ field, confidence }) => ({ kind, field, confidence })),
  ).sort((a, b) => b.confidence - a.confidence);
  return best ? { kind: best.kind, field: best.field } : null;
}

function timeOf(text: string): Pick<PointedHeading, 'period' | 'year'> {
  const { period, years } = headingParts(cleanHeading(text));
  return { period: periodText(period), year: period?.year ?? years?.to ?? null };
}

/**
 * The headings in `row` (from 0) of a sheet and in the heading rows around it, where a person says that a table begins.
 * `left` and `right` are its Excel table's, or the sheet's. Null when the row holds numbers or nothing: it is no heading.
 */
export function headingsAt(
  sheet: SheetCells,
  row: number,
  reader: HeadingReader,
): {
  readonly top: number;
  readonly bodyTop: number;
  readonly headings: readonly PointedHeading[];
  readonly table: string | null;
} | null {
  const grid = new Grid(sheet);
  if (row < grid.top || row >= grid.bottom) return null;
  const table = sheet.tables.find(({ top, hasHeading }) => hasHeading && top === row) ?? null;
  const left = table?.left ?? grid.left;
  const heading = compose(grid, row, left, table ? left + table.columns : grid.right, reader);
  if (!heading || heading.cells.length === 0) return null;
  return {
    top: heading.top,
    bodyTop: heading.bodyTop,
    headings: heading.cells.map(({ column, text }) => ({
      column,
      heading: text,
      guess: guess(text, reader),
      ...timeOf(text),
    })),
    table: table?.name ?? null,
  };
}
