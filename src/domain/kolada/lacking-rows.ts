import { fieldColumn, type Gender, type Indicator, type Model, type Region, type SheetCells, valueAt } from '../model';
import { type Slots, type Wanted, within } from './slots';
import type { KoladaGender } from './types';

/** Where a row goes that a table of outcomes gets at its end. */
export interface RowPlace {
  /** The table that would grow by it; null: a plain block. */
  readonly table: string | null;
  /** The table's heading row, where the first new row goes, and the table's columns. */
  readonly top: number;
  readonly first: number;
  readonly left: number;
  readonly columns: number;
}

/** A workbook's tables of outcomes, and what is wanted of them. */
export interface TablesGround {
  readonly model: Model;
  readonly sheets: readonly SheetCells[];
  readonly slots: Slots;
  readonly wanted: Wanted;
}

const GENDERS: readonly (readonly [KoladaGender, Gender | null, string | null])[] = [
  ['T', null, null],
  ['K', 'women', 'Kvinnor'],
  ['M', 'men', 'Män'],
];

interface LongTable {
  readonly region: Region;
  readonly sheet: SheetCells;
  readonly id: number;
  readonly period: number;
  readonly value: number;
}

/** Tables of one outcome a row. */
function longTables({ regions }: Model, sheets: readonly SheetCells[]): readonly LongTable[] {
  return regions.flatMap((region): LongTable[] => {
    const sheet = sheets.find(({ name }) => name === region.sheet);
    const column = (field: string): number | undefined => fieldColumn(region, field)?.column;
    const [id, period, value] = [column('id'), column('period'), column('value')];
    if (region.kind !== 'outcomes' || region.blockLayout || !sheet) return [];
    return id === undefined || period === undefined || value === undefined
      ? []
      : [{ region, sheet, id, period, value }];
  });
}

const isIn = ({ region }: LongTable, { address }: Indicator['outcomes'][number]): boolean =>
  address.sheet === region.sheet && address.row >= region.bodyTop && address.row < region.top + region.rows;

/** The table that an indicator's values are kept in: where they stand, else the only one, for indicators without columns of years. */
function tableOf(indicator: Indicator, model: Model, tables: readonly LongTable[]): LongTable | null {
  const holding = tables.find((table) => indicator.outcomes.some((outcome) => isIn(table, outcome)));
  if (holding) return holding;
  const wide = model.regions[indicator.row.region]!.fields.some(({ field }) => field === 'outcome');
  return wide || tables.length !== 1 ? null : tables[0]!;
}

/** Where the table's next row goes; null where something stands below a plain block. */
export function nextRow({ region, sheet }: LongTable): RowPlace | null {
  const table = sheet.tables.find(({ name }) => name === region.table);
  if (table) {
    const first = table.top + table.rows - (table.hasTotals ? 1 : 0);
    return { table: table.name, top: table.top, first, left: table.left, columns: table.columns };
  }
  const first = region.top + region.rows;
  const below = sheet.values.slice(Math.max(0, first - sheet.top));
  const clear = below.every((_, index) =>
    Array.from({ length: region.columns }, (_one, at) => valueAt(sheet, first + index, region.left + at)).every(
      (value) => value === null,
    ),
  );
  return clear ? { table: null, top: region.top, first, left: region.left, columns: region.columns } : null;
}

interface Lacking {
  readonly indicator: Indicator;
  readonly kpi: string;
  readonly years: readonly number[];
  readonly long: LongTable;
}

/** The indicators and years that a long table lacks rows for. */
function lackingRows({ model, slots, wanted, sheets }: TablesGround): readonly Lacking[] {
  const tables = longTables(model, sheets);
  if (tables.length === 0) return [];
  const { years } = wanted;
  const known = new Set(slots.slots.flatMap(({ year }) => year ?? []));
  const all =
    years === null
      ? [...known].sort((a, b) => a - b)
      : Array.from({ length: years.to - years.from + 1 }, (_, index) => years.from + index);
  return slots.indicators.flatMap(({ indicator, kpi }) => {
    const long = indicator.id === null && indicator.title === null ? null : tableOf(indicator, model, tables);
    if (long === null) return [];
    const lacking = all.filter((year) => within(year, years) && !isWhole(indicator, year, long, wanted));
    return lacking.length === 0 ? [] : [{ indicator, kpi, years: lacking, long }];
  });
}

const isOpen = ({ long }: Lacking): boolean => !long.sheet.protected && nextRow(long) !== null;

/** The indicators and years that may get rows: what Kolada must be asked for, beside the cells there are. */
export const rowsWanted = (ground: TablesGround): readonly Lacking[] => lackingRows(ground).filter(isOpen);

/** Sheets whose table lacks rows and can't get them, since they are protected or something stands right below; once each. */
export function crowdedRows(
  ground: TablesGround,
): readonly { readonly kind: 'protected' | 'noRows'; readonly sheet: string; readonly years: readonly number[] }[] {
  const closed = lackingRows(ground).filter((lacking) => !isOpen(lacking));
  const sheets = new Map(closed.map(({ long }) => [long.sheet.name, long.sheet]));
  return [...sheets.values()].map((sheet) => ({
    kind: sheet.protected ? 'protected' : 'noRows',
    sheet: sheet.name,
    years: closed.filter(({ long }) => long.sheet === sheet).flatMap(({ years }) => years),
  }));
}

export const has = (indicator: Indicator, year: number, gender: Gender | null): boolean =>
  indicator.outcomes.some(
    ({ period, gender: own, organisation }) =>
      period.year === year && period.part === 'year' && own === gender && organisation === null,
  );

/** Genders that get rows: those asked for, else women and men where the indicator has them already. */
export function gendersOf(indicator: Indicator, { region }: LongTable, { genders }: Wanted): typeof GENDERS {
  const split = fieldColumn(region, 'gender') !== null;
  const kept = new Set(indicator.outcomes.map(({ gender }) => gender));
  return GENDERS.filter(([code, gender]) =>
    gender === null ? (genders?.includes('T') ?? true) : split && (genders?.includes(code) ?? kept.has(gender)),
  );
}

const isWhole = (indicator: Indicator, year: number, long: LongTable, wanted: Wanted): boolean =>
  gendersOf(indicator, long, wanted).every(([, gender]) => has(indicator, year, gender));
