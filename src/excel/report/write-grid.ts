import { rangeName } from '../../domain/model';
import type { Work } from '../../domain/work';
import { type Area, onRange } from '../on-range';
import { forWriting } from '../safe-text';
import type { Operation } from './batches';
import type { Grid, GridCell, GridRow } from './grid';
import { rowKeyText, topKeyText } from './key-column';
import { FONT, LINE, type LookName, LOOKS } from './looks';
import { type Rectangle, rectangles } from './rectangles';

/** Where a report is drawn: its first row, and the column that holds the keys. */
export interface Place {
  readonly top: number;
  readonly keyColumn: number;
}

const ROWS_PER_WRITE = 200;
const ROWS_PER_STEP = 50;
/** About what a range with one property set costs in a request. */
const STYLE_BYTES = 700;

const value = (cell: GridCell | null): string | number | boolean => (cell === null ? '' : forWriting(cell.value));

/** The keys of a grid's rows, topmost the sheet's own mark. */
export function* keyTexts(grid: Grid, sheetKey: string): Work<readonly string[]> {
  const keys: string[] = [];
  for (const [at, row] of grid.rows.entries()) {
    const ours = row.cells.map((cell) => (cell === null || cell.theirs ? '' : cell.value));
    keys.push(at === 0 ? topKeyText(sheetKey, ours) : rowKeyText(ours, row.comment ? row.ownComments : [], row.key));
    if (at % ROWS_PER_STEP === 0) yield;
  }
  return keys;
}

/** Values and number formats, a stretch of rows at a time; cells that hold nothing are left empty. */
export function* contentOperations(
  sheet: Excel.Worksheet,
  grid: Grid,
  sheetKey: string,
  place: Place,
): Work<readonly Operation[]> {
  const keys = yield* keyTexts(grid, sheetKey);
  const operations: Operation[] = [];
  for (let from = 0; from < grid.rows.length; from += ROWS_PER_WRITE) {
    const rows = grid.rows.slice(from, from + ROWS_PER_WRITE);
    const columns = Array.from({ length: grid.columns }, (_, column) => column);
    const values = rows.map(({ cells }) => columns.map((column) => value(cells[column] ?? null)));
    const formats = rows.map(({ cells }) => columns.map((column) => cells[column]?.numberFormat ?? 'General'));
    const own = keys.slice(from, from + ROWS_PER_WRITE).map((key) => [forWriting(key)]);
    const top = place.top + from;
    operations.push({
      bytes: JSON.stringify([values, formats, own]).length * 1.1 + 2000,
      queue: () => {
        onRange(sheet, { top, left: 0, rows: rows.length, columns: grid.columns }, (range) => {
          range.numberFormat = formats;
          range.values = values;
        });
        onRange(sheet, { top, left: place.keyColumn, rows: rows.length, columns: 1 }, (range) => {
          range.values = own;
        });
      },
    });
    yield;
  }
  return operations;
}

/** Fonts, fills, alignment, wrapping, lines and row heights, as few rectangles as there are different looks. */
export function* styleOperations(sheet: Excel.Worksheet, grid: Grid, place: Place): Work<readonly Operation[]> {
  const operations: Operation[] = [];
  const style = (area: Area, act: (range: Excel.Range) => void, parts = 1): void => {
    const here = { ...area, top: place.top + area.top };
    operations.push({ bytes: STYLE_BYTES * parts, queue: () => onRange(sheet, here, act) });
  };
  const tableWidth = tableWidths(grid);
  const areas = function* <T>(
    pick: (row: GridRow, column: number, width: number) => T | null,
    key?: (value: T) => string,
  ): Work<readonly Rectangle<T>[]> {
    const cells: (T | null)[][] = [];
    for (const [at, row] of grid.rows.entries()) {
      const width = tableWidth[at] ?? grid.columns;
      cells.push(Array.from({ length: grid.columns }, (_, column) => pick(row, column, width)));
      if (at % ROWS_PER_STEP === 0) yield;
    }
    return yield* rectangles(cells, key);
  };

  style(
    { top: 0, left: 0, rows: grid.rows.length, columns: grid.columns },
    ({ format }) => {
      format.font.name = FONT;
      format.font.size = LOOKS.text.size;
      format.font.color = LOOKS.text.color;
      format.verticalAlignment = 'Top';
    },
    3,
  );
  const lookOf = (row: GridRow, column: number, width: number): LookName | null =>
    row.cells[column]?.look ?? (column < width ? row.look : null);
  for (const area of yield* areas(lookOf)) {
    const look = LOOKS[area.value];
    style(
      area,
      ({ format }) => {
        if (look.fill !== null) format.fill.color = look.fill;
        if (look.color !== LOOKS.text.color) format.font.color = look.color;
        if (look.bold) format.font.bold = true;
        if (look.italic) format.font.italic = true;
        if (look.size !== LOOKS.text.size) format.font.size = look.size;
      },
      2,
    );
  }
  for (const area of yield* areas((row, column) => (row.cells[column]?.wrap ? 'wrap' : null))) {
    style(area, ({ format }) => {
      format.wrapText = true;
    });
  }
  const alignmentOf = (row: GridRow, column: number): Pick<GridCell, 'align' | 'indent'> | null => {
    const cell = row.cells[column];
    return cell && (cell.align !== 'Left' || cell.indent > 0) ? { align: cell.align, indent: cell.indent } : null;
  };
  for (const area of yield* areas(alignmentOf, ({ align, indent }) => `${align}${indent}`)) {
    style(area, ({ format }) => {
      format.horizontalAlignment = area.value.align;
      if (area.value.indent > 0) format.indentLevel = area.value.indent;
    });
  }
  for (const area of yield* areas((row, column, width) => (row.lined && column < width ? 'line' : null))) {
    style(
      area,
      ({ format: { borders } }) => {
        for (const edge of ['EdgeBottom', 'InsideHorizontal'] as const) {
          const border = borders.getItem(edge);
          border.style = 'Continuous';
          border.weight = 'Thin';
          border.color = LINE;
        }
      },
      4,
    );
  }
  for (const area of yield* rectangles(grid.rows.map((row) => [row.height]))) {
    style(area, ({ format }) => {
      format.rowHeight = area.value;
    });
  }
  return operations;
}

/** Columns of the table each row stands in; rows outside tables have none. */
function tableWidths(grid: Grid): readonly (number | undefined)[] {
  const widths: (number | undefined)[] = [];
  for (const { headingRow, rows, columns } of grid.tables.values()) {
    for (let row = headingRow; row <= headingRow + rows; row++) widths[row] = columns;
  }
  return widths;
}

/**
 * Cells the reader can follow into the workbook. Set before the values and without a text of their own: a link's text
 * is not protected from becoming a formula, as values are.
 */
export function linkOperations(sheet: Excel.Worksheet, grid: Grid, place: Place): readonly Operation[] {
  return grid.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.link
        ? [
            {
              bytes: STYLE_BYTES,
              queue: () => {
                onRange(sheet, { top: place.top + row, left: column, rows: 1, columns: 1 }, (range) => {
                  range.hyperlink = {
                    documentReference: `'${cell.link!.sheet.replace(/'/g, "''")}'!${cell.link!.cell}`,
                  };
                });
              },
            },
          ]
        : [],
    ),
  );
}

/** Address of a part of the report, "A3:F40". */
export const areaName = (place: Place, top: number, left: number, rows: number, columns: number): string =>
  rangeName(place.top + top, left, rows, columns);
