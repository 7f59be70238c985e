import { quantity, type Indicator, type Target, type TargetRule } from '../../model';
import type { Facts } from '../facts';
import { defineRule, say, type Draft } from '../rule';
import { nameOf, quote } from '../support/words';

/** How a target stands to the baseline: below it, already reached by it, or ahead of it; null where they don't compare. */
type Standing = 'worse' | 'reached' | 'ahead' | null;

const compare = (baseline: number, limit: number, better: 1 | -1, strict: boolean): Standing => {
  const lead = (limit - baseline) * better;
  if (lead < 0) return 'worse';
  return lead === 0 && !strict ? 'reached' : 'ahead';
};

function standing(rule: TargetRule, baseline: number): Standing {
  switch (rule.kind) {
    case 'atLeast':
      return compare(baseline, rule.low, 1, rule.strict);
    case 'atMost':
      return compare(baseline, rule.high, -1, rule.strict);
    case 'rank':
      return compare(baseline, rule.max, -1, false);
    case 'interval':
      return rule.low <= baseline && baseline <= rule.high ? 'reached' : null;
    case 'equals':
      return rule.value === baseline ? 'reached' : null;
    case 'yesNo':
    case 'increase':
    case 'decrease':
    case 'keep':
    case 'change':
    case 'rankShare':
    case 'comparison':
    case 'text':
      return null;
  }
}

/** Targets that still count: of the occasion's year or later, and after the baseline's year. */
function standings(facts: Facts, indicator: Indicator): { readonly target: Target; readonly at: Standing }[] {
  const { baseline } = indicator;
  if (baseline === null || baseline.value === null || baseline.unreadable) return [];
  const found: { readonly target: Target; readonly at: Standing }[] = [];
  for (const target of indicator.targets) {
    const { year, problem, rule } = target;
    if (problem !== null || rule === null) continue;
    if (year !== null && (year < facts.occasion.year || year <= (baseline.year ?? 0))) continue;
    found.push({ target, at: standing(rule, baseline.value) });
  }
  return found;
}

function againstBaseline(facts: Facts, indicator: Indicator, wanted: 'worse' | 'reached'): Draft | null {
  const all = standings(facts, indicator);
  if (wanted === 'reached' && all.some(({ at }) => at === 'worse')) return null;
  const found = all.filter(({ at }) => at === wanted);
  const first = found[0];
  if (first === undefined) return null;
  const baseline = indicator.baseline!;
  return {
    message: say(wanted === 'worse' ? 'check.T03' : 'check.T09', {
      indicator: nameOf(indicator),
      target: quote(String(first.target.raw)),
      year: String(first.target.year ?? ''),
      baseline: quantity(baseline.value!, indicator.unit),
    }),
    cells: [...found.map(({ target }) => target.address), baseline.address],
    about: [indicator],
  };
}

const worse = defineRule('T03', function* (facts) {
  for (const indicator of facts.liveIndicators) {
    const draft = againstBaseline(facts, indicator, 'worse');
    if (draft) yield draft;
  }
});

const reached = defineRule('T09', function* (facts) {
  for (const indicator of facts.liveIndicators) {
    const draft = againstBaseline(facts, indicator, 'reached');
    if (draft) yield draft;
  }
});

export const targetBaselineRules = [worse, reached];
