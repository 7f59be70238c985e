import type { Counts, Trend } from './judgement';

/** Share met among the measured, as a fraction; null when nothing was measured. */
export function shareMet(counts: Counts): number | null {
  const measured = counts.met + counts.partly + counts.notMet;
  return measured === 0 ? null : counts.met / measured;
}

/** The same in %, to tenths: as it is written and read again. */
export function sharePercent(counts: Counts): number | null {
  const share = shareMet(counts);
  return share === null ? null : Math.round(share * 1000) / 10;
}

/** A share against an earlier one; none where nothing was measured at either. */
export function trendOfShares(now: number | null, then: number | null): Trend {
  if (now === null || then === null) return 'none';
  return now > then ? 'improving' : now < then ? 'worsening' : 'unchanged';
}

/** A goal's trend: the share met now against the year before's. */
export const shareTrend = (now: Counts | null, before: Counts | null): Trend =>
  trendOfShares(now && shareMet(now), before && shareMet(before));
