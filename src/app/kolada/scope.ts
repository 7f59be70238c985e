import {
  type Places,
  type Questions,
  questionsOf,
  rowsWanted,
  type Slots,
  slotsOf,
  type Wanted,
} from '../../domain/kolada';
import { CommandFailed } from '../failures';
import type { FetchAnswer, FetchOptions } from '../kolada-options';
import { runSliced } from '../slices';
import { type Ground, placesOf } from './ground';

/** Whose values, and which cells they could fill. */
export interface Scope {
  readonly places: Places;
  readonly slots: Slots;
  readonly wanted: Wanted;
  readonly questions: Questions;
}

/** @throws CommandFailed `KoladaNothing`: no indicator has an id that could be asked for, with cells or rows of the years */
export async function scopeOf(
  options: FetchOptions,
  ground: Ground,
  members: FetchAnswer['members'],
  signal: AbortSignal,
): Promise<Scope> {
  const { model, cells } = ground.loaded;
  const places = placesOf(options, ground, members);
  const { years, genders = null, without = [] } = options;
  const wanted: Wanted = { years, genders, without };
  const slots = await runSliced(slotsOf(model, places, wanted), signal);
  const rows = rowsWanted({ model, slots, wanted, sheets: cells.sheets }).flatMap(({ kpi, years: lacking }) =>
    lacking.map((year) => ({ kpi, year })),
  );
  if (slots.slots.length + rows.length === 0) throw new CommandFailed('KoladaNothing');
  return { places, slots, wanted, questions: questionsOf([...slots.slots, ...slots.standings, ...rows], places) };
}
