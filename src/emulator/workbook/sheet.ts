import type { CellRange } from './range';

/** What a cell holds. Error values are their text ("#N/A") with `error: true`. */
export interface Cell {
  /** Null: an empty cell that only carries a style. */
  value: string | number | boolean | null;
  /** "=B3*2", en-US; null for constants. */
  formula: string | null;
  /** Index in the book's StyleTable. */
  style: number;
  error: boolean;
}

export interface TableColumnModel {
  name: string;
  totalsFunction: string | null;
  totalsLabel: string | null;
}

export interface TableModel {
  id: string;
  name: string;
  /** Whole table: heading and total row included. */
  range: CellRange;
  columns: TableColumnModel[];
  hasHeading: boolean;
  hasTotals: boolean;
  style: string;
  bandedRows: boolean;
  bandedColumns: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
  filterButton: boolean;
  /** A filter is set in the file (rows may be hidden by it). */
  filtered: boolean;
}

export interface DefinedNameModel {
  name: string;
  /** "=Blad1!$A$1:$B$4" */
  formula: string;
  comment: string;
  visible: boolean;
}

export interface ValidationModel {
  ranges: CellRange[];
  /** Excel.DataValidationType: 'List' | 'WholeNumber' | … */
  type: string;
  /** As Office.js gives it: {list: {source, inCellDropDown}} and so on. */
  rule: unknown;
  ignoreBlanks: boolean;
  error: { showAlert: boolean; style: string; title: string; message: string };
  prompt: { showPrompt: boolean; title: string; message: string };
  /** From the file and untouched: xlsx/ writes it back as it stood. */
  fromFile: boolean;
}

/** Only those the add-in made; a file's own stay in the file untouched and are not modelled. */
export interface ConditionalFormatModel {
  id: string;
  ranges: CellRange[];
  type: 'CellValue' | 'Custom' | 'ContainsText';
  formula: string;
  operator: string | null;
  formula2: string | null;
  text: string | null;
  fontColor: string | null;
  fillColor: string | null;
  bold: boolean | null;
  stopIfTrue: boolean;
  priority: number;
}

export interface ChartSeriesModel {
  name: string;
  /** "=Blad1!$B$2:$B$5" or null. */
  nameFormula: string | null;
  valuesFormula: string;
  categoriesFormula: string | null;
  color: string | null;
  /** Of a line: Excel.ChartLineStyle and Excel.ChartMarkerStyle; null = Excel's own. */
  lineStyle: string | null;
  marker: string | null;
  markerColor: string | null;
  /** Own Excel.ChartType of a combination chart; null = the chart's. */
  type: string | null;
  dataLabels: boolean;
}

/** A series that nobody has dressed. */
export const PLAIN_SERIES = {
  color: null,
  lineStyle: null,
  marker: null,
  markerColor: null,
  type: null,
  dataLabels: false,
} as const satisfies Partial<ChartSeriesModel>;

export interface ChartModel {
  id: string;
  name: string;
  /** Excel.ChartType: 'BarStacked100' | 'ColumnClustered' | 'Line' | … */
  type: string;
  seriesBy: string;
  series: ChartSeriesModel[];
  title: string | null;
  /** Points; null = Excel's own. */
  titleSize: number | null;
  /** Points from the sheet's top left. */
  left: number;
  top: number;
  width: number;
  height: number;
  legend: { visible: boolean; position: string };
  valueAxis: {
    title: string | null;
    visible: boolean;
    minimum: number | null;
    maximum: number | null;
    /** Between the axis' numbers; null = Excel's own. */
    majorUnit: number | null;
    numberFormat: string | null;
    gridlines: boolean;
  };
  categoryAxis: { title: string | null; visible: boolean; reversed: boolean };
  dataLabels: boolean;
  /** Number format of the data labels; null = that of the cells. */
  dataLabelFormat: string | null;
  gapWidth: number | null;
  overlap: number | null;
  /** Excel.ChartDisplayBlanksAs: what an empty cell is drawn as. */
  blanksAs: string;
  /** From the file: kept as it stood unless changed or deleted. */
  fromFile: boolean;
  /** xlsx/'s own key of the part it came from. */
  part: string | null;
}

