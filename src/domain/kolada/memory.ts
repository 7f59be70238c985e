import { addressText, type CellAddress, type IsoDate } from '../model';
import { asWritten } from './cell-number';
import type { NewColumn } from './new-column';
import type { NewRow } from './new-rows';
import type { FetchContext } from './fetch-context';
import { valueOf } from './populations';
import type { Slot, Slots, StandingSlot } from './slots';
import { type StandingField, standingText } from './standing';
import type { KoladaGender } from './types';

/**
 * What the workbook got last time, kept in it: a number that is still as it was fetched is not a person's, and a title that
 * has changed is told. Values by `rememberedKey`.
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

/** What a cell that would change is known by next time, once it is written. */
export interface ToRemember {
  readonly cell: CellAddress;
  readonly key: string;
  readonly holds: number | string;
}

export interface Remembered {
  /** What was known before, and what the cells hold that say already what Kolada says. */
  readonly memory: KoladaMemory;
  readonly toRemember: readonly ToRemember[];
}

/**
 * What the cells are known by next time. A value that was only shown is none of theirs: a person may type it later.
 * @param settled cells that already say what Kolada says
 */
export function remembered(
  { slots, standings: places }: Slots,
  settled: ReadonlySet<Slot | StandingSlot>,
  { table, newest, input, compared }: FetchContext,
): Remembered {
  const values: Record<string, number> = { ...input.memory?.values };
  const titles: Record<string, string> = { ...input.memory?.titles };
  const standings: Record<string, string> = { ...input.memory?.standings };
  const toRemember: ToRemember[] = [];
  for (const slot of slots) {
    const { kpi, gender, population, cell } = slot;
    const year = slot.year ?? newest.get(kpi);
    const value = year === undefined ? null : valueOf(population, table, kpi, year, gender);
    if (value !== null) {
      const key = rememberedKey(kpi, year!, gender, population.id);
      if (settled.has(slot)) values[key] = asWritten(value);
      else toRemember.push({ cell, key, holds: asWritten(value) });
    }
    const title = input.described?.get(kpi)?.title;
    if (title !== undefined) titles[kpi] = title;
  }
  for (const slot of places) {
    const { indicator, kpi, field, cell } = slot;
    const year = slot.year ?? newest.get(kpi);
    const text = year === undefined ? null : standingText(field, compared(indicator, kpi, year));
    if (text === null) continue;
    const key = standingKey(kpi, year!, field);
    if (settled.has(slot)) standings[key] = text;
    else toRemember.push({ cell, key, holds: text });
  }
  const { municipality } = input.places;
  return { memory: { day: input.today, municipality, titles, values, standings }, toRemember };
}

/** The memory when some of what was planned is written: those cells, and the columns and rows that were added. */
export function memoryAfter(
  { memory, toRemember }: Remembered,
  written: readonly CellAddress[],
  added: { readonly columns: readonly NewColumn[]; readonly rows: readonly NewRow[] },
): KoladaMemory {
  const values: Record<string, number> = { ...memory.values };
  const standings: Record<string, string> = { ...memory.standings };
  const held = new Set(written.map(addressText));
  for (const { cell, key, holds } of toRemember) {
    if (!held.has(addressText(cell))) continue;
    if (typeof holds === 'number') values[key] = holds;
    else standings[key] = holds;
  }
  for (const { year, cells } of added.columns) {
    for (const { kpi, holds } of cells) {
      if ('number' in holds) values[rememberedKey(kpi, year, 'T', holds.place)] = holds.number;
      else standings[standingKey(kpi, year, holds.standing)] = holds.text;
    }
  }
  for (const { kpi, year, gender, number } of added.rows)
    values[rememberedKey(kpi, year, gender, memory.municipality)] = number;
  return { ...memory, values, standings };
}
