import type { CellAddress } from './address';
import type { CellValue } from './cells';
import type { RowSource } from './region';

/** ISO date "2026-12-31". */
export type IsoDate = string;

/** An id someone wrote, and where. */
export interface Reference {
  readonly id: string;
  readonly address: CellAddress;
}

export type Lifecycle = 'proposed' | 'decided' | 'inForce' | 'ended';

/** A goal, an area or a vision: what its level says. */
export interface Goal {
  /** Unique in the model, also where `id` is missing or used twice. */
  readonly key: string;
  readonly id: string | null;
  /** The id as a date Excel made of it, for H02. */
  readonly idBecameDate: boolean;
  /** The level's name in the steering model; the cell's own words where the model does not know them (H08). */
  readonly level: string | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly parents: readonly Reference[];
  readonly owner: string | null;
  readonly area: string | null;
  readonly goalClass: string | null;
  readonly perspective: string | null;
  readonly origin: string | null;
  readonly sdg: readonly string[];
  /** Focus areas that cut across the areas; any number of tags. */
  readonly focus: readonly string[];
  /** The document that holds the goal: "SPB20", "Nämndplan 2025". */
  readonly plan: string | null;
  readonly lifecycle: Lifecycle | null;
  /** A year as from-date is 1 January, as to-date 31 December. */
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  readonly replacedBy: readonly Reference[];
  readonly decidedBy: string | null;
  readonly decidedOn: IsoDate | null;
  readonly targetGroup: string | null;
  readonly effect: string | null;
  /** The person's judgement, as written. Never written by the add-in. */
  readonly assessment: string | null;
  readonly motivation: string | null;
  /** The same two cells as stored, blanks, dashes and all: what a change of them replaces. */
  readonly assessedCells: { readonly assessment: CellValue; readonly motivation: CellValue };
  readonly assessedOn: IsoDate | null;
  readonly comment: string | null;
  readonly row: RowSource;
}
