import { boundsOf } from '../../domain/judging';
import type { Target, TargetKind } from '../../domain/model';

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

function furtherFields({ rule, mean, limits }: Target): Partial<TargetJson> {
  const baseYear = rule && 'baseYear' in rule ? rule.baseYear : null;
  return {
    ...(mean === null ? {} : { mean }),
    ...(limits === null ? {} : { limits: { green: limits.green, red: limits.red } }),
    ...(rule?.kind === 'change' ? { unit: rule.unit } : {}),
    ...(baseYear === null ? {} : { baseYear }),
    ...populationsOf(rule),
  };
}

/** Whom the target compares with, as written. */
function populationsOf(rule: Target['rule']): Partial<TargetJson> {
  if (rule?.kind === 'comparison') return { populations: [rule.group] };
  return rule !== null && 'populations' in rule ? { populations: rule.populations } : {};
}

export function targetJson(target: Target): TargetJson {
  return {
    year: target.year,
    raw: target.raw,
    kind: target.rule?.kind ?? null,
    ...(target.rule ? boundsOf(target.rule) : { low: null, high: null }),
    strict: target.rule !== null && 'strict' in target.rule && target.rule.strict,
    ...furtherFields(target),
  };
}
