import { type Counts, type Judgements, type Occasion, shareMet, shareTrend, type Trend } from '../../domain/model';
import type { JudgeValue } from '../services';

/** What of a goal was met at an occasion. `share` is a fraction. */
export interface ShareAt {
  readonly occasion: Occasion;
  readonly met: number;
  readonly measured: number;
  readonly share: number;
}

/** The share met of a goal's indicators and sub-goals over the years. */
export interface GoalShares {
  /** Null where nothing is measured. */
  readonly now: ShareAt | null;
  /** Newest first; a year where nothing was measured isn't there. */
  readonly earlier: readonly ShareAt[];
  /** Against the year before. */
  readonly trend: Trend;
  readonly way: 'up' | 'down' | 'flat' | null;
  /** Percentage points since the year before; null without a trend. */
  readonly change: number | null;
}

const WAY = { improving: 'up', worsening: 'down', unchanged: 'flat', none: null } as const;

/** Looks up a goal's shares by its key; what is judged is gone through once. */
export function goalShares({
  judgements,
  earlier,
}: Pick<JudgeValue, 'judgements' | 'earlier'>): (goal: string) => GoalShares {
  const now = countsOf(judgements);
  const before = earlier.map((one) => ({ occasion: one.occasion, counts: countsOf(one) }));
  const lastYear = before.find(({ occasion }) => occasion.year === judgements.occasion.year - 1);
  return (goal) => {
    const counts = now.get(goal) ?? null;
    const then = lastYear?.counts.get(goal) ?? null;
    const trend = shareTrend(counts, then);
    return {
      now: shareAt(judgements.occasion, counts),
      earlier: before
        .map(({ occasion, counts: of }) => shareAt(occasion, of.get(goal) ?? null))
        .filter((one) => one !== null),
      trend,
      way: WAY[trend],
      change: trend === 'none' ? null : 100 * (shareMet(counts!)! - shareMet(then!)!),
    };
  };
}

const countsOf = ({ goals }: Judgements): ReadonlyMap<string, Counts> =>
  new Map(goals.map(({ goal, counts }) => [goal, counts]));

function shareAt(occasion: Occasion, counts: Counts | null): ShareAt | null {
  const share = counts && shareMet(counts);
  if (counts === null || share === null) return null;
  return { occasion, met: counts.met, measured: counts.met + counts.partly + counts.notMet, share };
}
