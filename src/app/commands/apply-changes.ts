import { defineCommand } from '../define';
import type { ChangeOptions } from '../options';
import { plainCells, runAction } from '../run-plan';
import { stopIfCancelled } from '../slices';
import { tell } from '../workbook';

export interface ChangesValue {
  readonly written: number;
  readonly undoable: boolean;
}

/**
 * Changes cells by an action of the user's on those cells (a fix of a finding), with the same check, read-back and undo
 * as the status columns. The cells keep their look. `run` on the command line never does this.
 */
export const applyChanges = defineCommand(
  'applyChanges',
  async ({ changes }: ChangeOptions, progress, signal): Promise<ChangesValue> => {
    stopIfCancelled(signal);
    tell(progress, 'write');
    const { written, undoable } = await runAction({ cells: plainCells(changes) }, signal);
    return { written, undoable };
  },
);
