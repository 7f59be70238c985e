import { defineCommand } from '../define';
import { CommandFailed } from '../failures';
import { whatWasFound } from '../found';
import type { OccasionOptions } from '../options';
import { load, readValue, requireGoals } from '../workbook';
import type { ReadValue } from '../workflow';

export interface ReadOptions extends OccasionOptions {
  /** True: a workbook without goals is a failure. Else it is one only when nothing at all was recognised. */
  readonly goalsNeeded?: boolean;
}

/** *Läs in*: what is understood of the workbook. */
export const read = defineCommand('read', async (options: ReadOptions, progress, signal): Promise<ReadValue> => {
  const loaded = await load(options, progress, signal);
  if (options.goalsNeeded) requireGoals(loaded);
  if (loaded.model.regions.length === 0) {
    throw new CommandFailed('NoGoals', { found: whatWasFound(loaded.model, loaded.cells) });
  }
  return readValue(loaded);
});
