import { rangeName } from '../../domain/model';
import type { Work } from '../../domain/work';
import { areaAddresses, onAreas } from '../on-areas';
import { type Area, onRange } from '../on-range';
import { forWriting } from '../safe-text';
import type { Operation } from './batches';
import type { Grid, GridCell, GridRow } from './grid';
import { countFormula, heldIn } from './count-formula';
import { rowKeyText, topKeyText } from './key-column';
import { FONT, LINE, type Look, type LookName, LOOKS } from './looks';
import { type Rectangle, rectangles } from './rectangles';

/** Where a report is drawn: its first row, and the column that holds the keys. */
export interface Place {
  readonly top: number;
  readonly keyColumn: number;
}

const ROWS_PER_WRITE = 200;
const ROWS_PER_STEP = 50;
/** About what a range with one property set costs in a request, and a look of a few properties. */
const RANGE_BYTES = 700;
const STYLE_BYTES = 2000;

const value = (cell: GridCell | null): string | number | boolean => (cell === null ? '' : forWriting(cell.value));

/** The keys of a grid's rows, topmost the sheet's own mark. */
function* keyTexts(grid: Grid, sheetKey: string, place: Place): Work<readonly string[]> {
  const keys: string[] = [];
  for (const [at, row] of grid.rows.entries()) {
    const ours = row.cells.map((cell) => (cell === null || cell.theirs ? '' : heldIn(cell, grid, place)));
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
  const keys = yield* keyTexts(grid, sheetKey, place);
  const all = { top: place.top, left: 0, rows: grid.rows.length, columns: grid.columns };
  const operations: Operation[] = [
    {
      bytes: RANGE_BYTES,
      // One value for all cells: they are General, apart from those that get a format of their own below.
      queue: () => onRange(sheet, all, (range) => (range.numberFormat = 'General' as unknown as string[][])),
    },
  ];
  for (let from = 0; from < grid.rows.length; from += ROWS_PER_WRITE) {
    const rows = grid.rows.slice(from, from + ROWS_PER_WRITE);
    const columns = Array.from({ length: grid.columns }, (_, column) => column);
    const values = rows.map(({ cells }) => columns.map((column) => value(cells[column] ?? null)));
    const own = keys.slice(from, from + ROWS_PER_WRITE).map((key) => [forWriting(key)]);
    const top = place.top + from;
    const formats = formatBlocks(rows, grid.columns);
    operations.push({
      bytes: JSON.stringify([values, formats, own]).length * 1.1 + RANGE_BYTES * (2 + formats.length),
      queue: () => {
        for (const { left, cells } of formats) {
          onRange(sheet, { top, left, rows: rows.length, columns: cells[0]!.length }, (range) => {
            // In a 2-D write null leaves the cell alone.
            range.numberFormat = cells as string[][];
          });
        }
        onRange(sheet, { top, left: 0, rows: rows.length, columns: grid.columns }, (range) => {
          range.values = values;
        });
        onRange(sheet, { top, left: place.keyColumn, rows: rows.length, columns: 1 }, (range) => {
          range.values = own;
        });
      },
    });
    yield;
  }
  return [...operations, ...countOperations(sheet, grid, place)];
}

/** Cells that count, after all they count: side by side in one write. */
function countOperations(sheet: Excel.Worksheet, grid: Grid, place: Place): readonly Operation[] {
  return grid.rows.flatMap(({ cells }, row): readonly Operation[] => {
    const counting = cells.flatMap((cell, column) => (cell?.count === undefined ? [] : [column]));
    if (counting.length === 0) return [];
    const [left, right] = [counting[0]!, counting.at(-1)!];
    // Null leaves a cell alone.
    const formulas = cells
      .slice(left, right + 1)
      .map((cell) => (cell?.count ? countFormula(cell.count, grid, place) : null));
    const area = { top: place.top + row, left, rows: 1, columns: formulas.length };
    return [
      {
        bytes: JSON.stringify(formulas).length * 1.1 + RANGE_BYTES,
        queue: () =>
          onRange(sheet, area, (range) => {
            range.formulas = [formulas] as string[][];
          }),
      },
    ];
  });
}

interface FormatBlock {
  readonly left: number;
  readonly cells: readonly (readonly (string | null)[])[];
}

/** The number formats of the columns that have any, neighbouring columns together; null where a cell has none. */
function formatBlocks(rows: readonly GridRow[], width: number): readonly FormatBlock[] {
  const format = ({ cells }: GridRow, column: number): string | null => {
    const own = cells[column]?.numberFormat ?? 'General';
    return own === 'General' ? null : own;
  };
  const stretches: number[][] = [];
  for (let column = 0; column < width; column++) {
    if (!rows.some((row) => format(row, column) !== null)) continue;
    if (stretches.at(-1)?.at(-1) === column - 1) stretches.at(-1)!.push(column);
    else stretches.push([column]);
  }
  return stretches.map((columns) => ({
    left: columns[0]!,
    cells: rows.map((row) => columns.map((column) => format(row, column))),
  }));
}

type Dress = (areas: Excel.RangeAreas) => void;

/** Fonts, fills, alignment, wrapping, lines and row heights: each look once, for all the areas that have it. */
export function* styleOperations(sheet: Excel.Worksheet, grid: Grid, place: Place): Work<readonly Operation[]> {
  const operations: Operation[] = [];
  const style = (areas: readonly Area[], dress: Dress): void => {
    for (const address of areaAddresses(areas.map((area) => ({ ...area, top: place.top + area.top })))) {
      operations.push({ bytes: STYLE_BYTES + address.length, queue: () => onAreas(sheet, address, dress) });
    }
  };
  const tableWidth = tableWidths(grid);
  const areas = function* <T>(
    pick: (row: GridRow, column: number, width: number) => T | null,
    key: (value: T) => string = String,
  ): Work<Iterable<readonly [T, readonly Area[]]>> {
    const cells: (T | null)[][] = [];
    for (const [at, row] of grid.rows.entries()) {
      const width = tableWidth[at] ?? grid.columns;
      cells.push(Array.from({ length: grid.columns }, (_, column) => pick(row, column, width)));
      if (at % ROWS_PER_STEP === 0) yield;
    }
    return byValue(yield* rectangles(cells, key), key);
  };

  style([{ top: 0, left: 0, rows: grid.rows.length, columns: grid.columns }], ({ format }) => {
    format.font.name = FONT;
    format.font.size = LOOKS.text.size;
    format.font.color = LOOKS.text.color;
    format.verticalAlignment = 'Top';
  });
  const lookOf = (row: GridRow, column: number, width: number): LookName | null =>
    row.cells[column]?.look ?? (column < width ? row.look : null);
  for (const [name, where] of yield* areas(lookOf)) {
    const look = LOOKS[name];
    if (isPlain(look)) continue;
    style(where, ({ format }) => {
      if (look.fill !== null) format.fill.color = look.fill;
      if (look.color !== LOOKS.text.color) format.font.color = look.color;
      if (look.bold) format.font.bold = true;
      if (look.italic) format.font.italic = true;
      if (look.size !== LOOKS.text.size) format.font.size = look.size;
    });
  }
  for (const [, where] of yield* areas((row, column) => (row.cells[column]?.wrap ? 'wrap' : null))) {
    style(where, ({ format }) => {
      format.wrapText = true;
    });
  }
  const alignmentOf = (row: GridRow, column: number): Pick<GridCell, 'align' | 'indent'> | null => {
    const cell = row.cells[column];
    return cell && (cell.align !== 'Left' || cell.indent > 0) ? { align: cell.align, indent: cell.indent } : null;
  };
  for (const [{ align, indent }, where] of yield* areas(alignmentOf, (own) => `${own.align}${own.indent}`)) {
    style(where, ({ format }) => {
      format.horizontalAlignment = align;
      if (indent > 0) format.indentLevel = indent;
    });
  }
  for (const [, where] of yield* areas((row, column, width) => (row.lined && column < width ? 'line' : null))) {
    style(where, ({ format: { borders } }) => {
      for (const edge of ['EdgeBottom', 'InsideHorizontal'] as const) {
        const border = borders.getItem(edge);
        border.style = 'Continuous';
        border.weight = 'Thin';
        border.color = LINE;
      }
    });
  }
  for (const [height, where] of byValue(yield* rectangles(grid.rows.map((row) => [row.height])), String)) {
    style(where, ({ format }) => {
      format.rowHeight = height;
    });
  }
  return operations;
}

/** A look that is what the whole report has to begin with. */
const isPlain = ({ fill, color, bold, italic, size }: Look): boolean =>
  fill === null && color === LOOKS.text.color && !bold && !italic && size === LOOKS.text.size;

/** Rectangles of the same value together, in the order the values first come. */
function byValue<T>(found: readonly Rectangle<T>[], key: (value: T) => string): Iterable<readonly [T, Rectangle<T>[]]> {
  const groups = new Map<string, readonly [T, Rectangle<T>[]]>();
  for (const rectangle of found) {
    const name = key(rectangle.value);
    const group = groups.get(name);
    if (group) group[1].push(rectangle);
    else groups.set(name, [rectangle.value, [rectangle]]);
  }
  return groups.values();
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
export function* linkOperations(sheet: Excel.Worksheet, grid: Grid, place: Place): Work<readonly Operation[]> {
  const operations: Operation[] = [];
  for (let column = 0; column < grid.columns; column++) {
    for (const rows of stretches(grid, (row) => Boolean(row.cells[column]?.link))) {
      const links = grid.rows.slice(rows.from, rows.to).map(({ cells }) => [propertiesOf(cells[column]?.link)]);
      const area = { top: place.top + rows.from, left: column, rows: links.length, columns: 1 };
      operations.push({
        bytes: JSON.stringify(links).length * 1.1 + RANGE_BYTES,
        queue: () => onRange(sheet, area, (range) => range.setCellProperties(links)),
      });
    }
    yield;
  }
  return operations;
}

const propertiesOf = (link: GridCell['link'] | undefined): Excel.SettableCellProperties =>
  link ? { hyperlink: { documentReference: `'${link.sheet.replace(/'/g, "''")}'!${link.cell}` } } : {};

/** Rows between two linked ones that cost more than another range. */
const LARGEST_GAP = 60;

/** Stretches of rows that begin and end with one that is wanted, no longer than one write. */
function stretches(grid: Grid, wanted: (row: GridRow) => boolean): readonly { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const [at, row] of grid.rows.entries()) {
    if (!wanted(row)) continue;
    const last = found.at(-1);
    if (last && at - last.to < LARGEST_GAP && at - last.from < ROWS_PER_WRITE) last.to = at + 1;
    else found.push({ from: at, to: at + 1 });
  }
  return found;
}

/** Address of a part of the report, "A3:F40". */
export const areaName = (place: Place, top: number, left: number, rows: number, columns: number): string =>
  rangeName(place.top + top, left, rows, columns);
