import {
  type CellAddress,
  type CellValue,
  fieldColumn,
  type Goal,
  type Indicator,
  isPersonalGoal,
  type Judgements,
  type Model,
  type NamingCell,
  personsOnly,
  type Region,
  type SheetCells,
  type WorkbookCells,
  valueAt,
} from '../model';
import type { Work } from '../work';
import { goalContent, indicatorContent, type StatusContent } from './status-cells';
import { COMMON_FIELDS, GOAL_FIELDS, INDICATOR_FIELDS, STATUS_HEADING, type StatusField } from './status-headings';
import { type Placement, placeColumns, type PlaceOptions, type StatusMark } from './status-place';

/** One cell of a column of ours: what stands there, and what is to stand there. */
export interface StatusCell extends StatusContent {
  readonly cell: CellAddress;
  readonly field: StatusField;
  readonly old: CellValue;
}

export interface NewStatusColumn {
  readonly sheet: string;
  /** The table that grows; null: beside a plain block, or beside a table that can't grow. */
  readonly table: string | null;
  readonly field: StatusField;
  readonly heading: string;
  readonly headingRow: number;
  readonly column: number;
  readonly lastRow: number;
  /** The column whose heading is its model. */
  readonly headingLike: number;
  /** No other cell of the sheet stands in this column: its width may be chosen. */
  readonly alone: boolean;
}

/** The status columns of a workbook as data: nothing is put into words or written here. */
export interface StatusLayout {
  readonly cells: readonly StatusCell[];
  readonly newColumns: readonly NewStatusColumn[];
  /** Empty columns of the right name that will be used. */
  readonly adopted: readonly { readonly sheet: string; readonly heading: string; readonly column: number }[];
  readonly renamed: readonly { readonly sheet: string; readonly wanted: string; readonly used: string }[];
  readonly unmarked: readonly { readonly sheet: string; readonly heading: string; readonly column: number }[];
  readonly refused: readonly { readonly sheet: string; readonly reason: 'protected' | 'blockLayout' }[];
  /** Every column of ours once this is written. */
  readonly marks: readonly StatusMark[];
  /** The cell that names each row (its id, else its title or its first cell). */
  readonly anchors: readonly NamingCell[];
  /** The headings of our columns that stand already. */
  readonly headings: readonly NamingCell[];
}

const ROWS_PER_SLICE = 100;

type Row =
  | { readonly kind: 'goal'; readonly row: number; readonly goal: Goal }
  | { readonly kind: 'indicator'; readonly row: number; readonly indicator: Indicator };

/**
 * Rows of each region that get a result. Personal goals, and indicators that measure nothing but personal goals, are
 * left out: results about one person are shown on screen to whoever holds the file, and written nowhere.
 */
function writableRows(model: Model): ReadonlyMap<number, Row[]> {
  const ofPersons = personsOnly(model);
  const rows = new Map<number, Row[]>();
  const add = (region: number, row: Row): void => {
    const list = rows.get(region);
    if (list) list.push(row);
    else rows.set(region, [row]);
  };
  for (const goal of model.goals) {
    if (!isPersonalGoal(goal, model.steeringModel)) add(goal.row.region, { kind: 'goal', row: goal.row.row, goal });
  }
  for (const indicator of model.indicators) {
    if (ofPersons(indicator)) continue;
    add(indicator.row.region, { kind: 'indicator', row: indicator.row.row, indicator });
  }
  return rows;
}

const fieldsOf = (rows: readonly Row[]): StatusField[] => [
  ...(rows.some(({ kind }) => kind === 'indicator') ? INDICATOR_FIELDS : []),
  ...(rows.some(({ kind }) => kind === 'goal') ? GOAL_FIELDS : []),
  ...COMMON_FIELDS,
];

/** A place where status columns stand: a region, or the regions of one list, with all their rows. */
interface Place {
  readonly region: Region;
  readonly rows: readonly Row[];
}

/** The regions of a list stand under one heading: they share one set of columns, or each would write over the others. */
function placesOf(model: Model): readonly Place[] {
  const places = new Map<string, { region: Region; rows: Row[] }>();
  for (const [index, rows] of [...writableRows(model)].sort(([a], [b]) => a - b)) {
    const region = model.regions[index]!;
    const key = region.blockLayout ? String(index) : `${region.bodyTop},${region.left},${region.sheet}`;
    const place = places.get(key);
    if (!place) places.set(key, { region, rows: [...rows] });
    else {
      const lead = region.kind === 'indicators' ? region : place.region;
      place.region = { ...lead, rows: Math.max(place.region.rows, region.rows) };
      place.rows.push(...rows);
    }
  }
  return [...places.values()];
}

/** What stands on one row: a goal, an indicator, or (in a list) the goal and its first indicator. */
interface SharedRow {
  readonly row: number;
  /** Where the row's name may stand, the likeliest first. */
  readonly nameColumns: readonly number[];
  readonly goal: Goal | null;
  readonly indicator: Indicator | null;
}

/** Of several goals on a row the last is shown: regions of a list go from the upper level down. */
function togetherOnRows(rows: readonly Row[], model: Model): readonly SharedRow[] {
  const byRow = new Map<number, SharedRow>();
  for (const one of rows) {
    const region = model.regions[(one.kind === 'goal' ? one.goal : one.indicator).row.region]!;
    const nameColumns = ['id', 'title'].flatMap((field) => fieldColumn(region, field)?.column ?? []);
    if (nameColumns.length === 0) nameColumns.push(region.left);
    const known = byRow.get(one.row) ?? { row: one.row, goal: null, indicator: null };
    byRow.set(one.row, {
      ...known,
      nameColumns,
      ...(one.kind === 'goal' ? { goal: one.goal } : { indicator: one.indicator }),
    });
  }
  return [...byRow.values()];
}

