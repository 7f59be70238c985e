import {
  fieldColumn,
  type CellAddress,
  type CellValue,
  type IsoDate,
  type Model,
  type WorkbookCells,
  cellReader,
  rowKey,
  type CellReader,
} from '../model';
import type { Work } from '../work';
import { cellOf, changeKind, isTicked } from './cell-number';
import { compareOne, type KoladaComparison } from './compare';
import type { FetchChange } from './fetch-change';
import { type KoladaMemory, remembered, rememberedKey, standingKey } from './memory';
import { type NewColumn, newColumns } from './new-columns';
import { type NewRow, newRows } from './new-rows';
import type { FetchNote } from './notes';
import { type Places, valueOf } from './populations';
import { fillsOf, rowFields } from './row-fields';
import { isFraction, type Slot, type Slots, type StandingSlot, type Wanted, type Years } from './slots';
import { standingText } from './standing';
import type { KeyFigure, KoladaDescription, KoladaValue } from './types';
import { isPreliminary, KoladaTable } from './values';
import { watchIds } from './watch';

export interface FetchPlan {
  readonly changes: readonly FetchChange[];
  /** Cells that already say what Kolada says. */
  readonly unchanged: number;
  readonly comparisons: readonly KoladaComparison[];
  /** Comparison columns and rows of outcomes that the workbook lacks: added where they are chosen, never of themselves. */
  readonly newColumns: readonly NewColumn[];
  readonly newRows: readonly NewRow[];
  /** What says which row is which: the id must stand there when a row's cells are written, and when that is undone. */
  readonly anchors: readonly (CellAddress & { readonly value: CellValue })[];
  readonly notes: readonly FetchNote[];
  /** To keep in the workbook when the changes are written. */
  readonly memory: KoladaMemory;
}

export interface FetchInput {
  readonly values: readonly KoladaValue[];
  /** What Kolada says of the key figures today; null where it was not asked. */
  readonly described: ReadonlyMap<string, KoladaDescription> | null;
  readonly figures: readonly KeyFigure[];
  readonly places: Places;
  readonly wanted: Wanted;
  readonly today: IsoDate;
  readonly memory: KoladaMemory | null;
}

/** Everything a cell's plan asks for. */
export interface FetchContext {
  readonly model: Model;
  readonly table: KoladaTable;
  readonly reader: CellReader;
  readonly input: FetchInput;
  readonly protectedSheets: ReadonlySet<string>;
  /** The newest year of the own municipality, by key figure. */
  readonly newest: ReadonlyMap<string, number>;
  /** The own value among those compared with; null where there is none of the year. */
  readonly compared: (indicator: Slot['indicator'], kpi: string, year: number) => KoladaComparison | null;
}

const SLOTS_PER_STEP = 500;

type Planned = FetchChange | FetchNote | 'unchanged' | null;

const isNote = (planned: FetchChange | FetchNote): planned is FetchNote => !('cell' in planned && 'old' in planned);

function planSlot(slot: Slot, { table, reader, input, protectedSheets, newest }: FetchContext): Planned {
  const { indicator, kpi, cell, population, gender } = slot;
  const year = slot.year ?? newest.get(kpi) ?? null;
  if (year === null) return null;
  const old = reader.value(cell) ?? null;
  const value = valueOf(population, table, kpi, year, gender);
  if (value === null) {
    const said = population.kind === 'place' ? table.get(kpi, population.id, year, gender) : null;
    const held = typeof old === 'number';
    return held && said !== null ? { kind: 'withdrawn', id: kpi, year, cell } : null;
  }
  const description = input.described?.get(kpi) ?? null;
  const own = population.kind === 'place' ? table.get(kpi, population.id, year, gender)! : null;
  const preliminary = slot.field !== 'comparison' && own !== null && isPreliminary(own, description, input.today);
  const format = reader.format(cell) ?? 'General';
  const fraction = isFraction(slot, format, reader);
  const remembered = input.memory?.values[rememberedKey(kpi, year, gender, population.id)] ?? null;
  const kind = changeKind(
    { value: old, format, direction: indicator.direction, fraction, remembered },
    value,
    preliminary,
  );
  if (kind === null) return 'unchanged';
  if (protectedSheets.has(cell.sheet)) return { kind: 'protected', sheet: cell.sheet };
  return {
    cell,
    field: slot.field,
    indicator: indicator.key,
    kpi,
    year,
    who: population.title,
    old,
    new: cellOf(value, preliminary, fraction),
    kind,
    preliminary,
    computed: population.kind === 'mean',
    ticked: isTicked(kind),
  };
}

function newestYears(
  slots: readonly Pick<Slot, 'kpi' | 'year'>[],
  table: KoladaTable,
  municipality: string,
): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  for (const { kpi, year } of slots) {
    if (year === null || table.number(kpi, municipality, year) === null) continue;
    newest.set(kpi, Math.max(year, newest.get(kpi) ?? year));
  }
  return newest;
}

