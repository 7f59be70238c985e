import { addressText } from '../../domain/model';
import { defineCommand } from '../define';
import type { ChangeOptions } from '../options';
import { plainCells, runAction } from '../run-plan';
import { stopIfCancelled } from '../slices';
import { tell } from '../workbook';

export interface ChangesValue {
  readonly written: number;
  readonly undoable: boolean;
}

/** Of several fixes one may change what names the row of another; its own old value is looked at anyway. */
function othersOf(anchors: ChangeOptions['anchors'], changes: ChangeOptions['changes']): ChangeOptions['anchors'] {
  const changing = new Set(changes.map(({ cell }) => addressText(cell)));
  return anchors.filter((anchor) => !changing.has(addressText(anchor)));
}

/**
 * Changes cells by an action of the user's on those cells (a fix of a finding), with the same check, read-back and undo
 * as the status columns. The cells keep their look. `run` on the command line never does this.
 */
export const applyChanges = defineCommand(
  'applyChanges',
  async ({ changes, anchors }: ChangeOptions, progress, signal): Promise<ChangesValue> => {
    stopIfCancelled(signal);
    tell(progress, 'write');
    const { written, undoable } = await runAction(
      { cells: plainCells(changes), anchors: othersOf(anchors, changes) },
      signal,
    );
    return { written, undoable };
  },
);
