import type { OwnerKind } from './steering-model';
import type { RowSource } from './region';

export interface Unit {
  readonly name: string;
  readonly kind: OwnerKind | null;
  readonly kindRaw: string | null;
  readonly parent: string | null;
  readonly row: RowSource;
}

/** A row of *Koppling*: KF's directive to a nämnd or bolag on a goal, and the goal that answers it. */
export interface Link {
  readonly goal: string | null;
  readonly unit: string | null;
  readonly directive: string | null;
  readonly answeredBy: readonly string[];
  readonly row: RowSource;
}

/** A row of *Ekonomi*. Amounts in the sheet's own unit; `subject` is a nämnd, bolag or goal id. */
export interface FinanceRow {
  readonly subject: string | null;
  readonly budget: number | null;
  readonly outcome: number | null;
  readonly forecast: number | null;
  readonly deviation: number | null;
  readonly rest: number | null;
  readonly row: RowSource;
}
