import type { Counts, Trend } from './judgement';

/** Share met among the measured, as a fraction; null when nothing was measured. */
export function shareMet(counts: Counts): number | null {
  const measured = counts.met + counts.partly + counts.notMet;
  return measured === 0 ? null : counts.met / measured;
}

/** A goal's trend: the share met now against the year before's; none where nothing was measured at either. */
export function shareTrend(now: Counts | null, before: Counts | null): Trend {
  const share = now && shareMet(now);
  const then = before && shareMet(before);
  if (share === null || then === null) return 'none';
  return share > then ? 'improving' : share < then ? 'worsening' : 'unchanged';
}
