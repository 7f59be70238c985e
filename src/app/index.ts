/**
 * The use cases, as commands in one registry. Each reads the workbook through the adapter, runs the domain's work in
 * slices, and answers with a Result: expected failures as data, nothing half-written.
 */
export type { Command, CommandId, Progress, ProgressReport, Result } from './command';
export type { AppFailure, FailureCode } from './failure';
export * from './host';
export type * from './kolada-options';
export type * from './options';
export { askPane, type PaneRequest, whenAsked } from './requests';
export { commands, fetchAhead } from './registry';
export { runSliced, SLICE_MS } from './slices';
export type { ChosenFile } from './other-file';
export type * from './workflow';
