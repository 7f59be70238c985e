import { addressText, type CellAddress, type CellValue, type ReadingProblem } from '../model';
import type { Grid } from './grid';
import { isErrorText } from './missing';

/** Collects what reading could not take in, each thing once. */
export class Problems {
  readonly list: ReadingProblem[] = [];
  private readonly errors = new Set<string>();

  add(problem: ReadingProblem): void {
    this.list.push(problem);
  }

  /** Notes an error value in a cell that is read (W04). */
  error(value: CellValue, cell: CellAddress): void {
    if (typeof value !== 'string' || !isErrorText(value)) return;
    const key = addressText(cell);
    if (this.errors.has(key)) return;
    this.errors.add(key);
    this.list.push({ kind: 'errorValue', value, cell });
  }

  date(grid: Grid, row: number, column: number, field: string): void {
    this.list.push({ kind: 'dateUnreadable', value: grid.value(row, column), field, cell: grid.address(row, column) });
  }
}
