import { HISTORY_FIELDS, type HistoryField, USER_FIELDS, type UserField } from '../../domain/history';
import type { CellValue, SheetCells, TableCells, WorkbookCells } from '../../domain/model';
import { to1904 } from '../../domain/reading/calendar';
import type { Work } from '../../domain/work';
import type { ReportMark } from '../report';
import { HISTORY_MARK, type HistoryKey, markAt, parseHistoryKey, shortMark } from './history-key';

/** Headings of *Historik* in every language it may have been made in. */
export type KnownHeadings = Readonly<Record<HistoryField | UserField, readonly string[]>>;

export interface StandingRow {
  readonly row: number;
  /** The hidden cell as it stands. */
  readonly keyText: CellValue;
  /** What we noted when we wrote the row; null: somebody's own row, or an empty one. */
  readonly stored: HistoryKey | null;
  readonly values: Readonly<Partial<Record<HistoryField, CellValue>>>;
  /** *Fastställd*: never written again. */
  readonly confirmed: boolean;
  /** A cell of ours holds something else than we wrote. */
  readonly edited: boolean;
  /** The status cell is as we wrote it. */
  readonly ownStatus: boolean;
  /** Somebody has written in a column of theirs. */
  readonly hasOthersWords: boolean;
  /** Nothing at all stands in the row. */
  readonly blank: boolean;
}

export interface StandingHistory {
  readonly sheet: SheetCells;
  /** The Excel table; null where someone made it plain cells. */
  readonly table: TableCells | null;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<HistoryField, number>;
  readonly keyColumn: number;
  readonly rows: readonly StandingRow[];
}

const NOT = /^(nej|no|n|0|falskt|false)$/i;
const words = (value: CellValue): string => String(value ?? '').trim();
const filled = (value: CellValue): boolean => value !== null && value !== '';

function placeOfMark({ top, left, values }: SheetCells): { row: number; column: number } | null {
  for (const [row, cells] of values.entries()) {
    const column = cells.indexOf(HISTORY_MARK);
    if (column >= 0) return { row: top + row, column: left + column };
  }
  return null;
}

/** How far down a user may have pushed the table by rows of their own. */
const SEARCHED_ROWS = 50;

/** True for a sheet with rows of ours, also where the heading that says so was changed. */
export const isHistorySheet = ({ values }: SheetCells): boolean =>
  values.slice(0, SEARCHED_ROWS).some((row) => row.some((cell) => parseHistoryKey(cell) !== null));

/** Ours: the one the settings speak of where several carry the mark, since people copy sheets; else the first. */
function findSheet({ sheets }: WorkbookCells, mark: ReportMark | null): SheetCells | null {
  const marked = sheets.filter((sheet) => placeOfMark(sheet) !== null);
  return (
    marked.find(({ id, name }) => id === mark?.sheetId && name === mark?.name) ??
    marked.find(({ name }) => name === mark?.name) ??
    marked[0] ??
    null
  );
}

const ROWS_PER_STEP = 200;

/**
 * *Historik* as it stands in the cells that were read, dates as the cells hold them; null where the workbook has none.
 * Yields now and then.
 */
export function* readHistory(
  cells: WorkbookCells,
  mark: ReportMark | null,
  headings: KnownHeadings,
): Work<StandingHistory | null> {
  const sheet = findSheet(cells, mark);
  if (sheet === null) return null;
  const { row: headingRow, column: keyColumn } = placeOfMark(sheet)!;
  const table =
    sheet.tables.find(
      ({ top, left, columns }) => top === headingRow && left <= keyColumn && keyColumn < left + columns,
    ) ?? null;
  const at = (row: number, column: number): CellValue => {
    const value = sheet.values[row - sheet.top]?.[column - sheet.left] ?? null;
    return cells.date1904 ? to1904(value, sheet.formats[row - sheet.top]?.[column - sheet.left] ?? '') : value;
  };
  const first = table?.left ?? sheet.left;
  const last = (table ? table.left + table.columns : sheet.left + (sheet.values[0]?.length ?? 0)) - 1;

  const columns = new Map<HistoryField, number>();
  let confirmedColumn: number | null = null;
  const others: number[] = [];
  for (let column = first; column <= last; column++) {
    if (column === keyColumn) continue;
    const heading = words(at(headingRow, column)).toLocaleLowerCase('sv');
    const is = (field: HistoryField | UserField): boolean =>
      headings[field].some((known) => known.toLocaleLowerCase('sv') === heading);
    const field = HISTORY_FIELDS.find((name) => !columns.has(name) && is(name));
    if (field !== undefined) columns.set(field, column);
    else {
      others.push(column);
      if (confirmedColumn === null && is(USER_FIELDS[0])) confirmedColumn = column;
    }
  }

  const rows: StandingRow[] = [];
  const ends = sheet.top + sheet.values.length;
  const totals = table?.hasTotals ? table.top + table.rows - 1 : -1;
  for (let row = headingRow + 1; row < ends; row++) {
    if (row % ROWS_PER_STEP === 0) yield;
    if (row === totals) continue;
    const keyText = at(row, keyColumn);
    const stored = parseHistoryKey(keyText);
    const values = Object.fromEntries([...columns].map(([field, column]) => [field, at(row, column)]));
    const asWritten = (field: HistoryField): boolean =>
      stored !== null && shortMark(values[field] ?? null) === markAt(stored.marks, HISTORY_FIELDS.indexOf(field));
    const confirmed = confirmedColumn === null ? '' : words(at(row, confirmedColumn));
    const hasOthersWords = others.some((column) => filled(at(row, column)));
    rows.push({
      row,
      keyText,
      stored,
      values,
      confirmed: confirmed !== '' && !NOT.test(confirmed),
      edited: stored !== null && [...columns.keys()].some((field) => field !== 'ran' && !asWritten(field)),
      ownStatus: columns.has('status') && asWritten('status'),
      hasOthersWords,
      blank: !filled(keyText) && !hasOthersWords && Object.values(values).every((value) => !filled(value)),
    });
  }
  return { sheet, table, headingRow, columns, keyColumn, rows };
}
