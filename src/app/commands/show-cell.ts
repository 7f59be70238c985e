import { selectCell } from '../../excel';
import { defineCommand } from '../define';
import type { ShowCellOptions } from '../options';

/** Goes to a cell and leaves the keyboard in the grid. */
export const showCell = defineCommand('showCell', async ({ cell }: ShowCellOptions): Promise<null> => {
  await selectCell(cell);
  return null;
});
