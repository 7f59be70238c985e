import type { RegionColumn, RegionKind, TableCells } from '../../model';
import type { Work } from '../../work';
import type { Grid } from '../grid';
import { namesUpper } from '../regions/document-labels';
import { genderSaid, isGenderTotal } from '../regions/gender-rows';
import type { Heading } from './block';
import { isGoalOnly, type ListColumns } from './list-columns';
import { isNoteText, isOrganisationName, isTotalText } from './row-words';
import { yearRowsBelow } from './year-row';
import { isYearRows } from './year-rows';

/** The rows of a block that hold data. */
export interface Body {
  readonly rows: readonly number[];
  /** In a list of indicators: rows that hold a goal alone. */
  readonly goalRows: readonly number[];
  readonly labels: ReadonlyMap<number, string>;
  readonly cuts: readonly number[];
}

export interface BodyPlace {
  readonly grid: Grid;
  readonly kind: RegionKind;
  readonly heading: Heading;
  readonly left: number;
  readonly right: number;
  readonly fields: readonly RegionColumn[];
  readonly table: TableCells | null;
  /** The goal columns of a list of indicators that has them. */
  readonly list: ListColumns | null;
  /** First row that can't belong to the block: another heading, or the sheet's end. */
  readonly end: number;
  /** Extra words that are known names in the first column (*Inställningar*). */
  readonly known: (text: string) => boolean;
}

type RowSort = 'blank' | 'data' | 'goal' | 'label' | 'other';

/** The field that names a row, the field that identifies it, and fields that only real rows have. */
const KEYS: Readonly<
  Record<RegionKind, { readonly name: string; readonly id: string | null; readonly more: readonly string[] }>
> = {
  goals: { name: 'title', id: 'id', more: ['level', 'parents', 'owner'] },
  indicators: { name: 'title', id: 'id', more: ['unit', 'direction', 'goals'] },
  outcomes: { name: 'value', id: 'id', more: ['period'] },
  targets: { name: 'value', id: 'id', more: ['year'] },
  activities: { name: 'title', id: 'id', more: ['goals', 'owner', 'start', 'end'] },
  organisation: { name: 'name', id: null, more: ['kind', 'parent'] },
  links: { name: 'goal', id: 'unit', more: ['directive'] },
  finance: { name: 'subject', id: null, more: ['budget'] },
  levels: { name: 'name', id: null, more: ['order'] },
  settings: { name: 'name', id: null, more: ['value'] },
};

const YIELD_ROWS = 400;

/** Finds the rows of data below a heading: notes, sums and labels are left out, blank rows inside are noticed. */
export function* findBody(place: BodyPlace): Work<Body> {
  if (isYearRows(place)) {
    const { grid, fields, heading, table, end } = place;
    const last = table ? end - (table.hasTotals ? 1 : 0) : grid.bottom;
    return { rows: yearRowsBelow(grid, fields, heading.bodyTop, last), goalRows: [], labels: new Map(), cuts: [] };
  }
  return yield* place.table ? tableBody(place, place.table) : plainBody(place);
}

function* tableBody(place: BodyPlace, table: TableCells): Work<Body> {
  const rows: number[] = [];
  const goalRows: number[] = [];
  const labels = new Map<number, string>();
  const end = table.top + table.rows - (table.hasTotals ? 1 : 0);
  const look = rowReader(place);
  for (let row = place.heading.bodyTop; row < end; row++) {
    if (row % YIELD_ROWS === 0) yield;
    const sort = look(row);
    if (sort === 'data' || (sort === 'label' && look.hasName(row) && !namesUpper(look.only(row)))) rows.push(row);
    else if (sort === 'goal' || look.goalAlone(row)) goalRows.push(row);
    else if (sort === 'label') labels.set(row, look.only(row));
  }
  return { rows, goalRows, labels, cuts: [] };
}

function* plainBody(place: BodyPlace): Work<Body> {
  const rows: number[] = [];
  const goalRows: number[] = [];
  const labels = new Map<number, string>();
  const cuts: number[] = [];
  const look = rowReader(place);
  let broken = false;
  let blank = false;
  let pending: { readonly row: number; readonly text: string }[] = [];
  for (let row = place.heading.bodyTop; row < place.end; row++) {
    if (row % YIELD_ROWS === 0) yield;
    const sort = look(row);
    if (sort === 'blank') {
      if (rows.length + goalRows.length > 0) {
        broken = true;
        blank = true;
      }
      continue;
    }
    if (sort === 'other') {
      if (rows.length + goalRows.length > 0) broken = true;
      continue;
    }
    if (sort === 'label') {
      if (!broken && look.goalAlone(row) && /^(?:data|goal)$/.test(look(row + 1))) goalRows.push(row);
      else if (!broken && rows.length > 0 && look.named(row) && look(row + 1) === 'data') rows.push(row);
      else pending.push({ row, text: look.only(row) });
      continue;
    }
    if (broken && !(sort === 'goal' ? look.surelyGoal(row) : look.surely(row, rows))) continue;
    for (const label of pending) labels.set(label.row, label.text);
    pending = [];
    if (broken && blank) cuts.push(row);
    broken = false;
    blank = false;
    (sort === 'goal' ? goalRows : rows).push(row);
  }
  return { rows, goalRows, labels, cuts };
}

interface RowReader {
  (row: number): RowSort;
  /** The only text of a row. */
  only(row: number): string;
  /** A lone text that stands in the naming column and could be a row's name. */
  named(row: number): boolean;
  hasName(row: number): boolean;
  /** A lone text in the goal column of a list of indicators. */
  goalAlone(row: number): boolean;
  /** Below a gap: a goal with its number or more beside it, no note. */
  surelyGoal(row: number): boolean;
  /** Below a gap: so like the rows above that it must be one of them. */
  surely(row: number, rows: readonly number[]): boolean;
}

