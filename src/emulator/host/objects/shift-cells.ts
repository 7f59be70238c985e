import { type CellRange, intersect, MAX_COLUMNS, MAX_ROWS, overlaps, type Sheet, within } from '../../workbook';
import type { Environment } from '../environment';
import { HostError } from '../host-error';
import type { RangeRef } from './range-ref';
import { type Direction, moveRules, moved } from './shift-rules';
import { refuse, requireUnreferenced } from './unmoved-references';

/** Everything below (or to the right of) the range on its rows or columns, the range included. */
const movedZone = (range: CellRange, direction: Direction): CellRange =>
  direction === 'down' ? { ...range, rows: MAX_ROWS - range.top } : { ...range, columns: MAX_COLUMNS - range.left };

/**
 * Moves the cells of the zone below (right of) `range` by `by` rows (columns); negative = up (left), dropping what the
 * range held. `except` is a table that is itself being changed. Merged cells, other tables, rules and links in the zone
 * move along when they lie wholly in it; else the move is refused.
 */
function shift(env: Environment, range: RangeRef, direction: Direction, by: number, except: object | null): void {
  const { sheet } = range;
  const zone = movedZone(range, direction);
  const occupied = hasCells(sheet, zone);
  const areas = areasIn(sheet, zone, except);
  if (areas.some((area) => !within(area.get(), zone))) {
    throw new HostError('InsertDeleteConflict', 'The insert or delete operation attempted resulted in a conflict.');
  }
  const moves = occupied || areas.length > 0;
  requireUnreferenced(env, sheet, zone, direction);
  moveRules(sheet, zone, direction, by);
  if (!moves) return;
  moveCells(sheet, zone, direction, by);
  const dropped: CellRange | null =
    by < 0 ? (direction === 'down' ? { ...range, rows: -by } : { ...range, columns: -by }) : null;
  for (const area of areas) {
    if (dropped && overlaps(area.get(), dropped)) refuse(env, 'merged cells or tables stand in the deleted cells');
    area.set(moved(area.get(), direction, by));
  }
  moveLinks(sheet, zone, direction, by);
}

const hasCells = (sheet: Sheet, zone: CellRange): boolean =>
  sheet.rows.some(
    (cells, row) =>
      row >= zone.top &&
      row < zone.top + zone.rows &&
      cells?.some((cell, column) => cell && column >= zone.left && column < zone.left + zone.columns),
  );

interface Area {
  get(): CellRange;
  set(range: CellRange): void;
}

/** Rectangles of the sheet that reach into the zone and would move with it. */
function areasIn(sheet: Sheet, zone: CellRange, except: object | null): Area[] {
  const areas: Area[] = [];
  const add = (get: () => CellRange, set: (range: CellRange) => void): void => {
    if (intersect(get(), zone)) areas.push({ get, set });
  };
  sheet.merges.forEach((_, index) =>
    add(
      () => sheet.merges[index]!,
      (range) => {
        sheet.merges[index] = range;
        sheet.touch('merges');
      },
    ),
  );
  for (const table of sheet.tables) {
    if (table === except) continue;
    add(
      () => table.range,
      (range) => {
        table.range = range;
        sheet.touch('tables');
      },
    );
  }
  return areas;
}

function moveCells(sheet: Sheet, zone: CellRange, direction: Direction, by: number): void {
  const right = zone.left + zone.columns;
  if (direction === 'right') {
    for (let row = zone.top; row < Math.min(zone.top + zone.rows, sheet.rows.length); row++) {
      const cells = sheet.rows[row];
      if (!cells || cells.length <= zone.left) continue;
      if (by > 0) cells.splice(zone.left, 0, ...new Array<undefined>(by));
      else cells.splice(zone.left, -by);
      sheet.dirtyRows.add(row);
    }
    return;
  }
  const last = sheet.rows.length;
  const order = Array.from({ length: Math.max(0, last - zone.top) }, (_, index) => zone.top + index);
  if (by > 0) order.reverse();
  for (const row of order) {
    const from = sheet.rows[row];
    for (let column = zone.left; column < Math.min(right, from?.length ?? 0); column++) {
      const cell = from![column];
      if (!cell) continue;
      delete from![column];
      sheet.dirtyRows.add(row);
      if (by < 0 && row + by < zone.top) continue;
      (sheet.rows[row + by] ??= [])[column] = cell;
      sheet.dirtyRows.add(row + by);
    }
  }
}

function moveLinks(sheet: Sheet, zone: CellRange, direction: Direction, by: number): void {
  const links = [...sheet.hyperlinks];
  let changed = false;
  for (const [key] of links) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    if (within({ top: row, left: column, rows: 1, columns: 1 }, zone)) {
      sheet.hyperlinks.delete(key);
      changed = true;
    }
  }
  if (!changed) return;
  for (const [key, link] of links) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    const cell = { top: row, left: column, rows: 1, columns: 1 };
    if (!within(cell, zone)) continue;
    const next = moved(cell, direction, by);
    if (within(next, zone)) sheet.hyperlinks.set(`${next.top},${next.left}`, link);
  }
  sheet.touch('hyperlinks');
}

/** Makes room: what stood in and below (right of) the range moves by its height (width). */
export function insertCells(
  env: Environment,
  range: RangeRef,
  direction: Direction,
  except: object | null = null,
): void {
  shift(env, range, direction, direction === 'down' ? range.rows : range.columns, except);
}

/** Takes the cells away: what stood below (right of) the range moves over it. */
export function deleteCells(
  env: Environment,
  range: RangeRef,
  direction: Direction,
  except: object | null = null,
): void {
  shift(env, range, direction, direction === 'down' ? -range.rows : -range.columns, except);
}
