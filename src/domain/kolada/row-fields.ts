import {
  fieldColumn,
  rowKey,
  type CellValue,
  type Indicator,
  type IsoDate,
  type MissingReason,
  type Region,
  type CellReader,
} from '../model';
import { dateSerial } from '../reading/date';
import { isDateFormat } from '../reading/number-format';
import type { FetchChange, FetchField } from './fetch-change';
import type { FetchContext } from './fetch-context';
import type { Slot } from './slots';
import { type KoladaValue, SOURCE } from './types';
import { isPreliminary } from './values';

/** A row of indicators, or of long outcomes, that values were fetched for. */
export interface RowFill {
  readonly indicator: Indicator;
  readonly kpi: string;
  readonly region: Region;
  readonly row: number;
  /** The newest of the row's years that were asked for. */
  readonly year: number;
  /** Kolada's value of that year, of the row's gender or the total; null: it has none. */
  readonly value: KoladaValue | null;
  /** Any year has a value. */
  readonly hasValues: boolean;
  readonly preliminary: boolean;
  /** For each of the row's outcome cells that would change, whether it is ticked. */
  readonly ticks: readonly boolean[];
}

/** Why the newest year has no value. Kolada's own answers say only that it is missing. */
const reasonOf = ({ value }: RowFill): MissingReason | null =>
  value === null ? null : value.value === null ? (value.missing ?? 'uppgift saknas') : null;

/** *Källa*, *Hämtad från Kolada*, *Preliminär*, *Orsak saknas* of a row, where it has these columns. What a person wrote stands. */
export function rowFields(fill: RowFill, reader: CellReader, today: IsoDate): readonly FetchChange[] {
  const { region, row, kpi, indicator, year, hasValues, preliminary, ticks } = fill;
  const changes: FetchChange[] = [];
  const offer = (field: FetchField, ticked: boolean, wanted: (old: CellValue, format: string) => CellValue): void => {
    const column = fieldColumn(region, field);
    if (column === null) return;
    const cell = { sheet: region.sheet, row, column: column.column };
    const old = reader.value(cell) ?? null;
    const value = wanted(old, reader.format(cell) ?? 'General');
    if (value === null || value === old) return;
    changes.push({
      cell,
      field,
      indicator: indicator.key,
      kpi,
      year: field === 'source' || field === 'fetchedOn' ? null : year,
      who: null,
      old,
      new: value,
      kind: old === null ? 'empty' : 'settled',
      preliminary: false,
      computed: false,
      ticked,
    });
  };
  const kept = ticks.includes(false);
  // A number of a person's own that stands is not Kolada's.
  if (hasValues) offer('source', !kept, (old) => (old === null ? SOURCE : null));
  if (ticks.length > 0)
    offer('fetchedOn', ticks.includes(true), (_, format) => (isDateFormat(format) ? dateSerial(today) : today));
  if (fill.value !== null && fill.value.value !== null)
    offer('preliminary', !kept, (old) => (preliminary ? 'ja' : old === null ? null : 'nej'));
  const reason = reasonOf(fill);
  if (reason !== null) offer('missingReason', true, (old) => (old === null ? reason : null));
  return changes;
}

/** The rows whose other columns (source, day, preliminary, reason) a fetch fills. */
export function fillsOf(
  slots: readonly Slot[],
  changes: readonly FetchChange[],
  { table, input, newest }: FetchContext,
): readonly RowFill[] {
  const ticks = new Map<string, boolean[]>();
  for (const { cell, field, ticked } of changes) {
    const key = rowKey(cell);
    if (isOwnValue(field)) ticks.set(key, [...(ticks.get(key) ?? []), ticked]);
  }
  const fills = new Map<string, RowFill>();
  for (const { indicator, kpi, region, cell, field, gender, year: own } of slots) {
    if (field === 'comparison') continue;
    const key = rowKey(cell);
    const year = own ?? newest.get(kpi) ?? null;
    if (year === null || (fills.get(key)?.year ?? -Infinity) >= year) continue;
    // A row of a long table is of one gender; one of indicators goes by the total.
    const of = region.kind === 'outcomes' ? gender : 'T';
    const value = table.get(kpi, input.places.municipality, year, of);
    fills.set(key, {
      indicator,
      kpi,
      region,
      row: cell.row,
      year,
      value,
      hasValues: newest.has(kpi),
      preliminary:
        value !== null && value.value !== null && isPreliminary(value, input.described?.get(kpi) ?? null, input.today),
      ticks: ticks.get(key) ?? [],
    });
  }
  return [...fills.values()];
}

const isOwnValue = (field: FetchField): boolean => field === 'outcome' || field === 'women' || field === 'men';
