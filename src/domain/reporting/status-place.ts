import { type CellAddress, covers, type Region, type SheetCells, valueAt } from '../model';
import { isBlank, nameKey } from '../reading/text';
import type { Work } from '../work';
import { clearHeading, STATUS_HEADING, type StatusField, statusFieldOf } from './status-headings';

/** A column marked as ours in the file. */
export interface StatusMark {
  readonly kind: 'goals' | 'indicators';
  readonly field: string;
  readonly sheet: string;
  readonly table: string | null;
  readonly heading: string;
  readonly headingRow: number;
  readonly column: number;
}

/** Where one of our columns stands, or will stand. */
export interface PlacedColumn {
  readonly field: StatusField;
  readonly heading: string;
  readonly column: number;
  readonly origin: 'marked' | 'adopted' | 'added';
  /** The controller's own filled column that has the name we wanted. */
  readonly insteadOf: string | null;
}

export interface Placement {
  readonly headingRow: number;
  /** Last row of the region, total row of a table included. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** True: the table grows by the added columns; false: they stand beside. */
  readonly growsTable: boolean;
  readonly columns: readonly PlacedColumn[];
  /** Filled columns that look like ours but aren't marked: the user says whose they are. */
  readonly unmarked: readonly { readonly heading: string; readonly column: number }[];
}

export interface PlaceOptions {
  readonly marks: readonly StatusMark[];
  /** Columns the user has said are ours (marks were lost). */
  readonly claimed: readonly { readonly sheet: string; readonly column: number }[];
  /** Cells that look empty but hold a formula, or would not take what is written (merged). */
  readonly occupied: (cell: CellAddress) => boolean;
}

/** Our columns need an empty one after them, so that a neighbouring block stays a block of its own. */
const AIR = 1;

const ROWS_PER_SLICE = 500;

/** Places our columns at a region: those marked, else empty ones of the right name, else new ones at the right end. Yields between slices of rows. */
export function* placeColumns(
  sheet: SheetCells,
  region: Region,
  fields: readonly StatusField[],
  options: PlaceOptions,
): Work<Placement> {
  const table = sheet.tables.find(({ name }) => name === region.table) ?? null;
  const lastColumn = (table ? table.left + table.columns : region.left + region.columns) - 1;
  const headingRow = table ? table.top : lowestHeading(sheet, region, lastColumn);
  const lastRow = table ? table.top + table.rows - 1 : region.top + region.rows - 1;
  const bodyEnd = table?.hasTotals ? lastRow - 1 : region.top + region.rows - 1;

  const used = (row: number, column: number): boolean =>
    !isBlank(valueAt(sheet, row, column)) || options.occupied({ sheet: sheet.name, row, column });
  const filled = function* (column: number): Work<boolean> {
    for (let row = region.bodyTop; row <= bodyEnd; row++) {
      if (used(row, column)) return true;
      if (row % ROWS_PER_SLICE === 0) yield;
    }
    return false;
  };
  const headings = headingCells(sheet, headingRow);
  const inRegion = headings.filter(({ column }) => column >= region.left && column <= lastColumn);
  const mine = options.marks.filter((mark) => belongs(mark, sheet, region, headingRow));
  const isFilled = function* (field: StatusField): Work<boolean> {
    for (const { heading, column } of inRegion) {
      if (statusFieldOf(heading) === field && (yield* filled(column))) return true;
    }
    return false;
  };
  const setIsThere = (yield* isFilled('basis')) && (yield* isFilled('assessedPer'));

  const taken = new Set<number>();
  const unmarked: { heading: string; column: number }[] = [];
  const names = new Set(inRegion.map(({ heading }) => nameKey(heading)));
  const missing: { field: StatusField; heading: string; insteadOf: string | null }[] = [];
  const columns: PlacedColumn[] = [];

  for (const field of fields) {
    const marked = findMarked(mine, field, headings);
    if (marked) {
      taken.add(marked.column);
      columns.push({ field, ...marked, origin: 'marked', insteadOf: null });
      continue;
    }
    const named = inRegion.filter(({ heading, column }) => statusFieldOf(heading) === field && !taken.has(column));
    const claimed = named.find(({ column }) =>
      options.claimed.some((claim) => claim.sheet === sheet.name && claim.column === column),
    );
    const free = claimed ?? (yield* firstWithout(named, ({ column }) => filled(column)));
    if (free) {
      taken.add(free.column);
      columns.push({ field, ...free, origin: 'adopted', insteadOf: null });
      continue;
    }
    for (const { heading, column } of named) {
      if (setIsThere || nameKey(heading) !== nameKey(STATUS_HEADING[field])) unmarked.push({ heading, column });
    }
    const heading = freeName(STATUS_HEADING[field], names);
    names.add(nameKey(heading));
    missing.push({ field, heading, insteadOf: named[0]?.heading ?? null });
  }

  const place = yield* placeForNew(sheet, table !== null, { headingRow, lastRow, lastColumn }, missing.length, used);
  missing.forEach(({ field, heading, insteadOf }, index) => {
    const name = place.beside ? clearNameBeside(heading) : heading;
    columns.push({ field, heading: name, column: place.column + index, origin: 'added', insteadOf });
  });
  return { headingRow, lastRow, lastColumn, growsTable: table !== null && !place.beside, columns, unmarked };
}

