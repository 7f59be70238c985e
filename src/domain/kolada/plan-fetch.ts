import { fieldColumn, type CellAddress, type CellValue, type IsoDate, type WorkbookCells } from '../model';
import type { Work } from '../work';
import { cellReader, type CellReader } from '../checking/cell-reader';
import { asWritten, cellOf, changeKind, isTicked } from './cell-number';
import { compareOne, type KoladaComparison } from './compare';
import type { FetchChange } from './fetch-change';
import { type KoladaMemory, rememberedKey } from './memory';
import type { FetchNote } from './notes';
import { type Places, valueOf } from './populations';
import { type RowFill, rowFields } from './row-fields';
import { isFraction, type Slot, type Slots, type Years } from './slots';
import type { KeyFigure, KoladaDescription, KoladaValue } from './types';
import { isPreliminary, KoladaTable } from './values';
import { watchIds } from './watch';

export interface FetchPlan {
  readonly changes: readonly FetchChange[];
  /** Cells that already say what Kolada says. */
  readonly unchanged: number;
  readonly comparisons: readonly KoladaComparison[];
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
  readonly years: Years | null;
  readonly today: IsoDate;
  readonly memory: KoladaMemory | null;
}

/** Everything a cell's plan asks for. */
interface Context {
  readonly table: KoladaTable;
  readonly reader: CellReader;
  readonly input: FetchInput;
  readonly protectedSheets: ReadonlySet<string>;
  /** The newest year of the own municipality, by key figure. */
  readonly newest: ReadonlyMap<string, number>;
}

const SLOTS_PER_STEP = 500;

type Planned = FetchChange | FetchNote | 'unchanged' | null;

const isNote = (planned: FetchChange | FetchNote): planned is FetchNote => !('cell' in planned && 'old' in planned);

function planSlot(slot: Slot, { table, reader, input, protectedSheets, newest }: Context): Planned {
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
  const fraction = isFraction(slot, format);
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

function newestYears(slots: readonly Slot[], table: KoladaTable, municipality: string): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  for (const { kpi, year } of slots) {
    if (year === null || table.number(kpi, municipality, year) === null) continue;
    newest.set(kpi, Math.max(year, newest.get(kpi) ?? year));
  }
  return newest;
}

/** What was fetched of the cells a slot stands for, to be known again next time. */
function remember(slots: readonly Slot[], { table, newest, input }: Context): KoladaMemory {
  const values: Record<string, number> = { ...input.memory?.values };
  const titles: Record<string, string> = { ...input.memory?.titles };
  for (const { kpi, year: own, gender, population } of slots) {
    const year = own ?? newest.get(kpi);
    const value = year === undefined ? null : valueOf(population, table, kpi, year, gender);
    if (value !== null) values[rememberedKey(kpi, year!, gender, population.id)] = asWritten(value);
    const title = input.described?.get(kpi)?.title;
    if (title !== undefined) titles[kpi] = title;
  }
  return { day: input.today, municipality: input.places.municipality, titles, values };
}

/** The rows whose other columns (source, day, preliminary, reason) a fetch fills. */
function fillsOf(slots: readonly Slot[], changes: readonly FetchChange[], context: Context): readonly RowFill[] {
  const { table, input, newest } = context;
  const ticks = new Map<string, boolean[]>();
  for (const { cell, field, ticked } of changes) {
    const rowKey = `${cell.sheet}|${cell.row}`;
    if (field !== 'comparison') ticks.set(rowKey, [...(ticks.get(rowKey) ?? []), ticked]);
  }
  const fills = new Map<string, RowFill>();
  for (const { indicator, kpi, region, cell, field, year: own } of slots) {
    if (field === 'comparison') continue;
    const rowKey = `${cell.sheet}|${cell.row}`;
    const year = own ?? newest.get(kpi) ?? null;
    if (year === null || (fills.get(rowKey)?.year ?? -Infinity) >= year) continue;
    const value = table.get(kpi, input.places.municipality, year);
    fills.set(rowKey, {
      indicator,
      kpi,
      region,
      row: cell.row,
      year,
      value,
      hasValues: newest.has(kpi),
      preliminary:
        value !== null && value.value !== null && isPreliminary(value, input.described?.get(kpi) ?? null, input.today),
      ticks: ticks.get(rowKey) ?? [],
    });
  }
  return [...fills.values()];
}

