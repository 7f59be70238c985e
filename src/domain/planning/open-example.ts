import type { CellValue, Region, RegionKind, SheetCells, TableCells, WorkbookCells } from '../model';
import { to1904 } from '../reading/calendar';
import { freeName, freeTableName } from './free-name';

/** A sheet of another workbook as it will stand in this one, as data. */
export interface CopiedSheet {
  readonly name: string;
  /** From A1, every row as long. */
  readonly values: readonly (readonly CellValue[])[];
  /** Excel's number formats (en-US codes), same shape as `values`. */
  readonly formats: readonly (readonly string[])[];
  /** Characters of the default font, by column; null: as it is by itself. */
  readonly widths: readonly (number | null)[];
  /** Under names that are free here. */
  readonly tables: readonly TableCells[];
  /** Where lists stand: what is to look like headings, and what like rows. */
  readonly lists: readonly Pick<Region, 'top' | 'left' | 'rows' | 'columns' | 'bodyTop'>[];
}

export interface PlannedCopy {
  /** Its name in the example. */
  readonly wanted: string;
  readonly sheet: CopiedSheet;
  readonly kinds: readonly RegionKind[];
}

/** *Öppna exempel*: the sheets that would be added. */
export interface ExamplePlan {
  /** Id of the example. */
  readonly example: string;
  readonly sheets: readonly PlannedCopy[];
}

/** An example's file, as it was read. */
export interface ExampleFile {
  readonly cells: WorkbookCells;
  readonly widths: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly regions: readonly Region[];
}

/** What the sheet holds, with the empty rows and columns above and before it. */
function fromA1<T>({ top, left }: SheetCells, rows: readonly (readonly T[])[], empty: T): readonly (readonly T[])[] {
  const columns = left + (rows[0]?.length ?? 0);
  const before = Array.from({ length: top }, () => new Array<T>(columns).fill(empty));
  return [...before, ...rows.map((row) => [...new Array<T>(left).fill(empty), ...row])];
}

/** The sheets of an example under names that are free in the workbook, and in its calendar. Nothing of it is replaced. */
export function planOpenExample(
  example: string,
  { cells, widths, regions }: ExampleFile,
  here: WorkbookCells,
): ExamplePlan {
  const names = here.sheets.map(({ name }) => name);
  const tableNames = here.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  const inCalendar = (value: CellValue, format: string): CellValue =>
    here.date1904 === true ? to1904(value, format) : value;
  const sheets = cells.sheets.map((sheet): PlannedCopy => {
    const name = freeName(sheet.name, names);
    names.push(name);
    const tables = sheet.tables.map((table): TableCells => {
      const free = freeTableName(table.name, tableNames);
      tableNames.push(free);
      return { ...table, name: free };
    });
    const own = regions.filter((region) => region.sheet === sheet.name);
    const formats = fromA1(sheet, sheet.formats, 'General');
    const values = fromA1(sheet, sheet.values, null).map((row, r) =>
      row.map((value, c) => inCalendar(value, formats[r]![c]!)),
    );
    const given = widths.get(sheet.name);
    return {
      wanted: sheet.name,
      kinds: [...new Set(own.map(({ kind }) => kind))],
      sheet: {
        name,
        values,
        formats,
        widths: (values[0] ?? []).map((_, column) => given?.get(column) ?? null),
        tables,
        lists: own.map(({ top, left, rows, columns, bodyTop }) => ({ top, left, rows, columns, bodyTop })),
      },
    };
  });
  return { example, sheets };
}
