import { type CellValue, type Region, type RegionColumn, type SheetCells, type TableCells, valueAt } from '../../model';
import { isBlank, wordKey } from '../../reading/text';
import type { InsertedColumn } from './inserted-column';

/** Why a region gets no columns: told, and nothing is written there. */
export type NoColumns = 'protected' | 'neighbours' | 'heading' | 'unclear';

export interface YearColumns {
  readonly columns: readonly InsertedColumn[];
  readonly refused: NoColumns | null;
}

const YEARLY: ReadonlySet<string> = new Set(['outcome', 'target']);

const yearOf = ({ period, year }: RegionColumn): number | null => period?.year ?? year;

/** The columns of the latest year before `year`, for each field that lacks that year. */
function sources(region: Region, year: number): readonly RegionColumn[] {
  return [...YEARLY].flatMap((field) => {
    const yearly = region.fields.filter((column) => column.field === field && yearOf(column) !== null);
    if (yearly.some((column) => yearOf(column) === year)) return [];
    const latest = Math.max(...yearly.flatMap((column) => (yearOf(column)! < year ? [yearOf(column)!] : [])));
    return yearly.filter((column) => yearOf(column) === latest);
  });
}

/**
 * Columns that get their followers together, after the last of them: those of one field side by side (T1, Delår, Helår),
 * and outcome with target where the year before stands in the same order beside them.
 */
function runs(found: readonly RegionColumn[], region: Region): readonly (readonly RegionColumn[])[] {
  const sorted = [...found].sort((a, b) => a.column - b.column);
  const byField: RegionColumn[][] = [];
  for (const column of sorted) {
    const last = byField.at(-1);
    if (last && last.at(-1)!.column === column.column - 1 && last[0]!.field === column.field) last.push(column);
    else byField.push([column]);
  }
  const joined: RegionColumn[][] = [];
  for (const run of byField) {
    const last = joined.at(-1);
    const together = last ? [...last, ...run] : run;
    if (last && last.at(-1)!.column === run[0]!.column - 1 && repeats(together, region)) last.push(...run);
    else joined.push(run);
  }
  return joined;
}

/** True where the columns just before are the same fields of the year before. */
const repeats = (run: readonly RegionColumn[], region: Region): boolean =>
  run.every((column) => {
    const before = region.fields.find((one) => one.column === column.column - run.length);
    return before?.field === column.field && yearOf(before) === yearOf(column)! - 1;
  });

/**
 * "Utfall 2025" → "Utfall 2026"; null where the heading's cells say another year too, or none at all. After another of
 * the same run the year may stand once, above them all.
 */
function headings(
  sheet: SheetCells,
  region: Region,
  source: RegionColumn,
  year: number,
  isFirst: boolean,
): readonly CellValue[] | null {
  const old = yearOf(source)!;
  const replaced = Array.from({ length: region.bodyTop - region.top }, (_, index) => {
    const value = valueAt(sheet, region.top + index, source.column);
    if (typeof value === 'number') return value === old ? year : value;
    return typeof value === 'string' ? value.replaceAll(new RegExp(`(?<!\\d)${old}(?!\\d)`, 'g'), String(year)) : value;
  });
  const before = replaced.map((_, index) => valueAt(sheet, region.top + index, source.column));
  const changed =
    replaced.some((value, index) => value !== before[index]) || (!isFirst && before.slice(0, -1).includes(null));
  const others = before.some(
    (value) =>
      typeof value === 'string' &&
      [...value.matchAll(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g)].some(([text]) => Number(text) !== old),
  );
  return changed && !others ? replaced : null;
}

interface Rows {
  readonly top: number;
  readonly last: number;
  /** First column after the region. */
  readonly right: number;
}

/** The rows that move along: the table's, or the block's with its sums and notes down to the first empty row. */
function rowsOf(sheet: SheetCells, region: Region, table: TableCells | null): Rows {
  if (table) return { top: table.top, last: table.top + table.rows - 1, right: table.left + table.columns };
  const right = region.left + region.columns;
  let last = region.top + region.rows - 1;
  const filled = (row: number): boolean =>
    Array.from({ length: region.columns }, (_, at) => region.left + at).some(
      (column) => !isBlank(valueAt(sheet, row, column)),
    );
  while (last + 1 < sheet.top + sheet.values.length && filled(last + 1)) last += 1;
  return { top: region.top, last, right };
}

/** True where moving the rows to the right would tear something apart that stands there. */
function tears(sheet: SheetCells, regions: readonly Region[], region: Region, rows: Rows, from: number): boolean {
  const overlapsRows = (top: number, count: number): boolean => top <= rows.last && top + count > rows.top;
  const table = sheet.tables.some(
    ({ name, top, left, rows: count, columns }) =>
      name !== region.table && overlapsRows(top, count) && left + columns > from,
  );
  const other = regions.some(
    (one) => one.sheet === region.sheet && one.left >= rows.right && overlapsRows(one.top, one.rows),
  );
  const width = sheet.left + Math.max(0, ...sheet.values.map((line) => line.length));
  const anyIn = (row: number, left: number): boolean => {
    for (let column = left; column < width; column++) if (!isBlank(valueAt(sheet, row, column))) return true;
    return false;
  };
  let beyond = false;
  let outside = false;
  for (let row = sheet.top; row < sheet.top + sheet.values.length; row++) {
    const inside = row >= rows.top && row <= rows.last;
    if (inside) beyond ||= anyIn(row, rows.right);
    else outside ||= anyIn(row, rows.right);
  }
  return table || other || (beyond && outside) || anyIn(rows.top - 1, from);
}

/** The columns that the next year needs in a region of indicators, after the last ones of their kind. */
export function yearColumns(sheet: SheetCells, regions: readonly Region[], region: Region, year: number): YearColumns {
  const found = sources(region, year);
  if (found.length === 0) return { columns: [], refused: null };
  if (sheet.protected) return { columns: [], refused: 'protected' };
  const table = sheet.tables.find(({ name }) => name === region.table) ?? null;
  const rows = rowsOf(sheet, region, table);
  const columns: InsertedColumn[] = [];
  for (const run of runs(found, region)) {
    const at = run.at(-1)!.column + 1;
    if (tears(sheet, regions, region, rows, at)) return { columns: [], refused: 'neighbours' };
    const before = columns.length;
    for (const [index, source] of run.entries()) {
      const texts = headings(sheet, region, source, year, index === 0);
      if (texts === null || isTaken(sheet, table, texts)) return { columns: [], refused: 'heading' };
      columns.push({
        sheet: sheet.name,
        table: table?.name ?? null,
        tableLeft: table?.left ?? region.left,
        column: at + before + index,
        source: source.column + before,
        top: rows.top,
        bodyTop: region.bodyTop,
        lastRow: rows.last,
        headings: texts,
      });
    }
  }
  return { columns, refused: null };
}

/** A table has no two headings alike. */
const isTaken = (sheet: SheetCells, table: TableCells | null, [text]: readonly CellValue[]): boolean =>
  table !== null &&
  Array.from({ length: table.columns }, (_, at) => valueAt(sheet, table.top, table.left + at)).some(
    (value) => wordKey(String(value ?? '')) === wordKey(String(text ?? '')),
  );
