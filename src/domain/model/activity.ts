import type { IsoDate, Reference } from './goal';
import type { RowSource } from './region';

/** Something to be done for a goal. */
export interface Activity {
  readonly key: string;
  readonly id: string | null;
  readonly title: string | null;
  readonly goals: readonly Reference[];
  readonly owner: string | null;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly status: string | null;
  readonly performer: string | null;
  readonly row: RowSource;
}
