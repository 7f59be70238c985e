import { undoLastRun } from '../../excel';
import { defineCommand } from '../define';
import { stopIfCancelled } from '../slices';
import { tell } from '../workbook';
import type { UndoValue } from '../workflow';

/** *Ångra*: what the last run changed is put back, except cells someone has changed since. */
export const undo = defineCommand('undo', async (_options: object, progress, signal): Promise<UndoValue> => {
  stopIfCancelled(signal);
  tell(progress, 'undo');
  return undoLastRun();
});
