import { type ExportFormat, exportText, type HandOver } from '../../domain/exporting';
import { loadTranslator } from '../../i18n';
import { defineCommand } from '../define';
import type { OccasionOptions } from '../options';
import { runSliced } from '../slices';
import { loadAndJudge, tell } from '../workbook';
import type { ReadValue } from '../workflow';

export interface ExportFilesOptions extends OccasionOptions {
  readonly format: ExportFormat;
  /** Decimals that the receiving measures take; null: one. Values with more are named in the file's notes. */
  readonly decimals?: number | null;
}

export interface ExportFilesValue extends HandOver {
  readonly format: ExportFormat;
  readonly occasion: ReadValue['occasion'];
}

const DECIMALS = 1;

/** *Filer att lämna vidare*: the text of one file. Only reads; saving it is the caller's and the user's business. */
export const exportFiles = defineCommand(
  'exportFiles',
  async (options: ExportFilesOptions, progress, signal): Promise<ExportFilesValue> => {
    const { format } = options;
    const { model, judgements, occasion } = await loadAndJudge(options, progress, signal);
    tell(progress, 'layOut');
    const translator = await loadTranslator(model.settings.reportLanguage);
    const decimals = options.decimals ?? DECIMALS;
    const resolve = translator.message.bind(translator);
    const file = await runSliced(exportText(model, judgements, { format, decimals }, resolve), signal);
    return { ...file, format, occasion };
  },
);
