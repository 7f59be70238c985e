import { type CellValue, type SheetCells, type TableCells, type WorkbookCells, valueAt } from '../../model';

/** Which of the two sheets of ours. */
export type TakenKind = 'goals' | 'indicators';

/** Columns beside each row: where it came from, when, and whether it still is there. */
export const FILE = 'Källfil';
export const TAKEN_ON = 'Hämtad';
export const STANDING = 'Läge i filen';
/** What *Läge i filen* says of a row that the file no longer has; empty: it has it. */
export const GONE = 'Finns inte längre i filen';

/** A sheet of ours, by the name it has now, and its table. */
export interface OwnPlace {
  readonly sheet: string;
  readonly table: string;
}

/** A row of a sheet of ours. */
export interface OwnRow {
  /** Counted from 0 at row 1 of the sheet. */
  readonly row: number;
  /** *Källfil*; null for a row of somebody else's. */
  readonly file: string | null;
  readonly at: (heading: string) => CellValue;
}

/** A sheet of ours as it stands. */
export interface OwnTable {
  readonly sheet: SheetCells;
  readonly table: TableCells;
  /** Columns of the sheet, counted from 0 at A, by heading. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly OwnRow[];
  /** Where the next row goes. */
  readonly next: number;
}

const text = (value: CellValue): string => (value === null ? '' : String(value).trim());

/** The table, by its name, else the one on the sheet that has our columns. Null when it is there no more. */
export function ownTable({ sheets }: WorkbookCells, place: OwnPlace | null): OwnTable | null {
  const sheet = place === null ? undefined : sheets.find(({ name }) => name === place.sheet);
  if (!sheet) return null;
  const found = sheet.tables.map((table) => readTable(sheet, table)).filter(({ columns }) => columns.has(FILE));
  return found.find(({ table }) => table.name === place!.table) ?? found[0] ?? null;
}

function readTable(sheet: SheetCells, table: TableCells): OwnTable {
  const columns = new Map<string, number>();
  for (let column = table.left; column < table.left + table.columns; column++) {
    const heading = text(valueAt(sheet, table.top, column));
    if (heading !== '' && !columns.has(heading)) columns.set(heading, column);
  }
  const first = table.top + (table.hasHeading ? 1 : 0);
  const next = table.top + table.rows - (table.hasTotals ? 1 : 0);
  const rows: OwnRow[] = [];
  for (let row = first; row < next; row++) {
    const at = (heading: string): CellValue => {
      const column = columns.get(heading);
      return column === undefined ? null : valueAt(sheet, row, column);
    };
    rows.push({ row, file: text(at(FILE)) || null, at });
  }
  return { sheet, table, columns, rows, next };
}

/** True where something stands right beside the table, on its rows: no column can be added there. */
export function isHemmedIn({ sheet, table }: OwnTable, columns: number): boolean {
  const right = table.left + table.columns;
  for (let row = table.top; row < table.top + table.rows; row++) {
    for (let column = right; column < right + columns; column++) {
      if (valueAt(sheet, row, column) !== null) return true;
    }
  }
  return false;
}
