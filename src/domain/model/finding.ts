import type { CellAddress } from './address';
import type { CellValue, NamingCell } from './cells';
import type { Message } from './message';

/** The worst first. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** A safe correction: the user sees old → new and does it, it is never done on its own. */
export interface Fix {
  readonly description: Message;
  readonly changes: readonly { readonly cell: CellAddress; readonly old: CellValue; readonly new: CellValue }[];
  /** What says that the cells are still those of the same rows and columns. Absent: the rule's own draft of the fix. */
  readonly anchors?: readonly NamingCell[];
}

/** Actions that findings lead to: making the *Mål* table of a document. */
export type Offer = 'goalTable';

/** *Påpekande*: rule code, severity, cells, what is wrong and what to do. */
export interface Finding {
  /** What an acknowledgement is kept under: the same from run to run, until one of the finding's cells changes. Unique. */
  readonly key: string;
  /** Stable code, "H03". */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  /** At least one, except where the workbook lacks the whole region (W01). */
  readonly cells: readonly CellAddress[];
  readonly fix: Fix | null;
  /** An action of the add-in that takes care of it, after a preview of its own. Absent: none. */
  readonly offer?: Offer;
  /** Owner the finding concerns, for the pane's filter. */
  readonly owner: string | null;
}
