import { cellName, type Occasion, occasionCode } from '../../domain/model';
import type { CellChange } from '../../app';

/** Seconds a part of the run took. */
export interface Seconds {
  readonly read: number;
  readonly check: number;
  readonly judge: number;
  readonly write: number;
  readonly reports: number;
}

/** Messages between the add-in and the workbook, in bytes. */
export interface Traffic {
  readonly syncs: number;
  readonly sent: number;
  readonly received: number;
  readonly largest: number;
}

/** `run --json`: what was written, and what it cost. */
export const runJson = (
  occasion: Occasion,
  written: readonly CellChange[],
  sheets: readonly string[],
  traffic: Traffic,
  seconds: Seconds,
): object => ({
  occasion: occasionCode(occasion),
  written: written.map((change) => ({
    sheet: change.cell.sheet,
    cell: cellName(change.cell.row, change.cell.column),
    old: change.old,
    new: change.new,
  })),
  sheets,
  syncs: traffic.syncs,
  bytes: { sent: traffic.sent, received: traffic.received, largest: traffic.largest },
  seconds,
});
