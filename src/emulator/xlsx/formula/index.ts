/**
 * Formulas as files write them: shared formulas written out, prefixes of newer functions, names of sheets. Calculates nothing.
 */
export { withoutPrefixes, withPrefixes } from './prefixes';
export { SharedFormula } from './shared';
export { type SheetChanges, withSheets } from './sheets';
export { tokenize, type FormulaToken } from './tokens';
