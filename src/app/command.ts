import type { AppFailure } from './failure';
import type { Message } from '../domain/model';

/** Told to the user while a command works. `step` is a catalogue message; `share` 0–1 or null when unknown. */
export interface ProgressReport {
  readonly step: Message;
  readonly share: number | null;
}

export type Progress = (report: ProgressReport) => void;

export type CommandId =
  | 'read'
  | 'check'
  | 'judge'
  | 'previewStatus'
  | 'writeStatus'
  | 'undo'
  | 'report'
  | 'showCell'
  | 'saveMapping'
  | 'headingsAtSelection'
  | 'saveTable'
  | 'writeFindings'
  | 'applyChanges'
  | 'acknowledge'
  | 'template'
  | 'previewGoalTable'
  | 'writeGoalTable'
  | 'previewExamples'
  | 'removeExamples'
  | 'previewNewYear'
  | 'writeNewYear'
  | 'previewTake'
  | 'writeTake'
  | 'prepareFetch'
  | 'previewFetch'
  | 'applyFetch'
  | 'searchKeyFigures'
  | 'koladaGroups'
  | 'describeKeyFigure'
  | 'previewKoladaId'
  | 'fillKoladaId'
  | 'exportFiles'
  | 'previewOpenExample'
  | 'openExample'
  | 'goalAtSelection';

/** Expected outcomes as data: what the user did not get, why, and what to do. Unexpected errors become failures with code `Unexpected`. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: AppFailure };

/**
 * A use case. Ribbon, pane and command line run these and nothing below them. `run` never throws: cancelling (signal)
 * and errors come back as failures, with nothing half-written.
 */
export interface Command<Options, Value> {
  readonly id: CommandId;
  /** Catalogue key of the label. */
  readonly label: string;
  run(options: Options, progress: Progress, signal: AbortSignal): Promise<Result<Value>>;
}
