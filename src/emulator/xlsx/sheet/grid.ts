import type { Sheet } from '../../workbook';
import { XlsxError } from '../../../xlsx-reading/error';
import type { Scanner } from '../../../xlsx-reading/xml/scanner';
import { type CellContext, CellReader } from './cell-reader';
import type { CellSpan, DataHandler, RowSpan } from '../../../xlsx-reading/sheet/data';

/** Puts the rows and cells of a file into a sheet. */
export class GridReader implements DataHandler {
  private readonly reader: CellReader;
  private cells: Sheet['rows'][number] = [];
  hasFormulas = false;

  constructor(
    private readonly scanner: Scanner,
    private readonly sheet: Sheet,
    private readonly context: CellContext & { readonly styleCount: number },
  ) {
    this.reader = new CellReader(scanner, context);
  }

  rowStart({ row, height, hidden }: RowSpan): void {
    this.cells = this.sheet.rows[row] ?? [];
    if (height >= 0) this.sheet.rowHeights.set(row, height);
    if (hidden) this.sheet.hiddenRows.add(row);
    if (height >= 0 || hidden) this.context.budget.item(this.scanner.part);
  }

  cell(span: CellSpan): void {
    const cell = this.reader.read(span);
    if (cell.style >= this.context.styleCount) {
      throw new XlsxError('Broken', `has a cell of format ${cell.style}, which there isn’t`, this.scanner.part);
    }
    if (span.formulaStart >= 0) this.hasFormulas = true;
    // Written out, but as empty as if it weren't.
    if (
      cell.value === null &&
      cell.formula === null &&
      cell.style === (this.sheet.columnStyles.get(span.column) ?? 0)
    ) {
      delete this.cells[span.column];
      return;
    }
    this.context.budget.item(this.scanner.part);
    this.cells[span.column] = cell;
  }

  rowEnd({ row }: RowSpan): void {
    if (this.cells.length > 0) this.sheet.rows[row] = this.cells;
  }
}
