import { list } from '../../domain/model';
import { type ExampleMark, exampleMarks } from '../../domain/planning/remove-examples';
import { type FileSettings, changeSettings, writeTemplate } from '../../excel';
import { defineCommand } from '../define';
import { CommandFailed } from '../failures';
import { presets } from '../presets';
import { stopIfCancelled } from '../slices';
import { tell } from '../workbook';

export interface TemplateOptions {
  /** Id of a steering model (config/steering-models). */
  readonly model: string;
  /** The year to be followed up; null: this year. */
  readonly year: number | null;
}

export interface TemplateValue {
  readonly sheets: readonly string[];
}

type StoredMark = NonNullable<FileSettings['examples']>[number];

const plainMark = ({ sheet, table, headings, rows }: ExampleMark): StoredMark => ({
  sheet,
  table,
  headings: [...headings],
  rows: rows.map((row) => [...row]),
});

/** *Skapa mall*: the sheets of a new workbook for a steering model. */
export const template = defineCommand(
  'template',
  async ({ model, year }: TemplateOptions, progress, signal): Promise<TemplateValue> => {
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
    const names = await writeTemplate(sheets);
    await changeSettings((settings) => ({ ...settings, examples: exampleMarks(sheets).map(plainMark) }));
    return { sheets: names };
  },
);
