/**
 * The shape of everything: what a workbook says once it is understood, what is found and what is judged.
 * Types and small functions on them; nothing here reads text (that is reading/) or decides (checking/, judging/).
 */
export * from './activity';
export * from './address';
export * from './cell-reader';
export * from './cells';
export * from './decimals';
export * from './finding';
export * from './goal';
export * from './goal-tree';
export * from './indicator';
export * from './judgement';
export * from './held-number';
export * from './lifecycle';
export * from './message';
export * from './model';
export * from './organisation';
export * from './outcome';
export * from './period';
export * from './personal';
export * from './region';
export * from './settings';
export * from './share-met';
export * from './steering-model';
export * from './target';
export * from './unit-sort';
