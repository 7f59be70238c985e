import type { IsoDate } from '../model';
import { asWritten } from './cell-number';
import type { NewColumn } from './new-column';
import type { NewRow } from './new-rows';
import type { FetchContext } from './fetch-context';
import { valueOf } from './populations';
import type { Slots } from './slots';
import { type StandingField, standingText } from './standing';
import type { KoladaGender } from './types';

/**
 * What was fetched last time, kept in the workbook: a number that is still as it was fetched is not a person's, and a
 * title that has changed is told. Values by `rememberedKey`.
 */
export interface KoladaMemory {
  readonly day: IsoDate;
  readonly municipality: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, number>>;
  /** What was said of places, best and worst, by `standingKey`. */
  readonly standings: Readonly<Record<string, string>>;
}

export const standingKey = (kpi: string, year: number, field: StandingField): string => `${kpi}|${year}|${field}`;

export const rememberedKey = (kpi: string, year: number, gender: KoladaGender, who: string): string =>
  `${kpi}|${year}|${gender}|${who}`;

/** What was fetched of the cells there are and of those that may be added, to be known again next time. */
export function remembered(
  { slots, standings: places }: Slots,
  added: { readonly columns: readonly NewColumn[]; readonly rows: readonly NewRow[] },
  { table, newest, input, compared }: FetchContext,
): KoladaMemory {
  const { municipality } = input.places;
  const values: Record<string, number> = { ...input.memory?.values };
  const titles: Record<string, string> = { ...input.memory?.titles };
  const standings: Record<string, string> = { ...input.memory?.standings };
  for (const { kpi, year: own, gender, population } of slots) {
    const year = own ?? newest.get(kpi);
    const value = year === undefined ? null : valueOf(population, table, kpi, year, gender);
    if (value !== null) values[rememberedKey(kpi, year!, gender, population.id)] = asWritten(value);
    const title = input.described?.get(kpi)?.title;
    if (title !== undefined) titles[kpi] = title;
  }
  for (const { indicator, kpi, field, year: own } of places) {
    const year = own ?? newest.get(kpi);
    const text = year === undefined ? null : standingText(field, compared(indicator, kpi, year));
    if (text !== null) standings[standingKey(kpi, year!, field)] = text;
  }
  for (const { year, cells } of added.columns) {
    for (const { kpi, holds } of cells) {
      if ('number' in holds) values[rememberedKey(kpi, year, 'T', holds.place)] = holds.number;
      else standings[standingKey(kpi, year, holds.standing)] = holds.text;
    }
  }
  for (const { kpi, year, gender, number } of added.rows)
    values[rememberedKey(kpi, year, gender, municipality)] = number;
  return { day: input.today, municipality, titles, values, standings };
}
