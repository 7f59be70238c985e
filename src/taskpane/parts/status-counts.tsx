import type { Counts, Settings, Status } from '../../domain/model';
import { StatusChip } from './status-chip';

const ORDER: readonly Status[] = ['met', 'partly', 'notMet', 'notMeasured'];

export const noneCounted = (counts: Counts): boolean => ORDER.every((status) => counts[status] === 0);

/** How many of each status; those that are none are left out. */
export function StatusCounts({ counts, settings }: { counts: Counts; settings: Settings }) {
  if (noneCounted(counts)) return <>–</>;
  return (
    <>
      {ORDER.filter((status) => counts[status] > 0).map((status) => (
        <StatusChip key={status} status={status} settings={settings} count={counts[status]} />
      ))}
    </>
  );
}
