import type { CellAddress, CellValue, Finding, Judgements, Model, NamingCell, Occasion } from '../domain/model';
import type { ReportKind } from '../domain/reporting';

/** What reading gives the pane and the command line. */
export interface ReadValue {
  readonly model: Model;
  /** Chosen by the workbook's settings, or the newest outcome period (`assumed: true`, said to the user). */
  readonly occasion: { readonly occasion: Occasion; readonly assumed: boolean } | null;
  /** Last run of the add-in in this workbook, if marked. */
  readonly lastRun: { readonly occasion: string; readonly at: string } | null;
  readonly canUndo: boolean;
  /** What was chosen for the last report of this workbook; absent where none was made. */
  readonly reportChoices?: ReportChoices;
  /** Example rows of a template that still stand as they were written; absent: none. */
  readonly examples?: number;
}

export interface CheckValue extends ReadValue {
  /** All of them, the acknowledged ones too. */
  readonly findings: readonly Finding[];
  /** Reasons ("" where none is given) by `Finding.key`, for those that are acknowledged in *Kontroll*. */
  readonly acknowledged: ReadonlyMap<string, string>;
}

export interface JudgeValue extends CheckValue {
  readonly judgements: Judgements;
  /** The years before that were asked for, newest first. */
  readonly earlier: readonly Judgements[];
  /** By `Goal.key`: what says that the cells of a goal's assessment are still its own. Goals without such cells are left out. */
  readonly assessing: ReadonlyMap<string, readonly NamingCell[]>;
}

/** One cell the add-in would write. */
export interface CellChange {
  readonly cell: CellAddress;
  readonly field: string;
  readonly old: CellValue;
  readonly new: CellValue;
}

export interface StatusPreview {
  readonly judged: JudgeValue;
  readonly changes: readonly CellChange[];
  /** Columns that would be added: "Status" on sheet X at column Y. */
  readonly newColumns: readonly { readonly sheet: string; readonly heading: string; readonly column: number }[];
  /** Empty columns of the right name that will be taken into use: going on is the user's consent. */
  readonly adopted: readonly { readonly sheet: string; readonly heading: string; readonly column: number }[];
  /** Own-named columns already filled by the user, so ours get "(Röda tråden)". */
  readonly renamed: readonly { readonly sheet: string; readonly wanted: string; readonly used: string }[];
  /** Columns whose marks were lost: the user says whether they are ours. */
  readonly unmarked: readonly { readonly sheet: string; readonly heading: string; readonly column: number }[];
  /** Sheets that can't be written and why; nothing is written to them. */
  readonly refused: readonly { readonly sheet: string; readonly reason: 'protected' | 'blockLayout' }[];
  /** Cells known not to take what is written: new columns stand clear of them. */
  readonly refusing: readonly CellAddress[];
}

export interface WriteValue {
  readonly occasion: Occasion;
  /** Every cell that was written, headings of new columns (field "heading") included. */
  readonly written: readonly CellChange[];
  readonly sheets: readonly string[];
  /** As it was just before writing: what was refused, renamed and left alone. */
  readonly preview: StatusPreview;
  /** False: what stood there before was too much to keep in the workbook, so *Ångra* is not there. */
  readonly undoable: boolean;
}

export interface UndoValue {
  readonly restored: number;
  /** Cells someone changed since: left alone and named. */
  readonly leftAlone: readonly CellAddress[];
  readonly removedSheets: readonly string[];
  /** Report sheets that stand as they stood before the run. */
  readonly restoredSheets: readonly string[];
  /** Report sheets someone has worked in since: left alone and named. */
  readonly keptSheets: readonly string[];
  /** Sheets that have been given another name since. */
  readonly renamedSheets: readonly { readonly from: string; readonly to: string }[];
  /** Sheets that are gone or not to be recognised: what the run wrote there, if anything, stands. */
  readonly missingSheets: readonly string[];
}

export interface ReportOptions {
  readonly occasion: Occasion | null;
  /** Null: all that have content. */
  readonly kinds: readonly ReportKind[] | null;
  /** Null: every nämnd and bolag. */
  readonly owners: readonly string[] | null;
  readonly texts: 'short' | 'full';
  /** Indicators with a chart of outcome against target, by id (without one, by title); absent: those proposed. */
  readonly charts?: 'proposed' | readonly string[];
  /** *Levande rapport*: counts of the summary are formulas; absent: values. */
  readonly live?: boolean;
}

/** What a workbook remembers of its last report. */
export type ReportChoices = Omit<ReportOptions, 'occasion'>;

export interface ReportValue {
  /** Names as they came to stand in the workbook. */
  readonly sheets: readonly string[];
  /** A wanted name was taken by someone else's sheet. */
  readonly renamed: readonly { readonly wanted: string; readonly used: string }[];
  /** Report sheets that someone has protected: they stand as they were. */
  readonly refused: readonly string[];
  /** Sheets that could not be made, since the workbook's structure is protected. */
  readonly notCreated: readonly string[];
  readonly keptComments: number;
  readonly movedComments: number;
  /** Rows of the occasion in *Historik* that differ from today's results and stand: confirmed, or somebody's own. */
  readonly leftInHistory: number;
  /** False: what stood there before was too much to keep in the workbook, so *Ångra* is not there. */
  readonly undoable: boolean;
}
