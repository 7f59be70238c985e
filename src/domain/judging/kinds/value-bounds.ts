import type { Bounds, JudgedTarget, TargetRule } from '../../model';
import { boundsOf } from './index';

/** Kinds whose bounds are no values of the indicator's own: a change since then, a share of the places. */
const RELATIVE: ReadonlySet<TargetRule['kind']> = new Set(['change', 'rankShare']);

/** The values between which a judged target is met, as a chart draws them; null where it has none. */
export function judgedValueBounds({ kind, low, high }: Pick<JudgedTarget, 'kind' | 'low' | 'high'>): Bounds | null {
  return RELATIVE.has(kind) || (low === null && high === null) ? null : { low, high };
}

/** The same of a rule as the workbook has it. */
export const valueBounds = (rule: TargetRule): Bounds | null =>
  judgedValueBounds({ kind: rule.kind, ...boundsOf(rule) });
