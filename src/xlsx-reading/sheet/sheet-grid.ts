import type { CellValue, SheetCells } from '../../domain/model';
import { from1904 } from '../../domain/reading/calendar';
import type { Budget } from '../limits';
import type { Scanner } from '../xml/scanner';
import { CellValues, type ValueContext } from './cell-values';
import type { CellSpan, DataHandler, RowSpan } from './data';

/** Cells of one sheet's block: as many as Excel gives in one answer (src/excel/read-plan.ts). */
const MOST_CELLS = 5_000_000;

interface FilledCell {
  readonly column: number;
  readonly value: Exclude<CellValue, null>;
  readonly format: string;
}

/** Gathers the cells of a sheet that hold something, and gives them as a block. */
export class SheetGrid implements DataHandler {
  private readonly values: CellValues;
  private readonly rows = new Map<number, FilledCell[]>();
  private current: FilledCell[] = [];

  constructor(
    private readonly scanner: Scanner,
    private readonly formats: readonly string[],
    private readonly context: ValueContext & { readonly budget: Budget },
  ) {
    this.values = new CellValues(scanner, context);
  }

  rowStart({ row }: RowSpan): void {
    this.current = this.rows.get(row) ?? [];
  }

  cell(span: CellSpan): void {
    const value = this.values.read(span);
    if (value === null || value === '') return;
    this.context.budget.item(this.scanner.part);
    const format = this.formats[span.style] ?? 'General';
    const read = this.context.date1904 ? (from1904(value, format) ?? value) : value;
    this.current.push({ column: span.column, value: read, format });
  }

  rowEnd({ row }: RowSpan): void {
    if (this.current.length > 0) this.rows.set(row, this.current);
  }

  /** The used block; null when it has more cells than one answer of Excel's may have. */
  block(): Pick<SheetCells, 'top' | 'left' | 'values' | 'formats'> | null {
    if (this.rows.size === 0) return { top: 0, left: 0, values: [], formats: [] };
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    for (const [row, cells] of this.rows) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      for (const { column } of cells) {
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    const columns = right - left + 1;
    if ((bottom - top + 1) * columns > MOST_CELLS) return null;
    const values: CellValue[][] = [];
    const formats: string[][] = [];
    for (let row = top; row <= bottom; row++) {
      const line = new Array<CellValue>(columns).fill(null);
      const codes = new Array<string>(columns).fill('General');
      for (const { column, value, format } of this.rows.get(row) ?? []) {
        line[column - left] = value;
        codes[column - left] = format;
      }
      values.push(line);
      formats.push(codes);
    }
    return { top, left, values, formats };
  }
}