/** The id cells of the rows that would change. */
function anchorsOf(slots: readonly Slot[], changes: readonly FetchChange[], { reader }: Context): FetchPlan['anchors'] {
  const rows = new Set(changes.map(({ cell }) => `${cell.sheet}|${cell.row}`));
  const anchors = new Map<string, CellAddress & { value: CellValue }>();
  for (const { region, cell } of slots) {
    const key = `${cell.sheet}|${cell.row}`;
    const column = fieldColumn(region, 'koladaId') ?? fieldColumn(region, 'id');
    if (!rows.has(key) || anchors.has(key) || column === null) continue;
    const at = { sheet: cell.sheet, row: cell.row, column: column.column };
    anchors.set(key, { ...at, value: reader.value(at) ?? null });
  }
  return [...anchors.values()];
}

const missingColumns = (slots: readonly Slot[], years: Years | null): readonly FetchNote[] => {
  if (years === null || slots.length === 0) return [];
  const there = new Set(slots.map(({ year }) => year));
  const lacking = Array.from({ length: years.to - years.from + 1 }, (_, index) => years.from + index).filter(
    (year) => !there.has(year),
  );
  return lacking.length === 0 ? [] : [{ kind: 'noColumns', years: lacking }];
};

/** The plan of a fetch: each cell old → new, how the own values stand among others, and what the user should know. */
export function* planFetch(
  cells: WorkbookCells,
  { slots, indicators, notes }: Slots,
  input: FetchInput,
): Work<FetchPlan> {
  const table = new KoladaTable(input.values);
  const { municipality } = input.places;
  const context: Context = {
    table,
    reader: cellReader(cells),
    input,
    protectedSheets: new Set(cells.sheets.filter((sheet) => sheet.protected).map(({ name }) => name)),
    newest: newestYears(slots, table, municipality),
  };
  const changes: FetchChange[] = [];
  const said = new Map<string, FetchNote>();
  const note = (one: FetchNote): unknown => said.set(JSON.stringify(one), one);
  notes.forEach(note);
  missingColumns(slots, input.years).forEach(note);
  watchIds(indicators, input.described, input.figures, input.memory?.titles ?? {}).forEach(note);
  const asked = new Set(slots.flatMap(({ kpi, field }) => (field === 'comparison' ? [] : kpi)));
  for (const { indicator, kpi } of indicators) {
    const gone = input.described !== null && !input.described.has(kpi);
    if (asked.has(kpi) && !gone && !context.newest.has(kpi))
      note({ kind: 'noValues', indicator: indicator.key, id: kpi });
  }
  let unchanged = 0;
  for (const [count, slot] of slots.entries()) {
    if (count % SLOTS_PER_STEP === SLOTS_PER_STEP - 1) yield;
    const planned = planSlot(slot, context);
    if (planned === 'unchanged') unchanged++;
    else if (planned !== null) {
      if (isNote(planned)) note(planned);
      else changes.push(planned);
    }
  }
  changes.push(...fillsOf(slots, changes, context).flatMap((fill) => rowFields(fill, context.reader, input.today)));
  const comparisons = indicators.flatMap(({ indicator, kpi }) => {
    const year = context.newest.get(kpi);
    return year === undefined
      ? []
      : (compareOne(
          indicator,
          kpi,
          year,
          { municipality, peers: input.places.peers, places: input.places.places },
          table,
        ) ?? []);
  });
  return {
    changes,
    unchanged,
    comparisons,
    anchors: anchorsOf(slots, changes, context),
    notes: [...said.values()],
    memory: remember(slots, context),
  };
}
