import type { CellAddress, Finding, NamingCell, Occasion } from '../domain/model';
import type { ReportOptions, StatusPreview } from './workflow';

export interface OccasionOptions {
  /** Null: the workbook's own. */
  readonly occasion: Occasion | null;
  /** A mapping to use in place of the one stored in the workbook (readings.md A-68); checked. */
  readonly mapping?: unknown;
}

export interface JudgeOptions extends OccasionOptions {
  /** So many years before are judged too, for the goals' trend; absent: none. */
  readonly earlier?: number;
}

/** What a report is asked for, with a mapping where the command line gives one. */
export type ReportRunOptions = ReportOptions & Pick<OccasionOptions, 'mapping'>;

export type UnmarkedColumn = StatusPreview['unmarked'][number];

export interface PreviewOptions extends JudgeOptions {
  /** Columns whose marks were lost and that the user has said are the add-in's. */
  readonly ours?: readonly UnmarkedColumn[];
  /** Cells that would not take what was written (`NoRoom`): new columns are to stand elsewhere. */
  readonly refusing?: readonly CellAddress[];
}

export interface WriteOptions {
  /** What the user saw. Should the workbook say anything else by now, nothing is written. Null: write without a preview. */
  readonly preview: StatusPreview | null;
  readonly ours: readonly UnmarkedColumn[];
  /** Asked for when there is no preview. */
  readonly occasion?: Occasion | null;
  readonly mapping?: unknown;
}

/** A column's field as the user corrected it; null: the column is not to be read. */
export interface MappingCorrection {
  /** Index in Model.regions. */
  readonly region: number;
  readonly column: number;
  readonly field: string | null;
}

export interface MappingOptions {
  readonly corrections: readonly MappingCorrection[];
}

export interface ShowCellOptions {
  readonly cell: CellAddress;
}

/** A finding that is to stand as it is (*Kvittera*), and why; a reason of null takes that back. */
export interface AcknowledgeOptions extends OccasionOptions {
  readonly key: string;
  readonly reason: string | null;
}

/** Cells a user changes by an action of their own: a fix of a finding, with old → new shown before. */
export interface ChangeOptions {
  readonly changes: NonNullable<Finding['fix']>['changes'];
  /** The rows and columns the cells stood in when they were shown: should others stand there now, nothing is written. */
  readonly anchors: readonly NamingCell[];
}
