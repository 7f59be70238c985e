import type { CellReader, IsoDate, Model } from '../model';
import type { KoladaComparison } from './compare';
import type { KoladaMemory } from './memory';
import type { Places } from './populations';
import type { Slot, Wanted } from './slots';
import type { KeyFigure, KoladaDescription, KoladaValue } from './types';
import type { KoladaTable } from './values';

/** What a fetch gave, and what it was asked for. */
export interface FetchInput {
  readonly values: readonly KoladaValue[];
  /** What Kolada says of the key figures today; null where it was not asked. */
  readonly described: ReadonlyMap<string, KoladaDescription> | null;
  readonly figures: readonly KeyFigure[];
  readonly places: Places;
  readonly wanted: Wanted;
  readonly today: IsoDate;
  readonly memory: KoladaMemory | null;
}

/** Everything a cell's plan asks for. */
export interface FetchContext {
  readonly model: Model;
  readonly table: KoladaTable;
  readonly reader: CellReader;
  readonly input: FetchInput;
  readonly protectedSheets: ReadonlySet<string>;
  /** The newest year of the own municipality, by key figure. */
  readonly newest: ReadonlyMap<string, number>;
  /** The own value among those compared with; null where there is none of the year. */
  readonly compared: (indicator: Slot['indicator'], kpi: string, year: number) => KoladaComparison | null;
}
