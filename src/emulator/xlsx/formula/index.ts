/**
 * Formulas as files write them: shared formulas written out, prefixes of newer functions. Calculates nothing.
 */
export { withoutPrefixes, withPrefixes } from './prefixes';
export { SharedFormula } from './shared';
export { tokenize, type FormulaToken } from './tokens';
