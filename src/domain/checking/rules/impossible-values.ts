import { quantity, type Indicator, type Target, type TargetRule, unitSort } from '../../model';
import { defineRule, say, type Draft } from '../rule';
import { isCount, isShare, saysShare } from '../support/units';
import { nameOf } from '../support/words';
import { written } from './target-reading';

/** The levels a target demands, in the indicator's unit; changes and places are none. */
function levelsOf(rule: TargetRule): number[] {
  switch (rule.kind) {
    case 'atLeast':
      return [rule.low];
    case 'atMost':
      return [rule.high];
    case 'interval':
      return [rule.low, rule.high];
    case 'equals':
      return [rule.value];
    case 'yesNo':
    case 'increase':
    case 'decrease':
    case 'keep':
    case 'change':
    case 'rank':
    case 'rankShare':
    case 'comparison':
    case 'text':
      return [];
  }
}

type Impossible = 'share' | 'count' | 'rank' | 'rankShare';

function impossibleTarget(target: Target, indicator: Indicator): Impossible | null {
  const { rule } = target;
  if (rule === null) return null;
  if (rule.kind === 'rank') {
    return rule.max < 1 || (indicator.rankOf !== null && rule.max > indicator.rankOf) ? 'rank' : null;
  }
  if (rule.kind === 'rankShare') return rule.share <= 0 || rule.share > 100 ? 'rankShare' : null;
  const levels = levelsOf(rule);
  if (levels.every((level) => level >= 0 && level <= 100)) return null;
  if (isShareIndicator(indicator)) return 'share';
  return levels.some((level) => level < 0) && isCount(indicator.unit, indicator.title) ? 'count' : null;
}

/** Whether the indicator is a share in %: by its unit, its name and what has been measured so far (readings.md C-5). */
function isShareIndicator(indicator: Indicator): boolean {
  if (unitSort(indicator.unit) !== '%') return false;
  const values = indicator.outcomes.flatMap((outcome) => (outcome.value === null ? [] : [outcome.value]));
  const start = indicator.baseline?.value ?? null;
  if (start !== null) values.push(start);
  return isShare(indicator.title, values);
}

function* impossibleOf(indicator: Indicator): Generator<Draft> {
  const found: { readonly target: Target; readonly why: Impossible }[] = [];
  for (const target of indicator.targets) {
    const why = impossibleTarget(target, indicator);
    if (why !== null) found.push({ target, why });
  }
  const first = found[0];
  if (first) {
    yield {
      message: say(`check.T06.${first.why}`, {
        indicator: nameOf(indicator),
        value: written(first.target.raw),
        unit: indicator.unit ?? '–',
        population: String(indicator.rankOf ?? ''),
      }),
      cells: found.map(({ target }) => target.address),
      about: [indicator],
    };
  }
  for (const outcome of indicator.outcomes) {
    const past = outcome.value !== null && (outcome.value < 0 || outcome.value > 100);
    if (past && !outcome.mixedPercent && saysShare(indicator.unit, indicator.title)) {
      yield {
        message: say('check.T06.outcomeShare', { indicator: nameOf(indicator), value: quantity(outcome.value, '%') }),
        cells: [outcome.address],
        about: [indicator],
      };
      continue;
    }
    if ((outcome.value ?? 0) >= 1 && outcome.ranks.length === 0) continue;
    const negative = outcome.value !== null && outcome.value < 0 && isCount(indicator.unit, indicator.title);
    const noPlace = outcome.ranks.find((rank) => rank.place < 1);
    const place = indicator.direction === 'rank' && outcome.value !== null && outcome.value < 1;
    if (!negative && noPlace === undefined && !place) continue;
    yield {
      message: say(negative ? 'check.T06.outcome' : 'check.T06.place', {
        indicator: nameOf(indicator),
        value: quantity(outcome.value ?? noPlace!.place),
        unit: indicator.unit ?? '–',
      }),
      cells: [outcome.address],
      about: [indicator],
    };
  }
}

const impossible = defineRule('T06', function* (facts) {
  for (const indicator of facts.indicators) yield* impossibleOf(indicator);
});

export const impossibleValueRules = [impossible];