export interface PageModel {
  orientation: 'Portrait' | 'Landscape';
  /** Excel.PaperType: 'A4' | 'Letter' | … */
  paper: string;
  fitWide: number | null;
  fitTall: number | null;
  scale: number | null;
  /** Points. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  /** Without sheet and dollar signs: "A1:H40", several areas with a comma between. */
  printArea: string | null;
  /** "1:3" */
  titleRows: string | null;
  /** "A:B" */
  titleColumns: string | null;
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
  /** Rows (from 0) before which a page starts. */
  breaks: number[];
}

export interface ProtectionModel {
  on: boolean;
  options: Record<string, boolean>;
}

/** Parts of a sheet that a save must write anew because they changed since loading. */
export type SheetPart =
  | 'columns'
  | 'rows'
  | 'merges'
  | 'tables'
  | 'validations'
  | 'conditionalFormats'
  | 'charts'
  | 'freeze'
  | 'page'
  | 'hyperlinks'
  | 'view'
  | 'tab';

/**
 * A worksheet. Rows are sparse arrays of sparse arrays. Every change goes through a method or marks `dirtyRows` /
 * `dirtyParts`: xlsx/ rewrites those and leaves the rest of the file's bytes alone.
 */
export class Sheet {
  rows: (Cell | undefined)[][] = [];
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  tabColor = '';
  /** Width in Excel's character units per column, as its column width dialog shows it (8.43 = 64 pixels); absent = default. */
  columnWidths = new Map<number, number>();
  /** Style index of whole columns (from the file). */
  columnStyles = new Map<number, number>();
  /** Points. */
  rowHeights = new Map<number, number>();
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  defaultColumnWidth = 8.43;
  defaultRowHeight = 15;
  merges: CellRange[] = [];
  tables: TableModel[] = [];
  names: DefinedNameModel[] = [];
  validations: ValidationModel[] = [];
  conditionalFormats: ConditionalFormatModel[] = [];
  charts: ChartModel[] = [];
  /** Rows and columns frozen at the top left. */
  freeze: { rows: number; columns: number } = { rows: 0, columns: 0 };
  page: PageModel = emptyPage();
  protection: ProtectionModel = { on: false, options: {} };
  /** Key = "row,column"; target is a url or "Blad!A1" inside the workbook. */
  hyperlinks = new Map<
    string,
    { address: string | null; documentReference: string | null; screenTip: string | null; text: string | null }
  >();
  showGridlines = true;
  /** Selected cells of this sheet's window; the active cell is its top left one. Not kept in `dirtyParts`. */
  selection: CellRange = { top: 0, left: 0, rows: 1, columns: 1 };
  /** Formulas were entered that count-formula.ts calculates after every change. */
  counts = false;
  dirtyRows = new Set<number>();
  dirtyParts = new Set<SheetPart>();
  /** Null: made here. Else xlsx/'s key of the sheet part. */
  part: string | null = null;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  /** The cell to change; made empty with the column's style when there is none. Marks the row dirty. */
  edit(row: number, column: number): Cell {
    this.dirtyRows.add(row);
    const cells = (this.rows[row] ??= []);
    return (cells[column] ??= { value: null, formula: null, style: this.columnStyles.get(column) ?? 0, error: false });
  }

  touch(part: SheetPart): void {
    this.dirtyParts.add(part);
  }

  styleOf(row: number, column: number): number {
    return this.cell(row, column)?.style ?? this.columnStyles.get(column) ?? 0;
  }
}

export function emptyPage(): PageModel {
  return {
    orientation: 'Portrait',
    paper: 'A4',
    fitWide: null,
    fitTall: null,
    scale: null,
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printArea: null,
    titleRows: null,
    titleColumns: null,
    header: { left: '', center: '', right: '' },
    footer: { left: '', center: '', right: '' },
    breaks: [],
  };
}
