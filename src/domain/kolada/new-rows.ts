import {
  type CellValue,
  type Gender,
  type Indicator,
  type IsoDate,
  type Model,
  fieldColumn,
  type Region,
  type SheetCells,
  valueAt,
  type CellReader,
} from '../model';
import { dateSerial } from '../reading/date';
import { isDateFormat } from '../reading/number-format';
import { asWritten, cellOf } from './cell-number';
import { isFraction, type Slots, type Wanted, within } from './slots';
import { type KoladaGender, type KoladaValue, SOURCE } from './types';
import type { KoladaTable } from './values';

/** A value that a long table of outcomes lacks: a row it may get at its end. Rows and columns count from 0. */
export interface NewRow {
  /** Unique in the plan. */
  readonly key: string;
  readonly sheet: string;
  /** The table that would grow by it; null: a plain block. */
  readonly table: string | null;
  /** The table's heading row, where the first new row goes, and the table's columns. */
  readonly top: number;
  readonly first: number;
  readonly left: number;
  readonly columns: number;
  /** Indicator.key */
  readonly indicator: string;
  readonly kpi: string;
  readonly year: number;
  readonly gender: KoladaGender;
  readonly preliminary: boolean;
  /** What the row's outcome is to hold. */
  readonly value: CellValue;
  readonly number: number;
  /** `format` is that of the last row's cell, which the new one takes. */
  readonly cells: readonly { readonly column: number; readonly value: CellValue; readonly format: string }[];
}

export interface RowGround {
  readonly model: Model;
  readonly sheets: readonly SheetCells[];
  readonly slots: Slots;
  readonly wanted: Wanted;
  readonly municipality: string;
  readonly table: KoladaTable;
  readonly reader: CellReader;
  readonly today: IsoDate;
  readonly isPreliminary: (value: KoladaValue) => boolean;
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

/** Tables of one outcome a row that can get more rows. */
function longTables({ regions }: Model, sheets: readonly SheetCells[]): readonly LongTable[] {
  return regions.flatMap((region): LongTable[] => {
    const sheet = sheets.find(({ name }) => name === region.sheet);
    const column = (field: string): number | undefined => fieldColumn(region, field)?.column;
    const [id, period, value] = [column('id'), column('period'), column('value')];
    if (region.kind !== 'outcomes' || region.blockLayout || !sheet || sheet.protected) return [];
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
function nextRow({ region, sheet }: LongTable): Pick<NewRow, 'table' | 'top' | 'first' | 'left' | 'columns'> | null {
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

/** The indicators and years that may get rows: what Kolada must be asked for, beside the cells there are. */
export function rowsWanted({
  model,
  slots,
  wanted,
  sheets,
}: Pick<RowGround, 'model' | 'slots' | 'wanted' | 'sheets'>): readonly {
  readonly indicator: Indicator;
  readonly kpi: string;
  readonly years: readonly number[];
  readonly long: LongTable;
}[] {
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
    if (long === null || nextRow(long) === null) return [];
    const lacking = all.filter((year) => within(year, years) && !isWhole(indicator, year, long, wanted));
    return lacking.length === 0 ? [] : [{ indicator, kpi, years: lacking, long }];
  });
}

const has = (indicator: Indicator, year: number, gender: Gender | null): boolean =>
  indicator.outcomes.some(
    ({ period, gender: own, organisation }) =>
      period.year === year && period.part === 'year' && own === gender && organisation === null,
  );

/** Genders that get rows: those asked for, else women and men where the indicator has them already. */
function gendersOf(indicator: Indicator, { region }: LongTable, { genders }: Wanted): typeof GENDERS {
  const split = fieldColumn(region, 'gender') !== null;
  const kept = new Set(indicator.outcomes.map(({ gender }) => gender));
  return GENDERS.filter(([code, gender]) =>
    gender === null ? (genders?.includes('T') ?? true) : split && (genders?.includes(code) ?? kept.has(gender)),
  );
}

const isWhole = (indicator: Indicator, year: number, long: LongTable, wanted: Wanted): boolean =>
  gendersOf(indicator, long, wanted).every(([, gender]) => has(indicator, year, gender));

/** Rows for values that Kolada has and no cell of the workbook is for. A missing value gets no row. */
export function newRows(ground: RowGround): readonly NewRow[] {
  const { wanted, table, municipality, reader, today } = ground;
  return rowsWanted(ground).flatMap(({ indicator, kpi, years, long }) => {
    const { region } = long;
    const place = nextRow(long)!;
    const formatOf = (column: number): string =>
      reader.format({ sheet: region.sheet, row: region.top + region.rows - 1, column }) ?? 'General';
    const fraction = isFraction(
      { indicator, region, cell: { sheet: region.sheet, row: region.top + region.rows - 1, column: long.value } },
      formatOf(long.value),
      reader,
    );
    const columnOf = (field: string): number | null => fieldColumn(region, field)?.column ?? null;
    return years.flatMap((year) =>
      gendersOf(indicator, long, wanted).flatMap(([code, gender, word]): NewRow[] => {
        const value = table.get(kpi, municipality, year, code);
        if (value === null || value.value === null || has(indicator, year, gender)) return [];
        const preliminary = ground.isPreliminary(value);
        const outcome = cellOf(value.value, preliminary, fraction);
        const cells: (readonly [number | null, CellValue])[] = [
          [long.id, indicator.id ?? indicator.title],
          ...(columnOf('year') === null || columnOf('year') === long.period
            ? [[long.period, year] as const]
            : ([
                [long.period, 'Helår'],
                [columnOf('year'), year],
              ] as const)),
          [columnOf('gender'), word],
          [long.value, outcome],
          [columnOf('source'), SOURCE],
          [columnOf('fetchedOn'), dayIn(columnOf('fetchedOn'), today, formatOf)],
          [columnOf('preliminary'), preliminary ? 'ja' : 'nej'],
        ];
        return [
          {
            ...place,
            key: `${indicator.key}|${year}|${code}`,
            sheet: region.sheet,
            indicator: indicator.key,
            kpi,
            year,
            gender: code,
            preliminary,
            value: outcome,
            number: asWritten(value.value),
            cells: cells.flatMap(([column, content]) =>
              column === null || content === null ? [] : [{ column, value: content, format: formatOf(column) }],
            ),
          },
        ];
      }),
    );
  });
}

const dayIn = (column: number | null, today: IsoDate, formatOf: (column: number) => string): CellValue =>
  column !== null && isDateFormat(formatOf(column)) ? dateSerial(today) : today;
