import type { Indicator, Occasion, Settings, Target, TargetRule } from '../model';
import { exact, minus, over, plus, times, toNumber } from './exact';
import type { TargetReason } from './reasons';

/**
 * The target that counts at an occasion.
 * `own`: the year's own target, or the step in force. `linear`: on the way to the term's last year, `rule` holds the
 * path's value (unrounded, A-13). `before`: a step path before its year; `rule` is the end target's.
 */
export interface TargetInForce {
  readonly kind: 'inForce';
  readonly target: Target;
  readonly rule: TargetRule;
  readonly year: number | null;
  readonly way: 'own' | 'linear' | 'before';
  /** Where a linear path leads. */
  readonly end: { readonly year: number; readonly value: number } | null;
}

/** No target, or one that can't be used; `target` is the cell to blame, if any. */
export interface NoTarget {
  readonly kind: 'none';
  readonly reason: TargetReason;
  readonly target: Target | null;
}

/** Judging.md section 2; readings.md A-13 … A-18, O-05. */
export function targetInForce(indicator: Indicator, settings: Settings, occasion: Occasion): TargetInForce | NoTarget {
  const { year } = occasion;
  const { termTo } = settings;
  const whole = indicator.targets.filter((target) => !target.step);
  const term = whole.find((target) => target.forTerm && (target.year === null || target.year === termTo)) ?? null;
  const own =
    (year === termTo && term !== null && term.year !== null ? term : null) ??
    whole.find((target) => target.year === year && !target.forTerm) ??
    whole.find((target) => target.year === year);
  if (own) return usable(own, year, 'own');

  const steps = indicator.targets
    .filter((target) => target.step && target.year !== null)
    .sort((a, b) => a.year! - b.year!);
  const step = steps.findLast((target) => target.year! <= year);
  if (step) return usable(step, step.year, 'own');
  if (steps[0]) return usable(steps[0], steps[0].year, 'before');

  if (termTo !== null && year < termTo) {
    const end = (term?.year === termTo ? term : null) ?? whole.find((target) => target.year === termTo);
    if (end) return onTheWay(end, termTo, indicator, settings, year);
  }
  if (term !== null && term.year === null) return { kind: 'none', reason: 'mandatperiod saknas', target: term };
  return { kind: 'none', reason: 'målvärde saknas', target: null };
}

function onTheWay(
  end: Target,
  endYear: number,
  indicator: Indicator,
  settings: Settings,
  year: number,
): TargetInForce | NoTarget {
  const before = usable(end, endYear, 'before');
  if (before.kind === 'none' || settings.path === 'step') return before;
  const { rule } = before;
  const start = indicator.baseline;
  const straight = (rule.kind === 'atLeast' || rule.kind === 'atMost') && !rule.strict;
  if (!straight || end.limits !== null || indicator.tolerance?.kind === 'limits') return before;
  if (start === null || start.value === null || start.year === null || start.year >= endYear) return before;

  const goal = rule.kind === 'atLeast' ? rule.low : rule.high;
  const gone = exact(Math.max(0, year - start.year));
  const share = over(gone, exact(endYear - start.year));
  const value = toNumber(plus(exact(start.value), times(minus(exact(goal), exact(start.value)), share)));
  return {
    ...before,
    rule: rule.kind === 'atLeast' ? { ...rule, low: value } : { ...rule, high: value },
    year,
    way: 'linear',
    end: { year: endYear, value: goal },
  };
}

function usable(target: Target, year: number | null, way: 'own' | 'before'): TargetInForce | NoTarget {
  const reason = problemOf(target);
  if (reason !== null || target.rule === null) {
    return { kind: 'none', reason: reason ?? 'målvärdet kan inte läsas', target };
  }
  return { kind: 'inForce', target, rule: target.rule, year, way, end: null };
}

function problemOf(target: Target): TargetReason | null {
  switch (target.problem) {
    case null:
      return target.rule?.kind === 'text' ? 'målvärdet är text' : null;
    case 'unreadable':
      return 'målvärdet kan inte läsas';
    case 'noDirection':
      return 'riktning saknas';
    case 'noTargetDirection':
      return 'följs utan målriktning';
    case 'directionUnfit':
      return 'målvärdet kan inte läsas med riktningen';
    case 'reversed':
      return 'intervallet är omvänt';
    case 'mixedPercent':
      return 'procenttal och andelar blandade';
  }
}
