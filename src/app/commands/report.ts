import { judgeModel } from '../../domain/judging';
import { occasionCode, yearsBefore } from '../../domain/model';
import { layOutReports } from '../../domain/reporting';
import { writeReports } from '../../excel';
import { loadTranslator } from '../../i18n';
import { defineCommand } from '../define';
import type { OccasionOptions, ReportRunOptions } from '../options';
import type { Progress } from '../command';
import { runSliced, stopIfCancelled } from '../slices';
import { type Judged, loadAndJudge, tell } from '../workbook';
import type { ReportChoices, ReportOptions, ReportValue } from '../workflow';

/** Lays out and draws the report sheets of a judged workbook. */
async function draw(
  judged: Judged,
  options: Pick<ReportOptions, 'kinds' | 'owners' | 'texts'>,
  remembered: ReportChoices | null,
  progress: Progress,
  signal: AbortSignal,
): Promise<ReportValue> {
  const { model, judgements, findings } = judged;
  const { occasion } = judgements;
  tell(progress, 'layOut');
  const previous = await runSliced(judgeModel(model, yearsBefore(occasion, 1)), signal);
  const { kinds, owners, texts } = options;
  const sheets = await runSliced(
    layOutReports(model, judgements, findings, { kinds, owners, texts, previous }),
    signal,
  );
  stopIfCancelled(signal);
  tell(progress, 'draw');
  const translator = await loadTranslator(model.settings.reportLanguage);
  const lastRun = { occasion: occasionCode(occasion), at: new Date().toISOString() };
  const choices = { ...(remembered && { report: remembered }) };
  const drawn = await writeReports(sheets, (message) => translator.message(message), lastRun, choices, signal);
  return {
    sheets: drawn.sheets.map(({ name }) => name),
    renamed: drawn.renamed,
    refused: drawn.refused.map(({ name }) => name),
    notCreated: drawn.notCreated,
    keptComments: drawn.keptComments,
    movedComments: drawn.movedComments,
    undoable: drawn.undoable,
  };
}

/** *Skapa rapport*: creates the report sheets, or refreshes them with the user's words kept. */
export const report = defineCommand(
  'report',
  async (options: ReportRunOptions, progress, signal): Promise<ReportValue> =>
    draw(
      await loadAndJudge(options, progress, signal),
      options,
      { kinds: options.kinds, owners: options.owners, texts: options.texts },
      progress,
      signal,
    ),
);

/** Draws *Kontroll* alone. */
export const drawFindings = (judged: Judged, progress: Progress, signal: AbortSignal): Promise<ReportValue> =>
  draw(judged, { kinds: ['findings'], owners: null, texts: 'full' }, null, progress, signal);

/** *Skriv till blad*: the findings as a sheet of their own. */
export const writeFindings = defineCommand(
  'writeFindings',
  async (options: OccasionOptions, progress, signal): Promise<ReportValue> =>
    drawFindings(await loadAndJudge(options, progress, signal), progress, signal),
);
