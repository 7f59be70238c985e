import type { Counts, Settings, Status } from '../../domain/model';
import { StatusChip } from './status-chip';

const ORDER: readonly Status[] = ['met', 'partly', 'notMet', 'notMeasured'];

/** With those that can't be judged told apart, where they are known. */
type ShownCounts = Counts & { readonly cannotJudge?: number };

export const noneCounted = (counts: ShownCounts): boolean =>
  ORDER.every((status) => counts[status] === 0) && !counts.cannotJudge;

/** How many of each status; those that are none are left out. */
export function StatusCounts({ counts, settings }: { counts: ShownCounts; settings: Settings }) {
  if (noneCounted(counts)) return <>–</>;
  return (
    <>
      {ORDER.filter((status) => counts[status] > 0).map((status) => (
        <StatusChip key={status} status={status} settings={settings} count={counts[status]} />
      ))}
      {counts.cannotJudge ? <StatusChip status="cannotJudge" settings={settings} count={counts.cannotJudge} /> : null}
    </>
  );
}
