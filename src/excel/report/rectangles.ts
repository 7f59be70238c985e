import type { Work } from '../../domain/work';
import type { Area } from '../on-range';

const ROWS_PER_STEP = 50;

/** A rectangle of cells that share something, counted from 0. */
export interface Rectangle<T> extends Area {
  readonly value: T;
}

/**
 * Covers equal neighbouring cells with few rectangles: runs along rows, joined with the run above where it is the same.
 * Cells whose value is null are left out. `key` says when two values are equal.
 */
export function* rectangles<T>(
  grid: readonly (readonly (T | null)[])[],
  key: (value: T) => string = String,
): Work<readonly Rectangle<T>[]> {
  const nameOf = (value: T | null | undefined): string | null =>
    value === null || value === undefined ? null : key(value);
  const done: Rectangle<T>[] = [];
  let open = new Map<string, Rectangle<T>>();
  for (const [top, row] of grid.entries()) {
    if (top % ROWS_PER_STEP === 0) yield;
    const next = new Map<string, Rectangle<T>>();
    for (let left = 0; left < row.length;) {
      const value = row[left] ?? null;
      let end = left + 1;
      if (value !== null) {
        const name = key(value);
        while (end < row.length && nameOf(row[end]) === name) end += 1;
        const place = `${left}:${end}:${name}`;
        const above = open.get(place);
        const grown = { top: above?.top ?? top, left, rows: (above?.rows ?? 0) + 1, columns: end - left, value };
        next.set(place, grown);
        open.delete(place);
      }
      left = end;
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}
