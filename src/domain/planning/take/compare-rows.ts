import { type CellValue, heldValue, type IsoDate } from '../../model';
import { isAsFetched } from './marks';
import type { RowValues } from './other-workbook';
import { FILE, GONE, type OwnRow, type OwnTable, STANDING, TAKEN_ON, type TakenKind } from './own-table';
import { type Named, rowKeys } from './row-keys';
import type { Standing } from './settle-names';
import { ID_HEADING, REFERENCE_HEADING, TITLE_HEADING } from './take-sheets';
import type { FileMarks, TakeCell, TakeRow } from './take-plan';

/** A row of the file as it would stand here. */
export interface ComingRow {
  readonly id: string | null;
  readonly title: string | null;
  readonly values: RowValues;
  /** The row that came before; null: it is new. */
  readonly standing: OwnRow | null;
}

const text = (value: CellValue): string | null => (value === null ? null : String(value));

const namedBy = (kind: TakenKind, at: (heading: string) => CellValue): Named => ({
  id: text(at(ID_HEADING[kind])),
  title: text(at(TITLE_HEADING[kind])),
  beside: besideOf(kind, at),
});

/** What tells rows of the same name apart. */
export const besideOf = (kind: TakenKind, at: (heading: string) => CellValue): string =>
  BESIDE[kind].map((heading) => text(at(heading)) ?? '').join('|');

const BESIDE: Readonly<Record<TakenKind, readonly string[]>> = {
  goals: ['Nivå', 'Målområde'],
  indicators: [REFERENCE_HEADING.indicators],
};

/** The rows that came from the file before. */
export const standingRows = (own: OwnTable | null, kind: TakenKind, file: string): readonly Standing[] =>
  (own?.rows ?? []).filter((row) => row.file === file).map((row) => ({ ...namedBy(kind, row.at), row }));

/** Keys of rows as they come to stand. */
export const keysOf = (kind: TakenKind, rows: readonly ComingRow[]): readonly string[] =>
  // Rows that nothing tells apart do not come: each has a key.
  rowKeys(rows.map(({ values }) => namedBy(kind, (heading) => values[heading] ?? null))).map((key) => key ?? '');

/** The cells of a row that stands which differ from the file's. */
function differences(
  values: RowValues,
  row: OwnRow,
  own: OwnTable,
  headings: readonly string[],
  known: FileMarks,
  key: string | null,
): readonly TakeCell[] {
  const marks = key === null ? undefined : known.rows[key];
  return headings.flatMap((heading): TakeCell[] => {
    const old = row.at(heading);
    const next = values[heading] ?? null;
    if (heldValue(old) === heldValue(next) || heading === FILE || heading === TAKEN_ON) return [];
    const untouched = isAsFetched(known.headings, marks, heading, old) ?? old === null;
    return [{ ...placed(own, row, heading), old, new: next, byHand: heading !== STANDING && !untouched }];
  });
}

const placed = (own: OwnTable, { row }: OwnRow, heading: string): Pick<TakeCell, 'heading' | 'cell'> => {
  const column = own.columns.get(heading);
  return { heading, cell: column === undefined ? null : { sheet: own.sheet.name, row, column } };
};

/** A row that differs gets the day it was fetched, unless nothing but cells changed by hand differ. */
function withDate(cells: readonly TakeCell[], own: OwnTable, row: OwnRow, date: IsoDate): readonly TakeCell[] {
  const old = row.at(TAKEN_ON);
  if (old === date || cells.every(({ byHand }) => byHand)) return cells;
  return [...cells, { ...placed(own, row, TAKEN_ON), old, new: date, byHand: false }];
}

/** A row that stands is known by its number, else by its text, unless that is what changes. */
function at(kind: TakenKind, own: OwnTable, row: OwnRow, cells: readonly TakeCell[]): Pick<TakeRow, 'row' | 'anchor'> {
  const heading = row.at(ID_HEADING[kind]) === null ? TITLE_HEADING[kind] : ID_HEADING[kind];
  const { cell } = placed(own, row, heading);
  const changes = cells.some((one) => one.heading === heading);
  return { row: row.row, anchor: cell === null || changes ? null : { ...cell, value: row.at(heading) } };
}

export function compareRows(
  kind: TakenKind,
  coming: readonly ComingRow[],
  own: OwnTable | null,
  standing: readonly Standing[],
  headings: readonly string[],
  date: IsoDate,
  known: FileMarks,
): { readonly rows: readonly TakeRow[]; readonly same: number } {
  const rows: TakeRow[] = [];
  let same = 0;
  const keys = keysOf(kind, coming);
  const ownKeys = new Map(rowKeys(standing).map((key, index): [OwnRow, string | null] => [standing[index]!.row, key]));
  const seen = new Set<OwnRow>();
  for (const [index, one] of coming.entries()) {
    const { id, title, values, standing: row } = one;
    const key = keys[index]!;
    if (!row || !own) {
      const cells = headings
        .filter((heading) => (values[heading] ?? null) !== null)
        .map((heading): TakeCell => ({ heading, cell: null, old: null, new: values[heading]!, byHand: false }));
      rows.push({ kind, state: 'new', key, id, title, row: null, anchor: null, cells });
      continue;
    }
    seen.add(row);
    const cells = differences(values, row, own, headings, known, ownKeys.get(row) ?? null);
    if (cells.length === 0) same++;
    else
      rows.push({
        kind,
        state: 'changed',
        key,
        id,
        title,
        ...at(kind, own, row, cells),
        cells: withDate(cells, own, row, date),
      });
  }
  for (const { row, id, title } of standing) {
    const old = row.at(STANDING);
    if (seen.has(row) || !own || old === GONE) continue;
    const key = ownKeys.get(row) ?? String(row.row);
    const cells = [{ ...placed(own, row, STANDING), old, new: GONE, byHand: false }];
    rows.push({ kind, state: 'gone', key, id, title, ...at(kind, own, row, cells), cells });
  }
  return { rows, same };
}
