import { list } from '../../domain/model';
import { type ExampleMark, exampleMarks } from '../../domain/planning/remove-examples';
import type { FileSettings } from '../../excel';
import { defineCommand } from '../define';
import { CommandFailed } from '../failures';
import { presets } from '../presets';
import { type ActionValue, runAction } from '../run-plan';
import { stopIfCancelled } from '../slices';
import { tell } from '../workbook';

export interface TemplateOptions {
  /** Id of a steering model (config/steering-models). */
  readonly model: string;
  /** The year to be followed up; null: this year. */
  readonly year: number | null;
}

type StoredMark = NonNullable<FileSettings['examples']>[number];

const plainMark = ({ sheet, table, headings, rows }: ExampleMark): StoredMark => ({
  sheet,
  table,
  headings: [...headings],
  rows: rows.map((row) => [...row]),
});

/**
 * *Skapa mall*: the sheets of a steering model, after those that are there; all or none, and *Ångra* takes them away
 * again. A new workbook's own empty sheet stays: it is the user's.
 */
export const template = defineCommand(
  'template',
  async ({ model, year }: TemplateOptions, progress, signal): Promise<ActionValue> => {
    const preset = presets().find(({ id }) => id === model);
    if (!preset) {
      throw new CommandFailed('ModelUnknown', {
        model,
        models: list(presets().map(({ id }) => id)),
      });
    }
    stopIfCancelled(signal);
    tell(progress, 'template');
    // Loaded when it is asked for: few openings of the pane make a template.
    const { layOutTemplate } = await import('../../domain/template');
    const sheets = layOutTemplate(preset, year ?? new Date().getFullYear());
    const examples = exampleMarks(sheets).map(plainMark);
    return runAction({ sheets }, signal, (settings) => ({ ...settings, examples }));
  },
);
