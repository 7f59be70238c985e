import type { CellAddress } from './address';
import type { CellValue } from './cells';
import type { Period } from './period';

export type Gender = 'women' | 'men';

/** Why there is no value. Codes of the JSON (readings.md A-61); `tom` is an empty cell. */
export type MissingReason =
  'tom' | 'bortfall' | 'ej tillämplig' | 'sekretess' | 'för få svar' | 'felvärde' | 'mäts ej' | 'uppgift saknas';

/** "plats 5 av 26 i länet": place, size of the population, its name. */
export interface RankPlace {
  readonly place: number;
  readonly of: number | null;
  readonly population: string | null;
}

/** One measured value of one period. Exactly one of value / word / ranks / missing / unreadable says what it is. */
export interface Outcome {
  readonly period: Period;
  /** The cell as stored. */
  readonly raw: CellValue;
  /** In the indicator's unit; percentages as 85.3. Null for words, several ranks, missing and unreadable. */
  readonly value: number | null;
  /** A yes/no outcome's word as it stands ("Ja"). */
  readonly word: string | null;
  /** For ranks; one entry has `value` too. */
  readonly ranks: readonly RankPlace[];
  readonly missing: MissingReason | null;
  /** Text that is neither a value nor a missing mark (U02): never judged. */
  readonly unreadable: boolean;
  /** A percentage of which fraction or number can't be told (T07): never judged. */
  readonly mixedPercent: boolean;
  /** Written in another unit than the target or the indicator's others ("1 600 tkr" among mnkr; I06): never judged. */
  readonly otherUnit: boolean;
  readonly preliminary: boolean;
  /** A unit written with the number ("dagar"), for I06. */
  readonly unit: string | null;
  /** Number stored as text (U06). */
  readonly numberAsText: boolean;
  readonly gender: Gender | null;
  /** A unit's value (column *Organisation*), never the total. */
  readonly organisation: string | null;
  readonly address: CellAddress;
}
