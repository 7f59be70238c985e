import type { ReportSheet } from '../../domain/reporting';
import type { Work } from '../../domain/work';
import type { Operation } from './batches';
import { chartOperations } from './charts';
import type { Found } from './find-sheets';
import type { Grid, KeptText, Resolve } from './grid';
import { BODY_SIZE } from './looks';
import { rowHeight } from './measure';
import { pageOperations } from './page-operations';
import type { Paged } from './repeat-headings';
import { isOwnTable, tableOperations } from './tables';
import { contentOperations, linkOperations, type Place, styleOperations } from './write-grid';

/** One report ready to be drawn. */
export interface Drawing {
  readonly report: ReportSheet;
  /** Our sheet as it stands; null: it is to be made. */
  readonly found: Found | null;
  readonly name: string;
  readonly kept: KeptText;
  readonly grid: Grid;
  /** `grid` and its pages. */
  readonly paged: Paged;
  /** The user's own columns to the right, moved with their rows; null when they stay as they are. */
  readonly right: readonly (readonly (string | number | boolean)[])[] | null;
}

const SMALL = 600;

/** Names of whole rows move with any of their cells' rows. */
const ALL_COLUMNS = 16_384;

/** Office.js counts column widths in points. */
const widthPoints = (width: number): number => (Math.trunc(width * 7 + 5) * 72) / 96;

/** The keys' column never moves to the left: the user's own columns stand beside it. */
export const placeOf = ({ found, grid }: Pick<Drawing, 'found' | 'grid'>): Place => ({
  top: found?.old.top ?? 0,
  keyColumn: Math.max(found?.old.keyColumn ?? 0, grid.columns),
});

/** How much larger a report gets, and which of the user's cells have to make room for it. */
export interface Room {
  readonly rowsBefore: number;
  readonly longer: number;
  readonly wider: number;
  /** Rows and columns moved down and to the right; 0 where nothing stands in the way. */
  readonly insertedRows: number;
  readonly insertedColumns: number;
  readonly usedRows: number;
  readonly usedColumns: number;
  /** Columns whose rows move down: all that is used, and what somebody has given a name. */
  readonly across: number;
}

export function roomFor(found: Found, grid: Grid): Room {
  const rowsBefore = found.old.bottom - found.old.top + 1;
  const longer = Math.max(0, grid.rows.length - rowsBefore);
  const wider = placeOf({ found, grid }).keyColumn - found.old.keyColumn;
  const { bottom, keyColumn } = found.old;
  const hasRight =
    found.right.formulas.some((row) => row.some((cell) => cell !== '')) ||
    found.named.some(({ left }) => left > keyColumn && left <= keyColumn + wider);
  const usedColumns = Math.max(...found.values.map((row) => row.length));
  // Names further down than the report grows move too where others' rows do.
  const namedBelow = found.named.filter(({ top }) => top > bottom && (found.below || top <= bottom + longer));
  return {
    rowsBefore,
    longer,
    wider,
    insertedRows: found.below || namedBelow.length > 0 ? longer : 0,
    insertedColumns: hasRight ? wider : 0,
    usedRows: found.values.length,
    usedColumns,
    // A name of which only some columns moved would go on standing for the old rows.
    across: Math.max(usedColumns, ...namedBelow.map(({ right }) => right + 1).filter((end) => end < ALL_COLUMNS)),
  };
}

/** Everything that draws one sheet, in order: make room, clear, write, dress, set up the page. */
export function* drawOperations(
  sheet: Excel.Worksheet,
  drawing: Drawing,
  resolve: Resolve,
  tableNames: ReadonlySet<string>,
  hadTitleRow: boolean,
): Work<readonly Operation[]> {
  const { report, found, grid } = drawing;
  const place = placeOf(drawing);
  const widths = report.columns.map(({ width }) => width);
  const sameColumns = found !== null && JSON.stringify(found.drawnWidths) === JSON.stringify(widths);
  const taken = found ? new Set([...tableNames].filter((name) => !isOurs(found, name))) : tableNames;
  const links = yield* linkOperations(sheet, grid, place);
  const content = yield* contentOperations(sheet, grid, report.key, place);
  const style = yield* styleOperations(sheet, grid, place);
  const page = pageOperations(sheet, report, drawing.paged, place, resolve, hadTitleRow);
  yield;
  return [
    ...(found ? clearOperations(sheet, found, drawing, place) : []),
    ...links,
    ...content,
    ...style,
    ...(sameColumns ? [] : widthOperations(sheet, widths, place)),
    ...tableOperations(sheet, report, grid, place, taken),
    ...chartOperations(sheet, report, grid, place, resolve, found?.charts ?? []),
    ...page,
  ];
}

const isOurs = (found: Found, name: string): boolean =>
  found.tables.some((table) => isOwnTable(table) && table.toLowerCase() === name);

/** The user's widths stand as long as the report has the same columns. */
function widthOperations(sheet: Excel.Worksheet, widths: readonly number[], place: Place): readonly Operation[] {
  const column = (at: number): Excel.Range => sheet.getRangeByIndexes(0, at, 1, 1).getEntireColumn();
  return [
    ...widths.map((width, at) => ({
      bytes: SMALL,
      queue: () => {
        column(at).format.columnWidth = widthPoints(width);
      },
    })),
    {
      bytes: SMALL,
      queue: () => {
        column(place.keyColumn).columnHidden = true;
      },
    },
  ];
}

/** Makes room for a longer or wider report, then empties what was ours. Nothing of the user's is cleared. */
function clearOperations(
  sheet: Excel.Worksheet,
  found: Found,
  { grid, right }: Drawing,
  place: Place,
): readonly Operation[] {
  const { old } = found;
  const { rowsBefore, longer, wider, insertedRows, insertedColumns, usedRows, across } = roomFor(found, grid);
  const rows = Math.max(rowsBefore, grid.rows.length);
  return [
    {
      bytes: SMALL * 8,
      queue: () => {
        for (const name of found.tables) if (isOwnTable(name)) sheet.tables.getItem(name).convertToRange();
        if (insertedRows > 0) sheet.getRangeByIndexes(old.bottom + 1, 0, insertedRows, across).insert('Down');
        if (insertedColumns > 0) {
          sheet.getRangeByIndexes(0, old.keyColumn, usedRows + longer, insertedColumns).insert('Right');
        }
        if (wider > 0) sheet.getRangeByIndexes(0, old.keyColumn, 1, wider).getEntireColumn().columnHidden = false;
        const own = sheet.getRangeByIndexes(old.top, 0, rows, place.keyColumn + 1);
        // Merged cells would take no more than one of our values.
        own.unmerge();
        own.clear();
        const shorter = rowsBefore - grid.rows.length;
        if (shorter > 0) {
          const left = sheet.getRangeByIndexes(old.top + grid.rows.length, 0, shorter, 1);
          left.format.rowHeight = rowHeight(1, BODY_SIZE);
        }
      },
    },
    ...(right === null || right.length === 0
      ? []
      : [
          {
            bytes: JSON.stringify(right).length * 1.1 + SMALL,
            queue: () => {
              const width = right[0]!.length;
              sheet.getRangeByIndexes(old.top, place.keyColumn + 1, right.length, width).formulas = right.map((row) => [
                ...row,
              ]);
            },
          },
        ]),
  ];
}
