/**
 * The language of target cells: "minst 85,3 %", "topp 25 % i länet och riket", "minst 25 % senast 2024 och minst 30 % senast 2026".
 * One cell gives no target, one, or several steps. What can't be read is said so, never guessed.
 */
export { parseTarget } from './parse-target';
export { NO_OPTIONS, type ParsedTarget, type TargetOptions, unreadable } from './parsed-target';
export { readLimits } from './limits';
