/**
 * Judging: occasion → outcome and target → status, trend, movement and forecast → goal proposals → verdict, each with
 * the numbers, periods and rule that explain it. Plain functions on the model; the result is always a proposal.
 */
export { understandAssessment, type Understood } from './assessment';
export { defaultOccasion, type DefaultOccasion } from './default-occasion';
export { judgeEarlier } from './judge-earlier';
export { judgeIndicator, type JudgingContext } from './judge-indicator';
export { judgeModel } from './judge-model';
export { boundsOf } from './kinds';
export { valueBounds } from './kinds/value-bounds';
export { judgingKeys, type JudgingKey } from './messages';
export { proposeGoal, type GoalProposal } from './propose-goal';
export { targetInForce, type NoTarget, type TargetInForce } from './target-in-force';
export { MISSING_REASONS, OUTCOME_REASONS, TARGET_REASONS } from './reasons';
