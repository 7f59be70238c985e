import { cellOf, changeKind, isTicked } from './cell-number';
import type { FetchChange } from './fetch-change';
import type { FetchContext } from './fetch-context';
import { rememberedKey, standingKey } from './memory';
import type { FetchNote } from './notes';
import { valueOf } from './populations';
import { isFraction, type Slot, type StandingSlot } from './slots';
import { standingText } from './standing';
import { isPreliminary } from './values';

/** What becomes of a cell: a change, something to be told, the same as before, or nothing where nothing is known. */
export type Planned = FetchChange | FetchNote | 'unchanged' | null;

/** A cell for a value of Kolada's. */
export function planSlot(slot: Slot, { table, reader, input, protectedSheets, newest }: FetchContext): Planned {
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

/** A cell for the place, the best or the worst. Words that are not what was written last time are a person's. */
export function planStanding(
  slot: StandingSlot,
  { reader, input, protectedSheets, newest, compared }: FetchContext,
): Planned {
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
