import { unzipSync } from 'fflate';
import type { Cell } from '../../src/emulator/workbook';
import { openXlsx } from '../../src/emulator/xlsx';
import { cellName } from '../../src/emulator/xlsx/sheet/address';

export interface PartDifference {
  readonly part: string;
  readonly change: 'added' | 'removed' | 'changed';
}

export interface CellDifference {
  /** "Mål!C7" */
  readonly cell: string;
  /** What the cell holds, its formula and its format, as one line; null = no cell. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Parts whose inflated bytes differ, by name. Reads the archives with another library than the product does. */
export function comparePackages(before: Uint8Array, after: Uint8Array): PartDifference[] {
  const old = unzipSync(before);
  const now = unzipSync(after);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].sort().flatMap((part): PartDifference[] => {
    const [a, b] = [old[part], now[part]];
    if (a === undefined) return [{ part, change: 'added' }];
    if (b === undefined) return [{ part, change: 'removed' }];
    return Buffer.compare(a, b) === 0 ? [] : [{ part, change: 'changed' }];
  });
}

/** "changed xl/worksheets/sheet1.xml": for expectations that read like lists. */
export const changedParts = (before: Uint8Array, after: Uint8Array): string[] =>
  comparePackages(before, after).map(({ part, change }) => `${change} ${part}`);

/** Cells that hold, compute or look other than before; in sheets of the same name. A sheet that is gone has lost all its cells. */
export function compareCells(before: Uint8Array, after: Uint8Array): CellDifference[] {
  const old = describe(before);
  const now = describe(after);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((cell): CellDifference[] => {
    const [a, b] = [old.get(cell) ?? null, now.get(cell) ?? null];
    return a === b ? [] : [{ cell, before: a, after: b }];
  });
}

function describe(bytes: Uint8Array): Map<string, string> {
  const book = openXlsx(bytes);
  const cells = new Map<string, string>();
  for (const sheet of book.sheets) {
    sheet.rows.forEach((row, rowIndex) =>
      row.forEach((cell: Cell | undefined, column) => {
        if (cell === undefined) return;
        const { value, formula, style, error } = cell;
        cells.set(
          `${sheet.name}!${cellName(rowIndex, column)}`,
          JSON.stringify({ value, formula, error, ...book.styles.get(style) }),
        );
      }),
    );
  }
  return cells;
}
