import type { Target, TargetKind, TargetRule } from '../../domain/model';

export interface TargetJson {
  readonly year: number | null;
  readonly raw: string | number | boolean | null;
  readonly kind: TargetKind | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly strict: boolean;
  /** Only where the target has them. */
  readonly mean?: number | 'term';
  readonly limits?: { readonly green: number; readonly red: number | null };
  readonly unit?: string;
  readonly baseYear?: number;
  readonly populations?: readonly string[];
}

interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
  readonly strict: boolean;
}

const NONE: Bounds = { low: null, high: null, strict: false };

function boundsOf(rule: TargetRule): Bounds {
  switch (rule.kind) {
    case 'atLeast':
      return { low: rule.low, high: null, strict: rule.strict };
    case 'atMost':
      return { low: null, high: rule.high, strict: rule.strict };
    case 'interval':
      return { low: rule.low, high: rule.high, strict: false };
    case 'equals':
      return { low: rule.value, high: rule.value, strict: false };
    case 'change':
      // A fall is an upper limit, a rise a lower one (readings.md A-27).
      return rule.amount < 0 ? { ...NONE, high: rule.amount } : { ...NONE, low: rule.amount };
    case 'rank':
      return { ...NONE, high: rule.max };
    case 'rankShare':
      return { ...NONE, high: rule.share };
    case 'comparison':
      return { ...NONE, strict: rule.strict };
    case 'yesNo':
    case 'increase':
    case 'decrease':
    case 'keep':
    case 'text':
      return NONE;
  }
}

function furtherFields({ rule, mean, limits }: Target): Partial<TargetJson> {
  const baseYear = rule && 'baseYear' in rule ? rule.baseYear : null;
  return {
    ...(mean === null ? {} : { mean }),
    ...(limits === null ? {} : { limits: { green: limits.green, red: limits.red } }),
    ...(rule?.kind === 'change' ? { unit: rule.unit } : {}),
    ...(baseYear === null ? {} : { baseYear }),
    ...(rule?.kind === 'rankShare' ? { populations: rule.populations } : {}),
  };
}

export function targetJson(target: Target): TargetJson {
  return {
    year: target.year,
    raw: target.raw,
    kind: target.rule?.kind ?? null,
    ...(target.rule ? boundsOf(target.rule) : NONE),
    ...furtherFields(target),
  };
}
