/**
 * Kolada's numbers and the workbook: which cells they could fill, what would change, how the own values stand among
 * others, and ids that no longer hold. Values come in as data; nothing here asks for them or writes them.
 */
export { type ChangeKind } from './cell-number';
export { type KoladaComparison, type PlaceValue } from './compare';
export { type KoladaMemory, memoryAfter } from './memory';
export { comparisonText } from './compare-text';
export { type FetchNote, noteMessage } from './notes';
export type { FetchChange, FetchField } from './fetch-change';
export type { FetchInput } from './fetch-context';
export { type FetchPlan, planFetch } from './plan-fetch';
export { type FileTable, readRows, readTable, type TableContext, type TableProblem } from './read-table';
export {
  chosenPlaces,
  countyOf,
  type PeerChoice,
  placeNamed,
  type Places,
  type Population,
  populationOfGroup,
} from './populations';
export type { NewColumn } from './new-column';
export { rowsWanted } from './lacking-rows';
export type { NewRow } from './new-rows';
export { type AdditionCell, type Additions, additions } from './additions';
export { type Questions, questionsOf } from './questions';
export { type Slots, slotsOf, type Wanted, type Years } from './slots';
export * from './types';
export { isPreliminary, KoladaTable } from './values';
export { likelySuccessor } from './watch';
