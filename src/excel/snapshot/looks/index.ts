/**
 * How the cells of report sheets look. Few cells are asked one by one; where there are many, Excel is asked of whole
 * sets of cells that ought to look alike, and only where they don't of fewer of them, and at last of each.
 */
export { type CellAnswer, gridOf } from './cell-looks';
export { askAll, type Question } from './questions';
export { type LooksOfSheet, readLooks } from './read-looks';
