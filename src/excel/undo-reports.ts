import { breathing } from './breathe';
import { type Operation, sendInBatches } from './report/batches';
import {
  partOfAdded,
  partToCompare,
  readRows,
  restoreOperations,
  type Standing,
  standingSheets,
  wasChanged,
  wasWorkedIn,
} from './snapshot';
import type { UndoRecord } from './undo-record';

export interface UndoneReports {
  readonly removedSheets: readonly string[];
  readonly restoredSheets: readonly string[];
  /** Someone has worked in them since: left alone. */
  readonly keptSheets: readonly string[];
}

/**
 * Takes away the report sheets a run added and puts back those it drew anew, except where someone has worked since. The
 * sheets are there. What stands as before is put back once more: an undoing that ended on the way is finished. Round trips: two to look, one to write, more only where the sheets are large.
 */
export async function undoReports(
  context: Excel.RequestContext,
  { added, refreshed }: Pick<UndoRecord, 'added' | 'refreshed'>,
): Promise<UndoneReports> {
  const standing = await standingSheets(
    context,
    [...added, ...refreshed].map(({ sheet }) => sheet),
  );
  const there = <T extends { readonly sheet: string }>(list: readonly T[]): readonly (readonly [T, Standing])[] =>
    list.flatMap((item) => (standing.has(item.sheet) ? [[item, standing.get(item.sheet)!] as const] : []));
  const rows = await readRows(context, [
    ...there(added).map(([sheet]) => partOfAdded(sheet)),
    ...there(refreshed).map(([sheet]) => partToCompare(sheet)),
  ]);
  const removed: string[] = [];
  const restored: string[] = [];
  // A sheet of ours that someone took away can't be put back.
  const kept: string[] = [];
  const operations: Operation[] = [];
  for (const [sheet, here] of there(added)) {
    if (await breathing(wasWorkedIn(sheet, here, rows.get(sheet.sheet)!))) {
      kept.push(sheet.sheet);
      continue;
    }
    removed.push(sheet.sheet);
    operations.push({ bytes: 600, queue: () => here.sheet.delete() });
  }
  for (const [snapshot, here] of there(refreshed)) {
    if (await breathing(wasChanged(snapshot, here, rows.get(snapshot.sheet)!))) {
      kept.push(snapshot.sheet);
      continue;
    }
    restored.push(snapshot.sheet);
    for (const operation of await breathing(restoreOperations(here, snapshot))) operations.push(operation);
  }
  if (operations.length > 0) await sendInBatches(context, operations);
  return { removedSheets: removed, restoredSheets: restored, keptSheets: kept };
}