/** The first of which it is not so. */
function* firstWithout<T>(items: readonly T[], ask: (item: T) => Work<boolean>): Work<T | undefined> {
  for (const item of items) if (!(yield* ask(item))) return item;
  return undefined;
}

/** Beside, where no table or block says what they belong to, our columns carry our name. */
const clearNameBeside = (heading: string): string => (heading.includes('(') ? heading : clearHeading(heading));

/** The lowest heading row in which the last column has its heading: new headings stand in line with it. */
function lowestHeading(sheet: SheetCells, region: Region, lastColumn: number): number {
  for (let row = region.bodyTop - 1; row >= region.top; row--) {
    if (!isBlank(valueAt(sheet, row, lastColumn))) return row;
  }
  return region.bodyTop - 1;
}

function headingCells(sheet: SheetCells, row: number): { heading: string; column: number }[] {
  return (sheet.values[row - sheet.top] ?? []).flatMap((value, index) =>
    typeof value === 'string' && !isBlank(value) ? [{ heading: value, column: sheet.left + index }] : [],
  );
}

/**
 * A mark belongs to a table by its name, to a block by its sheet and heading row; to a block whose rows have moved
 * when its own place no longer holds the heading and this row does, in the same column.
 */
function belongs(mark: StatusMark, sheet: SheetCells, region: Region, headingRow: number): boolean {
  if (mark.kind !== region.kind || mark.table !== region.table) return false;
  if (region.table !== null) return true;
  if (mark.sheet !== region.sheet) return false;
  if (mark.headingRow === headingRow) return true;
  return (
    valueAt(sheet, headingRow, mark.column) === mark.heading &&
    valueAt(sheet, mark.headingRow, mark.column) !== mark.heading
  );
}

/** By place and heading; when columns were inserted, by the heading alone where it stands once. */
function findMarked(
  marks: readonly StatusMark[],
  field: StatusField,
  headings: readonly { heading: string; column: number }[],
): { heading: string; column: number } | null {
  for (const mark of marks.filter((one) => one.field === field)) {
    const same = headings.filter(({ heading }) => heading === mark.heading);
    const found = same.find(({ column }) => column === mark.column) ?? (same.length === 1 ? same[0] : undefined);
    if (found) return found;
  }
  return null;
}

function freeName(wanted: string, names: ReadonlySet<string>): string {
  if (!names.has(nameKey(wanted))) return wanted;
  let number = 1;
  while (names.has(nameKey(clearHeading(wanted, number)))) number += 1;
  return clearHeading(wanted, number);
}

/** At the right end when every cell there is free, else beyond everything in those rows with an empty column between. */
function* placeForNew(
  sheet: SheetCells,
  isTable: boolean,
  at: { readonly headingRow: number; readonly lastRow: number; readonly lastColumn: number },
  count: number,
  used: (row: number, column: number) => boolean,
): Work<{ column: number; beside: boolean }> {
  const first = at.lastColumn + 1;
  if (count === 0) return { column: first, beside: false };
  const needed = count + (isTable ? 0 : AIR);
  const inTable = (row: number, column: number): boolean =>
    sheet.tables.some((table) => covers(table, { row, column }));
  const lastTaken = function* (from: number, to: number): Work<number | null> {
    let last: number | null = null;
    for (let row = at.headingRow; row <= at.lastRow; row++) {
      // Further to the left of what is known to be taken nothing can change the answer.
      for (let column = to - 1; column > (last ?? from - 1); column--) {
        if (used(row, column) || inTable(row, column)) last = column;
      }
      if (row % ROWS_PER_SLICE === 0) yield;
    }
    return last;
  };
  const width = Math.max(
    sheet.left + (sheet.values[0]?.length ?? 0),
    ...sheet.tables.map((table) => table.left + table.columns),
    first + needed,
  );
  if ((yield* lastTaken(first, first + needed)) === null) return { column: first, beside: false };
  let column = ((yield* lastTaken(first, width)) ?? at.lastColumn) + 2;
  // What would not take writing is known a little at a time: beyond what is used there may be more of it.
  for (;;) {
    const taken = yield* lastTaken(column, column + count);
    if (taken === null) return { column, beside: true };
    column = taken + 2;
  }
}