/** A cell for the place, the best or the worst. Words that are not what was written last time are a person's. */
function planStanding(slot: StandingSlot, { reader, input, protectedSheets, newest, compared }: FetchContext): Planned {
  const { indicator, kpi, cell, field } = slot;
  const year = slot.year ?? newest.get(kpi) ?? null;
  const text = year === null ? null : standingText(field, compared(indicator, kpi, year));
  if (year === null || text === null) return null;
  const old = reader.value(cell) ?? null;
  if (old === text) return 'unchanged';
  if (protectedSheets.has(cell.sheet)) return { kind: 'protected', sheet: cell.sheet };
  const known = input.memory?.standings[standingKey(kpi, year, field)];
  const kind = old === null ? 'empty' : old === known ? 'revised' : 'text';
  return {
    cell,
    field,
    indicator: indicator.key,
    kpi,
    year,
    who: null,
    old,
    new: text,
    kind,
    preliminary: false,
    computed: true,
    ticked: isTicked(kind),
  };
}

/** The id cells of the rows that would change. */
function anchorsOf(
  { slots, indicators }: Slots,
  changes: readonly FetchChange[],
  columns: readonly NewColumn[],
  { reader, model }: FetchContext,
): FetchPlan['anchors'] {
  const rows = new Set([
    ...changes.map(({ cell }) => rowKey(cell)),
    ...columns.flatMap(({ sheet, cells }) => cells.map(({ row }) => rowKey({ sheet, row }))),
  ]);
  const places = [
    ...slots.map(({ region, cell }) => ({ region, row: cell.row })),
    ...indicators.map(({ indicator: { row } }) => ({ region: model.regions[row.region]!, row: row.row })),
  ];
  const anchors = new Map<string, CellAddress & { value: CellValue }>();
  for (const { region, row } of places) {
    const key = rowKey({ sheet: region.sheet, row });
    const column = fieldColumn(region, 'koladaId') ?? fieldColumn(region, 'id');
    if (!rows.has(key) || anchors.has(key) || column === null) continue;
    const at = { sheet: region.sheet, row, column: column.column };
    anchors.set(key, { ...at, value: reader.value(at) ?? null });
  }
  return [...anchors.values()];
}

const missingColumns = (slots: readonly Slot[], rows: readonly NewRow[], years: Years | null): readonly FetchNote[] => {
  if (years === null || slots.length === 0) return [];
  const there = new Set([...slots, ...rows].map(({ year }) => year));
  const lacking = Array.from({ length: years.to - years.from + 1 }, (_, index) => years.from + index).filter(
    (year) => !there.has(year),
  );
  return lacking.length === 0 ? [] : [{ kind: 'noColumns', years: lacking }];
};

/** The plan of a fetch: each cell old → new, how the own values stand among others, and what the user should know. */
export function* planFetch(cells: WorkbookCells, model: Model, found: Slots, input: FetchInput): Work<FetchPlan> {
  const { slots, standings, indicators, notes } = found;
  const table = new KoladaTable(input.values);
  const { municipality } = input.places;
  const reader = cellReader(cells);
  const rows = newRows({
    model,
    sheets: cells.sheets,
    slots: found,
    reader,
    table,
    wanted: input.wanted,
    municipality,
    today: input.today,
    isPreliminary: (value) => isPreliminary(value, input.described?.get(value.kpi) ?? null, input.today),
  });
  const context: FetchContext = {
    model,
    table,
    reader,
    input,
    protectedSheets: new Set(cells.sheets.filter((sheet) => sheet.protected).map(({ name }) => name)),
    newest: newestYears([...slots, ...rows], table, municipality),
    compared: (indicator, kpi, year) => compareOne(indicator, kpi, year, input.places, table),
  };
  const changes: FetchChange[] = [];
  const said = new Map<string, FetchNote>();
  const note = (one: FetchNote): unknown => said.set(JSON.stringify(one), one);
  notes.forEach(note);
  missingColumns(slots, rows, input.wanted.years).forEach(note);
  watchIds(indicators, input.described, input.figures, input.memory?.titles ?? {}).forEach(note);
  const asked = new Set(slots.flatMap(({ kpi, field }) => (field === 'comparison' ? [] : kpi)));
  for (const { indicator, kpi } of indicators) {
    const gone = input.described !== null && !input.described.has(kpi);
    if (asked.has(kpi) && !gone && !context.newest.has(kpi))
      note({ kind: 'noValues', indicator: indicator.key, id: kpi });
  }
  let unchanged = 0;
  const take = (planned: Planned): void => {
    if (planned === 'unchanged') unchanged++;
    else if (planned !== null) {
      if (isNote(planned)) note(planned);
      else changes.push(planned);
    }
  };
  for (const [count, slot] of slots.entries()) {
    if (count % SLOTS_PER_STEP === SLOTS_PER_STEP - 1) yield;
    take(planSlot(slot, context));
  }
  for (const slot of standings) take(planStanding(slot, context));
  changes.push(...fillsOf(slots, changes, context).flatMap((fill) => rowFields(fill, context.reader, input.today)));
  const comparisons = indicators.flatMap(({ indicator, kpi }) => {
    const year = context.newest.get(kpi);
    return year === undefined ? [] : (context.compared(indicator, kpi, year) ?? []);
  });
  yield;
  const { columns, crowded } = newColumns({
    ...context,
    sheets: cells.sheets,
    slots: found,
    places: input.places,
  });
  crowded.forEach((sheet) => note({ kind: 'noRoom', sheet }));
  return {
    changes,
    unchanged,
    comparisons,
    newColumns: columns,
    newRows: rows,
    anchors: anchorsOf(found, changes, columns, context),
    notes: [...said.values()],
    memory: remembered(found, { columns, rows }, context),
  };
}
