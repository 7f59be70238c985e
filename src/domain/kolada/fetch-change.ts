import type { CellAddress, CellValue } from '../model';
import type { ChangeKind } from './cell-number';
import type { StandingField } from './standing';
import type { Name } from './types';

export type FetchField =
  StandingField | 'outcome' | 'women' | 'men' | 'comparison' | 'source' | 'fetchedOn' | 'preliminary' | 'missingReason';

/** One cell that would change. Nothing is written that the user has not ticked. */
export interface FetchChange {
  readonly cell: CellAddress;
  readonly field: FetchField;
  /** Indicator.key */
  readonly indicator: string;
  readonly kpi: string;
  readonly year: number | null;
  /** Whose value: "Vaggeryd", "Riket", the group's title. Null for what is no value. */
  readonly who: Name | null;
  readonly old: CellValue;
  readonly new: CellValue;
  readonly kind: ChangeKind;
  readonly preliminary: boolean;
  /** A mean of several places: "Egen bearbetning av data från Kolada". */
  readonly computed: boolean;
  /** Chosen from the start; a number or words that a person typed never are. */
  readonly ticked: boolean;
}
