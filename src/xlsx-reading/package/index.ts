/** The package a workbook is: parts by name, and relationships between them. Knows nothing of sheets. */
export { nameKey, normalizeName, relationshipsPart, relativeTarget, resolveTarget } from './names';
export { Package, type Relationship } from './package';
