import type { CellValue, SheetCells, TableCells, WorkbookCells } from '../domain/model';
import { from1904 } from '../domain/reading/calendar';
import { ExcelError } from './errors';
import { CELLS_PER_ANSWER, MOST_CELLS, type Part, planAnswers } from './read-plan';
import { readMarks, type ReportMarks } from './report/marks';
import { isReportSheet, SEARCHED_ROWS } from './report/own-sheet';
import { reading } from './session';
import { readSettings } from './settings';
import { inSmallerAnswers } from './smaller-answers';
import { watched } from './watchdog';

interface Outline {
  readonly sheet: Omit<SheetCells, 'values' | 'formats'>;
  readonly part: Part;
}

interface Grid {
  readonly values: CellValue[][];
  readonly formats: string[][];
}

interface Outlines {
  readonly sheets: readonly Outline[];
  readonly date1904: boolean;
  /** Queues a second look at the sizes. @returns false when they are no longer what they were, once the context is synced */
  readonly queueSizes: () => () => boolean;
}

function queueSizes(sheets: readonly Excel.Worksheet[], tables: readonly Excel.Table[]) {
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  const ranges = tables.map((table) => table.getRange());
  const size = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true };
  for (const range of [...used, ...ranges]) range.load(size);
  return { used, ranges };
}

const sizesOf = (ranges: readonly Excel.Range[]): string =>
  ranges
    .map((range) =>
      range.isNullObject ? '' : [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount].join(),
    )
    .join(';');

/** Sheets, tables, the size of what is used, and the calendar: two round trips, whatever the workbook. */
async function outline(context: Excel.RequestContext): Promise<Outlines> {
  const sheets = context.workbook.worksheets;
  const tables = context.workbook.tables;
  sheets.load({ id: true, name: true, visibility: true, protection: { protected: true } });
  tables.load({ name: true, showHeaders: true, showTotals: true, worksheet: { name: true } });
  // Office.js has no word for the workbook's calendar, but DATE counts in it.
  const day = context.workbook.functions.date(1904, 1, 2);
  day.load('value');
  await watched(context.sync());

  const { used, ranges } = queueSizes(sheets.items, tables.items);
  await watched(context.sync());
  const sizesThen = sizesOf([...used, ...ranges]);

  const tablesOf = (sheet: string): TableCells[] =>
    tables.items.flatMap((table, index) => {
      const range = ranges[index]!;
      if (table.worksheet.name !== sheet) return [];
      return {
        name: table.name,
        top: range.rowIndex,
        left: range.columnIndex,
        rows: range.rowCount,
        columns: range.columnCount,
        hasHeading: table.showHeaders,
        hasTotals: table.showTotals,
      };
    });
  const outlines = sheets.items.map((sheet, index): Outline => {
    const range = used[index]!;
    const none = range.isNullObject;
    const top = none ? 0 : range.rowIndex;
    const left = none ? 0 : range.columnIndex;
    return {
      sheet: {
        name: sheet.name,
        id: sheet.id,
        visible: sheet.visibility === Excel.SheetVisibility.visible,
        protected: sheet.protection.protected,
        top,
        left,
        tables: tablesOf(sheet.name),
      },
      part: { sheet: sheet.name, top, left, rows: none ? 0 : range.rowCount, columns: none ? 0 : range.columnCount },
    };
  });
  return {
    sheets: outlines,
    date1904: day.value === 1,
    queueSizes: () => {
      const again = queueSizes(sheets.items, tables.items);
      return () => sizesOf([...again.used, ...again.ranges]) === sizesThen;
    },
  };
}

const emptyIsNull = (row: unknown[]): CellValue[] =>
  row.map((value) => (value === '' || value === null ? null : (value as CellValue)));

/** Reads answer after answer: one round trip each, one in all where the workbook is of ordinary size. */
async function readAnswers(
  context: Excel.RequestContext,
  answers: readonly (readonly Part[])[],
  grids: ReadonlyMap<string, Grid>,
  signal: AbortSignal,
): Promise<void> {
  const [now, ...later] = answers;
  if (!now) return;
  signal.throwIfAborted();
  const loaded = now.map((part) => {
    const range = context.workbook.worksheets
      .getItem(part.sheet)
      .getRangeByIndexes(part.top, part.left, part.rows, part.columns);
    range.load({ values: true, numberFormat: true });
    return { part, range };
  });
  await watched(context.sync());
  for (const { part, range } of loaded) {
    // Excel answers null, not an error, when it finds a range too large.
    const values = range.values as unknown[][] | null;
    const formats = range.numberFormat as string[][] | null;
    if (values?.length !== part.rows || formats?.length !== part.rows) {
      throw new ExcelError('TooManyCells', `${part.rows} × ${part.columns}`, [], part.sheet);
    }
    const grid = grids.get(part.sheet)!;
    for (const row of values) grid.values.push(emptyIsNull(row));
    grid.formats.push(...formats);
  }
  await readAnswers(context, later, grids, signal);
}

