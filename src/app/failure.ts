import type { CellAddress, Message } from '../domain/model';
import type { XlsxErrorCode } from '../xlsx-reading';
import type { KoladaErrorCode } from '../kolada/errors';

/** Stable codes; each has a text and a remedy in the catalogue (`errors.<code>` and `errors.<code>.remedy`). */
export type FailureCode =
  | 'Cancelled'
  | 'EditMode'
  | 'AccessDenied'
  | 'SheetProtected'
  | 'WorkbookReadOnly'
  | 'SessionLost'
  | 'RequestTooLarge'
  | 'ResponseTooLarge'
  | 'HostSilent'
  /** Code that is fetched when it is needed could not be. */
  | 'PartNotLoaded'
  | 'ApiNotFound'
  | 'NoGoals'
  | 'CellsChanged'
  | 'ReadBackDiffers'
  /** New columns can't stand where the preview has them; another preview puts them elsewhere. */
  | 'NoRoom'
  /** Writing failed and what stood there could not be put back: *Ångra* still can. */
  | 'HalfWritten'
  | 'NothingToUndo'
  | 'TooManyCells'
  | 'SheetTaken'
  /** The workbook takes no new sheets. */
  | 'StructureProtected'
  /** The stored or given mapping is not of the known shape. */
  | 'MappingInvalid'
  /** The cell to show is on a hidden sheet. */
  | 'SheetHidden'
  /** No steering model of that name. */
  | 'ModelUnknown'
  /** No sheet whose headings carry the hierarchy. */
  | 'NoDocument'
  /** The next year has its columns, and the occasion can't be moved. */
  | 'NothingForNewYear'
  /** The selected cell is of no goal and no indicator. */
  | 'NoGoalThere'
  /** The selected row holds no headings of a table. */
  | 'NoHeadings'
  /** Sheets of an example would stand among goals of one's own. */
  | 'WorkbookInUse'
  /** No example rows of a template. */
  | 'NoExamples'
  /** A chosen file that is no workbook, or none that is read: why. */
  | `File${XlsxErrorCode}`
  /** The chosen file could not be got at: moved, or open elsewhere. */
  | 'FileUnreadable'
  /** The chosen file has neither goals nor indicators. */
  | 'FileNoGoals'
  /** Kolada gave no answer that can be used. */
  | `Kolada${KoladaErrorCode}`
  /** No municipality of Kolada's is known as the own one. */
  | 'KoladaMunicipalityUnknown'
  /** Kolada has no such group. */
  | 'KoladaGroupUnknown'
  /** No indicator has a *Kolada-id*. */
  | 'KoladaNothing'
  /** What was pasted, or the file, is no table of Kolada's. */
  | 'KoladaUnread'
  /** The indicators have no column *Kolada-id*, or not this indicator. */
  | 'KoladaIdNoColumn'
  | 'Unexpected';

export interface AppFailure {
  readonly code: FailureCode;
  /** What happened, and what was and was not changed. */
  readonly message: Message;
  /** What to do. */
  readonly remedy: Message;
  readonly cells: readonly CellAddress[];
  /** For support: Office.js's own code and statement. */
  readonly details: string | null;
}
