/**
 * The model → findings. Every rule of the catalogue is one object (`rules/`), listed in the registry; what rules share is
 * worked out once (`Facts`). Pure: prose comes from i18n, fixes are offered and never made here.
 */
export { checkModel } from './check-model';
export { ruleCodes, severities, type RuleCode } from './codes';
export { type CheckContext } from './facts';
export { withKeys, type Unkeyed } from './finding-key';
export { checkingKeys, type CheckingKey } from './messages';
export { type Rule } from './rule';
export { rules } from './registry';
