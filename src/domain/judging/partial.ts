import { isPercent, type Indicator, type PartialRule, type Settings, type TargetRule } from '../model';
import { compare, exact, over, round, writtenDecimals, type Exact } from './exact';
import { partialRulesOf, type Assessment } from './kinds';

/** The middle-status rule that holds for an indicator with its limit (judging.md section 4). */
export type MiddleRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'tolerance'; readonly limit: number; readonly decimals: number }
  /** `limit` in %. */
  | { readonly kind: 'way'; readonly limit: number }
  | { readonly kind: 'improved' }
  /** `limit` in %. */
  | { readonly kind: 'degree'; readonly limit: number };

export interface ChosenRule {
  readonly rule: MiddleRule;
  /** The workbook's rule *grad* doesn't fit the target: the default is used, and the explanation says so. */
  readonly instead: boolean;
}

const NONE: MiddleRule = { kind: 'none' };

/** Rule of the row's *Tolerans*, else of the setting, else *väg* where a baseline stands (A-30, A-31, A-33, O-12). */
export function middleRule(
  indicator: Indicator,
  settings: Settings,
  rule: TargetRule,
  assessment: Assessment,
): ChosenRule {
  const takes = partialRulesOf(rule);
  const only = (wanted: MiddleRule, kind: PartialRule): ChosenRule => ({
    rule: takes.includes(kind) ? wanted : NONE,
    instead: false,
  });
  const own = indicator.tolerance;
  if (own?.kind === 'number') return only({ kind: 'tolerance', limit: own.value, decimals: own.decimals }, 'tolerance');

  const byBaseline = only(
    (indicator.baseline?.value ?? null) === null ? NONE : { kind: 'way', limit: settings.wayLimit },
    'way',
  ).rule;
  switch (settings.partialRule) {
    case null:
      return { rule: byBaseline, instead: false };
    case 'none':
      return { rule: NONE, instead: false };
    case 'way':
      return only({ kind: 'way', limit: settings.wayLimit }, 'way');
    case 'improved':
      return only({ kind: 'improved' }, 'improved');
    case 'tolerance': {
      const allowed = settings.tolerance;
      if (allowed === null || !(isPercent(indicator) || rule.kind === 'rankShare'))
        return { rule: NONE, instead: false };
      return only({ kind: 'tolerance', limit: allowed, decimals: writtenDecimals(allowed) }, 'tolerance');
    }
    case 'degree': {
      const fits = takes.includes('degree') && assessment.attained !== null;
      if (fits) return { rule: { kind: 'degree', limit: settings.degreeLimit }, instead: false };
      return { rule: byBaseline, instead: takes.length > 0 };
    }
  }
}

const percent = (limit: number): Exact => over(exact(limit), exact(100));

/** Whether a missed target is partly met by the rule. `decimals`: the target's; null compares exactly. */
export function reachesMiddle(rule: MiddleRule, assessment: Assessment, decimals: number | null): boolean {
  switch (rule.kind) {
    case 'none':
      return false;
    case 'tolerance': {
      const { miss } = assessment;
      if (miss === null) return false;
      const compared = decimals === null ? miss : round(miss, Math.max(decimals, rule.decimals));
      return compare(compared, exact(rule.limit)) <= 0;
    }
    case 'way':
      return assessment.gone !== null && compare(assessment.gone, percent(rule.limit)) >= 0;
    case 'improved':
      return assessment.improved === true;
    case 'degree':
      return assessment.attained !== null && compare(assessment.attained, percent(rule.limit)) >= 0;
  }
}
