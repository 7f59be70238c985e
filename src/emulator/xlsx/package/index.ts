/**
 * The package a workbook is (xlsx-reading/package), the dialect it is written in, and a draft of it with changes. Knows
 * nothing of sheets.
 */
export { type Dialect, dialectOf, relationshipAttribute } from './dialect';
export { Draft, XML_DECLARATION } from './draft';
export * from '../../../xlsx-reading/package';
