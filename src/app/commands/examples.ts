import type { ExamplesPlan } from '../../domain/planning';
import { defineCommand } from '../define';
import { emptied, examplesIn } from '../examples';
import { CommandFailed } from '../failures';
import { type ActionValue, namesOf, requireSeen, runAction } from '../run-plan';
import { load, tell } from '../workbook';

export interface ExamplesOptions {
  /** What the user saw. */
  readonly preview: ExamplesPlan;
}

function found(loaded: Awaited<ReturnType<typeof load>>): ExamplesPlan {
  const plan = examplesIn(loaded);
  if (plan.rows.length === 0 && plan.kept.length === 0) throw new CommandFailed('NoExamples');
  return plan;
}

/** The template's example rows, those that would go and those someone has worked in. Nothing is written. */
export const previewExamples = defineCommand(
  'previewExamples',
  async (_options: object, progress, signal): Promise<ExamplesPlan> =>
    found(await load({ occasion: null }, progress, signal)),
);

/** Empties the example rows that stand as they were written. The marks stay, so that undo brings the offer back too. */
export const removeExamples = defineCommand(
  'removeExamples',
  async ({ preview }: ExamplesOptions, progress, signal): Promise<ActionValue> => {
    const loaded = await load({ occasion: null }, progress, signal);
    const plan = found(loaded);
    requireSeen(preview, plan);
    tell(progress, 'write');
    const cells = emptied(plan, loaded.stored.settings);
    return runAction({ cells, anchors: namesOf(cells, loaded) }, signal);
  },
);
