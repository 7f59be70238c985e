/**
 * The package a workbook is: parts by name, relationships between them, content types; and a draft of it with changes.
 * Knows nothing of sheets.
 */
export { type Dialect, dialectOf, relationshipAttribute } from './dialect';
export { Draft, XML_DECLARATION } from './draft';
export { nameKey, normalizeName, relationshipsPart, relativeTarget, resolveTarget } from './names';
export { Package, type Relationship } from './package';
