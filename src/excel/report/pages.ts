import type { Work } from '../../domain/work';
import type { Grid } from './grid';

const ROWS_PER_STEP = 500;

/** A4 with our margins, in points. */
const A4 = { short: 595.3, long: 841.9 };
export const MARGINS = { left: 36, right: 36, top: 54, bottom: 50, header: 22, footer: 22 };

/** Points of a column width: 7 pixels a unit and 5 of padding. */
const columnPoints = (width: number): number => ((width * 7 + 5) * 72) / 96;

export interface Pages {
  /** Percent, at most 100. */
  readonly scale: number;
  /** Held to one page by a little smaller print than the page's width asks for. */
  readonly onOnePage: boolean;
  /** Rows of the grid that start a page. */
  readonly breaks: readonly number[];
  /** Which page each row is on, from 0. */
  readonly pageOf: readonly number[];
}

/** A heading that is printed again on every page that begins below its row, down to another: its height in points. */
export interface Repeated {
  readonly row: number;
  readonly until: number;
  readonly height: number;
}

/** Excel prints no smaller. */
const SMALLEST = 10;

/** Rather than a second page that is nearly empty, print this much smaller at most. */
const SHRINK = 0.9;

/**
 * Breaks pages between rows that belong apart: a goal is not parted from its first indicator, nor a heading from its
 * table. Rows too many for a page break where they must.
 */
export function* paginate(
  grid: Grid,
  widths: readonly number[],
  orientation: 'landscape' | 'portrait',
  repeated: readonly Repeated[],
): Work<Pages> {
  const [paperWidth, paperHeight] = orientation === 'landscape' ? [A4.long, A4.short] : [A4.short, A4.long];
  const total = widths.reduce((sum, width) => sum + columnPoints(width), 0);
  const scale = Math.max(
    SMALLEST,
    Math.min(100, Math.floor(((paperWidth - MARGINS.left - MARGINS.right) / total) * 98)),
  );
  const page = ((paperHeight - MARGINS.top - MARGINS.bottom) / scale) * 100 * 0.985;

  const { rows } = grid;
  const whole = page / rows.reduce((sum, { height }) => sum + height, 0);
  // Only where it is needed: a sheet that is held to one page gets smaller print when someone writes more in it.
  if (whole >= SHRINK && whole < 1) {
    return { scale: Math.floor(scale * whole), onOnePage: true, breaks: [], pageOf: rows.map(() => 0) };
  }

  const breaks: number[] = [];
  const pageOf: number[] = [];
  const repeatedOver = (top: number): number =>
    repeated.find(({ row, until }) => top > row && top <= until)?.height ?? 0;
  let used = 0;
  let groupStart = 0;
  for (let row = 0; row < rows.length; row++) {
    if (row % ROWS_PER_STEP === 0) yield;
    const { height } = rows[row]!;
    const room = page - repeatedOver(breaks.at(-1) ?? 0);
    if (used + height > room && row > 0) {
      const start = groupStart > (breaks.at(-1) ?? 0) ? groupStart : row;
      breaks.push(start);
      used = 0;
      for (let moved = start; moved < row; moved++) {
        used += rows[moved]!.height;
        pageOf[moved] = breaks.length;
      }
    }
    used += height;
    pageOf[row] = breaks.length;
    if (!rows[row]!.keepWithNext) groupStart = row + 1;
  }
  return { scale, onOnePage: false, breaks, pageOf };
}
