import type { CellValue } from '../domain/model';
import type { TemplateColumn, TemplateSheet } from '../domain/template';
import { asReadBack } from './safe-text';
import type { CellContent } from './write-blocks';

/** Points for one character of the default font, near enough. */
export const POINTS_PER_CHARACTER = 5.6;

/** The quiet look of tables: a line under the headings, bands. */
export const TABLE_STYLE = 'TableStyleLight1';

/** Columns as wide as this hold sentences, which are broken into lines. */
const WRAPPED = 36;
/** Characters across a landscape page that can still be read; wider tables go on to the next page. */
const READABLE_ON_A_PAGE = 270;
/** A list of choices longer than this can't be written as text (Excel's own limit). */
const LONGEST_LIST = 255;
/** Excel's limits for the texts of an input message. */
const LONGEST_TITLE = 32;
const LONGEST_HELP = 255;

const gridOf = ({ columns, rows }: TemplateSheet): CellValue[][] => [
  columns.map(({ heading }) => heading),
  ...rows.map((row) => [...row]),
];

/** The table's cells, empty ones left out, as writing and reading back takes them. */
export const tableCells = (sheet: TemplateSheet): CellContent[] =>
  gridOf(sheet).flatMap((line, row) =>
    line.flatMap((value, column): CellContent[] =>
      value === null ? [] : [{ cell: { sheet: sheet.name, row, column }, content: { value }, look: null }],
    ),
  );

/** What the cells of a sheet that holds nothing but the table are when they are read back. */
export const rowsOfTable = (sheet: TemplateSheet): readonly (readonly (string | number | boolean)[])[] =>
  gridOf(sheet).map((row) => row.map(asReadBack));

function queueColumn(range: Excel.Range, rows: number, column: TemplateColumn): void {
  const { heading, width, choices, format, help } = column;
  range.format.columnWidth = width * POINTS_PER_CHARACTER;
  range.format.verticalAlignment = Excel.VerticalAlignment.top;
  if (width >= WRAPPED) range.format.wrapText = true;
  if (format !== null) range.numberFormat = Array.from({ length: rows }, () => [format]);
  const source = choices?.join(',') ?? '';
  if (source !== '' && source.length <= LONGEST_LIST) {
    range.dataValidation.rule = { list: { inCellDropDown: true, source } };
    // A controller's own words are as good: the list helps, it does not forbid.
    range.dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
  }
  if (help !== null) {
    range.dataValidation.prompt = {
      showPrompt: true,
      title: heading.slice(0, LONGEST_TITLE),
      message: help.slice(0, LONGEST_HELP),
    };
  }
}

/** Queues what makes a table of cells that are there: the table itself, formats, lists of choices and help. */
export function dressTable(sheet: Excel.Worksheet, { name, table, columns, rows }: TemplateSheet): void {
  const made = sheet.tables.add(sheet.getRangeByIndexes(0, 0, rows.length + 1, columns.length), true);
  made.name = table;
  made.style = TABLE_STYLE;
  sheet.getRangeByIndexes(0, 0, 1, columns.length).format.font.bold = true;
  if (rows.length > 0) {
    columns.forEach((column, index) =>
      queueColumn(sheet.getRangeByIndexes(1, index, rows.length, 1), rows.length, column),
    );
  }
  sheet.name = name;
  sheet.freezePanes.freezeRows(1);
  sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  if (total <= READABLE_ON_A_PAGE) sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintTitleRows('$1:$1');
}
