import type { CellAddress } from '../domain/model';

/** More columns than a sheet has. */
const COLUMNS = 16_384;

/** Something for each of many cells, by sheet and place: no text is made for a key, since there may be 100,000. */
export class CellMap<T> {
  private readonly sheets = new Map<string, Map<number, T>>();

  get({ sheet, row, column }: CellAddress): T | undefined {
    return this.sheets.get(sheet)?.get(row * COLUMNS + column);
  }

  has({ sheet, row, column }: CellAddress): boolean {
    return this.sheets.get(sheet)?.has(row * COLUMNS + column) ?? false;
  }

  set({ sheet, row, column }: CellAddress, value: T): void {
    let cells = this.sheets.get(sheet);
    if (!cells) {
      cells = new Map();
      this.sheets.set(sheet, cells);
    }
    cells.set(row * COLUMNS + column, value);
  }
}
