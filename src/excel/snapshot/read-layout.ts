import { isOwnTable } from '../report/tables';
import type { ChartSnapshot, PageSnapshot, SheetSnapshot, TableSnapshot } from './schema';

const LAYOUT = [
  'orientation',
  'paperSize',
  'leftMargin',
  'rightMargin',
  'topMargin',
  'bottomMargin',
  'headerMargin',
  'footerMargin',
  'zoom',
] as const;
const TEXTS = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;

/** Part of an address after the sheet's name. */
const local = (address: string): string =>
  address
    .split(',')
    .map((area) => area.slice(area.lastIndexOf('!') + 1).replace(/\$/g, ''))
    .join(',');

interface QueuedPage {
  readonly sheet: Excel.Worksheet;
  readonly texts: Excel.HeaderFooter;
  readonly printArea: Excel.RangeAreas;
  readonly titleRows: Excel.Range;
  readonly breaks: Excel.PageBreakCollection;
  readonly frozen: Excel.Range;
}

/** Asks for page set-up, frozen rows and breaks; what comes back reads them when the request has been answered. */
export function queuePage(sheet: Excel.Worksheet): () => PageSnapshot {
  const queued: QueuedPage = {
    sheet,
    texts: sheet.pageLayout.headersFooters.defaultForAllPages,
    printArea: sheet.pageLayout.getPrintAreaOrNullObject(),
    titleRows: sheet.pageLayout.getPrintTitleRowsOrNullObject(),
    breaks: sheet.horizontalPageBreaks,
    frozen: sheet.freezePanes.getLocationOrNullObject(),
  };
  sheet.load('showGridlines');
  sheet.pageLayout.load(LAYOUT.join(', '));
  queued.texts.load(TEXTS.join(', '));
  queued.printArea.load('address');
  queued.titleRows.load('address');
  queued.breaks.load('rowIndex');
  queued.frozen.load('rowCount, columnCount');
  return () => pageOf(queued);
}

const pageOf = ({ sheet, texts, printArea, titleRows, breaks, frozen }: QueuedPage): PageSnapshot => ({
  showGridlines: sheet.showGridlines,
  layout: Object.fromEntries(LAYOUT.map((name) => [name, sheet.pageLayout[name]])),
  headersFooters: Object.fromEntries(TEXTS.map((name) => [name, texts[name]])),
  printArea: printArea.isNullObject ? null : local(printArea.address),
  titleRows: titleRows.isNullObject ? null : local(titleRows.address),
  breaks: breaks.items.map(({ rowIndex }) => rowIndex),
  frozen: frozen.isNullObject ? { rows: 0, columns: 0 } : frozenOf(frozen),
});

const ALL_ROWS = 1_048_576;
const ALL_COLUMNS = 16_384;

const frozenOf = ({ rowCount, columnCount }: Excel.Range): PageSnapshot['frozen'] => ({
  rows: rowCount === ALL_ROWS ? 0 : rowCount,
  columns: columnCount === ALL_COLUMNS ? 0 : columnCount,
});

/** Our Excel tables among those named. */
export function queueTables(sheet: Excel.Worksheet, names: readonly string[]): () => TableSnapshot[] {
  const queued = names.filter(isOwnTable).map((name) => {
    const table = sheet.tables.getItem(name);
    table.load(
      'style, showBandedRows, showBandedColumns, showFilterButton, highlightFirstColumn, highlightLastColumn, name',
    );
    const range = table.getRange();
    range.load('rowIndex, columnIndex, rowCount, columnCount');
    return { table, range };
  });
  return () =>
    queued.map(({ table, range }) => ({
      name: table.name,
      area: { top: range.rowIndex, left: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
      style: table.style,
      showBandedRows: table.showBandedRows,
      showBandedColumns: table.showBandedColumns,
      showFilterButton: table.showFilterButton,
      highlightFirstColumn: table.highlightFirstColumn,
      highlightLastColumn: table.highlightLastColumn,
    }));
}

/** A chart of ours and the cells it shows: those can't be asked for on the oldest Excel we run on. */
export interface ChartSource {
  readonly name: string;
  readonly source: ChartSnapshot['source'];
  readonly colors: ChartSnapshot['colors'];
  readonly shape: ChartSnapshot['shape'];
}

export function queueCharts(sheet: Excel.Worksheet, charts: readonly ChartSource[]): () => ChartSnapshot[] {
  const queued = charts.map((known) => {
    const chart = sheet.charts.getItem(known.name);
    chart.load('left, top, width, height');
    chart.title.load('text');
    chart.legend.load('position, visible');
    return { known, chart };
  });
  return () =>
    queued.map(({ known, chart }) => ({
      ...known,
      colors: [...known.colors],
      title: chart.title.text,
      legend: chart.legend.position,
      legendShown: chart.legend.visible,
      left: chart.left,
      top: chart.top,
      width: chart.width,
      height: chart.height,
    }));
}

/** Heights of rows and widths of columns, in points. */
export function queueSizes(
  sheet: Excel.Worksheet,
  { top, rows, columns }: { readonly top: number; readonly rows: number; readonly columns: number },
): () => Pick<SheetSnapshot, 'heights' | 'widths'> {
  const queued = {
    rows: sheet
      .getRangeByIndexes(top, 0, rows, 1)
      .getRowProperties({ format: { rowHeight: true } } as Excel.RowPropertiesLoadOptions),
    columns: sheet
      .getRangeByIndexes(top, 0, 1, columns)
      .getColumnProperties({ columnHidden: true, format: { columnWidth: true } } as Excel.ColumnPropertiesLoadOptions),
  };
  return () => sizesOf(queued.rows.value, queued.columns.value);
}

function sizesOf(
  rows: readonly Excel.RowProperties[],
  columns: readonly Excel.ColumnProperties[],
): Pick<SheetSnapshot, 'heights' | 'widths'> {
  const heights: [number, number][] = [];
  for (const { format } of rows) {
    const height = format!.rowHeight!;
    const last = heights.at(-1);
    if (last?.[0] === height) last[1] += 1;
    else heights.push([height, 1]);
  }
  return {
    heights,
    widths: columns.map(({ format, columnHidden }): [number, boolean] => [format!.columnWidth!, columnHidden ?? false]),
  };
}
