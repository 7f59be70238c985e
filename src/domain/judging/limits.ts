import type { ColourLimits, Indicator, Target, TargetRule } from '../model';
import { exact, writtenDecimals } from './exact';
import { isInside } from './kinds/region';

/** Colour limits turned into what the other kinds speak: a rule for green, and a rule for what is at least yellow. */
export interface LimitRules {
  readonly green: Extract<TargetRule, { kind: 'atLeast' | 'atMost' | 'rank' }>;
  readonly red: number | null;
  /** The red limit itself is red ("röd ≤ 90"). */
  readonly redIncluded: boolean;
  readonly decimals: number;
}

/**
 * Limits of the row's *Tolerans*, else those written with the target (O-08). They say their own way: green above red
 * is at least. Kinds that no limit on a scale fits keep their own rule.
 */
export function limitRules(indicator: Indicator, target: Target, rule: TargetRule): LimitRules | null {
  const fromRow = indicator.tolerance?.kind === 'limits' ? indicator.tolerance : null;
  const limits: ColourLimits | null = fromRow?.limits ?? target.limits;
  if (limits === null) return null;
  const { green, red, redIncluded = false } = limits;
  const written = Math.max(writtenDecimals(green), red === null ? 0 : writtenDecimals(red));
  const decimals = Math.max(target.decimals, fromRow?.decimals ?? 0, written);
  if (rule.kind === 'rank') return { green: { kind: 'rank', max: green }, red, redIncluded, decimals };
  if (rule.kind !== 'atLeast' && rule.kind !== 'atMost') return null;
  const up = red === null || red === green ? rule.kind === 'atLeast' : green > red;
  // A strict sign written with the target stays strict (">77 % (Högt)").
  const strict = fromRow === null && rule.strict && up === (rule.kind === 'atLeast');
  return {
    green: up ? { kind: 'atLeast', low: green, strict } : { kind: 'atMost', high: green, strict },
    red,
    redIncluded,
    decimals,
  };
}

/** Whether a value that is not green is yellow: from the red limit (or past it, where it is red itself) on, without a gap. `decimals` null: as it stands. */
export function isYellow(
  { green, red, redIncluded: strict }: LimitRules,
  value: number,
  decimals: number | null,
): boolean {
  if (red === null) return false;
  const region = green.kind === 'atLeast' ? { low: red, high: null, strict } : { low: null, high: red, strict };
  return isInside(region, exact(value), decimals);
}
