import { ruleCodes } from './codes';
import type { Rule } from './rule';
import { activityRules } from './rules/activities';
import { assessmentRules } from './rules/assessments';
import { circleRules } from './rules/circles';
import { coverageRules } from './rules/coverage';
import { genderRules } from './rules/genders';
import { goalCountRules } from './rules/goal-counts';
import { goalIdRules } from './rules/goal-ids';
import { goalLevelRules } from './rules/goal-levels';
import { goalLifeRules } from './rules/goal-life';
import { goalLinkRules } from './rules/goal-links';
import { goalOwnerRules } from './rules/goal-owners';
import { goalTitleRules } from './rules/goal-titles';
import { impossibleValueRules } from './rules/impossible-values';
import { indicatorFactRules } from './rules/indicator-facts';
import { indicatorLinkRules } from './rules/indicator-links';
import { moneyRules } from './rules/money';
import { outcomeReadingRules } from './rules/outcome-reading';
import { outcomeSeriesRules } from './rules/outcome-series';
import { targetBaselineRules } from './rules/target-baseline';
import { targetPathRules } from './rules/target-paths';
import { targetReadingRules } from './rules/target-reading';
import { workbookRules } from './rules/workbook';

/** Every rule there is, in the catalogue's order. Adding a check: one rule object here, its paragraph, its test table. */
export const rules: readonly Rule[] = [
  ...goalIdRules,
  ...goalLinkRules,
  ...circleRules,
  ...goalLevelRules,
  ...goalOwnerRules,
  ...goalCountRules,
  ...coverageRules,
  ...goalLifeRules,
  ...goalTitleRules,
  ...indicatorLinkRules,
  ...indicatorFactRules,
  ...targetReadingRules,
  ...targetPathRules,
  ...targetBaselineRules,
  ...impossibleValueRules,
  ...outcomeReadingRules,
  ...outcomeSeriesRules,
  ...genderRules,
  ...assessmentRules,
  ...activityRules,
  ...moneyRules,
  ...workbookRules,
].sort((a, b) => ruleCodes.indexOf(a.code) - ruleCodes.indexOf(b.code));
