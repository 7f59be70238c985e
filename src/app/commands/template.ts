import { list } from '../../domain/model';
import { layOutTemplate } from '../../domain/template';
import { writeTemplate } from '../../excel';
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
    return { sheets: await writeTemplate(layOutTemplate(preset, year ?? new Date().getFullYear())) };
  },
);
