import { HISTORY_FIELDS, type HistoryField, USER_FIELDS, type UserField } from '../../domain/history';
import type { CellValue } from '../../domain/model';
import { eachOf } from '../breathe';
import { LOOKS } from '../report/looks';
import type { AddedSheet } from '../snapshot';
import { rowMarks } from '../snapshot';
import type { Work } from '../../domain/work';
import type { CellContent } from '../write-blocks';
import { HISTORY_MARK } from './history-key';
import { type HistoryHeadings, keyCell, type PlainRow } from './plan-history';
import { POINTS_PER_CHARACTER } from '../table-sheet';

/** A *Historik* that is to be made. */
export interface NewHistory {
  readonly name: string;
  readonly table: string;
  readonly headings: HistoryHeadings;
  readonly rows: readonly PlainRow[];
  /** "2025-08" */
  readonly occasion: string;
  /** Printed at the foot of each page. */
  readonly footer: string;
}

/** Characters of the default font. */
const WIDTHS: Readonly<Record<HistoryField | UserField, number>> = {
  occasion: 14,
  date: 12,
  item: 11,
  level: 20,
  id: 9,
  title: 44,
  goals: 10,
  owner: 24,
  status: 19,
  proposal: 21,
  assessment: 19,
  share: 17,
  outcome: 12,
  unit: 11,
  period: 12,
  target: 26,
  forecast: 12,
  ran: 17,
  confirmed: 12,
  comment: 36,
};

/** Numbers that are read as words: they would run into the text of the next column. */
const TO_THE_LEFT: ReadonlySet<HistoryField | UserField> = new Set([
  'date',
  'ran',
  'outcome',
  'target',
  'forecast',
  'share',
]);

/** Texts without an end: they grow downwards, as Excel lets rows whose height nobody has set. */
const WRAPPED: ReadonlySet<HistoryField | UserField> = new Set([
  'level',
  'title',
  'owner',
  'unit',
  'target',
  'comment',
]);

const COLUMNS = [...HISTORY_FIELDS, ...USER_FIELDS] as const;
/** The hidden column stands last, so that the user's own columns come to its right. */
const KEY_COLUMN = COLUMNS.length;

const isField = (name: HistoryField | UserField): name is HistoryField =>
  (HISTORY_FIELDS as readonly string[]).includes(name);

function* valuesOf({ headings, rows, occasion }: NewHistory): Work<CellValue[][]> {
  const lines: CellValue[][] = [[...COLUMNS.map((name) => headings[name]), HISTORY_MARK]];
  yield* eachOf(rows, (row) => {
    lines.push([...COLUMNS.map((name) => (isField(name) ? (row.values[name] ?? null) : null)), keyCell(row, occasion)]);
  });
  return lines;
}

/** The sheet's cells, empty ones left out. */
export function* newCells(history: NewHistory): Work<CellContent[]> {
  const cells: CellContent[] = [];
  let row = 0;
  yield* eachOf(yield* valuesOf(history), (line) => {
    for (const [column, value] of line.entries()) {
      if (value === null) continue;
      const name = COLUMNS[column];
      const look = row > 0 && name !== undefined && isField(name) ? history.rows[row - 1]!.looks[name] : undefined;
      cells.push({ cell: { sheet: history.name, row, column }, content: { value }, look: look ?? null });
    }
    row += 1;
  });
  return cells;
}

/** What *Ångra* needs to know of it: the sheet goes unless someone has worked in it. */
export function* newRecord(history: NewHistory): Work<AddedSheet> {
  const lines = yield* valuesOf(history);
  const marks = yield* rowMarks(lines.map((line) => line.map((value) => value ?? '')));
  return { sheet: history.name, columns: KEY_COLUMN + 1, hidden: 0, marks };
}

/** Queues what makes a table of the cells that are there. */
export function dressNew(sheet: Excel.Worksheet, { table, rows, footer }: NewHistory): void {
  const made = sheet.tables.add(sheet.getRangeByIndexes(0, 0, rows.length + 1, KEY_COLUMN + 1), true);
  made.name = table;
  made.style = 'TableStyleLight1';
  made.showBandedRows = false;
  COLUMNS.forEach((name, column) => {
    const { format } = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
    format.columnWidth = WIDTHS[name] * POINTS_PER_CHARACTER;
    format.verticalAlignment = 'Top';
    if (WRAPPED.has(name)) format.wrapText = true;
    if (TO_THE_LEFT.has(name)) format.horizontalAlignment = 'Left';
  });
  const heading = sheet.getRangeByIndexes(0, 0, 1, KEY_COLUMN + 1).format;
  const { fill, color } = LOOKS.tableHeading;
  heading.fill.color = fill!;
  heading.font.color = color;
  heading.font.bold = true;
  heading.wrapText = true;
  heading.verticalAlignment = 'Center';
  sheet.getRangeByIndexes(0, KEY_COLUMN, 1, 1).getEntireColumn().columnHidden = true;
  sheet.freezePanes.freezeRows(1);
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A3';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows('$1:$1');
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = footer;
  defaultForAllPages.centerFooter = '&P / &N';
  defaultForAllPages.rightFooter = '&D';
}
