import {
  columnPoints,
  MAX_COLUMNS,
  MAX_ROWS,
  pixelsToWidth,
  rowPoints,
  type Sheet,
  type StyleTable,
  widthToPixels,
} from '../../workbook';

/** Pixels of a digit in Calibri 11: files tell column widths in digits, padding included. */
const DIGIT = 7;

/** A file's column width → Excel's own: 9.140625 → 8.43. */
export const widthToModel = (fileWidth: number): number => pixelsToWidth(Math.round(fileWidth * DIGIT));

/** The reverse, cut to 1/256 as Excel cuts: 8.43 → 9.140625. */
export const widthToFile = (width: number): number => Math.trunc((widthToPixels(width) / DIGIT) * 256) / 256;

/** Where rows and columns of a sheet start, in points. Sums are kept, as a file may anchor any number of charts far down. */
export class Geometry {
  private readonly columns: Starts;
  private readonly rows: Starts;

  constructor(sheet: Sheet, styles: StyleTable) {
    this.columns = new Starts((column) => columnPoints(sheet, column), MAX_COLUMNS);
    this.rows = new Starts((row) => rowPoints(sheet, row, styles), MAX_ROWS);
  }

  columnLeft(column: number): number {
    return this.columns.of(column);
  }

  rowTop(row: number): number {
    return this.rows.of(row);
  }

  columnAt(left: number): { index: number; rest: number } {
    return this.columns.at(left);
  }

  rowAt(top: number): { index: number; rest: number } {
    return this.rows.at(top);
  }
}

class Starts {
  private readonly starts = [0];

  constructor(
    private readonly size: (index: number) => number,
    private readonly limit: number,
  ) {}

  of(index: number): number {
    const last = Math.min(index, this.limit);
    for (let at = this.starts.length; at <= last; at++) this.starts.push(this.starts[at - 1]! + this.size(at - 1));
    return this.starts[last]!;
  }

  at(points: number): { index: number; rest: number } {
    const wanted = Math.max(0, points);
    for (let index = 0; index < this.limit; index++) {
      if (this.of(index + 1) > wanted) return { index, rest: wanted - this.of(index) };
    }
    return { index: this.limit - 1, rest: 0 };
  }
}
