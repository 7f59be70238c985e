import {
  fieldColumn,
  type CellAddress,
  type CellValue,
  type Model,
  type WorkbookCells,
  cellReader,
  rowKey,
} from '../model';
import type { Work } from '../work';
import { compareOne, type KoladaComparison } from './compare';
import type { FetchChange } from './fetch-change';
import type { FetchContext, FetchInput } from './fetch-context';
import { type Remembered, remembered } from './memory';
import type { NewColumn } from './new-column';
import { newColumns } from './new-columns';
import { crowdedRows } from './lacking-rows';
import { type NewRow, newRows, type RowGround } from './new-rows';
import type { FetchNote } from './notes';
import { type Planned, planSlot, planStanding } from './plan-cell';
import { fillsOf, rowFields } from './row-fields';
import type { Slot, Slots, StandingSlot, Years } from './slots';
import { isPreliminary, KoladaTable } from './values';
import { watchIds } from './watch';

/** With what is to be kept in the workbook when some of it is written (`memoryAfter`). */
export interface FetchPlan extends Remembered {
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
}

const SLOTS_PER_STEP = 500;

const isNote = (planned: FetchChange | FetchNote): planned is FetchNote => !('cell' in planned && 'old' in planned);

/** The newest year of the own municipality, by key figure. */
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

/** A year that was asked for and that no cell is for is told of; `others` are told of already, or have rows. */
const missingColumns = (
  slots: readonly Slot[],
  others: readonly (number | null)[],
  years: Years | null,
): readonly FetchNote[] => {
  if (years === null || slots.length === 0) return [];
  const there = new Set([...slots.map(({ year }) => year), ...others]);
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
  const ground: RowGround = {
    model,
    sheets: cells.sheets,
    slots: found,
    reader,
    table,
    wanted: input.wanted,
    municipality,
    today: input.today,
    isPreliminary: (value) => isPreliminary(value, input.described?.get(value.kpi) ?? null, input.today),
  };
  const rows = newRows(ground);
  const crowded = crowdedRows(ground);
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
  const inRows = [...rows.map(({ year }) => year), ...crowded.flatMap(({ years }) => years)];
  missingColumns(slots, inRows, input.wanted.years).forEach(note);
  crowded.forEach(({ kind, sheet }) => note({ kind, sheet }));
  watchIds(indicators, input.described, input.figures, input.memory?.titles ?? {}).forEach(note);
  const asked = new Set(slots.flatMap(({ kpi, field }) => (field === 'comparison' ? [] : kpi)));
  for (const { indicator, kpi } of indicators) {
    const gone = input.described !== null && !input.described.has(kpi);
    if (asked.has(kpi) && !gone && !context.newest.has(kpi))
      note({ kind: 'noValues', indicator: indicator.key, id: kpi });
  }
  const settled = new Set<Slot | StandingSlot>();
  const take = (slot: Slot | StandingSlot, planned: Planned): void => {
    if (planned === 'unchanged') settled.add(slot);
    else if (planned !== null) {
      if (isNote(planned)) note(planned);
      else changes.push(planned);
    }
  };
  for (const [count, slot] of slots.entries()) {
    if (count % SLOTS_PER_STEP === SLOTS_PER_STEP - 1) yield;
    take(slot, planSlot(slot, context));
  }
  for (const slot of standings) take(slot, planStanding(slot, context));
  changes.push(...fillsOf(slots, changes, context).flatMap((fill) => rowFields(fill, context.reader, input.today)));
  const comparisons = indicators.flatMap(({ indicator, kpi }) => {
    const year = context.newest.get(kpi);
    return year === undefined ? [] : (context.compared(indicator, kpi, year) ?? []);
  });
  yield;
  const { columns, crowded: full } = newColumns({
    ...context,
    sheets: cells.sheets,
    slots: found,
    places: input.places,
  });
  full.forEach((sheet) => note({ kind: 'noRoom', sheet }));
  return {
    changes,
    unchanged: settled.size,
    comparisons,
    newColumns: columns,
    newRows: rows,
    anchors: anchorsOf(found, changes, columns, context),
    notes: [...said.values()],
    ...remembered(found, settled, context),
  };
}