/** Whose result a column tells on a row; the indicator's where both have one. Null: it has nothing to say there. */
function sayer(field: StatusField, goal: Goal | null, indicator: Indicator | null): 'goal' | 'indicator' | null {
  if (GOAL_FIELDS.includes(field)) return goal === null ? null : 'goal';
  if (INDICATOR_FIELDS.includes(field)) return indicator === null ? null : 'indicator';
  return indicator === null ? 'goal' : 'indicator';
}

const standingHeadings = (sheet: SheetCells, { headingRow, columns }: Placement): NamingCell[] =>
  columns
    .filter(({ origin }) => origin !== 'added')
    .map(({ column }) => ({ sheet: sheet.name, row: headingRow, column, value: valueAt(sheet, headingRow, column) }));

/** Lays out the status columns: where they stand, and what each cell is to hold. */
export function* layOutStatusColumns(
  model: Model,
  judgements: Judgements,
  cells: WorkbookCells,
  options: PlaceOptions,
): Work<StatusLayout> {
  const ofGoal = new Map(judgements.goals.map((judgement) => [judgement.goal, judgement]));
  const ofIndicator = new Map(judgements.indicators.map((judgement) => [judgement.indicator, judgement]));
  const { settings } = model;
  const layout = {
    cells: [] as StatusCell[],
    newColumns: [] as NewStatusColumn[],
    adopted: [] as StatusLayout['adopted'][number][],
    renamed: [] as StatusLayout['renamed'][number][],
    unmarked: [] as StatusLayout['unmarked'][number][],
    refused: new Map<string, StatusLayout['refused'][number]>(),
    marks: [] as StatusMark[],
    anchors: [] as NamingCell[],
    headings: [] as NamingCell[],
  };
  let sinceYield = 0;

  const places = placesOf(model);
  yield;
  for (const { region, rows } of places) {
    const sheet = cells.sheets.find(({ name }) => name === region.sheet);
    if (!sheet) continue;
    if (region.blockLayout || sheet.protected) {
      const reason = sheet.protected ? 'protected' : 'blockLayout';
      layout.refused.set(sheet.name, { sheet: sheet.name, reason });
      keepMarks(options.marks, region, layout.marks);
      continue;
    }
    const placement = yield* placeColumns(sheet, region, fieldsOf(rows), options);
    record(layout, sheet.name, region, placement, (column) =>
      sheet.values.every(
        (_, i) =>
          (sheet.top + i >= placement.headingRow && sheet.top + i <= placement.lastRow) ||
          valueAt(sheet, sheet.top + i, column) === null,
      ),
    );
    layout.headings.push(...standingHeadings(sheet, placement));
    for (const { row, nameColumns, goal, indicator } of togetherOnRows(rows, model)) {
      // A row without a number is known by its words.
      const column = nameColumns.find((one) => valueAt(sheet, row, one) !== null) ?? nameColumns[0]!;
      layout.anchors.push({ sheet: sheet.name, row, column, value: valueAt(sheet, row, column) });
      for (const { field, column } of placement.columns) {
        const ofThe = sayer(field, goal, indicator);
        if (ofThe === null) continue;
        const content =
          ofThe === 'goal'
            ? goalContent(field, ofGoal.get(goal!.key)!, judgements.occasion, settings)
            : indicatorContent(field, ofIndicator.get(indicator!.key)!, judgements.occasion, settings);
        const cell = { sheet: sheet.name, row, column };
        layout.cells.push({ ...content, cell, field, old: valueAt(sheet, row, column) });
      }
      sinceYield += 1;
      if (sinceYield >= ROWS_PER_SLICE) {
        sinceYield = 0;
        yield;
      }
    }
  }
  return { ...layout, refused: [...layout.refused.values()] };
}

interface Recording {
  readonly newColumns: NewStatusColumn[];
  readonly adopted: StatusLayout['adopted'][number][];
  readonly renamed: StatusLayout['renamed'][number][];
  readonly unmarked: StatusLayout['unmarked'][number][];
  readonly marks: StatusMark[];
}

function record(
  into: Recording,
  sheet: string,
  region: Region,
  placement: Placement,
  alone: (column: number) => boolean,
): void {
  const { headingRow, lastRow, lastColumn } = placement;
  for (const { field, heading, column, origin, insteadOf } of placement.columns) {
    const kind = region.kind === 'goals' ? 'goals' : 'indicators';
    into.marks.push({ kind, field, sheet, table: region.table, heading, headingRow, column });
    if (origin === 'adopted') into.adopted.push({ sheet, heading, column });
    if (insteadOf !== null) into.renamed.push({ sheet, wanted: STATUS_HEADING[field], used: heading });
    if (origin !== 'added') continue;
    into.newColumns.push({
      sheet,
      table: placement.growsTable ? region.table : null,
      field,
      heading,
      headingRow,
      column,
      lastRow,
      headingLike: lastColumn,
      alone: alone(column),
    });
  }
  into.unmarked.push(...placement.unmarked.map((column) => ({ sheet, ...column })));
}

/** A sheet that can't be written now keeps what we know of it. */
function keepMarks(marks: readonly StatusMark[], region: Region, into: StatusMark[]): void {
  for (const mark of marks) {
    if (mark.sheet === region.sheet && mark.table === region.table && !into.includes(mark)) into.push(mark);
  }
}
