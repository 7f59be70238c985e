import { rangeName } from '../../domain/model';
import { forWriting } from '../safe-text';
import type { Operation } from './batches';
import type { Grid, GridCell, GridRow } from './grid';
import { rowKeyText, sheetMark } from './key-column';
import { FONT, LINE, LOOKS } from './looks';
import { rectangles } from './rectangles';

/** Where a report is drawn: its first row, and the column that holds the keys. */
export interface Place {
  readonly top: number;
  readonly keyColumn: number;
}

const ROWS_PER_WRITE = 500;
/** About what a range with one property set costs in a request. */
const STYLE_BYTES = 700;

const value = (cell: GridCell | null): string | number | boolean => (cell === null ? '' : forWriting(cell.value));

/** The keys of a grid's rows, topmost the sheet's own mark. */
export function keyTexts(grid: Grid, sheetKey: string): readonly string[] {
  return grid.rows.map((row, at) => {
    if (at === 0) return sheetMark(sheetKey);
    const first = String(row.cells[0]?.value ?? '');
    const headings = row.key.startsWith('#head/') ? row.cells.map((cell) => String(cell?.value ?? '')) : [];
    return rowKeyText(first, row.comment ? row.ownComments : [], row.key, headings);
  });
}

/** Values and number formats, a stretch of rows at a time; cells that hold nothing are left empty. */
export function contentOperations(
  sheet: Excel.Worksheet,
  grid: Grid,
  sheetKey: string,
  place: Place,
): readonly Operation[] {
  const keys = keyTexts(grid, sheetKey);
  const operations: Operation[] = [];
  for (let from = 0; from < grid.rows.length; from += ROWS_PER_WRITE) {
    const rows = grid.rows.slice(from, from + ROWS_PER_WRITE);
    const columns = Array.from({ length: grid.columns }, (_, column) => column);
    const values = rows.map(({ cells }) => columns.map((column) => value(cells[column] ?? null)));
    const formats = rows.map(({ cells }) => columns.map((column) => cells[column]?.numberFormat ?? 'General'));
    const own = keys.slice(from, from + ROWS_PER_WRITE).map((key) => [forWriting(key)]);
    operations.push({
      bytes: JSON.stringify([values, formats, own]).length * 1.1 + 2000,
      queue: () => {
        const range = sheet.getRangeByIndexes(place.top + from, 0, rows.length, grid.columns);
        range.numberFormat = formats;
        range.values = values;
        sheet.getRangeByIndexes(place.top + from, place.keyColumn, rows.length, 1).values = own;
      },
    });
  }
  return operations;
}

/** Fonts, fills, alignment, wrapping, lines and row heights, as few rectangles as there are different looks. */
export function styleOperations(sheet: Excel.Worksheet, grid: Grid, place: Place): readonly Operation[] {
  const operations: Operation[] = [];
  const at = (area: { top: number; left: number; rows: number; columns: number }): Excel.Range =>
    sheet.getRangeByIndexes(place.top + area.top, area.left, area.rows, area.columns);
  const style = (queue: () => void, parts = 1): void => {
    operations.push({ bytes: STYLE_BYTES * parts, queue });
  };
  const tableWidth = tableWidths(grid);
  const perCell = <T>(pick: (row: GridRow, column: number, width: number) => T | null): (T | null)[][] =>
    grid.rows.map((row, at) =>
      Array.from({ length: grid.columns }, (_, column) => pick(row, column, tableWidth[at] ?? grid.columns)),
    );

  const whole = { top: 0, left: 0, rows: grid.rows.length, columns: grid.columns };
  style(() => {
    const { font } = at(whole).format;
    font.name = FONT;
    font.size = LOOKS.text.size;
    font.color = LOOKS.text.color;
    at(whole).format.verticalAlignment = 'Top';
  }, 3);
  for (const area of rectangles(
    perCell((row, column, width) => row.cells[column]?.look ?? (column < width ? row.look : null)),
  )) {
    const look = LOOKS[area.value];
    style(() => {
      const { format } = at(area);
      if (look.fill !== null) format.fill.color = look.fill;
      if (look.color !== LOOKS.text.color) format.font.color = look.color;
      if (look.bold) format.font.bold = true;
      if (look.italic) format.font.italic = true;
      if (look.size !== LOOKS.text.size) format.font.size = look.size;
    }, 2);
  }
  for (const area of rectangles(perCell((row, column) => (row.cells[column]?.wrap ? 'wrap' : null)))) {
    style(() => {
      at(area).format.wrapText = true;
    });
  }
  const aligned = perCell((row, column) => {
    const cell = row.cells[column];
    return cell && (cell.align !== 'Left' || cell.indent > 0) ? { align: cell.align, indent: cell.indent } : null;
  });
  for (const { value: look, ...area } of rectangles(aligned, ({ align, indent }) => `${align}${indent}`)) {
    style(() => {
      const { format } = at(area);
      format.horizontalAlignment = look.align;
      if (look.indent > 0) format.indentLevel = look.indent;
    });
  }
  for (const area of rectangles(perCell((row, column, width) => (row.lined && column < width ? 'line' : null)))) {
    style(() => {
      const { borders } = at(area).format;
      for (const edge of ['EdgeBottom', 'InsideHorizontal'] as const) {
        const border = borders.getItem(edge);
        border.style = 'Continuous';
        border.weight = 'Thin';
        border.color = LINE;
      }
    }, 4);
  }
  for (const area of rectangles(grid.rows.map((row) => [row.height]))) {
    style(() => {
      at(area).format.rowHeight = area.value;
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
                sheet.getRangeByIndexes(place.top + row, column, 1, 1).hyperlink = {
                  documentReference: `'${cell.link!.sheet.replace(/'/g, "''")}'!${cell.link!.cell}`,
                };
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
