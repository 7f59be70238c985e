import { fillOf } from './before-state';
import type { CellContent } from './write-blocks';
import type { AddedColumn } from './write-plan';

type Look = Required<NonNullable<CellContent['look']>>;

/**
 * How the empty cells looked that a column beside a plain block was put into: a controller may have dressed the whole
 * sheet. `body` is null where its cells differ: then they are remembered one by one.
 */
export interface LooksBefore {
  readonly heading: Look | null;
  readonly body: Look | null;
}

type Where = Pick<AddedColumn, 'sheet' | 'column' | 'headingRow' | 'lastRow'>;

const headingOf = (context: Excel.RequestContext, { sheet, column, headingRow }: Where): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(headingRow, column, 1, 1);

const bodyOf = (context: Excel.RequestContext, { sheet, column, headingRow, lastRow }: Where): Excel.Range =>
  context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(Math.min(headingRow + 1, lastRow), column, Math.max(1, lastRow - headingRow), 1);

function lookOf(range: Excel.Range): Look | null {
  const { fill, font } = range.format;
  const formats = new Set((range.numberFormat as string[][]).flat());
  const [numberFormat] = formats;
  // Cells that differ have null in common, also where the types say otherwise.
  const [color, bold] = [font.color as string | null, font.bold as boolean | null];
  if (numberFormat === undefined || formats.size > 1 || color === null || bold === null) return null;
  if ((fill.color as string | null) === null) return null;
  return { numberFormat, fill: fillOf(fill.toJSON()), font: color, bold };
}

/**
 * Asks how the cells look that columns beside plain blocks will stand in.
 * @returns gives the columns with `looksBefore`, once the context is synced
 */
export function loadLooks(context: Excel.RequestContext, columns: readonly AddedColumn[]): () => LooksBefore[] {
  const asked = columns
    .filter(({ table }) => table === null)
    .map((column) => {
      const ranges = [headingOf(context, column), bodyOf(context, column)] as const;
      for (const range of ranges) {
        range.load({
          numberFormat: true,
          format: { fill: { color: true, pattern: true }, font: { color: true, bold: true } },
        });
      }
      return ranges;
    });
  return () => asked.map(([heading, body]) => ({ heading: lookOf(heading), body: lookOf(body) }));
}

function dress(range: Excel.Range, { numberFormat, fill, font, bold }: Look): void {
  // One value for all cells.
  range.numberFormat = numberFormat as unknown as string[][];
  if (fill === null) range.format.fill.clear();
  else range.format.fill.color = fill;
  range.format.font.color = font;
  range.format.font.bold = bold;
}

/**
 * Queues the emptying of a column beside a plain block: it looks as before the run, and then nothing stands there. In that
 * order, and emptied at once: a column that holds nothing counts as taken away, should this end on the way.
 */
export function queueEmptied(context: Excel.RequestContext, column: Where, looks: LooksBefore): void {
  if (looks.body) dress(bodyOf(context, column), looks.body);
  if (looks.heading) dress(headingOf(context, column), looks.heading);
  const { sheet, headingRow, lastRow } = column;
  context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(headingRow, column.column, lastRow - headingRow + 1, 1)
    .clear(Excel.ClearApplyTo.contents);
}

/** The columns with what was asked of them, in their order. */
export const withLooks = (columns: readonly AddedColumn[], looks: readonly LooksBefore[]): AddedColumn[] => {
  const left = looks.values();
  return columns.map((column) => (column.table === null ? { ...column, looksBefore: left.next().value! } : column));
};

/** Its cells did not look alike before. */
export const isMotley = ({ looksBefore }: AddedColumn): boolean =>
  looksBefore !== undefined && looksBefore.body === null;
