import type { Settings, TargetRule } from '../../../../src/domain/model';
import { type IndicatorSpec, target } from '../../../support/build-model';
import { judge } from '../judge';

/** Outcome of 2025 (and of 2024, where the kind looks back) against a rule → status, deviation, movement. */
export type Row = readonly [
  name: string,
  rule: TargetRule,
  spec: IndicatorSpec,
  expected: {
    readonly status: string;
    readonly deviation?: number | null;
    readonly movement?: number | null;
    readonly reason?: string | null;
  },
  settings?: Partial<Settings>,
];

/** One test a row. */
export function judges(rows: readonly Row[]): void {
  for (const [name, rule, spec, expected, rules = {}] of rows) {
    it(name, () => {
      const hasT1 = Object.keys(spec.outcomes ?? {}).some((when) => when.startsWith('T1'));
      const judged = judge({ targets: [target(rule)], ...spec }, rules, hasT1 ? '2025-04' : 2025);
      expect({ ...judged, reason: judged.reason }).toMatchObject({ reason: null, ...expected });
    });
  }
}