function rowReader(place: BodyPlace): RowReader {
  const { grid, kind, left, right, fields, list } = place;
  const keys = KEYS[kind];
  const columnOf = (field: string | null): number | null =>
    field === null ? null : (fields.find((column) => column.field === field)?.column ?? null);
  const name = columnOf(keys.name);
  const id = columnOf(keys.id);
  const more = keys.more.map(columnOf).filter((column): column is number => column !== null);
  const filled = (row: number, column: number | null): boolean => column !== null && !grid.blank(row, column);

  const count = (row: number): { readonly filled: number; readonly first: number } => {
    let found = 0;
    let first = -1;
    for (let column = left; column < right; column++) {
      if (grid.blank(row, column)) continue;
      if (found === 0) first = column;
      found++;
    }
    return { filled: found, first };
  };

  const repeatsHeading = (row: number): boolean =>
    place.heading.cells.length > 1 &&
    place.heading.cells
      .slice(0, 3)
      .every(({ column, text }) => grid.text(row, column) === text || grid.text(row, column) === '') &&
    place.heading.cells.slice(0, 3).some(({ column }) => grid.text(row, column) !== '');

  const sort = (row: number): RowSort => {
    const { filled: cells, first } = count(row);
    if (cells === 0) return 'blank';
    const text = grid.text(row, first);
    if (typeof grid.value(row, first) === 'string') {
      const onlyRow =
        cells === 1 || !more.some((column) => filled(row, column)) || (first === id && !filled(row, name));
      if (kind === 'indicators' && first === name && isGenderTotal(grid, row, first)) return 'data';
      if (isTotalText(text) && (onlyRow || kind === 'finance') && (first === id || !filled(row, id))) return 'other';
      if (isNoteText(text) && (cells === 1 || (first === left && text.length > 12 && !filled(row, name))))
        return 'other';
      if (repeatsHeading(row)) return 'other';
    }
    const isNamed = filled(row, name);
    const hasId = filled(row, id);
    switch (kind) {
      case 'settings':
      case 'organisation':
        return isNamed ? 'data' : 'other';
      case 'levels':
        return isNamed &&
          cells >= 2 &&
          (place.known(text) || !filled(row, columnOf('order')) || isNumber(grid, row, columnOf('order')))
          ? 'data'
          : 'other';
      case 'finance':
        return isNamed && cells >= 2 ? 'data' : 'other';
      case 'outcomes':
      case 'targets':
      case 'links':
        return (isNamed || hasId || (id === null && more.some((column) => filled(row, column)))) && cells >= 2
          ? 'data'
          : 'other';
      case 'goals':
      case 'indicators':
      case 'activities':
        if (cells >= 2 && list !== null && isGoalOnly(grid, row, list)) return 'goal';
        if (!isNamed && !hasId) return isSubRow(row) ? 'data' : cells === 1 ? 'label' : 'other';
        return cells >= 2 || right - left === 1 ? 'data' : 'label';
    }
  };

  /** "Män", "Totalt" on the row below its indicator. */
  const gender = kind === 'indicators' ? columnOf('gender') : null;
  const isSubRow = (row: number): boolean => gender !== null && genderSaid(grid.text(row, gender)) !== undefined;

  const named = (row: number): boolean => {
    const { first } = count(row);
    const text = grid.text(row, first);
    return (
      kind === 'goals' &&
      first === name &&
      text.length <= 300 &&
      !isOrganisationName(text) &&
      !namesUpper(text) &&
      !place.known(text)
    );
  };

  const goalAlone = (row: number): boolean =>
    list !== null &&
    count(row).filled === 1 &&
    isGoalOnly(grid, row, list) &&
    sort(row) === 'label' &&
    grid.text(row, list.goalTitle.column).length <= 300 &&
    !isOrganisationName(grid.text(row, list.goalTitle.column)) &&
    !namesUpper(grid.text(row, list.goalTitle.column)) &&
    !place.known(grid.text(row, list.goalTitle.column));

  const surelyGoal = (row: number): boolean => filled(row, list?.goalId?.column ?? null) || count(row).filled >= 3;

  const surely = (row: number, rows: readonly number[]): boolean => {
    const { filled: cells } = count(row);
    if (kind === 'settings') return place.known(grid.text(row, name ?? left));
    if (kind === 'levels') return cells >= 4 && isNumber(grid, row, columnOf('order'));
    if (!filled(row, name) || cells < 2) return false;
    const usual = rows.slice(-20).map((above) => count(above).filled);
    const typical = usual.sort((a, b) => a - b)[Math.floor(usual.length / 2)] ?? 2;
    if (cells < Math.max(2, typical * 0.4)) return false;
    if (id === null) return cells >= typical * 0.5;
    if (!filled(row, id)) return cells >= Math.max(3, typical * 0.6);
    const digits = rows.filter((above) => /\d/.test(grid.text(above, id))).length;
    return digits < rows.length * 0.6 || /\d/.test(grid.text(row, id));
  };

  return Object.assign(sort, {
    only: (row: number) => grid.text(row, count(row).first),
    named,
    hasName: (row: number) => filled(row, name),
    goalAlone,
    surelyGoal,
    surely,
  });
}

const isNumber = (grid: Grid, row: number, column: number | null): boolean =>
  column !== null && (typeof grid.value(row, column) === 'number' || /^\d+$/.test(grid.text(row, column)));
