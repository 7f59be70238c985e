import { HISTORY_FIELDS, type HistoryField, type UserField } from '../../domain/history';
import { asHeld, type CellValue, type Proposal } from '../../domain/model';
import type { Work } from '../../domain/work';
import { asReadBack } from '../safe-text';
import { PLAIN_LOOK } from '../plain-look';
import type { CellLook, CellWrite, RowAnchor } from '../write-plan';
import { formatHistoryKey, shortMark } from './history-key';
import type { StandingHistory, StandingRow } from './read-history';

/** A row in words, as it would stand. */
export interface PlainRow {
  readonly key: string;
  readonly status: Proposal | null;
  readonly values: Readonly<Partial<Record<HistoryField, CellValue>>>;
  readonly looks: Readonly<Partial<Record<HistoryField, CellLook>>>;
}

/** Headings as they are written in a new sheet. */
export type HistoryHeadings = Readonly<Record<HistoryField | UserField, string>>;

/** What is to change in the *Historik* that stands. */
export interface HistoryPlan {
  readonly cells: readonly CellWrite[];
  /** The key cells of the rows it changes, as they are afterwards. */
  readonly anchors: readonly RowAnchor[];
  /** First row of those it adds, how many, and whether others' cells have to make room for them. */
  readonly added: { readonly top: number; readonly rows: number; readonly makeRoom: boolean };
  /** Rows of the occasion that would be otherwise now, but are confirmed or somebody's own: they stand. */
  readonly left: number;
}

const stored = (value: CellValue): CellValue => {
  if (value === null || value === '') return null;
  return typeof value === 'number' ? asHeld(value) : asReadBack(value);
};

const same = (a: CellValue, b: CellValue): boolean => stored(a) === stored(b);

const valueOf = ({ values }: Pick<StandingRow, 'values'>, field: HistoryField): CellValue => values[field] ?? null;

/** The key cell of a row of ours. */
export const keyCell = (row: PlainRow, occasion: string): string =>
  formatHistoryKey({
    occasion,
    status: row.status,
    marks: HISTORY_FIELDS.filter((field) => field !== 'ran')
      .map((field) => shortMark(stored(valueOf(row, field))))
      .join(''),
    key: row.key,
  });

/** Which row of the occasion speaks of each key: ours, or one somebody typed. The first of equals. */
function rowsByKey(
  { rows }: StandingHistory,
  occasion: string,
  typedKey: (row: StandingRow) => string | null,
): ReadonlyMap<string, StandingRow> {
  const found = new Map<string, StandingRow>();
  for (const row of rows) {
    const key = row.stored === null ? typedKey(row) : row.stored.occasion === occasion ? row.stored.key : null;
    if (key !== null && !found.has(key)) found.set(key, row);
  }
  return found;
}

/** The row where new ones go on: below the table, else below the last row that holds anything. */
function endOf({ table, rows, headingRow }: StandingHistory): number {
  if (table !== null) return table.top + table.rows - (table.hasTotals ? 1 : 0);
  return (rows.findLast(({ blank }) => !blank)?.row ?? headingRow) + 1;
}

/** A total row, or somebody's cells, stand where the table is to grow. */
function needsRoom({ sheet, table }: StandingHistory, top: number, rows: number): boolean {
  if (table === null || rows === 0) return false;
  if (table.hasTotals) return true;
  const from = table.left - sheet.left;
  return sheet.values
    .slice(top - sheet.top, top - sheet.top + rows)
    .some((cells) => cells.slice(from, from + table.columns).some((value) => value !== null));
}

/**
 * What has to change for *Historik* to hold the occasion's rows. Rows of other occasions are left alone, and so are
 * confirmed rows and rows somebody has written in. Rows of goals that are gone are emptied, and emptied rows are filled
 * again before new ones are added. Nothing changed means nothing to write: the time of the run alone is no change.
 * @param typedKey key of a row somebody typed, where it speaks of this occasion
 */
export function* planHistory(
  standing: StandingHistory,
  rows: readonly PlainRow[],
  occasion: string,
  typedKey: (row: StandingRow) => string | null,
): Work<HistoryPlan> {
  const { sheet, columns, keyColumn, table } = standing;
  const known = rowsByKey(standing, occasion, typedKey);
  const cells: CellWrite[] = [];
  const anchors: RowAnchor[] = [];
  let left = 0;
  const at = (row: number, column: number) => ({ sheet: sheet.name, row, column });

  /** Writes a row where `now` stands (null: nothing does). `other`: the cells of a field without a look get this one. */
  const put = (place: number, now: StandingRow | null, row: PlainRow, other: CellLook | null): void => {
    for (const [field, column] of columns) {
      const old = now === null ? null : valueOf(now, field);
      const value = stored(valueOf(row, field));
      if (same(old, value)) continue;
      cells.push({ cell: at(place, column), old, new: value, look: row.looks[field] ?? other });
    }
    const key = keyCell(row, occasion);
    const old = now?.keyText ?? null;
    cells.push({ cell: at(place, keyColumn), old, new: key, look: null });
    anchors.push({ ...at(place, keyColumn), value: key });
  };

  const missing: PlainRow[] = [];
  const wanted = new Set<string>();
  for (const row of rows) {
    if (wanted.size % 200 === 0) yield;
    wanted.add(row.key);
    const now = known.get(row.key);
    if (now === undefined) {
      missing.push(row);
      continue;
    }
    const differs = [...columns.keys()].some(
      (field) => field !== 'ran' && !same(valueOf(now, field), valueOf(row, field)),
    );
    if (!differs) continue;
    if (now.stored === null || now.confirmed || now.edited) left += 1;
    else put(now.row, now, row, null);
  }

  const inTable = (row: number): boolean => table === null || row < table.top + table.rows;
  const slots: StandingRow[] = [];
  for (const row of standing.rows) {
    const gone = row.stored?.occasion === occasion && !wanted.has(row.stored.key) && known.get(row.stored.key) === row;
    if (gone && (row.confirmed || row.edited || row.hasOthersWords)) left += 1;
    else if (gone || (row.blank && table !== null && inTable(row.row))) slots.push(row);
  }
  const refilled = slots.slice(0, missing.length);
  for (const [index, slot] of refilled.entries()) put(slot.row, slot, missing[index]!, PLAIN_LOOK);
  for (const slot of slots.slice(missing.length)) {
    if (slot.blank) continue;
    for (const [field, column] of columns) {
      const old = valueOf(slot, field);
      if (old !== null) cells.push({ cell: at(slot.row, column), old, new: null, look: PLAIN_LOOK });
    }
    cells.push({ cell: at(slot.row, keyColumn), old: slot.keyText, new: null, look: null });
    anchors.push({ ...at(slot.row, keyColumn), value: null });
  }
  const rest = missing.slice(refilled.length);
  const top = endOf(standing);
  for (const [index, row] of rest.entries()) put(top + index, null, row, null);
  return { cells, anchors, added: { top, rows: rest.length, makeRoom: needsRoom(standing, top, rest.length) }, left };
}