const inOurCalendar = (values: CellValue[][], formats: string[][]): CellValue[][] =>
  values.map((row, r) => row.map((value, c) => from1904(value, formats[r]![c]!)));

/** What is read first, and what more of it should the sheet not be the report it is remembered as. */
interface Pieces {
  readonly first: Part;
  readonly rest: Part | null;
}

/** Sheets that are remembered as reports are first only looked at, except those named by `whole`. */
function piecesOf({ sheet, part }: Outline, marks: ReportMarks, whole: readonly string[]): Pieces {
  const remembered = Object.entries(marks).some(
    ([key, { sheetId, name }]) => !whole.includes(key) && (sheetId === sheet.id || name === sheet.name),
  );
  const more = part.rows - SEARCHED_ROWS;
  if (!remembered || more <= 0) return { first: part, rest: null };
  return { first: { ...part, rows: SEARCHED_ROWS }, rest: { ...part, top: part.top + SEARCHED_ROWS, rows: more } };
}

async function readAll(signal: AbortSignal, whole: readonly string[], most: number): Promise<WorkbookCells> {
  const marks = readMarks(readSettings().settings.reports);
  return reading(async (context) => {
    const { sheets: outlines, date1904, queueSizes: lookAgain } = await outline(context);
    const huge = outlines.find(({ part }) => part.rows * part.columns > MOST_CELLS)?.part;
    if (huge) throw new ExcelError('TooManyCells', `${huge.rows} × ${huge.columns}`, [], huge.sheet);
    const grids = new Map(outlines.map(({ sheet }): [string, Grid] => [sheet.name, { values: [], formats: [] }]));
    const pieces = outlines.filter(({ part }) => part.rows > 0).map((one) => piecesOf(one, marks, whole));
    const read = (parts: readonly Part[]): Promise<void> =>
      readAnswers(context, planAnswers(parts, most), grids, signal);
    const stand = lookAgain();
    await read(pieces.map(({ first }) => first));
    // Somebody has added rows or columns while the workbook was read: what was read is cut off.
    if (pieces.length > 0 && !stand()) throw new ExcelError('CellsChanged', 'sizes');
    const sheets = outlines.map(({ sheet }) => ({ ...sheet, ...grids.get(sheet.name)! }));
    const reports = new Set(sheets.filter(isReportSheet).map(({ name }) => name));
    await read(pieces.flatMap(({ rest }) => (rest && !reports.has(rest.sheet) ? [rest] : [])));
    if (!date1904) return { sheets };
    return {
      sheets: sheets.map((sheet) => ({ ...sheet, values: inOurCalendar(sheet.values, sheet.formats) })),
      date1904,
    };
  });
}

/** Times a workbook is read anew while others add to it. */
const MOST_READINGS = 3;

/** Reads again when the workbook grew or shrank on the way. */
async function steadily<T>(read: () => Promise<T>): Promise<T> {
  for (let reading = 1; ; reading++) {
    try {
      return await read();
    } catch (error) {
      const grew = error instanceof ExcelError && error.code === 'CellsChanged';
      if (!grew || reading === MOST_READINGS) throw error;
    }
  }
}

/**
 * The workbook's cells: three round trips, plus one for each further 30,000 cells. Empty cells are null, error cells
 * their text. A workbook of unusually long texts is read again in smaller answers.
 * @param whole keys of the reports that are read wholly; of the other report sheets only the first rows are read
 * @throws ExcelError (`TooManyCells` names the sheet); the signal's reason when it is aborted
 */
export const readWorkbookCells = (
  signal: AbortSignal,
  whole: readonly string[],
  most = CELLS_PER_ANSWER,
): Promise<WorkbookCells> => inSmallerAnswers((fewer) => steadily(() => readAll(signal, whole, fewer)), most);
